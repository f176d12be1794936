"""Điều 11: what can be done with a post now."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal, get_args

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.qc1624.dieu_11.course import Course
from bhxh_rules.qc1624.dieu_11.law import K1, Action, State, Transition
from bhxh_rules.qc1624.dieu_11.records import Deviation, Event, NextActions, NextStep
from bhxh_rules.qc1624.dieu_11.steps import TAKEDOWN, Steps
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, NOT_IN_FORCE, in_force
from bhxh_rules.references.institutions import end_of

ItemKind = Literal["new", "update"]

NEXT_ACTIONS_FOUND = Code(
    "NEXT_ACTIONS_FOUND",
    "Đã xác định các bước tiếp theo theo Điều 11.",
    "The next steps under Article 11 are determined.",
)
UPDATE_NOT_MENTIONED = Code(
    "UPDATE_NOT_MENTIONED",
    "Chưa kết luận được: theo cách hiểu đang chạy, Điều 11 không nói về việc sửa thông tin đã đăng.",
    "Undetermined: under the reading in use Article 11 does not speak of changing what was posted.",
)
NOTHING_TO_UPDATE = "chưa có gì được đăng để cập nhật", "nothing was posted yet that could be updated"

# Whether something is on the account: certain in these states, a matter of new or update in all others.
_LIVE: dict[State, bool] = {
    "new": False,
    "published": True,
    "takedown_proposed": True,
    "takedown_approved": True,
    "takedown_refused": True,
    "removed": False,
}


def next_actions(
    state: State | None, kind: ItemKind | None, as_of: date | None, *, context: Context
) -> Decision[NextActions]:
    """Determine what the procedure provides next for a post, what would depart from it, what it does not mention.

    Outcomes: determined; undetermined; not_applicable before 16/09/2024. Errors: InputError for the update of an item
    that was never posted. Source: khoản 1 Điều 11.
    """
    if state == "new" and kind == "update":
        raise InputError((Problem("/state", *NOTHING_TO_UPDATE),))
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if state is None:
        return undetermined(FACTS_MISSING, missing=("state",), at=K1, as_of=as_of)
    live = _LIVE.get(state, None if kind is None else kind == "update")
    if live is None:
        return undetermined(FACTS_MISSING, missing=("kind",), at=K1, as_of=as_of)
    if live and state not in _LIVE and not context.takes("DG-0035"):
        return undetermined(UPDATE_NOT_MENTIONED, at=K1, readings=("DG-0035",), as_of=as_of)

    steps = Steps.of(context)
    rows = steps.all_rows(state, live)
    provided = tuple(_step(row, steps, as_of) for row in rows)
    departing, silent = _rest(state, live, {row.action for row in rows}, as_of, context)
    return determined(
        NEXT_ACTIONS_FOUND,
        NextActions(state, provided, departing, silent),
        at=tuple(row.at for row in rows) or K1,
        readings=_readings(state, live, provided),
        as_of=as_of,
    )


def _step(row: Transition, steps: Steps, as_of: date | None) -> NextStep:
    scope = None if row.actor is None else steps.needed(row.action, row.actor)
    ended = False
    if row.actor is not None and (note := end_of(row.actor)) is not None:
        ended = as_of is None or as_of >= note.from_day
    return NextStep(row.action, row.actor, scope, row.to_state, row.status, ended, row.at)


def _rest(
    state: State, live: bool, provided: set[Action], as_of: date | None, context: Context
) -> tuple[tuple[Deviation, ...], tuple[Action, ...]]:
    """Return what each action would depart from now, done by those named for it, and the actions not mentioned."""
    on = datetime.combine(as_of or context.law(COMMENCEMENT).rows[0].first_day, time())
    departing: list[Deviation] = []
    silent: list[Action] = []
    for action in get_args(Action):
        if action in TAKEDOWN and not live:
            continue  # there is nothing to take down
        course = Course((Event(on, action, _doer(action, context)),), context, whole=True, state=state, live=live)
        course.run()
        departing += [Deviation(action, departure.code, departure.at) for departure in course.departures]
        if action not in provided and not course.departures:
            silent.append(action)
    return tuple(departing), tuple(silent)


def _doer(action: Action, context: Context) -> Role:
    named = [role for role in Steps.of(context).actors(action) if role is not None]
    return named[0] if named else "editor"


def _readings(state: State, live: bool, provided: tuple[NextStep, ...]) -> tuple[str, ...]:
    readings = {"DG-0035"} if live else set()
    if any(step.action in ("decide_takedown", "refuse_takedown") for step in provided):
        readings.add("DG-0013")
    if any(step.actor == "secretary" for step in provided):
        readings.add("DG-0020")
    return tuple(sorted({*readings, "DG-0032", "DG-0033"}))
