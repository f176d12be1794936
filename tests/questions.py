"""Questions to any rule of the catalogue, made by hypothesis from the signature of its façade function."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from bhxh_rules import catalogue
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.schema import hints
from bhxh_rules.core.type_hints import form_of, known_type

Facts = dict[str, Any]

# Days around which something begins or ends; texts that some rule takes for more than text.
DAYS = [
    date.fromisoformat(day)
    for day in (
        *("2020-03-05", "2020-03-06", "2024-09-15", "2024-09-16", "2024-10-15"),
        *("2025-02-28", "2025-03-01", "2026-06-30", "2026-07-01", "2026-08-21"),
    )
]
TEXTS = [
    "Nguyễn Văn A, viên chức",
    "10 năm",
    "Luật Lưu trữ",
    "Bảo hiểm xã hội Việt Nam",
    "Hỗ trợ Bảo hiểm xã hội Việt Nam",
    "https://zalo.me/bhxhvietnam",
    "zalo.me/bhxhvietnan",
    "http://dichvucong.baohiemxahoi.gov.vn",
    "Dịch vụ công trực tuyến",
    "00001/2026/07906",
    "00002/2026/07906",
    "000.00.19.H26-210107-0001",
    "000.00.19.H26-210230-0001",
    "H15.50.05.13-261008-0042",
    "ABC123",
]


def contexts_for(entry: catalogue.Entry) -> st.SearchStrategy[Context]:
    """Return a strategy for contexts in which some choices are run the other way, those of the rule most of all."""
    own = [reading for reading in entry.rule.readings if reading in CHOICES]
    some = st.sets(st.sampled_from(own)) if own else st.just(set())
    others = st.sets(st.sampled_from(CHOICES), max_size=3)
    return st.builds(lambda these, those: Context(rejected=these | those), some, others)


_FORMS: dict[str, st.SearchStrategy[Any]] = {
    "day": st.sampled_from(DAYS) | st.dates(date(2020, 1, 1), date(2029, 12, 31)),
    "instant": st.datetimes(datetime(2024, 9, 1), datetime(2027, 12, 31)),
    "moment": st.sampled_from(DAYS) | st.datetimes(datetime(2024, 9, 1), datetime(2027, 12, 31)),
    "count": st.integers(0, 5) | st.sampled_from([24, 2024, 2026]),
    "truth": st.booleans(),
    "text": st.sampled_from(TEXTS) | st.text(min_size=1, max_size=12).filter(str.strip),
}


def facts_of(entry: catalogue.Entry) -> st.SearchStrategy[Facts]:
    """Return a strategy for the facts of a rule: each well formed, and each at times unknown."""
    types = hints(entry.function)
    known = {name: st.none() | _fact(types[name]) for name in entry.facts}
    # Either few facts or most of them: verdicts at both ends are reached.
    return st.fixed_dictionaries({}, optional=known) | st.fixed_dictionaries({n: _fact(types[n]) for n in known})


def _fact(hint: Any) -> st.SearchStrategy[Any]:
    return _value(known_type(hint))


def _value(known: Any) -> st.SearchStrategy[Any]:
    if get_origin(known) is tuple:
        return _listed(get_args(known)[0])
    if get_origin(known) is Literal:
        return st.sampled_from(get_args(known))
    if isinstance(known, type) and is_dataclass(known):
        return _record(known)
    return _FORMS[form_of(known) or ""]


def _record(record: Any, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    types = get_type_hints(record, include_extras=True)
    optional = {field.name for field in fields(record) if field.default is not MISSING}
    parts = {
        name: fixed.get(name) or (st.none() | _fact(hint) if name in optional else _value(hint))
        for name, hint in types.items()
    }
    return st.builds(record, **parts)


def _listed(item: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return a strategy for lists: a few items, or one for every word that the first field of the record takes."""
    if not (isinstance(item, type) and is_dataclass(item)):
        return st.lists(_value(item), max_size=4, unique=True).map(tuple)
    key, hint = next(iter(get_type_hints(item, include_extras=True).items()))
    few = st.lists(_record(item), max_size=4, unique_by=lambda each: getattr(each, key)).map(tuple)
    if get_origin(hint) is not Literal:
        return few
    words = get_args(hint)
    return few | _record(item).flatmap(lambda same: _all_but(item, key, words, same))


def _all_but(item: Any, key: str, words: tuple[str, ...], same: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return a strategy for lists that say the same of every word but at most two."""
    rest = {field.name: getattr(same, field.name) for field in fields(item) if field.name != key}
    everywhere = {word: item(**{key: word}, **rest) for word in words}
    others = st.lists(_record(item), max_size=2, unique_by=lambda each: getattr(each, key))
    return others.map(lambda found: tuple((everywhere | {getattr(each, key): each for each in found}).values()))
