"""Khoản 4 Điều 15 and Điều 19: where each way of filing leads."""

from datetime import date
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import plain

CLAUSES = ("qc352/d15.k4", "qc352/d19.k1", "qc352/d19.k2.a")
COUNTER = {"phase": "counter_process", "governed_by": "procedure_rules", "pinpoint": None, "at": "qc352/d19.k2.a"}
CAPTURE = {
    "captured_by": "reception_officer",
    "capture_methods": ["photograph", "scan"],
    "at": "qc352/d19.k2.b",
}


def test_online_on_the_portal() -> None:
    decision = portal.intake_route(intake="online_on_portal")

    assert (decision.outcome, decision.code) == ("determined", "INTAKE_ROUTED")
    assert decision.citations == ("qc352/d14.k1.a", "qc352/d14.k1.b", "qc352/d19.k1", "qc352/d15.k4")
    assert decision.readings == ("DG-0021",)
    assert [(each.phase, each.governed_by, each.pinpoint, each.at) for each in decision.value.phases] == [
        ("receive", "decree_61_2018", "khoản 2 Điều 17", "qc352/d14.k1.a"),
        ("transfer", "decision_838_2017", None, "qc352/d14.k1.b"),
        ("one_stop_process", "decision_838_2017", None, "qc352/d19.k1"),
    ]
    assert (decision.value.intake, decision.value.capture) == ("online_on_portal", ())


def test_at_the_counter() -> None:
    decision = portal.intake_route(intake="at_counter")

    assert (decision.outcome, decision.code) == ("determined", "INTAKE_ROUTED")
    assert decision.citations == ("qc352/d19.k2.a", "qc352/d19.k2.b", "qc352/d15.k4")
    assert decision.readings == ("DG-0021", "DG-0026")
    assert plain(decision.value) == {"intake": "at_counter", "phases": [COUNTER], "capture": [CAPTURE]}


@pytest.mark.parametrize(
    ("rejected", "capture", "clauses", "readings"),
    [
        ((), [CAPTURE], ("qc352/d19.k2.a", "qc352/d19.k2.b"), ("DG-0021", "DG-0026", "DG-0089")),
        (("DG-0089",), [], ("qc352/d19.k2.a",), ("DG-0021", "DG-0089")),
    ],
)
def test_by_public_post(rejected: Any, capture: Any, clauses: tuple[str, ...], readings: tuple[str, ...]) -> None:
    decision = portal.intake_route(intake="public_post", context=Context(rejected=rejected))

    assert (decision.outcome, decision.citations, decision.readings) == ("determined", clauses, readings)
    assert plain(decision.value) == {"intake": "public_post", "phases": [COUNTER], "capture": capture}


@pytest.mark.parametrize(
    ("intake", "code", "missing"), [("other", "INTAKE_NOT_MENTIONED", ()), (None, "FACTS_MISSING", ("intake",))]
)
def test_a_way_that_the_text_does_not_name_or_that_is_unknown(intake: Any, code: str, missing: tuple[str, ...]) -> None:
    decision = portal.intake_route(intake=intake)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", code, missing)
    assert (decision.citations, decision.result, decision.readings) == (CLAUSES, None, ("DG-0021",))


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "determined")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.intake_route(intake="at_counter", as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)


def test_before_it_applied_it_says_so() -> None:
    decision = portal.intake_route(as_of=date(2020, 3, 5))

    assert (decision.code, decision.citations) == ("PORTAL_REGULATION_NOT_IN_FORCE", CLAUSES)
