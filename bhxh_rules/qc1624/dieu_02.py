"""Điều 2. Đối tượng áp dụng."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

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
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_01 import MATTERS, Activity
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Person = Literal["central_unit_staff", "provincial_staff", "district_staff", "organisation", "individual"]
Condition = Literal["always", "interacting"]


@dataclass(frozen=True, slots=True)
class Bound:
    """Somebody whom the Quy chế binds, and when."""

    person: Person
    condition: Condition
    at: str

    @property
    def key(self) -> Person:
        """Whom it binds."""
        return self.person


@dataclass(frozen=True, slots=True)
class Application:
    """That the Quy chế applies to somebody in a matter."""

    person: Person
    activity: Activity


BOUND = LawTable(
    "persons_bound",
    "qc1624/d2",
    Bound("central_unit_staff", "always", at="qc1624/d2.k1"),
    Bound("provincial_staff", "always", at="qc1624/d2.k1"),
    Bound("organisation", "interacting", at="qc1624/d2.k2"),
    Bound("individual", "interacting", at="qc1624/d2.k2"),
)

IN_SCOPE = Code(
    "IN_SCOPE",
    "Quy chế tài khoản Zalo áp dụng cho người này trong việc này.",
    "The Zalo Regulation applies to this person in this matter.",
)
OUT_OF_SCOPE = Code(
    "OUT_OF_SCOPE",
    "Quy chế tài khoản Zalo không áp dụng: người này hoặc việc này ở ngoài phạm vi.",
    "The Zalo Regulation does not apply: the person or the matter is outside its scope.",
)

DISTRICT_STAFF = "DG-0066"

LAWS = (BOUND,)


def in_scope(
    actor: Person | None, activity: Activity | None, interacting: bool | None, as_of: date | None, *, context: Context
) -> Decision[Application]:
    """Determine whether the Quy chế applies to somebody in a matter.

    Outcomes: determined (it applies); not_applicable (out of scope, or before 16/09/2024); undetermined.
    Source: Điều 1 và Điều 2.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if activity is not None and context.law(MATTERS).row(activity) is None:
        return not_applicable(OUT_OF_SCOPE, at="qc1624/d1", as_of=as_of)
    if actor is None:
        unknown = missing(actor=actor, activity=activity)
        return undetermined(FACTS_MISSING, missing=unknown, at="qc1624/d2", as_of=as_of)

    doubts = (DISTRICT_STAFF,) if actor == "district_staff" else ()
    bound = context.law(BOUND).row(_counted_as(actor, context))
    if bound is None or (bound.condition == "interacting" and interacting is False):
        clause = "qc1624/d2" if bound is None else bound.at
        return not_applicable(OUT_OF_SCOPE, at=clause, readings=doubts, as_of=as_of)
    needs_interaction = bound.condition == "interacting" and interacting is None
    if activity is None or needs_interaction:
        unknown = (*missing(activity=activity), *(("interacting",) if needs_interaction else ()))
        return undetermined(FACTS_MISSING, missing=unknown, at=bound.at, readings=doubts, as_of=as_of)
    return determined(IN_SCOPE, Application(actor, activity), at=(bound.at, "qc1624/d1"), readings=doubts, as_of=as_of)


def _counted_as(actor: Person, context: Context) -> Person:
    """Return whom the text means: a district office is part of the provincial one."""
    return "provincial_staff" if actor == "district_staff" and context.takes(DISTRICT_STAFF) else actor


RULES = (
    Rule(
        "zalo.in_scope",
        in_scope,
        provisions=("qc1624/d1", "qc1624/d2", "qc1624/d2.k1", "qc1624/d2.k2"),
        readings=(DISTRICT_STAFF,),
        codes=(IN_SCOPE, OUT_OF_SCOPE, NOT_IN_FORCE),
    ),
)
