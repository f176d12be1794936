"""Who may do what: each answer of `zalo.may_act`, asked once for all that is drawn and written of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from bhxh_rules import zalo
from bhxh_rules._facade import DEFAULT
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.assignments import Action, DelegatedScope
from bhxh_rules.qc1624.dieu_07.delegation import HeadDelegation
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT

ROLES: tuple[Role, ...] = get_args(Role)
# A power that turns on a delegation is told by the place of the delegation in this list, from 1.
SCOPES: tuple[DelegatedScope, ...] = get_args(DelegatedScope)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: `may`, `may_not`, `by_reading` (may not, and only by these readings), `silent`, or "1", "2", "3".

    A number is the place in `SCOPES` of the delegation without which the role may not.
    """

    kind: str
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One action: the clauses that speak of it, and the answer for every role."""

    action: Action
    clauses: tuple[str, ...]
    answers: Mapping[Role, Answer]


def authority_answers(context: Context = DEFAULT) -> dict[Action, Asked]:
    """Ask for every action and every role, on the first day of force: an office that ended since may act then."""
    first_day = context.law(COMMENCEMENT).rows[0].first_day
    # With all delegations given: only then does the answer name the one it turns on.
    delegation = HeadDelegation(scopes=SCOPES, from_day=first_day)
    asked = {}
    for action in get_args(Action):
        named = zalo.responsible_units(duty=action, as_of=first_day, context=context)
        answers = {
            role: _answer(zalo.may_act(role=role, action=action, delegation=delegation, on=first_day, context=context))
            for role in ROLES
        }
        asked[action] = Asked(action, named.citations, answers)
    return asked


def _answer(decision: Decision[Any]) -> Answer:
    authority = decision.value
    if authority.scope is not None:
        return Answer(str(SCOPES.index(authority.scope) + 1))
    if authority.answer == "may_not" and decision.readings:
        return Answer("by_reading", decision.readings)
    return Answer(authority.answer)
