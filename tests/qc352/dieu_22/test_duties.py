"""Every combination of findings about three duties, and each duty alone, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_22.duties import UserDutyCheck, UserDutyFinding, check_user_duties
from bhxh_rules.qc352.dieu_22.law import USER_DUTIES

AT = {
    "use_portal_under_rules": "qc352/d22.k1",
    "follow_published_procedures": "qc352/d22.k2",
    "follow_published_files": "qc352/d22.k2",
    "follow_published_components": "qc352/d22.k2",
    "follow_published_requirements": "qc352/d22.k2",
    "follow_published_conditions": "qc352/d22.k2",
    "protect_own_account": "qc352/d22.k3.a",
    "register_accurately": "qc352/d22.k3.b",
    "declare_accurately": "qc352/d22.k3.b",
    "answer_for_declarations": "qc352/d22.k3.b",
}
CLAUSES = ("qc352/d22.k1", "qc352/d22.k2", "qc352/d22.k3.a", "qc352/d22.k3.b")
BY = "Hoàng Thị E, viên chức tiếp nhận"
STATES = [{"met": met, "found_by": by} for met, by in product((True, False, None), (BY, None))]
MET = {"met": True, "found_by": BY}
Known = dict[str, dict[str, Any]]


def asked(known: Known) -> Decision[UserDutyCheck]:
    findings = tuple(UserDutyFinding(user_duty=duty, **said) for duty, said in known.items())  # type: ignore[arg-type]
    return check_user_duties(findings, None, context=Context())


def assert_as_specified(known: Known) -> None:
    counted = {duty: said["met"] if said["found_by"] else None for duty, said in known.items()}
    breached = [duty for duty in AT if counted.get(duty) is False]
    left_open = [duty for duty in AT if counted.get(duty) is None]
    decision = asked(known)

    assert [(each.user_duty, each.at, each.found_by) for each in decision.value.breached] == [
        (duty, AT[duty], BY) for duty in breached
    ]
    assert [(each.user_duty, each.at) for each in decision.value.open] == [(duty, AT[duty]) for duty in left_open]
    if breached:
        assert (decision.outcome, decision.code) == ("violated", "USER_DUTY_BREACHED")
    elif left_open:
        assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
    else:
        assert (decision.outcome, decision.code) == ("satisfied", "USER_DUTIES_MET")
    cited = breached or left_open or list(AT)
    assert decision.citations == tuple(dict.fromkeys(AT[duty] for duty in cited))
    assert decision.missing == (("user_duties",) if left_open and not breached else ())


@pytest.mark.parametrize("duty", AT)
def test_each_duty_alone(duty: str) -> None:
    for said in STATES:
        assert_as_specified({**dict.fromkeys(AT, MET), duty: said})
        assert_as_specified({duty: said})


@given(st.dictionaries(st.sampled_from(sorted(AT)), st.sampled_from(STATES)), st.booleans())
def test_any_findings(known: Known, others_met: bool) -> None:
    assert_as_specified({**(dict.fromkeys(AT, MET) if others_met else {}), **known})


@given(st.permutations(list(AT)))
def test_the_order_of_the_findings_changes_nothing(order: list[str]) -> None:
    known = {duty: STATES[number % len(STATES)] for number, duty in enumerate(AT)}

    assert asked({duty: known[duty] for duty in order}) == asked(known)


def test_nothing_known() -> None:
    decision = portal.check_user_duties()
    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("user_duties",))
    assert decision.citations == CLAUSES

    empty = portal.check_user_duties(user_duties=())
    assert (empty.code, len(empty.value.open)) == ("FACTS_MISSING", 10)


BREACH = {"user_duty": "declare_accurately", "met": False, "found_by": BY}


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated"), (None, "violated")]
)
def test_when_it_applies(as_of: date | None, outcome: str) -> None:
    decision = portal.check_user_duties(user_duties=[BREACH], as_of=as_of)  # type: ignore[arg-type]

    assert (decision.outcome, decision.as_of, decision.readings) == (outcome, as_of, ("DG-0021",))
    if outcome == "not_applicable":
        assert (decision.code, decision.citations) == ("PORTAL_REGULATION_NOT_IN_FORCE", CLAUSES)


def test_two_findings_about_one_duty_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_user_duties(user_duties=[BREACH, {**BREACH, "met": True}])  # type: ignore[arg-type]

    assert [problem.pointer for problem in caught.value.problems] == ["/user_duties/1/user_duty"]


def test_a_prohibited_act_is_no_duty() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_user_duties(user_duties=[{"user_duty": "account_fraud", "met": "no"}])  # type: ignore[arg-type]

    assert {problem.pointer for problem in caught.value.problems} == {"/user_duties/0/user_duty", "/user_duties/0/met"}


def test_the_law_table_of_the_context_is_the_one_applied() -> None:
    context = Context(laws=[USER_DUTIES.replace(USER_DUTIES.rows[6:7])])
    decision = check_user_duties((UserDutyFinding("declare_accurately", False, BY),), None, context=context)

    assert (decision.outcome, decision.citations) == ("undetermined", ("qc352/d22.k3.a",))
