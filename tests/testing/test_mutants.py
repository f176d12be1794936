"""One change at a time, well-formed, never the table itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.catalogue import laws
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import LawTable, Thresholds
from bhxh_rules.testing.mutants import Mutant, constant_fields, mutants

Colour = Literal["đỏ", "xanh", "vàng"]


@dataclass(frozen=True, slots=True)
class Limit:
    bound: int
    days: int
    at: str

    def __post_init__(self) -> None:
        if self.bound < 0:
            raise LawError("âm", "negative")

    @property
    def key(self) -> int:
        return self.bound


@dataclass(frozen=True, slots=True)
class Span:
    first: int
    last: int
    at: str

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise LawError("ngược", "reversed")

    @property
    def key(self) -> int:
        return self.first


@dataclass(frozen=True, slots=True)
class Mixed:
    colour: Colour
    open: bool
    since: date | None
    until: date | None
    colours: tuple[Colour, ...]
    pair: tuple[int, bool]
    note: str
    at: str = "qc1624/d1"

    @property
    def key(self) -> str:
        return self.colour


MIXED = Mixed("đỏ", True, date(2024, 9, 16), None, ("đỏ", "xanh"), (3, False), "ghi chú")


def rows_of(mutant: Mutant) -> tuple[Any, ...]:
    """Return the rows of a mutant of a table that does not change with time."""
    assert isinstance(mutant.table, LawTable)
    return mutant.table.rows


def described(*rows: Limit | Mixed, table: type[LawTable[Limit | Mixed]] = LawTable) -> list[str]:
    return [mutant.description for mutant in mutants(table("bảng", "qc1624/d1", *rows))]


def test_every_type_of_field() -> None:
    assert described(MIXED) == [
        "dòng đỏ: colour đỏ thành xanh",
        "dòng đỏ: colour đỏ thành vàng",
        "dòng đỏ: open có thành không",
        "dòng đỏ: since 16/09/2024 thành 17/09/2024",
        "dòng đỏ: since 16/09/2024 thành 15/09/2024",
        "dòng đỏ: since 16/09/2024 thành không có",
        "dòng đỏ: colours (đỏ, xanh) thành (xanh)",
        "dòng đỏ: colours (đỏ, xanh) thành (vàng, xanh)",
        "dòng đỏ: colours (đỏ, xanh) thành (đỏ)",
        "dòng đỏ: colours (đỏ, xanh) thành (đỏ, vàng)",
        "dòng đỏ: pair (3, không) thành (4, không)",
        "dòng đỏ: pair (3, không) thành (2, không)",
        "dòng đỏ: pair (3, không) thành (3, có)",
        "dòng đỏ: note ghi chú thành ghi chúa",
        "dòng đỏ: note ghi chú thành ghi ch",
    ]


def test_fields_without_a_mutant_are_named() -> None:
    assert constant_fields(LawTable("bảng", "qc1624/d1", MIXED)) == ["Mixed.until"]


def test_rows_are_dropped_and_swapped_with_their_clauses_left_in_place() -> None:
    one, two = Limit(1, 3, "qc1624/d1.k1"), Limit(5, 7, "qc1624/d1.k2")
    found = {mutant.description: mutant for mutant in mutants(LawTable("bảng", "qc1624/d1", one, two))}
    assert list(found) == [
        "dòng 1: bound 1 thành 2",
        "dòng 1: bound 1 thành 0",
        "dòng 1: days 3 thành 4",
        "dòng 1: days 3 thành 2",
        "bỏ dòng 1",
        "dòng 5: bound 5 thành 6",
        "dòng 5: bound 5 thành 4",
        "dòng 5: days 7 thành 8",
        "dòng 5: days 7 thành 6",
        "bỏ dòng 5",
        "đổi bound, days giữa dòng 1 và dòng 5",
        "đổi bound giữa dòng 1 và dòng 5",
        "đổi days giữa dòng 1 và dòng 5",
    ]
    swapped = found["đổi bound, days giữa dòng 1 và dòng 5"]
    assert rows_of(swapped) == (Limit(5, 7, "qc1624/d1.k1"), Limit(1, 3, "qc1624/d1.k2"))
    assert swapped.clauses == ("qc1624/d1.k1", "qc1624/d1.k2")
    assert found["bỏ dòng 5"].clauses == ("qc1624/d1.k2",)


def test_what_a_row_or_a_table_refuses_is_left_out() -> None:
    assert described(Limit(0, 3, "qc1624/d1")) == [
        "dòng 0: bound 0 thành 1",
        "dòng 0: days 3 thành 4",
        "dòng 0: days 3 thành 2",
    ]
    rising = described(Limit(1, 3, "qc1624/d1.k1"), Limit(2, 4, "qc1624/d1.k2"), table=Thresholds)
    assert "dòng 1: bound 1 thành 2" not in rising
    assert [text for text in rising if text.startswith("đổi")] == ["đổi days giữa dòng 1 và dòng 2"]


def test_swap_that_a_row_refuses_is_left_out() -> None:
    low, high = Span(1, 2, "qc1624/d1.k1"), Span(5, 6, "qc1624/d1.k2")
    found = [mutant.description for mutant in mutants(LawTable("bảng", "qc1624/d1", low, high))]
    assert [text for text in found if text.startswith("đổi")] == ["đổi first, last giữa dòng 1 và dòng 5"]


def test_order_of_rows_in_one_clause_is_no_constant() -> None:
    found = described(Limit(1, 3, "qc1624/d1"), Limit(5, 3, "qc1624/d1"))
    assert not [text for text in found if text.startswith("đổi")]


def test_rows_of_different_kinds_are_not_swapped() -> None:
    found = described(Limit(1, 3, "qc1624/d1"), MIXED)
    assert not [text for text in found if text.startswith("đổi")]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 3)), min_size=1, max_size=4, unique_by=lambda row: row[0]))
def test_mutants_are_well_formed_distinct_and_touch_only_what_they_name(rows: list[tuple[int, int]]) -> None:
    table = Thresholds("bảng", "qc1624/d1", *(Limit(*row, at=f"qc1624/d1.k{row[0] + 1}") for row in sorted(rows)))
    found = mutants(table)
    assert len({rows_of(mutant) for mutant in found}) == len(found)
    for mutant in found:
        assert mutant.table == table.replace(rows_of(mutant)) != table
        assert {row.at for row in set(table.rows) ^ set(rows_of(mutant))} == set(mutant.clauses)


@pytest.mark.parametrize("table", laws(), ids=lambda table: str(table.name))
def test_every_law_constant_can_be_mutated(table: LawTable[Limit]) -> None:
    assert {clause for mutant in mutants(table) for clause in mutant.clauses} == {row.at for row in table.rows}
    assert constant_fields(table) == []
