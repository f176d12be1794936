"""Khoản 1, 2 và 3 Điều 13: receiving a question, and what is to be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    determined,
    missing,
    not_applicable,
    undetermined,
)
from bhxh_rules.qc1624.dieu_13.law import RECEPTION, ROUTES, Actor, Case, Response, Step
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.worktime import Beginning, WorkingTime, local_day, local_time


@dataclass(frozen=True, slots=True)
class RouteAction:
    """A step to take, by whom, and the clause that asks for it."""

    step: Step
    by: Actor
    at: str


@dataclass(frozen=True, slots=True)
class Route:
    """What is to be done with a question, in the order of the text."""

    case: Case
    steps: tuple[RouteAction, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """When a question counts as received (`at` is None when only the day is known), and what is owed then."""

    on: date
    at: time | None
    by: Actor
    response: Response


ROUTED = Code(
    "QUESTION_ROUTED",
    "Đã xác định các bước xử lý câu hỏi theo Điều 13.",
    "The steps that Article 13 asks for are determined.",
)
RECEIVED = Code(
    "RECEIPT_DETERMINED",
    "Câu hỏi được coi là tiếp nhận ngày {v.on:%d/%m/%Y}.",
    "The question counts as received on {v.on:%Y-%m-%d}.",
)


def route_question(
    within_authority: bool | None, units: int | None, as_of: date | None, *, context: Context
) -> Decision[Route]:
    """Determine what is to be done with a question.

    Outcomes: determined; undetermined; not_applicable before 16/09/2024. Source: khoản 1, 2, 3 Điều 13.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if within_authority is None:
        return undetermined(
            FACTS_MISSING, missing=missing(within_authority=None, units=units), at="qc1624/d13", as_of=as_of
        )
    if within_authority and units is None:
        return undetermined(FACTS_MISSING, missing=("units",), at="qc1624/d13.k2", as_of=as_of)

    case: Case = "outside_authority" if not within_authority else "other_units" if units else "own_answer"
    table = context.law(ROUTES)
    steps = tuple(RouteAction(row.step, row.by, row.at) for row in table.rows if row.case == case)
    doubts = ("DG-0070",) if case == "own_answer" else ()
    if doubts and not context.takes("DG-0070"):
        steps = (RouteAction("answer", "support_centre", at="qc1624/d8.k3"),)
    clauses = tuple(step.at for step in steps) or (table.provision,)
    return determined(ROUTED, Route(case, steps), at=clauses, readings=doubts, as_of=as_of)


def receive_question(received_at: date | datetime | None, *, context: Context) -> Decision[Receipt]:
    """Determine when a question counts as received, and what the officer on duty owes then.

    Outcomes: determined; undetermined; not_applicable before 16/09/2024. Source: khoản 1 Điều 13.
    """
    if received_at is None:
        return undetermined(FACTS_MISSING, missing=("received_at",), at="qc1624/d13.k1")
    as_of = local_day(received_at)
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)

    duty = context.law(RECEPTION).rows[0]
    working_time = WorkingTime.of(context)
    in_hours = duty.within == "office_hours"
    start = working_time.start(received_at) if in_hours else Beginning(as_of, local_time(received_at))
    response: Response = "acknowledgement" if context.takes("DG-0009") else "answer"
    return determined(
        RECEIVED,
        Receipt(start.day, start.at, duty.by, response),
        at=duty.at,
        readings=tuple(sorted((*start.readings, "DG-0009"))),
        caveats=working_time.caveats(as_of, start.day),
        as_of=as_of,
    )
