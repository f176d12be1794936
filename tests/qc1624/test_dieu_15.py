"""Điều 14 và 15: what is considered for conduct, and under which rules."""

from datetime import date
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.decision import plain
from bhxh_rules.qc1624 import dieu_14, dieu_15
from bhxh_rules.qc1624.dieu_14 import COMMENDATION, Conduct
from bhxh_rules.qc1624.dieu_15 import HANDLING

VIOLATIONS = ("information_rules_violated", "provision_obstructed", "operation_affected")


def test_the_tables() -> None:
    assert [(row.key, row.at) for row in COMMENDATION.rows] == [("duties_done_well", "qc1624/d14")]
    assert [(row.key, row.at) for row in HANDLING.rows] == [(conduct, "qc1624/d15") for conduct in VIOLATIONS]
    assert get_args(Conduct) == ("duties_done_well", *VIOLATIONS, "other")
    assert (dieu_14.LAWS, dieu_15.LAWS) == ((COMMENDATION,), (HANDLING,))


def test_good_work() -> None:
    decision = zalo.consequence(conduct="duties_done_well")

    assert (decision.outcome, decision.code, decision.citations) == (
        *("determined", "COMMENDATION_CONSIDERED"),
        ("qc1624/d14",),
    )
    assert plain(decision.value) == {
        "conduct": "duties_done_well",
        "result": "commendation",
        "under": ["state_commendation_rules", "sector_commendation_rules"],
        "occasions": ["periodic", "extraordinary"],
        "by_degree": False,
        "decider_named": False,
        "measure_named": False,
    }


@pytest.mark.parametrize("conduct", VIOLATIONS)
def test_a_violation(conduct: Any) -> None:
    decision = zalo.consequence(conduct=conduct)

    assert (decision.outcome, decision.code, decision.citations) == (
        *("determined", "HANDLING_CONSIDERED"),
        ("qc1624/d15",),
    )
    assert plain(decision.value) == {
        "conduct": conduct,
        "result": "handling",
        "under": ["law"],
        "occasions": [],
        "by_degree": True,
        "decider_named": False,
        "measure_named": False,
    }
    assert decision.decided_by is None


@pytest.mark.parametrize(
    ("conduct", "code", "missing"), [("other", "CONDUCT_NOT_MENTIONED", ()), (None, "FACTS_MISSING", ("conduct",))]
)
def test_conduct_that_the_text_does_not_mention_or_that_is_unknown(
    conduct: Any, code: str, missing: tuple[str, ...]
) -> None:
    decision = zalo.consequence(conduct=conduct)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", code, missing)
    assert decision.citations == ("qc1624/d14", "qc1624/d15")


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2024, 9, 15), "not_applicable"), (date(2024, 9, 16), "determined")]
)
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = zalo.consequence(conduct="duties_done_well", as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
