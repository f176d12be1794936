"""The values next to a value, as the type of its field allows them."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Any, Literal

from bhxh_rules.core.type_hints import is_union

DAY = timedelta(days=1)


def neighbours(value: Any, hint: Any) -> Iterator[Any]:
    """Yield the values next to a value under the type of its field."""
    options = typing.get_args(hint) if is_union(hint) else (hint,)
    for option in options:
        yield from _others_of(value, option)
    if type(None) in options and value is not None:
        yield None


def _others_of(value: Any, hint: Any) -> Iterator[Any]:
    if typing.get_origin(hint) is Literal:
        yield from (other for other in typing.get_args(hint) if other != value)
    elif typing.get_origin(hint) is tuple and isinstance(value, tuple):
        yield from _other_tuples(value, hint)
    elif hint is bool and isinstance(value, bool):
        yield not value
    elif hint is str and isinstance(value, str):
        # A free text that the law fixes, such as a name: a letter more, a letter less.
        yield from (f"{value}a", value[:-1])
    elif hint is int and isinstance(value, int):
        yield from (value + 1, value - 1)
    elif hint is date and isinstance(value, date):
        yield from (value + DAY, value - DAY)


def _other_tuples(value: tuple[Any, ...], hint: Any) -> Iterator[tuple[Any, ...]]:
    arguments = typing.get_args(hint)
    repeated = arguments[-1] is Ellipsis
    if repeated and not value:
        # An empty list says "none named"; one element, whichever it is, contradicts that.
        yield from ((other,) for other in islice(neighbours(None, arguments[0]), 1))
    for number, element in enumerate(value):
        before, after = value[:number], value[number + 1 :]
        if repeated:
            yield before + after
        for other in neighbours(element, arguments[0] if repeated else arguments[number]):
            if not repeated or other not in value:
                yield (*before, other, *after)
