"""The types that facts and values are declared with, taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, Optional

import pytest

from bhxh_rules.core.facts import Day
from bhxh_rules.core.type_hints import form_of, is_list, is_union, known_type, records_of


@dataclass
class Asked:
    """A record."""

    on: Day


@dataclass
class Told:
    """Another."""


@pytest.mark.parametrize(
    ("hint", "known"),
    [
        (int, int),
        (int | None, int),
        (Optional[int], int),  # noqa: UP045 (as it was written before `|`)
        (int | str, int | str),
        (int | str | None, int | str | None),
        (tuple[int, ...] | None, tuple[int, ...]),
    ],
)
def test_a_known_type_has_no_none_where_one_type_is_left(hint: Any, known: Any) -> None:
    assert known_type(hint) == known


def test_what_is_one_of_several() -> None:
    assert [is_union(hint) for hint in (int | None, int | str, int, tuple[int, ...])] == [True, True, False, False]


def test_what_is_a_list() -> None:
    assert [is_list(hint) for hint in (tuple[int, ...], tuple[int, ...] | None, int, None)] == [
        True,
        True,
        False,
        False,
    ]


def test_the_written_form_of_a_plain_fact() -> None:
    assert form_of(Day) == "day"
    assert form_of(Annotated[date, "other"]) is None
    assert form_of(Literal["day"]) is None
    assert form_of(Asked) is None


def test_the_records_of_a_type() -> None:
    assert records_of(Asked) == (Asked,)
    assert records_of(tuple[Asked, ...] | None) == (Asked,)
    assert records_of(Asked | Told) == (Asked, Told)
    assert records_of(int) == ()
    assert records_of(tuple[int, ...]) == ()
