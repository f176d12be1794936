"""Điều 1 and 2: whether the Quy chế applies to somebody in a matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_01 import MATTERS, Matter
from bhxh_rules.qc352.dieu_02.law import INVOLVEMENTS, UNITS, Involvement, Party


@dataclass(frozen=True, slots=True)
class PortalApplication:
    """That the Quy chế applies to somebody in a matter."""

    party: Party
    matter: Matter


IN_SCOPE = Code(
    "PORTAL_IN_SCOPE",
    "Quy chế Cổng Dịch vụ công áp dụng cho đối tượng này trong việc này.",
    "The Portal Regulation applies to this party in this matter.",
)
OUT_OF_SCOPE = Code(
    "PORTAL_OUT_OF_SCOPE",
    "Không áp dụng: đối tượng này hoặc việc này ở ngoài phạm vi của Quy chế Cổng Dịch vụ công.",
    "Not applicable: the party or the matter is outside the scope of the Portal Regulation.",
)
OPERATION_NOT_MENTIONED = Code(
    "ONE_STOP_OPERATION_NOT_MENTIONED",
    "Chưa kết luận được: khoản 2 Điều 2 chỉ nói đến việc quản trị vận hành Cổng Dịch vụ công, không nhắc đến người chỉ "
    "quản trị vận hành Hệ thống thông tin một cửa điện tử.",
    "Undetermined: clause 2 of Article 2 speaks of operating the portal; those who operate only the one-stop system "
    "are not mentioned.",
)

DISTRICT_OFFICE = "DG-0096"
ONE_PART_SUFFICES = "DG-0109"

_SUPPLY: frozenset[Involvement] = frozenset({"information_supply", "online_service_supply"})
_OPERATION: Involvement = "portal_operation"


def in_scope(
    party: Party | None,
    matter: Matter | None,
    involvements: tuple[Involvement, ...] | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[PortalApplication]:
    """Determine whether the Quy chế applies to somebody in a matter.

    Outcomes: determined (it applies); not_applicable (out of scope, or before 06/03/2020); undetermined (unknown, or
    operating the one-stop system only). Source: Điều 1 và Điều 2.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d2", as_of=as_of)
    if matter is not None and context.law(MATTERS).row(matter) is None:
        return not_applicable(OUT_OF_SCOPE, at="qc352/d1", as_of=as_of)
    if party is None:
        return undetermined(FACTS_MISSING, missing=missing(party=party, matter=matter), at="qc352/d2", as_of=as_of)

    unit = context.law(UNITS).row(_counted_as(party, context))
    doubts = (*((DISTRICT_OFFICE,) if party == "district_office" else ()), *(() if unit else _doubts(involvements)))
    bound = (unit.at,) if unit else _bound_by(involvements or (), context)
    if not bound and involvements is not None:
        return _not_bound(involvements, matter, doubts, as_of)
    clauses = bound or ("qc352/d2",)
    unknown = (*missing(matter=matter), *(() if bound else ("involvements",)))
    if matter is None or unknown:
        return undetermined(FACTS_MISSING, missing=unknown, at=clauses, readings=doubts, as_of=as_of)
    value = PortalApplication(party, matter)
    return determined(IN_SCOPE, value, at=(*clauses, "qc352/d1"), readings=doubts, as_of=as_of)


def _counted_as(party: Party, context: Context) -> Party:
    """Return whom khoản 1 means: a district agency is part of the provincial one."""
    return "provincial_office" if party == "district_office" and context.takes(DISTRICT_OFFICE) else party


def _bound_by(involvements: tuple[Involvement, ...], context: Context) -> tuple[str, ...]:
    """Return the clauses by which the parts taken bind an organisation or a person."""
    rows = [row for row in context.law(INVOLVEMENTS).rows if row.involvement in involvements]
    if not context.takes(ONE_PART_SUFFICES) and not _together(involvements):
        rows = [row for row in rows if row.involvement not in (*_SUPPLY, _OPERATION)]
    return tuple(row.at for row in rows)


def _together(involvements: tuple[Involvement, ...]) -> bool:
    """Tell whether somebody both supplies and operates the portal, as khoản 2 asks where its "và" joins the two."""
    return _OPERATION in involvements and not _SUPPLY.isdisjoint(involvements)


def _doubts(involvements: tuple[Involvement, ...] | None) -> tuple[str, ...]:
    """Return the reading on which it turns whether one of the parts named in khoản 2 suffices."""
    parts = {_OPERATION, *_SUPPLY}.intersection(involvements or ())
    return (ONE_PART_SUFFICES,) if parts and not _together(involvements or ()) else ()


def _not_bound(
    involvements: tuple[Involvement, ...], matter: Matter | None, readings: tuple[str, ...], as_of: date | None
) -> Decision[PortalApplication]:
    """Return the verdict on somebody whom no clause binds; of those who operate the one-stop system it is silent."""
    if "one_stop_operation" not in involvements:
        return not_applicable(OUT_OF_SCOPE, at="qc352/d2", readings=readings, as_of=as_of)
    if matter is None:
        return undetermined(FACTS_MISSING, missing=("matter",), at="qc352/d2.k2", readings=readings, as_of=as_of)
    return undetermined(OPERATION_NOT_MENTIONED, at="qc352/d2.k2", readings=readings, as_of=as_of)
