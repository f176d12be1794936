"""Khoản 2 Điều 13 counted on a wall calendar: a second implementation, to hold the first against.

It shares nothing with the package. The days below were typed from the list of days off and of worked Saturdays, the
limits from the text, and a count is a loop over one day after another.
"""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

ONE_DAY = timedelta(days=1)

OFF = {
    2024: "09-02 09-03",
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    2027: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
}
WORKED_SATURDAYS = {2025: "04-26", 2026: "01-10 08-22"}


def _dates(by_year: dict[int, str]) -> frozenset[date]:
    return frozenset(date.fromisoformat(f"{year}-{day}") for year, days in by_year.items() for day in days.split())


DAYS_OFF = _dates(OFF)
MADE_UP = _dates(WORKED_SATURDAYS)


class Readings(NamedTuple):
    """Which side of the readings DG-0002, DG-0003 and DG-0004 holds; as in the register by default."""

    start_day_counts: bool = False
    saturdays_count: bool = True
    next_opening: bool = True


class Answer(NamedTuple):
    """What the naive count gives: the clause, the limit, the day it starts from, its last day, the days counted."""

    clause: str
    working_days: int
    effective_start: date
    due: date
    counted: tuple[date, ...]


def works(day: date, readings: Readings) -> bool:
    """Tell whether the office works on a day."""
    if day in MADE_UP:
        return readings.saturdays_count
    return day.weekday() < 5 and day not in DAYS_OFF


def _takes_effect(start: date | datetime, readings: Readings) -> date:
    """Return the day from which a start counts; offices are open from 8 to 12 and from 13 to 17."""
    day = start.date() if isinstance(start, datetime) else start
    if not readings.next_opening:
        return day
    if isinstance(start, datetime) and start.time() >= time(17):
        day += ONE_DAY
    while not works(day, readings):
        day += ONE_DAY
    return day


def deadline(start: date | datetime, units: int, readings: Readings) -> Answer:
    """Count 3 working days for one unit, 4 for two, 5 for three and more."""
    clause, limit = ("a", 3) if units == 1 else ("b", 4) if units == 2 else ("c", 5)
    first = _takes_effect(start, readings)
    day = first
    counted = [day] if readings.start_day_counts and works(day, readings) else []
    while len(counted) < limit:
        day += ONE_DAY
        if works(day, readings):
            counted.append(day)
    return Answer(f"qc1624/d13.k2.{clause}", limit, first, day, tuple(counted))
