"""Điểm c khoản 2 and khoản 4 Điều 7: which ended periods have their report and their meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.core.facts import Count, Day
from bhxh_rules.qc1624.dieu_07.periods import PeriodDue, ReportingSchedule, reporting_schedule


@dataclass(frozen=True, slots=True)
class PeriodRecord:
    """A report handed in, or a meeting held, on a day: for which period of which year, or ad hoc."""

    period: Literal["first_half", "second_half", "year", "ad_hoc"]
    year: Count
    on: Day


@dataclass(frozen=True, slots=True)
class ReportingCheck:
    """The periods of one year that have ended, those of them covered, and those without report or meeting."""

    year: int
    covered: tuple[PeriodDue, ...]
    uncovered: tuple[PeriodDue, ...]


PERIODS_COVERED = Code(
    "PERIODS_COVERED",
    "Đủ: mọi kỳ đã qua của năm {v.year} đều có báo cáo và cuộc họp.",
    "Complete: every ended period of {v.year} has its report and meeting.",
)
NO_PERIOD_ENDED = Code(
    "NO_PERIOD_ENDED",
    "Chưa thiếu: chưa kỳ nào của năm {v.year} kết thúc.",
    "Nothing is missing: no period of {v.year} has ended.",
)
PERIODS_UNCOVERED = Code(
    "PERIODS_UNCOVERED",
    "Chưa kết luận được: có kỳ đã qua của năm {v.year} chưa có báo cáo hoặc cuộc họp, nhưng không có ngày phải xong.",
    "Undetermined: ended periods of {v.year} lack a report or meeting, but no due day is fixed.",
)
PERIODS_LEFT_OUT = Code(
    "PERIODS_LEFT_OUT",
    "Trái quy định: có kỳ của năm {v.year} kết thúc mà không có báo cáo hoặc cuộc họp.",
    "Breach: periods of {v.year} ended without report or meeting.",
)
RECORDED_BEFORE_PERIOD = "trước ngày đầu của kỳ", "before the first day of the period"


def check_reporting(
    year: int | None,
    reports: tuple[PeriodRecord, ...] | None,
    meetings: tuple[PeriodRecord, ...] | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[ReportingCheck]:
    """Hold reports and meetings against the periods of a year that have ended.

    Outcomes: satisfied (each ended period is covered, or none has ended); undetermined (a fact is missing, or a period
    is not covered: no due day is fixed); violated only when DG-0043 is run the other way; not_applicable before
    16/09/2024. Errors: InputError for a record before its period. Source: điểm c khoản 2 và khoản 4 Điều 7.
    """
    _refuse_impossible(reports, meetings)
    schedule = reporting_schedule(year, as_of, context=context)
    if schedule.result is None or as_of is None:
        if schedule.result is None and not schedule.missing:
            return not_applicable(schedule.code, at=schedule.citations, as_of=as_of)
        unknown = missing(year=year, reports=reports, meetings=meetings, as_of=as_of)
        return undetermined(FACTS_MISSING, missing=unknown, at=schedule.citations, readings=schedule.readings)
    given = {"report": reports, "meeting": meetings}
    ended = [period for period in schedule.result.periods if period.last_day < as_of]
    covered = tuple(p for p in ended if _covers(given[p.occasion] or (), p, as_of))
    uncovered = tuple(p for p in ended if given[p.occasion] is not None and p not in covered)
    check = ReportingCheck(schedule.result.year, covered, uncovered)
    unknown = missing(reports=reports, meetings=meetings) if ended else ()
    return _checked(check, unknown, schedule, context)


def _checked(
    check: ReportingCheck, unknown: tuple[str, ...], schedule: Decision[ReportingSchedule], context: Context
) -> Decision[ReportingCheck]:
    at, as_of = schedule.citations, schedule.as_of
    lacking = tuple(period.at for period in check.uncovered)
    doubts = (*schedule.readings, *(("DG-0043",) if lacking else ()))
    if lacking and not context.takes("DG-0043"):
        return violated(PERIODS_LEFT_OUT, check, at=lacking, readings=doubts, as_of=as_of)
    if unknown:
        return undetermined(FACTS_MISSING, missing=unknown, at=at, readings=doubts, as_of=as_of)
    if lacking:
        return undetermined(PERIODS_UNCOVERED, check, at=lacking, readings=doubts, as_of=as_of)
    return satisfied(PERIODS_COVERED if check.covered else NO_PERIOD_ENDED, check, at=at, readings=doubts, as_of=as_of)


def _covers(records: tuple[PeriodRecord, ...], period: PeriodDue, as_of: date) -> bool:
    wanted = (period.period, period.first_day.year)
    return any((record.period, record.year) == wanted and record.on <= as_of for record in records)


def _refuse_impossible(reports: tuple[PeriodRecord, ...] | None, meetings: tuple[PeriodRecord, ...] | None) -> None:
    problems = tuple(
        Problem(f"/{name}/{number}/on", *RECORDED_BEFORE_PERIOD)
        for name, records in (("reports", reports), ("meetings", meetings))
        for number, record in enumerate(records or ())
        if (record.on.year, record.on.month) < (record.year, 7 if record.period == "second_half" else 1)
    )
    if problems:
        raise InputError(problems)
