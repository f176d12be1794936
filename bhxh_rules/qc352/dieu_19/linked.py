"""Điểm c khoản 2 Điều 19: a procedure that several BHXH agencies settle is set up as a linked one in the system."""

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
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_15 import Intake
from bhxh_rules.qc352.dieu_19.intake import INTAKE_NOT_MENTIONED, POST_TOO
from bhxh_rules.qc352.dieu_19.law import LINKED_SETUP, Capacity, LinkedSetupDuty, Stage

LinkedSetupBy = Literal["focal_and_managing", "managing_only", "focal_only", "other", "nobody"]

NOT_ONLINE = "DG-0087"
MANAGER_ALONE = "DG-0090"

_CAPACITIES: dict[LinkedSetupBy, tuple[Capacity, ...]] = {
    "focal_and_managing": ("focal_reception", "system_manager"),
    "managing_only": ("system_manager",),
    "focal_only": ("focal_reception",),
    "other": (),
}


@dataclass(frozen=True, slots=True)
class LinkedSetupCheck:
    """Who set the procedure up, and what the text names: capacities, in its order, and the stages to be joined."""

    linked_setup_by: LinkedSetupBy | None
    capacities: tuple[Capacity, ...]
    from_stage: Stage
    to_stage: Stage


LINKED_PROCEDURE_SET_UP = Code(
    "LINKED_PROCEDURE_SET_UP",
    "Thủ tục liên thông đã được cơ quan có trách nhiệm thiết lập trên Hệ thống, thông suốt đến khâu trả kết quả.",
    "The agency that has to do so has set up the linked procedure in the system, running through to the result.",
)
LINKED_PROCEDURE_NOT_SET_UP = Code(
    "LINKED_PROCEDURE_NOT_SET_UP",
    "Trái điểm c khoản 2 Điều 19: hồ sơ liên thông mà thủ tục liên thông chưa được thiết lập trên Hệ thống.",
    "Contrary to clause 2 of Article 19: the linked procedure was not set up in the system.",
)
LINKED_SETUP_INTERRUPTED = Code(
    "LINKED_SETUP_INTERRUPTED",
    "Trái điểm c khoản 2 Điều 19: thiết lập không bảo đảm chuyển hồ sơ thông suốt từ tiếp nhận đến trả kết quả.",
    "Contrary to clause 2 of Article 19: as set up, the transfer does not run through from reception to the result.",
)
LINKED_SETUP_BY_OTHER_NOT_MENTIONED = Code(
    "LINKED_SETUP_BY_OTHER_NOT_MENTIONED",
    "Chưa kết luận được: thủ tục đã được thiết lập, nhưng Quy chế không nói cơ quan khác có được thiết lập thay không.",
    "Undetermined: it was set up, but the text does not say whether another agency may do so in the place of its own.",
)
ONE_AGENCY_SETTLES = Code(
    "ONE_AGENCY_SETTLES",
    "Không áp dụng: hồ sơ chỉ do một cơ quan BHXH giải quyết, không phải hồ sơ liên thông.",
    "Not applicable: one BHXH agency alone settles the file; it is not a linked one.",
)
LINKED_SETUP_OTHER_INTAKE = Code(
    "LINKED_SETUP_OTHER_INTAKE",
    "Không áp dụng: điểm c khoản 2 Điều 19 không nói về hồ sơ nộp bằng cách này.",
    "Not applicable: point c of clause 2 of Article 19 does not speak of files that came in this way.",
)
CODES = (
    LINKED_PROCEDURE_SET_UP,
    LINKED_PROCEDURE_NOT_SET_UP,
    LINKED_SETUP_INTERRUPTED,
    LINKED_SETUP_BY_OTHER_NOT_MENTIONED,
    ONE_AGENCY_SETTLES,
    LINKED_SETUP_OTHER_INTAKE,
    INTAKE_NOT_MENTIONED,
)

_AT = "qc352/d19.k2.c"
# Whether the point reaches files that came in some way: it does, it does not, it does not say, the way is unknown.
Reach = Literal["reached", "not_reached", "not_said", "unknown"]


def check_linked_setup(
    intake: Intake | None,
    several_agencies: bool | None,
    linked_setup_by: LinkedSetupBy | None,
    setup_runs_through: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[LinkedSetupCheck]:
    """Hold the set-up of a linked procedure against the duty to make it.

    Outcomes: satisfied; violated (not set up, or not running through); undetermined; not_applicable (one agency, a way
    of filing the point does not speak of, or before 06/03/2020). Errors: InputError for a transfer that runs through,
    or does not, where nobody set anything up. Source: điểm c khoản 2 Điều 19.
    """
    _refuse_impossible(linked_setup_by, setup_runs_through)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_AT, as_of=as_of)
    if several_agencies is False:
        return not_applicable(ONE_AGENCY_SETTLES, at=_AT, as_of=as_of)
    reach, doubts = _reach(intake, context), _doubts_on_reach(intake)
    if reach == "not_reached":
        return not_applicable(LINKED_SETUP_OTHER_INTAKE, at=_AT, readings=doubts, as_of=as_of)
    if reach == "not_said" and several_agencies:
        return undetermined(INTAKE_NOT_MENTIONED, at=_AT, readings=doubts, as_of=as_of)
    if reach != "reached" or several_agencies is None:
        facts = {} if reach == "not_said" else _of_the_setup(linked_setup_by, setup_runs_through)
        ways = {"intake": intake} if reach == "unknown" else {}
        unknown = missing(**ways, several_agencies=several_agencies, **facts)
        return undetermined(FACTS_MISSING, missing=unknown, at=_AT, readings=doubts, as_of=as_of)
    return _held(linked_setup_by, setup_runs_through, doubts, as_of, context)


def _held(
    by: LinkedSetupBy | None,
    runs_through: bool | None,
    doubts: tuple[str, ...],
    as_of: date | None,
    context: Context,
) -> Decision[LinkedSetupCheck]:
    """Return the verdict on a linked file that the point reaches."""
    duty = context.law(LINKED_SETUP).rows[0]
    checked = LinkedSetupCheck(by, duty.capacities, duty.from_stage, duty.to_stage)
    if by == "nobody":
        return violated(LINKED_PROCEDURE_NOT_SET_UP, checked, at=duty.at, readings=doubts, as_of=as_of)
    if runs_through is False:
        return violated(LINKED_SETUP_INTERRUPTED, checked, at=duty.at, readings=doubts, as_of=as_of)
    unknown = missing(**_of_the_setup(by, runs_through))
    if by is None or unknown:
        return undetermined(FACTS_MISSING, checked, missing=unknown, at=duty.at, readings=doubts, as_of=as_of)
    doubts = (*doubts, *((MANAGER_ALONE,) if by == "managing_only" else ()))
    if set(_needed(duty, context)) <= set(_CAPACITIES[by]):
        return satisfied(LINKED_PROCEDURE_SET_UP, checked, at=duty.at, readings=doubts, as_of=as_of)
    return undetermined(LINKED_SETUP_BY_OTHER_NOT_MENTIONED, checked, at=duty.at, readings=doubts, as_of=as_of)


def _needed(duty: LinkedSetupDuty, context: Context) -> tuple[Capacity, ...]:
    """Return the capacities that the agency with the duty has: the last one named is the subject of the sentence."""
    return duty.capacities[-1:] if context.takes(MANAGER_ALONE) else duty.capacities


def _of_the_setup(by: LinkedSetupBy | None, runs_through: bool | None) -> dict[str, object]:
    """Return the facts that tell about the set-up; where there is none, nothing can run through it."""
    return {"linked_setup_by": by} | ({} if by == "nobody" else {"setup_runs_through": runs_through})


def _reach(intake: Intake | None, context: Context) -> Reach:
    """Tell whether the point reaches files that came in this way; read without its khoản it reaches them all."""
    if intake == "at_counter" or not context.takes(NOT_ONLINE):
        return "reached"
    if intake == "public_post":
        return "reached" if context.takes(POST_TOO) else "not_reached"
    if intake == "online_on_portal":
        return "not_reached"
    return "unknown" if intake is None else "not_said"


def _doubts_on_reach(intake: Intake | None) -> tuple[str, ...]:
    """Return the readings on which it turns whether the point reaches files that came in this way."""
    if intake == "at_counter":
        return ()
    return (NOT_ONLINE, POST_TOO) if intake == "public_post" else (NOT_ONLINE,)


def _refuse_impossible(by: LinkedSetupBy | None, runs_through: bool | None) -> None:
    if by == "nobody" and runs_through is not None:
        vi, en = "không ai thiết lập thì không có gì để thông suốt", "nobody set anything up that could run through"
        raise InputError((Problem(pointer("setup_runs_through"), vi, en),))
