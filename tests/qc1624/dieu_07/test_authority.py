"""Every role, action and state of delegation has exactly one answer: that of the specification."""

from collections import Counter
from datetime import date
from functools import cache
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.assignments import Action
from bhxh_rules.qc1624.dieu_07.authority import may_act
from bhxh_rules.qc1624.dieu_07.delegation import Authority, HeadDelegation
from tests.qc1624.dieu_07.specification import ENDED, ROLES, SPECIFICATION, STATES, answer

ACTIONS: tuple[str, ...] = get_args(Action)
ON = date(2024, 10, 15)
BEFORE, AFTER = date(2024, 10, 1), date(2024, 10, 31)
SCOPES = ("content_management", "content_censorship", "head_matters")
OUTCOMES = {"may": Outcome.SATISFIED, "may_not": Outcome.VIOLATED, "silent": Outcome.UNDETERMINED}
OWN_CHOICES = {"DG-0012", "DG-0013", "DG-0014", "DG-0041"}


@cache
def rejecting(choices: frozenset[str]) -> Context:
    return Context(rejected=choices)


def delegation(role: str, action: str, state: str) -> HeadDelegation | None:
    right = SPECIFICATION[action].needs.get(role, "content_management")
    others: Any = tuple(scope for scope in SCOPES if scope != right)
    scopes: Any = (right,)
    return {
        "in_force": HeadDelegation(scopes, BEFORE, AFTER),
        "none": HeadDelegation(()),
        "lapsed": HeadDelegation(scopes, BEFORE, date(2024, 10, 14)),
        "not_begun": HeadDelegation(scopes, date(2024, 10, 16)),
        "other_scope": HeadDelegation(others, BEFORE, AFTER),
        "unknown": None,
    }[state]


def ask(role: Any, action: Any, given: HeadDelegation | None, on: date | None, context: Context) -> Decision[Authority]:
    return may_act(role, action, given, on, context=context)


def told(decision: Decision[Any]) -> tuple[object, ...]:
    return decision.outcome, decision.code, decision.result, decision.missing


def test_the_specification_speaks_of_every_action() -> None:
    assert list(SPECIFICATION) == list(ACTIONS)


@pytest.mark.parametrize("action", ACTIONS)
def test_one_answer_for_every_role_and_state(action: str) -> None:
    for role, state in product(ROLES, STATES):
        decision = ask(role, action, delegation(role, action, state), ON, Context())
        expected = answer(role, action, state)
        case = (role, action, state, decision.code)

        assert decision.citations, case
        if expected == "unknown":
            assert (decision.outcome, decision.missing) == (Outcome.UNDETERMINED, ("delegation",)), case
            continue
        assert (decision.outcome, decision.value.answer, decision.missing) == (OUTCOMES[expected], expected, ()), case
        assert (decision.value.role, decision.value.action, decision.as_of) == (role, action, ON)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_office_of_2024_has_no_step_from_march_2025(action: str) -> None:
    for role, (on, exists) in product(ROLES, ((date(2025, 2, 28), True), (date(2025, 3, 1), False))):
        decision = ask(role, action, None, on, Context())
        expected = answer(role, action, "unknown")
        if role in ENDED and expected == "may" and not exists:
            assert (decision.code, decision.decided_by) == ("OFFICE_ABOLISHED", None)
            assert (decision.outcome, decision.result) == (Outcome.UNDETERMINED, None)
            assert decision.readings == ("DG-0020",)
        else:
            assert decision.result is None if expected == "unknown" else decision.value.answer == expected


@pytest.mark.parametrize("action", ACTIONS)
def test_a_day_is_asked_for_only_where_it_matters(action: str) -> None:
    for role, state in product(ROLES, STATES):
        decision = ask(role, action, delegation(role, action, state), None, Context())
        needed = role in SPECIFICATION[action].needs
        undated = (needed and state in ("in_force", "lapsed", "not_begun", "unknown")) or (
            role in ENDED and answer(role, action, state) == "may"
        )
        assert ("on" in decision.missing) is undated, (role, action, state)
        if not undated:
            assert decision.value.answer == answer(role, action, state)


@pytest.mark.parametrize("action", ACTIONS)
def test_a_reading_that_is_not_named_changes_nothing(action: str) -> None:
    for role, state, on in product(ROLES, STATES, (None, ON)):
        given = delegation(role, action, state)
        decision = ask(role, action, given, on, Context())
        assert list(decision.readings) == sorted(set(decision.readings))
        unnamed = frozenset(CHOICES) - set(decision.readings)
        for rejected in (unnamed, *({choice} for choice in sorted(unnamed & OWN_CHOICES))):
            assert told(ask(role, action, given, on, rejecting(frozenset(rejected)))) == told(decision), rejected


def test_readings_run_the_other_way() -> None:
    def outcome(choice: str, role: str, action: str, given: HeadDelegation | None = None) -> tuple[str, str]:
        decision = ask(role, action, given, ON, rejecting(frozenset({choice})))
        return str(decision.outcome), str(decision.code)

    content = HeadDelegation(("content_management",), BEFORE)
    matters = HeadDelegation(("head_matters",), BEFORE)
    silent = ("undetermined", "ACTION_NOT_MENTIONED")
    assert outcome("DG-0012", "member", "post") == silent
    assert outcome("DG-0012", "deputy", "decide_to_post", HeadDelegation(())) == silent
    assert outcome("DG-0041", "member", "post") == ("violated", "OUTSIDE_AUTHORITY")
    assert outcome("DG-0041", "editor", "choose_cover") == silent
    assert outcome("DG-0041", "editor", "moderate") == ("violated", "OUTSIDE_AUTHORITY")
    for action in ("decide_takedown", "refuse_takedown"):
        assert outcome("DG-0013", "deputy", action, HeadDelegation(())) == ("violated", "DELEGATION_ABSENT")
        assert outcome("DG-0013", "deputy", action, content) == ("satisfied", "WITHIN_AUTHORITY")
    assert outcome("DG-0014", "deputy", "moderate", content) == ("satisfied", "WITHIN_AUTHORITY")
    assert outcome("DG-0014", "deputy", "moderate", matters) == ("violated", "DELEGATION_OF_OTHER_SCOPE")
    assert outcome("DG-0014", "deputy", "delegate", content) == ("violated", "OUTSIDE_AUTHORITY")


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("none", "DELEGATION_ABSENT"),
        ("lapsed", "DELEGATION_NOT_IN_FORCE"),
        ("not_begun", "DELEGATION_NOT_IN_FORCE"),
        ("other_scope", "DELEGATION_OF_OTHER_SCOPE"),
        ("in_force", "WITHIN_AUTHORITY"),
        ("unknown", "FACTS_MISSING"),
    ],
)
def test_the_code_says_what_is_wrong_with_the_delegation(state: str, code: str) -> None:
    decision = ask("deputy", "decide_to_post", delegation("deputy", "decide_to_post", state), ON, Context())

    assert (str(decision.code), decision.citations) == (code, ("qc1624/d11.k1.c", "qc1624/d7.k2.b"))


def test_first_and_last_day_of_a_delegation_count() -> None:
    given = HeadDelegation(("content_management",), BEFORE, AFTER)
    answers = {
        day: str(ask("deputy", "decide_to_post", given, day, Context()).outcome)
        for day in (date(2024, 9, 30), BEFORE, AFTER, date(2024, 11, 1))
    }

    assert list(answers.values()) == ["violated", "satisfied", "satisfied", "violated"]


def test_a_delegation_that_holds_since_an_unknown_day() -> None:
    given = HeadDelegation(("content_management",), None, AFTER)

    assert ask("deputy", "decide_to_post", given, ON, Context()).missing == ("delegation",)
    assert ask("deputy", "decide_to_post", given, None, Context()).missing == ("delegation", "on")
    assert ask("deputy", "decide_to_post", given, date(2024, 11, 1), Context()).code == "DELEGATION_NOT_IN_FORCE"


def test_unknown_role_or_action_and_other_law() -> None:
    assert zalo.may_act().missing == ("role", "action")
    assert zalo.may_act(role="head").missing == ("action",)
    assert zalo.may_act(action="post").missing == ("role",)
    before = zalo.may_act(role="head", action="delegate", on=date(2024, 9, 15))
    assert (before.outcome, before.code, before.citations) == ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",))
    assert zalo.may_act(role="head", action="delegate", on=date(2024, 9, 16)).outcome == "satisfied"


def test_a_delegation_that_ends_before_it_begins_is_refused() -> None:
    given: Any = {"scopes": ["head_matters"], "from_day": "2024-10-02", "to_day": "2024-10-01"}

    with pytest.raises(InputError) as caught:
        zalo.may_act(role="deputy", action="delegate", delegation=given)
    assert [problem.pointer for problem in caught.value.problems] == ["/delegation/to_day"]
    one_day: Any = given | {"to_day": "2024-10-02"}
    assert zalo.may_act(role="head", action="delegate", delegation=one_day).outcome == "satisfied"


def test_each_kind_of_answer_is_given() -> None:
    counted = Counter(answer(role, action, "none") for role, action in product(ROLES, ACTIONS))

    assert set(counted) == {"may", "may_not", "silent"}
    assert sum(counted.values()) == len(ROLES) * len(ACTIONS)
