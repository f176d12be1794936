"""The whole space of facts about a slip, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_05.law import SLIP_REQUIREMENTS
from bhxh_rules.qc352.dieu_05.slip import check_receipt_slip

CODES = ("issued_by_system", "other", "none", None)
BOTH = (True, False, None)
SPACE = list(product(BOTH, BOTH, CODES))


def expected(ours: bool | None, from_system: bool | None, code: str | None) -> tuple[str, str, tuple[str, ...]]:
    """Give outcome, code and the requirements that are not met."""
    if ours is False:
        return "not_applicable", "PROCEDURE_OF_ANOTHER_BODY", ()
    wrong_code = code in ("other", "none")
    breaches = (
        *(("output_by_system",) if from_system is False else ()),
        *(("code_issued_by_system",) if wrong_code else ()),
    )
    if ours and breaches:
        about_code = {"other": "SLIP_CODE_NOT_FROM_SYSTEM", "none": "SLIP_WITHOUT_CODE"}
        named = "SLIP_NOT_FROM_SYSTEM" if from_system is False else about_code[str(code)]
        return "violated", named, breaches
    if ours and from_system and code:
        return "satisfied", "SLIP_AS_REQUIRED", ()
    return "undetermined", "FACTS_MISSING", ()


@pytest.mark.parametrize("must_show_code", [True, False])
@pytest.mark.parametrize(("ours", "from_system", "code"), SPACE)
def test_every_slip(ours: bool | None, from_system: bool | None, code: Any, must_show_code: bool) -> None:
    context = Context() if must_show_code else Context(rejected="DG-0072")
    decision = check_receipt_slip(ours, from_system, code, None, context=context)
    outcome, name, breaches = expected(ours, from_system, code)

    assert (decision.outcome, decision.code) == (outcome, name)
    assert decision.readings == (("DG-0072",) if outcome == "violated" and code == "none" else ())
    if outcome == "not_applicable":
        assert (decision.citations, decision.result, decision.missing) == (("qc352/d5.k6",), None, ())
        return
    facts = {"received_and_settled_by_bhxh": ours, "slip_from_system": from_system, "slip_code": code}
    settled = from_system is False or code in ("other", "none")
    names = tuple(facts)[:1] if settled else tuple(facts)
    unknown = tuple(fact for fact in names if facts[fact] is None)
    assert decision.missing == (unknown if outcome == "undetermined" else ())
    must_bear_it = must_show_code or code != "none"
    about_code = ("code_issued_by_system" in breaches and must_bear_it) or outcome != "violated"
    assert decision.citations == (("qc352/d5.k6", "qc352/d10") if about_code else ("qc352/d5.k6",))
    if ours is None:
        assert decision.result is None
        return
    left_open = {"output_by_system": from_system, "code_issued_by_system": code}
    assert [(each.slip_duty, each.at) for each in decision.value.breaches] == [
        (breach, "qc352/d5.k6") for breach in breaches
    ]
    assert decision.value.open == tuple(duty for duty, known in left_open.items() if known is None)


def test_nothing_known() -> None:
    decision = portal.check_receipt_slip()

    assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
    assert decision.missing == ("received_and_settled_by_bhxh", "slip_from_system", "slip_code")


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated"), (None, "violated")]
)
def test_when_it_applies(as_of: date | None, outcome: str) -> None:
    decision = portal.check_receipt_slip(received_and_settled_by_bhxh=True, slip_from_system=False, as_of=as_of)

    assert (decision.outcome, decision.as_of, decision.readings) == (outcome, as_of, ("DG-0021",))
    if outcome == "not_applicable":
        assert (decision.code, decision.citations) == ("PORTAL_REGULATION_NOT_IN_FORCE", ("qc352/d5.k6",))


def test_a_slip_made_on_orders_breaches_the_duty_and_leaves_the_ban_open() -> None:
    duty = portal.check_receipt_slip(received_and_settled_by_bhxh=True, slip_from_system=False, slip_code="none")
    made = {"act": "self_made_receipt_slip", "found": "found", "found_by": "thanh tra", "own_accord": False}
    how = {"slip_maker": "receiving_civil_servant", "outside_system": True, "to_hand_over": True}
    ban = portal.check_conduct(findings=[{**made, **how}])  # type: ignore[arg-type]

    assert (duty.outcome, duty.code) == ("violated", "SLIP_NOT_FROM_SYSTEM")
    assert (ban.outcome, ban.code, ban.citations) == ("undetermined", "CIRCUMSTANCE_NOT_MENTIONED", ("qc352/d5.k6",))
    assert ban.readings == ("DG-0021", "DG-0077")


def test_a_code_of_no_kind_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_receipt_slip(slip_code="guessed", slip_from_system="yes")  # type: ignore[arg-type]

    assert {problem.pointer for problem in caught.value.problems} == {"/slip_code", "/slip_from_system"}


@pytest.mark.parametrize(("kept", "code"), [(0, "SLIP_NOT_FROM_SYSTEM"), (1, "SLIP_CODE_NOT_FROM_SYSTEM")])
def test_the_law_table_of_the_context_is_the_one_applied(kept: int, code: str) -> None:
    context = Context(laws=[SLIP_REQUIREMENTS.replace((SLIP_REQUIREMENTS.rows[kept],))])

    assert check_receipt_slip(True, False, "other", None, context=context).code == code
