"""Điều 20: what a BHXH agency does about the one-stop system, held against what it must do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.findings import counted, refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_03 import STAGES, Stage
from bhxh_rules.qc352.dieu_20.law import DUTIES, RECEPTION
from bhxh_rules.qc352.dieu_20.records import (
    AgencyCheck,
    AgencyFinding,
    ReceivedFor,
    Requirement,
    RequirementOpen,
    RequirementUnmet,
)

DUTY_NOT_DONE = Code(
    "AGENCY_DUTY_NOT_DONE",
    "Trái Điều 20 của Quy chế Cổng Dịch vụ công: cơ quan BHXH có trách nhiệm chưa làm hoặc làm khác.",
    "Contrary to Article 20 of the Portal Regulation: the agency leaves some duty undone or does it otherwise.",
)
DUTIES_DONE = Code(
    "AGENCY_DUTIES_DONE",
    "Cơ quan BHXH làm đủ trách nhiệm ở Điều 20 của Quy chế Cổng Dịch vụ công, theo kết quả xem xét.",
    "The agency does all duties of Article 20 of the Portal Regulation, as far as was found.",
)

MANDATE = "DG-0098"
DATABASES = "DG-0099"
FOUR_STAGES = "DG-0111"
K1 = "qc352/d20.k1"


@dataclass(frozen=True, slots=True)
class _State:
    """Whether a requirement is met (None: not known), where it stands, who found so, and the facts that tell."""

    requirement: Requirement
    at: str
    met: bool | None
    facts: tuple[str, ...]
    found_by: str | None = None


def check_agency_duties(
    agency_duties: tuple[AgencyFinding, ...] | None,
    stages_on_system: tuple[Stage, ...] | None,
    received_for: ReceivedFor | None,
    whole_process_required: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[AgencyCheck]:
    """Hold what an agency does about the one-stop system against its duties.

    Outcomes: violated (every duty not done, with its clause, even if others are open); satisfied; undetermined;
    not_applicable before 06/03/2020. Errors: InputError for two findings about one duty. Source: Điều 20.
    """
    refuse_repeated("agency_duties", "agency_duty", [finding.agency_duty for finding in agency_duties or ()])
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d20", as_of=as_of)

    absent = _absent(stages_on_system, context)
    asked = (_whole(absent), *_attested(agency_duties or (), context), *_reception(received_for, context))
    bound = True if context.takes(MANDATE) else whole_process_required
    states = _where_bound(asked, bound)
    unmet = tuple(RequirementUnmet(s.requirement, s.at, s.found_by) for s in states if s.met is False)
    left_open = tuple(RequirementOpen(s.requirement, s.at) for s in states if s.met is None)
    value = AgencyCheck(unmet, absent or (), left_open)
    readings = _readings(asked, whole_process_required, received_for)
    if unmet:
        return violated(DUTY_NOT_DONE, value, at=_clauses(unmet), readings=readings, as_of=as_of)
    if left_open:
        unknown = tuple(dict.fromkeys(fact for s in states if s.met is None for fact in s.facts))
        at = _clauses(left_open)
        return undetermined(FACTS_MISSING, value, missing=unknown, at=at, readings=readings, as_of=as_of)
    return satisfied(DUTIES_DONE, value, at=_clauses(states), readings=readings, as_of=as_of)


def _absent(stages: tuple[Stage, ...] | None, context: Context) -> tuple[Stage, ...] | None:
    """Return the stages that the agency does not handle on the system; None when that is not known."""
    if stages is None:
        return None
    return tuple(row.stage for row in context.law(STAGES).rows if row.stage not in stages)


def _whole(absent: tuple[Stage, ...] | None) -> _State:
    return _State("whole_process", K1, None if absent is None else not absent, ("stages_on_system",))


def _attested(findings: tuple[AgencyFinding, ...], context: Context) -> tuple[_State, ...]:
    told = counted(findings, lambda finding: finding.agency_duty)
    nothing = AgencyFinding("directing_staff")
    rows = [(row, told.get(row.agency_duty, nothing)) for row in context.law(DUTIES).rows]
    return tuple(_State(r.agency_duty, r.at, found.done, ("agency_duties",), found.found_by) for r, found in rows)


def _reception(received_for: ReceivedFor | None, context: Context) -> tuple[_State, ...]:
    known = received_for or ReceivedFor()
    said = {"announced": known.announced, "on_portal": known.on_portal, "on_system": known.on_system}
    rows = [row for row in context.law(RECEPTION).rows if row.basis == "announced" or context.takes(DATABASES)]
    return tuple(_State(row.basis, row.at, said[row.basis], ("received_for",)) for row in rows)


def _where_bound(states: tuple[_State, ...], bound: bool | None) -> tuple[_State, ...]:
    """Return what binds the agency: khoản 1 not where `bound` is False, and only perhaps where it is None."""
    if bound:
        return states
    if bound is False:
        return tuple(state for state in states if state.at != K1)
    return tuple(state if state.at != K1 or state.met else _perhaps(state) for state in states)


def _perhaps(state: _State) -> _State:
    facts = () if state.met is False else state.facts
    return replace(state, met=None, facts=(*facts, "whole_process_required"))


def _readings(asked: tuple[_State, ...], required: bool | None, received_for: ReceivedFor | None) -> tuple[str, ...]:
    mandate = required is not True and any(state.at == K1 and not state.met for state in asked)
    updated = received_for is not None and received_for.on_portal and received_for.on_system
    return (FOUR_STAGES, *((MANDATE,) if mandate else ()), *(() if updated else (DATABASES,)))


def _clauses(rows: tuple[_State, ...] | tuple[RequirementUnmet, ...] | tuple[RequirementOpen, ...]) -> tuple[str, ...]:
    """Return the clauses of some requirements; the stages of the process stand in another one."""
    staged = any(row.requirement == "whole_process" for row in rows)
    return (*(row.at for row in rows), *((STAGES.provision,) if staged else ()))
