"""One year of one calendar, worked out: its special days, and every working day in order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bhxh_rules.worktime.days import Special
from bhxh_rules.worktime.years import load_year


@dataclass(frozen=True, slots=True)
class Table:
    """Special days by date, in order, and the dates of all working days, in order. Not to be changed once built."""

    specials: dict[date, Special]
    working: list[date]


def build_table(year: int, local_days: tuple[Special, ...], made_up_saturdays: bool) -> Table:
    """Work out a year: local days go before the official ones, then the reading on weekend work is applied.

    Errors: GapError for a year that the calendar does not have.
    """
    found = {special.date: special for special in load_year(year)[1]}
    found.update((local.date, local) for local in local_days if local.date.year == year)
    if not made_up_saturdays:
        found = {day: replace(s, working=s.working and day.weekday() < 5) for day, s in found.items()}
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    days = map(date.fromordinal, range(first, last + 1))
    working = [day for day in days if (found[day].working if day in found else day.weekday() < 5)]
    return Table(dict(sorted(found.items())), working)
