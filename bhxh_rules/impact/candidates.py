"""The values of a fact's type that are worth asking about, and those next to a given value; all as JSON data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bhxh_rules.core.type_hints import form_of, is_list, known_type

Facts = dict[str, Any]

# The days around which something begins or ends, all in years whose days off are announced: a later announcement
# changes no verdict here.
DAYS = (
    *("2020-03-05", "2020-03-06", "2024-09-15", "2024-09-16", "2024-09-17", "2024-10-15"),
    *("2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01", "2025-12-31", "2026-06-30", "2026-07-01"),
    *("2026-08-20", "2026-08-21", "2026-08-22", "2026-08-24", "2026-08-25", "2026-09-01"),
)
MOMENTS = ("2026-08-20T07:59", "2026-08-20T09:00", "2026-08-20T12:30", "2026-08-20T17:00", "2026-08-23T10:00")
TEXTS = (
    *("Nguyễn Văn A, viên chức", "10 năm", "Luật Lưu trữ", "ABC123"),
    *("Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội Việt Nan", "https://zalo.me/bhxhvietnam", "zalo.me/bhxhvietnan"),
    *("http://dichvucong.baohiemxahoi.gov.vn", "Dịch vụ công trực tuyến"),
    *("00001/2026/07906", "000.00.19.H26-210107-0001", "000.00.19.H26-210230-0001", "H15.50.05.13-261008-0042"),
)
_FORMS: dict[str, tuple[Any, ...]] = {
    "day": DAYS,
    "instant": MOMENTS,
    "moment": (*DAYS, *MOMENTS),
    "count": (0, 1, 2, 3, 4, 5, 6, 22, 24, 2024, 2025, 2026),
    "truth": (True, False),
    "text": TEXTS,
}


@cache
def candidates(kind: Any) -> tuple[Any, ...]:
    """Return the values of a type that are worth asking about, as JSON data."""
    if is_list(kind):
        return tuple(_lists(get_args(kind)[0]))
    if get_origin(kind) is Literal:
        return get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return tuple(_records(kind))
    return _FORMS[form_of(kind) or ""]


def _records(record: Any) -> Iterator[Facts]:
    """Yield records: for each word of the first field one with nothing else known, and with each other field known."""
    types = fields_of(record)
    (key, words), *others = [(name, candidates(kind)) for name, (kind, _) in types.items()]
    needed = {name: values[0] for name, values in others if types[name][1]}
    full = {name: values[0] for name, values in others}
    for word in words:
        yield {key: word, **needed}
        yield {key: word, **full}
        for name, values in others:
            yield from ({key: word, **known, name: value} for known in (needed, full) for value in values[:6])


def fields_of(record: Any) -> dict[str, tuple[Any, bool]]:
    """Return the type of each field of a record, and whether it must be there."""
    types = get_type_hints(record, include_extras=True)
    needed = {field.name for field in fields(record) if field.default is MISSING}
    return {name: (hint if name in needed else known_type(hint), name in needed) for name, hint in types.items()}


def _lists(item: Any) -> Iterator[list[Any]]:
    """Yield lists: of nothing, of one thing, of one for every word, and of all of these but one."""
    single = candidates(item)
    yield []
    yield from ([value] for value in single)
    if not is_dataclass(item):
        yield from ([value for value in single if value != left_out] for left_out in (None, *single))
        return
    key = next(iter(fields_of(item)))
    for everywhere in _everywhere(key, single):
        yield everywhere
        yield from ([each for each in everywhere if each is not left_out] for left_out in everywhere)


def _everywhere(key: str, records: tuple[Facts, ...]) -> Iterator[list[Facts]]:
    """Yield, for each way to say the rest, the list that says the same of every word."""
    ways: dict[str, list[Facts]] = {}
    for record in records:
        rest = {name: value for name, value in record.items() if name != key}
        ways.setdefault(json.dumps(rest, sort_keys=True), []).append(record)
    # A question asked twice over is refused, so each word comes once.
    yield from ([*{each[key]: each for each in group}.values()] for group in ways.values())


def near(value: Any, kind: Any) -> Iterator[Any]:
    """Yield what differs from a value in one thing: a letter, a field, an item; of a list also each beginning."""
    if isinstance(value, str) and form_of(kind) == "text":
        yield from (f"{value}a", value[:-1])
    elif isinstance(value, dict):
        for name, (field, needed) in fields_of(kind).items():
            yield from ({**value, name: other} for other in candidates(field))
            if not needed:
                yield {**value, name: None}
    elif isinstance(value, list):
        for number, item in enumerate(value):
            before, after = value[:number], value[number + 1 :]
            yield from (before, before + after, [*before, item, item, *after])
            yield from ([*before, other, *after] for other in near(item, get_args(kind)[0]))
