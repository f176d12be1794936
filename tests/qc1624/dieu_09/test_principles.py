"""Khoản 1, 2 và 5 Điều 9, against a specification written apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624 import dieu_09
from bhxh_rules.qc1624.dieu_09.principles import PRINCIPLES, InformationCheck, Principle

CLAUSE = {
    "party_line": "qc1624/d9.k1",
    "state_policy_and_law": "qc1624/d9.k1",
    "serves_management": "qc1624/d9.k1",
    "meets_information_needs": "qc1624/d9.k1",
    "accurate": "qc1624/d9.k2",
    "objective": "qc1624/d9.k2",
    "timely": "qc1624/d9.k2",
    "state_secret_law": "qc1624/d9.k2",
    "intellectual_property_law": "qc1624/d9.k2",
    "online_information_law": "qc1624/d9.k2",
    "state_secret_protection": "qc1624/d9.k5",
    "sector_secret_protection": "qc1624/d9.k5",
}
BY = "Trần Văn C, biên tập viên"
EITHER = Context(rejected="DG-0050")
Met = Mapping[str, bool | None]


def asked(met: Met, context: Context | None = None) -> Decision[InformationCheck]:
    """Ask with the findings of one named person."""
    findings: Any = [{"principle": name, "met": value, "found_by": BY} for name, value in met.items()]
    return zalo.check_information(principles=findings, context=context)


def expected(met: Met, either_end: bool) -> tuple[str, list[str], list[str]]:
    """Give the outcome, the principles that fail and those left open."""
    state = {name: met.get(name) for name in CLAUSE}
    management, needs = state["serves_management"], state["meets_information_needs"]
    if either_end and (management or needs):
        state["serves_management"] = state["meets_information_needs"] = True
    elif either_end and {management, needs} == {False, None}:
        # One end fails, which does not matter before the other is known.
        state |= {end: True for end in ("serves_management", "meets_information_needs") if state[end] is False}
    failed = [name for name, value in state.items() if value is False]
    left_open = [name for name, value in state.items() if value is None]
    return "violated" if failed else "undetermined" if left_open else "satisfied", failed, left_open


def assert_as_specified(met: Met) -> None:
    for either_end, context in ((False, None), (True, EITHER)):
        outcome, failed, left_open = expected(met, either_end)
        decision = asked(met, context)
        deciding = failed or left_open or CLAUSE

        assert decision.outcome == outcome
        assert [(each.principle, each.at, each.found_by) for each in decision.value.failed] == [
            (name, CLAUSE[name], BY) for name in failed
        ]
        assert [(each.principle, each.at) for each in decision.value.open] == [(n, CLAUSE[n]) for n in left_open]
        assert decision.citations == tuple(dict.fromkeys(CLAUSE[name] for name in deciding))
        assert decision.missing == (("principles",) if outcome == "undetermined" else ())


def test_the_table() -> None:
    assert {row.principle: row.at for row in PRINCIPLES.rows} == CLAUSE
    assert [row.key for row in PRINCIPLES.rows] == list(get_args(Principle))
    assert dieu_09.LAWS[0] is PRINCIPLES


@pytest.mark.parametrize("others", [True, False, None])
def test_any_three_principles_in_any_state(others: bool | None) -> None:
    three = ("serves_management", "meets_information_needs", "timely")
    for values in product((True, False, None), repeat=3):
        assert_as_specified({**dict.fromkeys(CLAUSE, others), **dict(zip(three, values, strict=True))})


@pytest.mark.parametrize("principle", CLAUSE)
def test_one_principle_that_fails_or_is_open(principle: str) -> None:
    clear = dict.fromkeys(CLAUSE, True)
    assert_as_specified({**clear, principle: False})
    assert_as_specified({**clear, principle: None})
    assert_as_specified({principle: False})


@given(st.dictionaries(st.sampled_from(sorted(CLAUSE)), st.sampled_from([True, False, None])))
def test_any_findings(met: Met) -> None:
    assert_as_specified(met)


def test_the_codes() -> None:
    clear = dict.fromkeys(CLAUSE, True)
    assert asked(clear).code == "PRINCIPLES_MET"
    assert asked({**clear, "timely": False}).code == "PRINCIPLE_NOT_MET"
    assert asked({**clear, "timely": None}).code == "PRINCIPLES_NOT_EXAMINED"


@pytest.mark.parametrize("met", [True, False])
def test_a_finding_without_a_name_does_not_count(met: bool) -> None:
    findings: Any = [{"principle": name, "met": True, "found_by": BY} for name in CLAUSE if name != "objective"]
    decision = zalo.check_information(principles=[*findings, {"principle": "objective", "met": met}])  # type: ignore[arg-type]

    assert decision.outcome == "undetermined"
    assert [each.principle for each in decision.value.open] == ["objective"]


@pytest.mark.parametrize(
    ("management", "needs", "readings"),
    [
        (True, True, ()),
        (False, False, ()),
        (None, None, ()),
        (True, False, ("DG-0050",)),
        (None, True, ("DG-0050",)),
        (False, None, ("DG-0050",)),
    ],
)
def test_the_reading_is_named_where_the_two_ends_part(
    management: bool | None, needs: bool | None, readings: tuple[str, ...]
) -> None:
    met = {**dict.fromkeys(CLAUSE, True), "serves_management": management, "meets_information_needs": needs}

    assert asked(met).readings == asked(met, EITHER).readings == readings


def test_nothing_known() -> None:
    decision = zalo.check_information()

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("principles",))
    assert decision.citations == ("qc1624/d9.k1", "qc1624/d9.k2", "qc1624/d9.k5")
    assert len(zalo.check_information(principles=()).value.open) == 12


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2024, 9, 15), "not_applicable"), (date(2024, 9, 16), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    findings: Any = [{"principle": "timely", "met": False, "found_by": BY}]
    decision = zalo.check_information(principles=findings, as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    assert decision.citations == (("qd1624/d2",) if outcome == "not_applicable" else ("qc1624/d9.k2",))


def test_two_findings_about_one_principle_are_refused() -> None:
    findings: Any = [{"principle": "timely", "met": True}, {"principle": "timely", "met": True}]
    with pytest.raises(InputError) as caught:
        zalo.check_information(principles=findings)

    assert [problem.pointer for problem in caught.value.problems] == ["/principles/1/principle"]
