"""Khoản 2 và 4 Điều 13: by when a question is answered, and whether an answer came in time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    Outcome,
    determined,
    missing,
    not_applicable,
    undetermined,
)
from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS, COMPLEX, AnswerForm, Limit, StartEvent
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.worktime import CountedDay, WorkingTime, local_day, local_time


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to answer, the limit applied, the day the count started from, and the count day by day."""

    due: date
    working_days: int
    effective_start: date
    days: tuple[CountedDay, ...]


@dataclass(frozen=True, slots=True)
class AnswerCheck:
    """An answer held against its deadline; `on_time` is None while the question is open and not yet due.

    `form_named` tells whether Khoản 4 names the form of the answer; False means that the text is silent about it,
    None that the form is unknown.
    """

    due: date
    working_days: int
    effective_start: date
    answered: date | None
    on_time: bool | None
    form_named: bool | None


ANSWER_DUE = Code(
    "ANSWER_DUE",
    "Hạn trả lời là hết ngày {v.due:%d/%m/%Y}: {v.working_days} ngày làm việc; "
    "ngày bắt đầu là {v.effective_start:%d/%m/%Y}.",
    "Due by the end of {v.due:%Y-%m-%d}: {v.working_days} working days; the start day is {v.effective_start:%Y-%m-%d}.",
)
NO_UNIT_TO_ASK = Code(
    "NO_UNIT_TO_ASK",
    "Không áp dụng: không phải hỏi ý kiến đơn vị nào nên khoản 2 Điều 13 không đặt ra thời hạn.",
    "Not applicable: no other unit has to be asked, so clause 2 of Article 13 sets no limit.",
)
OTHER_START_EVENT = Code(
    "OTHER_START_EVENT",
    "Chưa kết luận được: theo cách hiểu đang chạy, thời hạn tính từ văn bản hỏi đơn vị, mà thời điểm đó chưa biết.",
    "Undetermined: under the reading in use the limit runs from the written request, whose time is unknown.",
)
ANSWERED_ON_TIME = Code(
    "ANSWERED_ON_TIME",
    "Đúng hạn: trả lời ngày {v.answered:%d/%m/%Y}, hạn là hết ngày {v.due:%d/%m/%Y}.",
    "On time: answered on {v.answered:%Y-%m-%d}, due by the end of {v.due:%Y-%m-%d}.",
)
ANSWERED_LATE = Code(
    "ANSWERED_LATE",
    "Quá hạn: trả lời ngày {v.answered:%d/%m/%Y}, hạn là hết ngày {v.due:%d/%m/%Y}.",
    "Late: answered on {v.answered:%Y-%m-%d}, due by the end of {v.due:%Y-%m-%d}.",
)
UNANSWERED_PAST_DUE = Code(
    "UNANSWERED_PAST_DUE",
    "Quá hạn: chưa trả lời, hạn là hết ngày {v.due:%d/%m/%Y}.",
    "Late: not answered, due by the end of {v.due:%Y-%m-%d}.",
)
NOT_YET_DUE = Code(
    "NOT_YET_DUE",
    "Chưa kết luận được: chưa trả lời và còn trong hạn, đến hết ngày {v.due:%d/%m/%Y}.",
    "Undetermined: not answered and not yet due, by the end of {v.due:%Y-%m-%d}.",
)
ANSWER_UNKNOWN = Code(
    "ANSWER_UNKNOWN",
    "Chưa kết luận được: hạn là hết ngày {v.due:%d/%m/%Y} nhưng chưa biết {missing}.",
    "Undetermined: due by the end of {v.due:%Y-%m-%d}, but these are unknown: {missing}.",
)
ANSWER_BEFORE_START = "trả lời trước khi câu hỏi được tiếp nhận", "answered before the question was received"
LOOKED_AT_BEFORE_START = "xem xét trước khi câu hỏi được tiếp nhận", "looked at before the question was received"
ANSWER_DAYS_DIFFER = "khác với ngày của answered_on", "another day than answered_on"


def answer_deadline(
    start: date | datetime | None,
    units: int | None,
    start_event: StartEvent | None,
    complex_case: bool | None,
    *,
    context: Context,
) -> Decision[Deadline]:
    """Compute the last day to answer a question that needs other units' expertise.

    Outcomes: determined; undetermined; not_applicable (no unit to ask, or before 16/09/2024).
    Source: điểm a, b, c khoản 2 Điều 13.
    """
    as_of = None if start is None else local_day(start)
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    limits = context.law(ANSWER_LIMITS)
    limit = None if units is None else limits.row(units)
    if units is not None and limit is None:
        return not_applicable(NO_UNIT_TO_ASK, at="qc1624/d13.k2", as_of=as_of)
    if start is None or limit is None:
        return undetermined(FACTS_MISSING, missing=missing(start=start, units=units), at="qc1624/d13.k2", as_of=as_of)

    doubts = (("DG-0001",) if start_event else ()) + (("DG-0008",) if limit.at == COMPLEX else ())
    if start_event == "question_received" and not context.takes("DG-0001"):
        return undetermined(OTHER_START_EVENT, missing=("start",), at="qc1624/d13.k2", readings=doubts, as_of=as_of)
    if limit.at == COMPLEX and not complex_case and not context.takes("DG-0008"):
        if complex_case is None:
            return undetermined(FACTS_MISSING, missing=("complex_case",), at=COMPLEX, readings=doubts, as_of=as_of)
        limit = limits.before(limit) or limit
    return _due(start, limit, doubts, context)


def _due(start: date | datetime, limit: Limit, doubts: tuple[str, ...], context: Context) -> Decision[Deadline]:
    term = WorkingTime.of(context).term(start, limit.working_days)
    return determined(
        ANSWER_DUE,
        Deadline(term.due, limit.working_days, term.start.day, term.days),
        at=limit.at,
        readings=tuple(sorted((*doubts, *term.readings))),
        caveats=term.caveats,
        as_of=local_day(start),
    )


def check_answer(
    start: date | datetime | None,
    units: int | None,
    start_event: StartEvent | None,
    complex_case: bool | None,
    answered_on: date | None,
    answered_at: datetime | None,
    unit_replied_on: date | None,
    form: AnswerForm | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[AnswerCheck]:
    """Hold an answer, or its absence on `as_of`, against the deadline.

    Outcomes: satisfied; violated; undetermined; not_applicable (no unit to ask, or before 16/09/2024).
    Errors: InputError when the answer or `as_of` comes before the question, or the answer's two dates differ.
    Source: khoản 2 và 4 Điều 13.
    """
    _refuse_impossible(start, answered_on, answered_at, unit_replied_on, as_of)
    to_person = context.takes("DG-0006")
    answer = (answered_at or answered_on) if to_person else unit_replied_on
    awaited = "answered_on" if to_person else "unit_replied_on"
    deadline = answer_deadline(start, units, start_event, complex_case, context=context)
    due = deadline.result
    if due is None:
        return _without_deadline(deadline, awaited if answer is None else None)

    on_time, code, unknown = _held_against(due.due, answer, as_of, awaited, context)
    named = [row.form for row in context.rows(ANSWER_FORMS)]
    on_last_day = to_person and answered_at is not None and local_day(answered_at) == due.due
    return Decision(
        _OUTCOMES[on_time],
        code,
        AnswerCheck(
            due.due,
            due.working_days,
            due.effective_start,
            answered=None if answer is None else local_day(answer),
            on_time=on_time,
            form_named=None if form is None else form in named,
        ),
        citations=(*deadline.citations, *(("qc1624/d13.k4",) if form and named else ())),
        readings=tuple(sorted({*deadline.readings, "DG-0006", *(_end_of_day(context) if on_last_day else ())})),
        missing=unknown,
        caveats=deadline.caveats,
        as_of=deadline.as_of,
    )


def _without_deadline(deadline: Decision[Deadline], awaited: str | None) -> Decision[AnswerCheck]:
    """Return the verdict where there is no deadline to hold an answer against."""
    verdict = cast(Decision[AnswerCheck], deadline)
    if deadline.outcome is Outcome.NOT_APPLICABLE:
        return verdict
    unknown = (*deadline.missing, awaited) if awaited else deadline.missing
    return replace(verdict, missing=unknown, readings=tuple(sorted((*deadline.readings, "DG-0006"))))


_OUTCOMES = {True: Outcome.SATISFIED, False: Outcome.VIOLATED, None: Outcome.UNDETERMINED}


def _held_against(
    due: date, answer: date | datetime | None, as_of: date | None, awaited: str, context: Context
) -> tuple[bool | None, Code, tuple[str, ...]]:
    """Return whether the answer came in time (None: open), the code that says so, and what is unknown."""
    if answer is not None:
        on_time = local_day(answer) < due or (local_day(answer) == due and _before_end_of_day(answer, context))
        return on_time, ANSWERED_ON_TIME if on_time else ANSWERED_LATE, ()
    if as_of is None:
        return None, ANSWER_UNKNOWN, (awaited, "as_of")
    return (False, UNANSWERED_PAST_DUE, ()) if as_of > due else (None, NOT_YET_DUE, (awaited,))


def _end_of_day(context: Context) -> tuple[str, ...]:
    """Return the readings on which the end of the last day depends: the other way it ends when the office closes."""
    assumed = not context.takes("DG-0005") and WorkingTime.of(context).hours_assumed
    return ("DG-0005", "DG-0010") if assumed else ("DG-0005",)


def _before_end_of_day(answer: date | datetime, context: Context) -> bool:
    """Tell whether an answer on the last day still counts: until 24:00, or else until the office closes."""
    at = local_time(answer)
    return at is None or context.takes("DG-0005") or at <= WorkingTime.of(context).hours.closing


def _refuse_impossible(
    start: date | datetime | None,
    answered_on: date | None,
    answered_at: datetime | None,
    unit_replied_on: date | None,
    as_of: date | None,
) -> None:
    problems = []
    if answered_at is not None and answered_on not in (None, local_day(answered_at)):
        problems.append(Problem("/answered_at", *ANSWER_DAYS_DIFFER))
    for name, later, said in (
        ("answered_on", answered_on, ANSWER_BEFORE_START),
        ("answered_at", answered_at, ANSWER_BEFORE_START),
        ("unit_replied_on", unit_replied_on, ANSWER_BEFORE_START),
        ("as_of", as_of, LOOKED_AT_BEFORE_START),
    ):
        if start is not None and later is not None and _earlier(later, start):
            problems.append(Problem(f"/{name}", *said))
    if problems:
        raise InputError(tuple(problems))


def _earlier(later: date | datetime, start: date | datetime) -> bool:
    at, start_at = local_time(later), local_time(start)
    if local_day(later) != local_day(start):
        return local_day(later) < local_day(start)
    return at is not None and start_at is not None and at < start_at
