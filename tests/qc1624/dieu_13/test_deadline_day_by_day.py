"""Every deadline of more than three years, against the naive count; and that the calendar is really looked at."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_13.answers import Deadline
from bhxh_rules.worktime import Special, official_calendar
from tests.qc1624 import naive

FIRST, LAST = date(2024, 9, 16), date(2027, 12, 10)
EVERY_DAY = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
TIMES = (time(7, 59), time(9), time(12, 15), time(16, 59), time(17), time(23, 59))
UNITS = (1, 2, 3, 7)
READINGS = [
    (
        ("DG-0002",) * r.start_day_counts
        + ("DG-0003",) * (not r.saturdays_count)
        + ("DG-0004",) * (not r.next_opening),
        r,
    )
    for r in (naive.Readings(*sides) for sides in product((False, True), (True, False), (True, False)))
]


def starts(days: list[date]) -> Iterator[date | datetime]:
    for day in days:
        yield day
        yield from (datetime.combine(day, at) for at in TIMES)


def as_naive(value: Deadline, clause: str) -> naive.Answer:
    """Put an answer of the package in the form of the naive count."""
    counted = tuple(day.date for day in value.days if day.counted)
    return naive.Answer(clause, value.working_days, value.effective_start, value.due, counted)


def disagreements(
    days: list[date], units: tuple[int, ...], context: Context, readings: naive.Readings
) -> Iterator[tuple[date | datetime, int]]:
    """Yield the questions to which the package and the naive count give different answers."""
    for start, asked in product(starts(days), units):
        decision = zalo.answer_deadline(start=start, units=asked, context=context)
        given = as_naive(decision.value, *decision.citations)
        if given != naive.deadline(start, asked, readings):
            yield start, asked


def test_the_period_is_covered_to_its_last_day() -> None:
    assert (EVERY_DAY[0], EVERY_DAY[-1], len(EVERY_DAY)) == (FIRST, LAST, 1181)


@pytest.mark.parametrize(("rejected", "readings"), READINGS, ids=["+".join(names) or "taken" for names, _ in READINGS])
def test_every_deadline_agrees_with_the_naive_count(rejected: tuple[str, ...], readings: naive.Readings) -> None:
    # Fewer numbers of units are enough to see each reading flipped, and several of them meet.
    units = (UNITS, (1, 3), (2,), (7,))[len(rejected)]

    assert list(disagreements(EVERY_DAY, units, Context(rejected=rejected), readings)) == []


SPECIAL = official_calendar().special_days(FIRST, LAST)


def test_every_special_day_of_the_period_was_typed() -> None:
    assert {day.date for day in SPECIAL if not day.working} == {day for day in naive.DAYS_OFF if day >= FIRST}
    assert {day.date for day in SPECIAL if day.working} == naive.MADE_UP


@pytest.mark.parametrize("special", SPECIAL, ids=[f"{day.date}" for day in SPECIAL])
def test_a_special_day_taken_the_other_way_is_noticed(special: Special) -> None:
    context = Context(calendar=official_calendar().with_day(special.date, not special.working))
    before = [special.date - timedelta(days=n) for n in range(1, 4)]

    assert list(disagreements(before, (1,), context, naive.Readings()))


def test_an_ordinary_day_taken_the_other_way_is_noticed() -> None:
    ordinary = {FIRST + timedelta(days=n) for n in range(1, 1181)} - {day.date for day in SPECIAL}
    unnoticed = set()
    for day in ordinary:
        context = Context(calendar=official_calendar().with_day(day, day.weekday() >= 5))
        value = zalo.answer_deadline(start=day - timedelta(days=1), units=1, context=context).value
        if as_naive(value, "qc1624/d13.k2.a") == naive.deadline(day - timedelta(days=1), 1, naive.Readings()):
            unnoticed.add(day)

    assert unnoticed == set()
