"""Counting a limit in working days under one context: its calendar, its office hours, its readings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Caveat, Code
from bhxh_rules.worktime.calendar import Calendar, official_calendar
from bhxh_rules.worktime.days import Day
from bhxh_rules.worktime.hours import DEFAULT_HOURS, OfficeHours
from bhxh_rules.worktime.moment import to_local
from bhxh_rules.worktime.start import effective_start

YEAR_PARTLY_ANNOUNCED = Code(
    "YEAR_PARTLY_ANNOUNCED",
    "Kết quả tạm tính: lịch nghỉ năm {about} mới được công bố một phần.",
    "Provisional: the days off of {about} are announced in part only.",
)
YEAR_NOT_ANNOUNCED = Code(
    "YEAR_NOT_ANNOUNCED",
    "Kết quả tạm tính: lịch nghỉ năm {about} chưa được công bố, đang dùng ngày dự tính.",
    "Provisional: the days off of {about} are not announced yet; projected ones are used.",
)
CAVEATS = {str(code): code for code in (YEAR_PARTLY_ANNOUNCED, YEAR_NOT_ANNOUNCED)}
_WHY_UNSETTLED = {"partial": YEAR_PARTLY_ANNOUNCED, "projected": YEAR_NOT_ANNOUNCED}

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a count: whether it counted and, in Vietnamese, why; `notice` is what a special day rests on."""

    date: dt.date
    counted: bool
    reason: str
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Beginning:
    """The day and time from which a start counts, and the readings on which that depends."""

    day: date
    at: time | None
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A limit counted out: where it began, its last day, the days in between, and what the count depends on."""

    start: Beginning
    due: date
    days: tuple[CountedDay, ...]
    readings: tuple[str, ...]
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Working time as one context has it.

    `announced` is the context's calendar; `calendar` is the one counted with, which leaves out made-up Saturdays
    where DG-0003 is run the other way.
    """

    announced: Calendar
    calendar: Calendar
    hours: OfficeHours
    hours_assumed: bool
    at_once: bool
    start_day_counts: bool

    @classmethod
    def of(cls, context: Context) -> WorkingTime:
        """Return the working time of a context; the official calendar and the default office hours by default."""
        announced = context.calendar or official_calendar()
        return cls(
            announced=announced,
            calendar=announced if context.takes("DG-0003") else _monday_to_friday(announced),
            hours=context.hours or DEFAULT_HOURS,
            hours_assumed=context.hours is None,
            at_once=not context.takes("DG-0004"),
            start_day_counts=not context.takes("DG-0002"),
        )

    def start(self, moment: date | datetime) -> Beginning:
        """Return when a start takes effect (DG-0004, and DG-0010 where the default office hours were used)."""
        start = effective_start(self.calendar, self.hours, moment, self.at_once)
        assumed = self.hours_assumed and isinstance(moment, datetime)
        readings = (("DG-0004",) if start.moved else ()) + (("DG-0010",) if assumed else ())
        return Beginning(start.day, start.at, (*self._made_up(local_day(moment), start.day), *readings))

    def term(self, moment: date | datetime, working_days: int) -> Term:
        """Count a limit out; the start day is not counted (DG-0002), made-up Saturdays are (DG-0003).

        Errors: GapError where the calendar does not reach.
        """
        start = self.start(moment)
        first_counts = self.start_day_counts and self.calendar.is_working_day(start.day)
        left = working_days - 1 if first_counts else working_days
        due = self.calendar.nth_working_day_after(start.day, left) if left else start.day
        first = (self.calendar.day(start.day),) if first_counts else ()
        made_up = self._made_up(local_day(moment), due)
        return Term(
            start,
            due,
            tuple(_counted(day) for day in (*first, *self.calendar.days_between(start.day, due))),
            tuple(sorted({"DG-0002", *start.readings, *made_up})),
            self.caveats(local_day(moment), due),
        )

    def caveats(self, first: date, last: date) -> tuple[Caveat, ...]:
        """Return why a count over these days is provisional: a caveat for each year not fully announced."""
        years = self.announced.unsettled_years(first, last)
        return tuple(Caveat(_WHY_UNSETTLED[self.announced.year(y).status], str(y)) for y in years)

    def _made_up(self, first: date, last: date) -> tuple[str, ...]:
        """Return DG-0003 where it makes a difference: a worked weekend day lies in the span."""
        special = self.announced.special_days(first, last)
        return ("DG-0003",) if any(day.working and day.date.weekday() >= 5 for day in special) else ()


@lru_cache(maxsize=8)
def _monday_to_friday(announced: Calendar) -> Calendar:
    # Kept, because a new calendar would work out its years again.
    return announced.without_made_up_saturdays()


def local_day(moment: date | datetime) -> date:
    """Return the day of a start in Vietnam."""
    return to_local(moment).date() if isinstance(moment, datetime) else moment


def local_time(moment: date | datetime) -> time | None:
    """Return the time of day of a start in Vietnam, None for a plain date."""
    return to_local(moment).time() if isinstance(moment, datetime) else None


def _counted(day: Day) -> CountedDay:
    weekday = WEEKDAYS[day.date.weekday()]
    name = day.name or ""
    if day.kind == "made_up":
        reason = f"{weekday} làm việc, {name[:1].lower()}{name[1:]}"
    elif day.kind == "holiday":
        reason = f"nghỉ {name.removeprefix('Nghỉ ')}"
    else:
        reason = weekday
    return CountedDay(day.date, day.working, reason, day.notice)
