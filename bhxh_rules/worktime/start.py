"""When a start takes effect (DG-0004)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bhxh_rules.worktime.calendar import Calendar
from bhxh_rules.worktime.hours import OfficeHours
from bhxh_rules.worktime.moment import to_local


@dataclass(frozen=True, slots=True)
class Start:
    """The day and time from which a start counts; `at` is None for a date without a time.

    `moved` is True when the start lay outside working time, so that the reading made, or would make, a difference.
    """

    day: date
    at: time | None
    moved: bool


def effective_start(calendar: Calendar, hours: OfficeHours, start: date | datetime, at_once: bool = False) -> Start:
    """Return when a start takes effect: at the next opening of the office (DG-0004).

    Facts: `start` is a date, or a date-time (naive: Vietnamese local time). Before opening or in a break that is
    later on the same day; from closing on, or on a closed day, the next working day. A date on a closed day moves to
    the next working day. `at_once` runs the reading the other way: the calendar day and time as they are.
    Errors: GapError outside the calendar.
    """
    day, at = _split(start)
    opens = None if at is None else hours.next_opening(at)
    works = calendar.is_working_day(day)
    moved = not works or opens != at
    if at_once or not moved:
        return Start(day, at, moved)
    if works and opens is not None:
        return Start(day, opens, True)
    return Start(calendar.nth_working_day_after(day, 1), None if at is None else hours.opening, True)


def _split(start: date | datetime) -> tuple[date, time | None]:
    if isinstance(start, datetime):
        local = to_local(start)
        return local.date(), local.time()
    return start, None
