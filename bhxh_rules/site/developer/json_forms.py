"""Types as JSON writes them, in English, for those who call from another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from bhxh_rules.core.type_hints import form_of, is_list, is_union, known_type, records_of

_FORMS = {
    "day": "string, `YYYY-MM-DD`",
    "instant": "string, `YYYY-MM-DDTHH:MM[:SS]`, with or without an offset",
    "moment": "string, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`",
    "count": "integer, 0 or more",
    "truth": "`true` or `false`",
    "text": "string, not empty",
}
# A date-time is a date as well, and a boolean an integer: the narrower comes first.
_PLAIN: tuple[tuple[type[Any], str], ...] = (
    (bool, "`true` or `false`"),
    (int, "integer"),
    (datetime, "string, `YYYY-MM-DDTHH:MM[:SS]`"),
    (date, "string, `YYYY-MM-DD`"),
    (time, "string, `HH:MM[:SS]`"),
    (str, "string"),
)


def json_form(hint: Any) -> str:
    """Return how JSON writes a value of a type; an unknown fact is null, which is said once and for all."""
    known = known_type(hint)
    if get_origin(known) is Annotated:
        form = form_of(known)
        return _FORMS[form] if form else json_form(get_args(known)[0])
    if get_origin(known) is Literal:
        return "one of " + ", ".join(f"`{word}`" for word in get_args(known))
    if get_origin(known) is tuple:
        return _array(known)
    if is_union(known):
        return " or ".join(json_form(part) for part in get_args(known) if part is not NoneType)
    if is_dataclass(known):
        return "object"
    if issubclass(known, Enum):
        return "one of " + ", ".join(f"`{each.value}`" for each in known)
    return next(form for kind, form in _PLAIN if issubclass(known, kind))


def _array(hint: Any) -> str:
    items = [part for part in get_args(hint) if part is not Ellipsis]
    return "array of objects" if records_of(hint) else f"array; each item: {json_form(items[0])}"


def inner_fields(hint: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield path and type of each field of the records that a type is made of, and of theirs."""
    many = "[]" if is_list(hint) else ""
    for record in records_of(hint):
        types = get_type_hints(record, include_extras=True)
        for field in fields(record):
            name = f"{path}{many}.{field.name}".lstrip(".")
            yield name, types[field.name]
            yield from inner_fields(types[field.name], name)
