import copy
import pickle
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import DatedLaw, Edition, LawTable, Thresholds, amended, period


@dataclass(frozen=True, slots=True)
class Item:
    """A row for these tests."""

    key: Hashable
    at: str = "qc1624/d13.k2"
    days: int = 1


ONE, TWO, THREE = Item(1, at="qc1624/d13.k2.a"), Item(2, at="qc1624/d13.k2.b"), Item(3, at="qc1624/d13.k2.c")
TABLE = LawTable("items", "qc1624/d13.k2", TWO, ONE, THREE)
RISING = Thresholds("bounds", "qc1624/d13.k2", ONE, TWO, THREE)


@pytest.mark.parametrize("kind", [LawTable, Thresholds])
@pytest.mark.parametrize(
    ("provision", "rows"),
    [
        ("qc1624/d13.k2", ()),  # no row
        ("qc1624/d13.k2", (ONE, Item(1))),  # a key twice
        ("qc1624/d13.k2", (ONE, ONE)),
        ("qc1624/d13.k2", (Item(1, at="qc1624/d13.k1"),)),  # outside the provision
        ("qc1624/d13.k2", (Item(1, at="qc1624/d13"),)),  # above it
        ("qc1624/d1", (Item(1, at="qc1624/d13"),)),
        ("qd1624/d2", (Item(1, at="qc1624/d2"),)),
        ("qc1624/d13.k2", (Item(1, at="điểm a"),)),  # no id
        ("d13", (ONE,)),
    ],
)
def test_a_table_that_is_not_well_formed_is_refused(
    kind: type[LawTable[Item]], provision: str, rows: tuple[Item, ...]
) -> None:
    with pytest.raises(LawError):
        kind("bad", provision, *rows)


def test_thresholds_must_rise() -> None:
    with pytest.raises(LawError):
        Thresholds("bad", "qc1624/d13.k2", TWO, ONE)
    with pytest.raises(LawError):
        RISING.replace((THREE, TWO, ONE))


def test_a_row_is_found_by_its_key_alone() -> None:
    assert [TABLE.row(key) for key in (0, 1, 2, 3, 4)] == [None, ONE, TWO, THREE, None]
    assert TABLE.rows == (TWO, ONE, THREE)


@pytest.mark.parametrize(
    ("number", "row"), [(-1, None), (0, None), (1, ONE), (2, TWO), (3, THREE), (4, THREE), (10**30, THREE)]
)
def test_a_threshold_covers_all_numbers_up_to_the_next(number: int, row: Item | None) -> None:
    assert RISING.row(number) is row


@given(st.sets(st.integers(0, 50), min_size=1), st.integers(-5, 60))
def test_the_covering_row_has_the_greatest_bound_not_above(bounds: set[int], number: int) -> None:
    table = Thresholds("bounds", "qc1624/d13", *(Item(bound, at="qc1624/d13") for bound in sorted(bounds)))
    below = [bound for bound in bounds if bound <= number]
    row = table.row(number)

    assert (None if row is None else row.key) == max(below, default=None)


def test_the_row_before() -> None:
    assert (RISING.before(ONE), RISING.before(TWO), RISING.before(THREE)) == (None, ONE, TWO)


@pytest.mark.parametrize("table", [TABLE, RISING])
def test_a_replacement_keeps_name_provision_and_kind(table: LawTable[Item]) -> None:
    other = table.replace((ONE,))

    assert (type(other), other.name, other.provision, other.rows) == (type(table), table.name, table.provision, (ONE,))
    assert other.row(2) is (ONE if table is RISING else None)
    assert other != table
    assert table.rows[-1] is THREE
    with pytest.raises(LawError):
        table.replace(())


@pytest.mark.parametrize("table", [TABLE, RISING])
def test_a_table_is_immutable(table: LawTable[Item]) -> None:
    for name in ("rows", "name", "provision", "_by_key", "other"):
        with pytest.raises(AttributeError):
            setattr(table, name, ())
        with pytest.raises(AttributeError):
            delattr(table, name)


@pytest.mark.parametrize("table", [TABLE, RISING])
def test_a_table_survives_pickle_and_copy(table: LawTable[Item]) -> None:
    for again in (pickle.loads(pickle.dumps(table)), copy.copy(table), copy.deepcopy(table)):
        assert again == table
        assert hash(again) == hash(table)
        assert type(again) is type(table)
        assert again.row(2) == TWO


def test_tables_are_equal_by_kind_name_provision_and_rows() -> None:
    assert LawTable("items", "qc1624/d13.k2", TWO, ONE, THREE) == TABLE
    others: list[object] = [
        LawTable("other", "qc1624/d13.k2", TWO, ONE, THREE),
        LawTable("items", "qc1624/d13", TWO, ONE, THREE),
        LawTable("items", "qc1624/d13.k2", ONE, TWO, THREE),
        Thresholds("items", "qc1624/d13.k2", ONE, TWO, THREE),
        (TWO, ONE, THREE),
    ]
    assert [other == TABLE for other in others] == [False] * 5
    assert Thresholds("items", "qc1624/d13.k2", ONE, TWO) != LawTable("items", "qc1624/d13.k2", ONE, TWO)
    assert repr(Thresholds("b", "qc1624/d13.k2", ONE)).startswith("Thresholds('b', 'qc1624/d13.k2', Item(key=1")


BEFORE, AFTER = date(2026, 12, 31), date(2027, 1, 1)
SIX = RISING.replace((ONE, TWO, Item(3, at="qc1624/d13.k2.c", days=6)))
CHANGED = amended(RISING, SIX, AFTER)


def test_a_table_is_the_same_on_every_day() -> None:
    assert TABLE.on(None) is TABLE.on(AFTER) is TABLE


@pytest.mark.parametrize(
    ("day", "expected"), [(None, RISING), (date.min, RISING), (BEFORE, RISING), (AFTER, SIX), (date.max, SIX)]
)
def test_the_day_picks_the_edition(day: date | None, expected: LawTable[Item]) -> None:
    assert CHANGED.on(day) is expected


def test_a_table_that_is_repealed_has_no_edition_from_that_day_on() -> None:
    repealed = amended(RISING, None, AFTER)

    assert (repealed.on(BEFORE), repealed.on(AFTER), repealed.on(None)) == (RISING, None, RISING)


def test_editions_may_leave_a_gap_and_the_pinned_one_is_named() -> None:
    early, late = Edition(RISING, last_day=date(2026, 1, 31)), Edition(SIX, first_day=date(2026, 3, 1))
    law = DatedLaw(early, late, pinned=1)

    assert law.on(date(2026, 2, 1)) is None
    assert law.on(None) is SIX


@pytest.mark.parametrize(
    ("editions", "pinned"),
    [
        ((), 0),
        ((Edition(RISING),), 1),
        ((Edition(RISING),), -1),
        ((Edition(RISING), Edition(SIX)), 0),
        ((Edition(RISING), Edition(SIX, first_day=AFTER)), 0),  # the older one has no end
        ((Edition(RISING, last_day=BEFORE), Edition(SIX)), 0),  # the newer one has no beginning
        ((Edition(RISING, last_day=AFTER), Edition(SIX, first_day=AFTER)), 0),  # both on one day
        ((Edition(SIX, first_day=AFTER), Edition(RISING, last_day=BEFORE)), 0),  # out of order
        ((Edition(RISING, first_day=AFTER, last_day=BEFORE),), 0),
        ((Edition(RISING, last_day=BEFORE), Edition(TABLE, first_day=AFTER)), 0),  # another table
    ],
)
def test_two_editions_in_force_on_one_day_are_refused(editions: tuple[Edition[Any], ...], pinned: int) -> None:
    with pytest.raises(LawError):
        DatedLaw(*editions, pinned=pinned)


def test_a_dated_law_is_a_value() -> None:
    same = amended(RISING, SIX, AFTER)

    assert (same, hash(same)) == (CHANGED, hash(CHANGED))
    assert DatedLaw(*CHANGED.editions, pinned=1) != CHANGED
    assert CHANGED != RISING
    assert (CHANGED.name, CHANGED.provision) == ("bounds", "qc1624/d13.k2")
    assert pickle.loads(pickle.dumps(CHANGED)) == copy.deepcopy(CHANGED) == CHANGED
    assert repr(CHANGED).startswith("DatedLaw(Edition(")
    with pytest.raises(AttributeError):
        CHANGED.pinned = 1
    with pytest.raises(AttributeError):
        del CHANGED.pinned


def test_a_law_can_be_amended_again() -> None:
    again = amended(CHANGED, RISING, date(2028, 1, 1))

    assert [again.on(day) for day in (None, BEFORE, AFTER, date(2027, 12, 31), date(2028, 1, 1))] == [
        RISING,
        RISING,
        SIX,
        SIX,
        RISING,
    ]
    assert amended(DatedLaw(*CHANGED.editions, pinned=1), None, date(2028, 1, 1)).on(None) is SIX
    with pytest.raises(LawError):
        amended(CHANGED, RISING, AFTER)


def test_one_edition_can_be_replaced_and_the_days_stay() -> None:
    other = CHANGED.revised(1, RISING)

    assert [(each.first_day, each.last_day) for each in other.editions] == [(None, BEFORE), (AFTER, None)]
    assert (other.on(AFTER), CHANGED.on(AFTER), other.pinned) == (RISING, SIX, 0)
    assert RISING.editions == (Edition(RISING),)
    assert RISING.revised(0, SIX) is SIX


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, ""),
        (AFTER, None, "từ 01/01/2027"),
        (None, BEFORE, "đến hết 31/12/2026"),
        (BEFORE, AFTER, "từ 31/12/2026 đến hết 01/01/2027"),
    ],
)
def test_a_period_in_words(first: date | None, last: date | None, said: str) -> None:
    assert period(first, last) == said
