"""Questions to the account and their answers: Điều 13."""

from __future__ import annotations

from datetime import date, datetime

from bhxh_rules._facade import DEFAULT, PLAIN_DATE, apply, ask, remember

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from typing import TypeGuard

    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.zalo._questions import (
        AnswerCheck,
        AnswerForm,
        Context,
        Count,
        Day,
        Deadline,
        Decision,
        Instant,
        Moment,
        Receipt,
        Route,
        StartEvent,
        Truth,
    )

__all__ = ["answer_deadline", "check_answer", "receive_question", "route_question"]


def route_question(
    *,
    within_authority: Truth | None = None,
    units: Count | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Route]:
    """Determine what is to be done with a question.

    Facts: `within_authority` — whether the matter is within the authority of the BHXH sector; `units` — the number
    of other units whose expertise is needed (0: none); `as_of` — the date whose law applies.
    Outcomes: determined (the steps, by whom, with their clauses); undetermined; not_applicable before 16/09/2024.
    Source: khoản 1, 2, 3 Điều 13.
    """
    facts = {"within_authority": within_authority, "units": units, "as_of": as_of}
    return ask(route_question, facts, context or DEFAULT)


def receive_question(*, received_at: Moment | None = None, context: Context | None = None) -> Decision[Receipt]:
    """Determine when a question counts as received, and what the officer on duty owes then.

    Facts: `received_at` — when the question reached the account.
    Outcomes: determined; undetermined; not_applicable before 16/09/2024. Source: khoản 1 Điều 13.
    """
    return ask(receive_question, {"received_at": received_at}, context or DEFAULT)


def answer_deadline(
    *,
    start: Moment | None = None,
    units: Count | None = None,
    start_event: StartEvent | None = None,
    complex_case: Truth | None = None,
    context: Context | None = None,
) -> Decision[Deadline]:
    """Compute the last day to answer a question that needs other units' expertise.

    Facts: `start` — when the clock starts (a date, or a date-time, which office hours then move); `units` — the
    number of other units asked in writing; `start_event` — what happened at `start` (the question was received, or
    the written request was sent), where it is to be held against DG-0001; `complex_case` — attested, needed only
    when DG-0008 is run the other way.
    Outcomes: determined; undetermined; not_applicable (no unit to ask, or before 16/09/2024).
    Source: điểm a, b, c khoản 2 Điều 13.
    """
    chosen = context or DEFAULT
    plain = start_event is None and complex_case is None
    if plain and type(units) is int:
        # Recognises ordinary input already answered in this context; refuses nothing.
        try:
            if type(start) is datetime and start.tzinfo is None:
                return chosen.answers[units][start.hour][start.toordinal()]
            if type(start) is date:
                return chosen.answers[units][PLAIN_DATE][start.toordinal()]
        except KeyError:
            pass
    facts = {"start": start, "units": units, "start_event": start_event, "complex_case": complex_case}
    if not (plain and _is_count(units) and _is_moment(start)):
        return ask(answer_deadline, facts, chosen)
    decision = apply(answer_deadline, facts, chosen)
    remember(chosen, units, start, decision)
    return decision


def _is_count(value: object) -> TypeGuard[int]:
    return type(value) is int and value >= 0


def _is_moment(value: object) -> TypeGuard[date | datetime]:
    return type(value) is date or (type(value) is datetime and value.tzinfo is None)


def check_answer(
    *,
    start: Moment | None = None,
    units: Count | None = None,
    start_event: StartEvent | None = None,
    complex_case: Truth | None = None,
    answered_on: Day | None = None,
    answered_at: Instant | None = None,
    unit_replied_on: Day | None = None,
    form: AnswerForm | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[AnswerCheck]:
    """Hold an answer, or its absence, against the deadline of the question.

    Facts: those of `answer_deadline`; `answered_on` or `answered_at` — when the person got the answer;
    `unit_replied_on` — when the unit replied to the standing unit (used when DG-0006 is run the other way); `form` —
    the form of the answer; `as_of` — the day on which an unanswered question is looked at. With no answer given, the
    question is taken as unanswered on `as_of`. The law applied is that of the day of `start`.
    Outcomes: satisfied; violated (answered late, or unanswered past due on `as_of`); undetermined (open and not yet
    due, or a fact is missing); not_applicable (no unit to ask, or before 16/09/2024).
    Errors: InputError also when the answer or `as_of` precedes the question, or the two dates of the answer differ.
    Source: khoản 2 và 4 Điều 13.
    """
    facts = {
        "start": start,
        "units": units,
        "start_event": start_event,
        "complex_case": complex_case,
        "answered_on": answered_on,
        "answered_at": answered_at,
        "unit_replied_on": unit_replied_on,
        "form": form,
        "as_of": as_of,
    }
    return ask(check_answer, facts, context or DEFAULT)
