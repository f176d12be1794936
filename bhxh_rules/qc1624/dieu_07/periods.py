"""Điểm c khoản 2 and khoản 4 Điều 7: the periods of a year to report on and to review in a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Literal

from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.qc1624.assignments import Reporting
from bhxh_rules.qc1624.dieu_07.law import REPORTING
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, NOT_IN_FORCE, in_force

Occurrence = Literal["report", "meeting"]
Period = Literal["first_half", "second_half", "year"]

_YEARS = range(1, 9999)  # what a calendar date can hold


@dataclass(frozen=True, slots=True)
class PeriodDue:
    """A period that the text asks to report on, or to review in a meeting; no day is fixed by which."""

    occasion: Occurrence
    period: Period
    first_day: date
    last_day: date
    at: str


@dataclass(frozen=True, slots=True)
class ReportingSchedule:
    """The periods of one year, in the order of the law."""

    year: int
    periods: tuple[PeriodDue, ...]


PERIODS_DETERMINED = Code(
    "PERIODS_DETERMINED",
    "Đã xác định các kỳ báo cáo và họp của năm {v.year}; Quy chế không ấn định ngày phải xong.",
    "The periods of {v.year} to report on and to meet about are determined; no due day is fixed.",
)


def reporting_schedule(year: int | None, as_of: date | None, *, context: Context) -> Decision[ReportingSchedule]:
    """Determine which periods of a year the head reports on and the Board meets about.

    Outcomes: determined; undetermined (the year is unknown); not_applicable before 16/09/2024.
    Errors: InputError for a year that no calendar has. Source: điểm c khoản 2 và khoản 4 Điều 7.
    """
    if year is not None and year not in _YEARS:
        raise InputError((Problem("/year", "năm ngoài lịch", "a year outside the calendar"),))
    if not in_force(as_of, context) or (year is not None and not in_force(date(year, 12, 31), context)):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if year is None:
        return undetermined(FACTS_MISSING, missing=("year",), at="qc1624/d7", as_of=as_of)
    periods = tuple(period for row in context.law(REPORTING).rows for period in _periods(row, year, context))
    clauses = tuple(period.at for period in periods) or ("qc1624/d7",)
    return determined(
        PERIODS_DETERMINED, ReportingSchedule(year, periods), at=clauses, readings=_readings(year, context), as_of=as_of
    )


def _readings(year: int, context: Context) -> tuple[str, ...]:
    begins_in_force = in_force(date(year, 1, 1), context)
    return ("DG-0018",) if begins_in_force else ("DG-0018", "DG-0040")


def _periods(row: Reporting, year: int, context: Context) -> list[PeriodDue]:
    """Return the periods of one row that end within the year, and after the commencement."""
    commencement = context.law(COMMENCEMENT).rows[0].first_day
    wanted = None if row.span == "half_year" and not context.takes("DG-0018") else 1
    starts = rrule(MONTHLY, interval=row.months, dtstart=datetime(year, 1, 1), until=datetime(year, 12, 31))
    names: tuple[Period, ...] = ("year",) if row.span == "year" else ("first_half", "second_half")
    found = []
    for name, start in zip(names, islice(starts, wanted), strict=False):
        first, last = start.date(), (start + relativedelta(months=row.months, days=-1)).date()
        begun_under = last if context.takes("DG-0040") else first
        if last.year == year and begun_under >= commencement:
            found.append(PeriodDue(row.occasion, name, first, last, row.at))
    return found
