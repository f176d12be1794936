"""Khoản 3 Điều 7: how a linked case came to be and was handled, held against the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_07.law import (
    CASE_CREATORS,
    LINKED_HANDLINGS,
    AgencyLevel,
    CaseCreatedBy,
    Handling,
    Relation,
)

Standing = Literal["met", "not_met", "unknown", "not_mentioned", "in_progress"]

COMPARED_WITH_FIRST = "DG-0084"
AGENCIES_OF_THE_SECTOR = "DG-0112"

_AT = "qc352/d7.k3"
# From the bottom up. The text of Khoản 3 names no level; it compares them.
_LEVELS: tuple[AgencyLevel, ...] = ("district", "provincial", "central")


@dataclass(frozen=True, slots=True)
class LinkedAgency:
    """A BHXH agency linked after the first one, and what it did with the file."""

    agency_level: AgencyLevel | None = None
    handling: Handling | None = None


@dataclass(frozen=True, slots=True)
class LinkedAgencyCheck:
    """A linked agency held against the text; `relation` is None while a level is unknown."""

    relation: Relation | None
    handling: Handling | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class CaseOrigin:
    """How the file came to be, and every linked agency, in the order of the procedure."""

    creation: Standing
    agencies: tuple[LinkedAgencyCheck, ...]


CASE_NOT_LINKED = Code(
    "CASE_NOT_LINKED",
    "Không áp dụng: khoản 3 Điều 7 chỉ nói về thủ tục hành chính liên thông.",
    "Not applicable: clause 3 of Article 7 is about linked procedures only.",
)
CASE_ORIGIN_DEPARTS = Code(
    "CASE_ORIGIN_DEPARTS",
    "Trái khoản 3 Điều 7: hồ sơ không do cơ quan BHXH đầu tiên tạo, hoặc có cơ quan liên thông cùng cấp, cấp trên "
    "bỏ dở việc xử lý; xem từng mục.",
    "Contrary to clause 3 of Article 7: the file was not created at the first agency, or a linked agency of the same "
    "or a higher level left it unfinished; see each item.",
)
CASE_ORIGIN_FOLLOWED = Code(
    "CASE_ORIGIN_FOLLOWED",
    "Hồ sơ do cơ quan BHXH đầu tiên tạo và được các cơ quan liên thông xử lý đến kết quả cuối cùng.",
    "The file was created at the first agency, and the linked agencies handled it to the final result.",
)
CASE_ORIGIN_NOT_MENTIONED = Code(
    "CASE_ORIGIN_NOT_MENTIONED",
    "Chưa kết luận được: khoản 3 Điều 7 không nhắc đến cách tạo hồ sơ này, hoặc đến cơ quan liên thông cấp dưới.",
    "Undetermined: clause 3 of Article 7 does not mention this way of creating a file, or linked agencies of a lower "
    "level.",
)
LINKED_CASE_UNFINISHED = Code(
    "LINKED_CASE_UNFINISHED",
    "Chưa kết luận được: hồ sơ liên thông còn đang xử lý; khoản 3 Điều 7 không đặt thời hạn.",
    "Undetermined: the linked case is still being handled; clause 3 of Article 7 sets no time limit.",
)
NO_AGENCY_LINKED_YET = Code(
    "NO_AGENCY_LINKED_YET",
    "Chưa kết luận được: chưa có cơ quan BHXH liên thông nào sau cơ quan đầu tiên, nên chưa có gì để xét về việc xử lý "
    "đến kết quả cuối cùng ở khoản 3 Điều 7.",
    "Undetermined: no BHXH agency is linked after the first one yet, so there is no handling to the final result to "
    "hold against clause 3 of Article 7.",
)
CODES = (
    CASE_NOT_LINKED,
    CASE_ORIGIN_DEPARTS,
    CASE_ORIGIN_FOLLOWED,
    CASE_ORIGIN_NOT_MENTIONED,
    LINKED_CASE_UNFINISHED,
    NO_AGENCY_LINKED_YET,
)


def check_case_origin(
    linked_procedure: bool | None,
    case_created_by: CaseCreatedBy | None,
    first_agency_level: AgencyLevel | None,
    linked_agencies: tuple[LinkedAgency, ...] | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[CaseOrigin]:
    """Hold the creation and the handling of a linked procedure's file against the text.

    Outcomes: satisfied; violated; undetermined (unknown, unfinished, nothing linked yet, or not mentioned);
    not_applicable (no linked procedure, or before 06/03/2020). Source: khoản 3 Điều 7.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_AT, as_of=as_of)
    if linked_procedure is False:
        return not_applicable(CASE_NOT_LINKED, at=_AT, as_of=as_of)
    checks, unknown = _agencies(first_agency_level, linked_agencies, context, context.takes(COMPARED_WITH_FIRST))
    other_way = _agencies(first_agency_level, linked_agencies, context, not context.takes(COMPARED_WITH_FIRST))
    doubts = (AGENCIES_OF_THE_SECTOR, *(() if (checks, unknown) == other_way else (COMPARED_WITH_FIRST,)))
    origin = CaseOrigin(_creation(case_created_by, context), checks)
    lacking = {
        "linked_procedure": linked_procedure is None,
        "case_created_by": case_created_by is None,
        "first_agency_level": "first_agency_level" in unknown,
        "linked_agencies": "linked_agencies" in unknown,
    }
    missing = tuple(fact for fact, lacks in lacking.items() if lacks)
    return _verdict(origin, missing, linked_procedure is not None, doubts, as_of)


def _verdict(
    origin: CaseOrigin, missing: tuple[str, ...], certain: bool, readings: tuple[str, ...], as_of: date | None
) -> Decision[CaseOrigin]:
    """Return the verdict on all items; a breach counts once the procedure is known to be a linked one."""
    found = {origin.creation, *(agency.standing for agency in origin.agencies)}
    if certain and "not_met" in found:
        return violated(CASE_ORIGIN_DEPARTS, origin, at=_AT, readings=readings, as_of=as_of)
    if missing:
        return undetermined(FACTS_MISSING, origin, at=_AT, missing=missing, readings=readings, as_of=as_of)
    if not origin.agencies and "not_mentioned" not in found:
        return undetermined(NO_AGENCY_LINKED_YET, origin, at=_AT, readings=readings, as_of=as_of)
    verdicts: tuple[tuple[Standing, Code, Callable[..., Decision[CaseOrigin]]], ...] = (
        ("not_mentioned", CASE_ORIGIN_NOT_MENTIONED, undetermined),
        ("in_progress", LINKED_CASE_UNFINISHED, undetermined),
        ("met", CASE_ORIGIN_FOLLOWED, satisfied),
    )
    code, outcome = next((code, outcome) for standing, code, outcome in verdicts if standing in found)
    return outcome(code, origin, at=_AT, readings=readings, as_of=as_of)


def _creation(created_by: CaseCreatedBy | None, context: Context) -> Standing:
    if created_by is None:
        return "unknown"
    if context.law(CASE_CREATORS).row(created_by) is not None:
        return "met"
    return "not_mentioned" if created_by == "no_agency" else "not_met"


def _agencies(
    first: AgencyLevel | None, agencies: tuple[LinkedAgency, ...] | None, context: Context, with_first: bool
) -> tuple[tuple[LinkedAgencyCheck, ...], frozenset[str]]:
    """Hold every linked agency against the text; return the checks, and the facts that they lack."""
    if agencies is None:
        return (), frozenset({"linked_agencies", *(("first_agency_level",) if first is None else ())})
    checks, unknown = [], set()
    for place, agency in enumerate(agencies):
        beside_first = with_first or place == 0
        base = first if beside_first else agencies[place - 1].agency_level
        relations = _relations(agency.agency_level, base)
        checks.append(_check(relations, agency.handling, context))
        if checks[-1].standing == "unknown":
            own = agency.agency_level is None or agency.handling is None
            unknown |= {"linked_agencies"} if own else set()
            # The other level matters only where some comparison brings the duty and some does not.
            open_duty = len({context.law(LINKED_HANDLINGS).row(relation) is None for relation in relations}) > 1
            of_base = {"first_agency_level"} if beside_first else {"linked_agencies"}
            unknown |= of_base if base is None and open_duty else set()
    return tuple(checks), frozenset(unknown)


def _check(relations: frozenset[Relation], handling: Handling | None, context: Context) -> LinkedAgencyCheck:
    """Return where an agency stands, if that is the same for every way in which its level may compare."""
    standings = {_standing(relation, handling, context) for relation in relations}
    relation = next(iter(relations)) if len(relations) == 1 else None
    return LinkedAgencyCheck(relation, handling, standings.pop() if len(standings) == 1 else "unknown")


def _relations(level: AgencyLevel | None, base: AgencyLevel | None) -> frozenset[Relation]:
    """Return how a level may compare with another; either may be unknown."""
    levels = _LEVELS if level is None else (level,)
    bases = _LEVELS if base is None else (base,)
    return frozenset(_compared(_LEVELS.index(one) - _LEVELS.index(other)) for one in levels for other in bases)


def _compared(difference: int) -> Relation:
    return "same" if difference == 0 else "higher" if difference > 0 else "lower"


def _standing(relation: Relation, handling: Handling | None, context: Context) -> Standing:
    duty = context.law(LINKED_HANDLINGS).row(relation)
    if duty is None:
        return "not_mentioned"
    if handling is None:
        return "unknown"
    if handling == duty.until:
        return "met"
    return "in_progress" if handling == "in_progress" else "not_met"
