"""Whether a role may do something: the duties and powers of the text, held against the delegation that is needed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import cast

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
from bhxh_rules.core.provision import within
from bhxh_rules.qc1624.assignments import Action, Assignment, DelegatedScope
from bhxh_rules.qc1624.dieu_07.delegation import (
    ACTION_NOT_MENTIONED,
    DELEGATION_ABSENT,
    DELEGATION_ENDS_FIRST,
    DELEGATION_NOT_IN_FORCE,
    DELEGATION_OF_OTHER_SCOPE,
    MEMBER_ALONE_NOT_MENTIONED,
    OUTSIDE_AUTHORITY,
    WITHIN_AUTHORITY,
    Authority,
    HeadDelegation,
)
from bhxh_rules.qc1624.dieu_07.organisation import OFFICE_ABOLISHED
from bhxh_rules.qc1624.dieu_07.tables import assignments
from bhxh_rules.qc1624.dieu_11.law import DEPARTURES
from bhxh_rules.qc1624.dieu_11.law import Action as Step
from bhxh_rules.qc1624.dieu_11.misplaced import BY_OTHERS
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.references.institutions import end_of

Rows = tuple[Assignment, ...]


MEMBERS = ("head", "deputy", "secretary", "member")
_TAKEDOWN = ("decide_takedown", "refuse_takedown")
# Whom the Quy chế does not bind by giving a power to somebody by name (DG-0041).
_BEYOND = ("director_general", "outsider")
# What a holder is besides: the secretary is a member (11.1.a), and the three centres are central units (8.4).
_ALSO: dict[str, tuple[str, ...]] = {
    "deputy": ("member",),
    "secretary": ("member",),
    "standing_unit": ("central_unit",),
    "it_centre": ("central_unit",),
    "support_centre": ("central_unit",),
}


def may_act(
    role: Role | None,
    action: Action | None,
    delegation: HeadDelegation | None,
    on: date | None,
    *,
    context: Context,
) -> Decision[Authority]:
    """Tell whether a role may do something on a day.

    Outcomes: satisfied (may); violated (may not); undetermined (the text is silent, a fact is missing, or the office
    has ended); not_applicable before 16/09/2024. Errors: InputError for a delegation that ends before it begins.
    Source: khoản 4 Điều 4, Điều 7, 8, khoản 3 Điều 9, Điều 11, 12, 13, 18.
    """
    _refuse_impossible(delegation)
    if not in_force(on, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=on)
    if role is None or action is None:
        return undetermined(FACTS_MISSING, missing=missing(role=role, action=action), at="qc1624/d7", as_of=on)

    rows = tuple(row for row in assignments(context) if row.duty == action)
    own = tuple(row for row in rows if row.holder in (role, *_ALSO.get(role, ()), "anyone"))
    doubts = ("DG-0013",) if role == "deputy" and action in _TAKEDOWN else ()
    free = next((row for row in own if _scope(row, context) is None), None)
    if free is not None:
        return _allowed(role, action, free, on, doubts)
    if own:
        return _by_delegation(role, action, own[0], rows, delegation, on, doubts, context)
    return _of_others(role, action, rows, on, context)


def _scope(row: Assignment, context: Context) -> DelegatedScope | None:
    """Return the delegation that a row asks for; under the other reading of DG-0013 a takedown needs one as well."""
    if row.duty in _TAKEDOWN and row.holder == "deputy" and not context.takes("DG-0013"):
        return "content_management"
    return row.scope


def _allowed(
    role: Role, action: Action, row: Assignment, on: date | None, doubts: tuple[str, ...]
) -> Decision[Authority]:
    """Return "may", unless the office that would act has ended."""
    ended = end_of(role)
    value = Authority(role, action, "may", None)
    if ended is None:
        readings = (*doubts, *(("DG-0042",) if row.holder == "anyone" else ()))
        return satisfied(WITHIN_AUTHORITY, value, at=row.at, readings=readings, as_of=on)
    if on is None:
        return undetermined(FACTS_MISSING, missing=("on",), at=row.at, readings=("DG-0020",))
    if on >= ended.from_day:
        return undetermined(OFFICE_ABOLISHED, at=row.at, readings=("DG-0020",), as_of=on)
    return satisfied(WITHIN_AUTHORITY, value, at=row.at, readings=("DG-0020",), as_of=on)


def _by_delegation(
    role: Role,
    action: Action,
    row: Assignment,
    rows: Rows,
    delegation: HeadDelegation | None,
    on: date | None,
    doubts: tuple[str, ...],
    context: Context,
) -> Decision[Authority]:
    """Hold the delegation against the scope that the row asks for."""
    scope = _scope(row, context)
    of_content = scope != "head_matters"
    doubts = (*doubts, "DG-0014" if of_content else "DG-0045")
    clauses = (row.at, "qc1624/d7.k2.b")
    if delegation is None:
        unknown = missing(delegation=delegation, on=on)
        return undetermined(FACTS_MISSING, missing=unknown, at=clauses, readings=doubts, as_of=on)
    one_serves_both = of_content and not context.takes("DG-0014")
    covered = any(each == scope or (one_serves_both and each != "head_matters") for each in delegation.scopes)
    held = None if on is None else delegation.in_force(on)
    if covered and held is None:
        unknown = missing(delegation=delegation.from_day, on=on)
        return undetermined(FACTS_MISSING, missing=unknown, at=clauses, readings=doubts, as_of=on)
    if covered and held:
        value = Authority(role, action, "may", scope)
        return satisfied(WITHIN_AUTHORITY, value, at=clauses, readings=doubts, as_of=on)
    scoped = DELEGATION_OF_OTHER_SCOPE if delegation.scopes else DELEGATION_ABSENT
    refusal = DELEGATION_NOT_IN_FORCE if covered else scoped
    return _refused(refusal, Authority(role, action, "may_not", scope), clauses, rows, doubts, on, context)


def _of_others(role: Role, action: Action, rows: Rows, on: date | None, context: Context) -> Decision[Authority]:
    """Answer for a role to which the text gives nothing of the kind: forbidden only where the text fixes the holder."""
    holders = {row.holder for row in rows}
    clauses = tuple(row.at for row in rows) or ("qc1624/d11.k1",)
    silent = Authority(role, action, "silent", None)
    if role in MEMBERS and "board" in holders:
        at = (*clauses, "qc1624/d7.k1")
        return undetermined(
            MEMBER_ALONE_NOT_MENTIONED, silent, at=at, readings=("DG-0044",), decided_by="head", as_of=on
        )
    # Điểm e names a deputy only; the head, whose deputy it is, and the Board, which answers for it, are not spoken of.
    by_deputy = role == "head" and "deputy" in holders
    collectively = role == "board" and "deputy" in holders and any(within(at, "qc1624/d11") for at in clauses)
    if by_deputy or collectively:
        return undetermined(ACTION_NOT_MENTIONED, silent, at=clauses, as_of=on)
    return _refused(OUTSIDE_AUTHORITY, Authority(role, action, "may_not", None), clauses, rows, (), on, context)


def _refused(
    code: Code,
    value: Authority,
    clauses: tuple[str, ...],
    rows: Rows,
    doubts: tuple[str, ...],
    on: date | None,
    context: Context,
) -> Decision[Authority]:
    """Return "may not" where the text fixes who acts, else "silent".

    It does for powers among those to whom the Quy chế gives work (DG-0041), for the steps of Điều 11 where another
    actor departs from it (DG-0012), and for moderation, which Điều 9 makes a must.
    """
    departures = {row.departure for row in context.law(DEPARTURES).rows}
    bases = {_basis(row.at) for row in rows if _fixes_holder(row, departures)}
    readings = tuple(sorted({*doubts, *bases} - {""}))
    binding = bases - {"DG-0041"} if value.role in _BEYOND else bases
    if any(not basis or context.takes(basis) for basis in binding):
        return violated(code, value, at=clauses, readings=readings, as_of=on)
    silent = Authority(value.role, value.action, "silent", value.scope)
    return undetermined(ACTION_NOT_MENTIONED, silent, at=clauses, readings=readings, as_of=on)


def _fixes_holder(row: Assignment, departures: Collection[str]) -> bool:
    if within(row.at, "qc1624/d11"):
        return BY_OTHERS[cast(Step, row.duty)][0] in departures
    return row.nature == "power"


def _basis(clause: str) -> str:
    """Return the reading under which a clause fixes who acts; none where the text says so itself."""
    if within(clause, "qc1624/d11"):
        return "DG-0012"
    return "" if within(clause, "qc1624/d9") else "DG-0041"


def _refuse_impossible(delegation: HeadDelegation | None) -> None:
    if delegation is None or delegation.from_day is None or delegation.to_day is None:
        return
    if delegation.to_day < delegation.from_day:
        raise InputError((Problem("/delegation/to_day", *DELEGATION_ENDS_FIRST),))
