"""JSON text in: strict where the standard library is lax."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from bhxh_rules.core.errors import InputError, Problem, pointer


class _Object(dict[str, Any]):
    """A JSON object that remembers which of its names came more than once."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        found.repeated = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    return found


def _constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _problem(vi: str, en: str) -> InputError:
    return InputError((Problem("", vi, en),))


def read_object(text: str | bytes) -> dict[str, Any]:
    """Return the JSON object in a text (UTF-8, a byte-order mark is allowed).

    Errors: InputError when it is not JSON, not an object, too deep, or has a name twice (all such names are listed).
    """
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8")
        found = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_object, parse_constant=_constant)
        problems = tuple(_repeated(found, ()))
    except RecursionError:
        raise _problem("JSON lồng quá sâu", "the JSON is nested too deeply") from None
    except ValueError as error:
        raise _problem(f"không phải JSON hợp lệ: {error}", f"not valid JSON: {error}") from None
    if problems:
        raise InputError(problems)
    if not isinstance(found, dict):
        raise _problem("cần một đối tượng JSON {…}", "a JSON object {…} is needed")
    return found


def _repeated(value: Any, where: tuple[str | int, ...]) -> Iterator[Problem]:
    for name in getattr(value, "repeated", ()):
        yield Problem(pointer(*where, name), "tên này có hai lần", "this name comes twice")
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inside:
        yield from _repeated(item, (*where, step))
