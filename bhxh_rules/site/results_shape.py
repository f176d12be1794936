"""What a file of scenario results must look like, as the test plugin writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bhxh_rules.core.errors import Problem, pointer

SCHEMA = "bhxh_rules.results/1"
"""The name that the file has to say, so that a file of another kind is not taken for one without failures."""

_Check = Callable[[Any], bool]


def complaints(found: Any) -> Iterator[Problem]:
    """Yield what is wrong with the content of a file of results, by its place in the file."""
    if not isinstance(found, dict):
        yield Problem("", "cần một đối tượng JSON", "a JSON object is needed")
        return
    if found.get("schema") != SCHEMA:
        yield Problem(
            "/schema", f"không phải tệp kết quả kịch bản: cần {SCHEMA!r}", f"no scenario results: {SCHEMA!r} is needed"
        )
    yield from _in_list(found, "rejected_readings", (), _text)
    digests = found.get("features")
    if isinstance(digests, dict):
        yield from (_typed(pointer("features", name)) for name, digest in digests.items() if not _text(digest))
    else:
        yield _typed("/features")
    yield from _in_list(found, "scenarios", (), _record)
    records = found.get("scenarios")
    for number, record in enumerate(records if isinstance(records, list) else ()):
        if _record(record):
            yield from _in_record(record, number)


def _in_record(record: dict[str, Any], number: int) -> Iterator[Problem]:
    at = ("scenarios", number)
    for name, right in _FIELDS.items():
        if not right(record.get(name)):
            yield _typed(pointer(*at, name))
    if "steps" in record:
        yield from _in_list(record, "steps", at, _step)


def _in_list(found: dict[str, Any], name: str, at: tuple[str | int, ...], right: _Check) -> Iterator[Problem]:
    """Yield what is wrong with a list that must be there: itself, or single entries."""
    entries = found.get(name)
    if not isinstance(entries, list):
        yield _typed(pointer(*at, name))
        return
    yield from (_typed(pointer(*at, name, number)) for number, entry in enumerate(entries) if not right(entry))


def _typed(place: str) -> Problem:
    return Problem(place, "thiếu, hoặc không đúng kiểu", "missing, or of another type")


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _record(value: Any) -> bool:
    return isinstance(value, dict)


def _line(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _line_or_none(value: Any) -> bool:
    return value is None or _line(value)


def _step(value: Any) -> bool:
    return isinstance(value, dict) and all(_text(value.get(name, "")) for name in ("keyword", "text", "status"))


_FIELDS: dict[str, _Check] = {"uri": _text, "line": _line, "row": _line_or_none, "status": _text}
