"""The types that facts and values are declared with, taken apart."""

from __future__ import annotations

from dataclasses import is_dataclass
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from bhxh_rules.core.facts import Form


def is_union(hint: Any) -> bool:
    """Tell whether a type is one of several."""
    return get_origin(hint) in (Union, UnionType)


def known_type(hint: Any) -> Any:
    """Return a type without its None: what a fact or a field is when it is known. Several alternatives stay."""
    if not is_union(hint):
        return hint
    parts = tuple(part for part in get_args(hint) if part is not NoneType)
    return parts[0] if len(parts) == 1 else hint


def is_list(hint: Any) -> bool:
    """Tell whether a known value of the type is a list."""
    return get_origin(known_type(hint)) is tuple


def form_of(hint: Any) -> str | None:
    """Return the name of the written form of a known type, such as `day`; None for words, lists and records."""
    return next((extra.name for extra in get_args(hint) if isinstance(extra, Form)), None)


def records_of(hint: Any) -> tuple[type[Any], ...]:
    """Return the record types anywhere in a type: of the value itself, of a list's items, of each alternative."""
    if isinstance(hint, type) and is_dataclass(hint):
        return (hint,)
    if is_union(hint) or get_origin(hint) is tuple:
        return tuple(record for part in get_args(hint) for record in records_of(part))
    return ()
