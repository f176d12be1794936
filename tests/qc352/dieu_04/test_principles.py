"""Điều 4, against a specification written apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352 import dieu_04
from bhxh_rules.qc352.dieu_04.law import DAILY_OPERATION, PRINCIPLES, AttestedPrinciple
from bhxh_rules.qc352.dieu_04.principles import ServicePrincipleCheck

CLAUSE = {
    **dict.fromkeys(("simple_procedures", "clear_procedures", "convenient_procedures"), "qc352/d4.k1"),
    **dict.fromkeys(("open_information", "open_settlement_time", "open_case_status"), "qc352/d4.k2"),
    "close_coordination": "qc352/d4.k3",
    **dict.fromkeys(("accurate_service", "convenient_service"), "qc352/d4.k4"),
    **dict.fromkeys(("time_saving", "effort_saving", "cost_saving"), "qc352/d4.k4"),
    **dict.fromkeys(("no_annoyance", "no_congestion"), "qc352/d4.k4"),
    **dict.fromkeys(("service_integrity", "service_security", "legal_validity"), "qc352/d4.k5"),
}
BY = "Trần Văn C, chuyên viên"
MAINTENANCE_SET_APART = Context(rejected="DG-0097")
Met = Mapping[str, bool | None]


def asked(
    met: Met, hours: int | None = 24, planned: bool | None = None, context: Context | None = None
) -> Decision[ServicePrincipleCheck]:
    """Ask with the findings of one named person; no finding at all is no fact."""
    found: Any = [{"principle": name, "met": value, "found_by": BY} for name, value in met.items()] or None
    return portal.check_principles(
        service_principles=found, service_hours=hours, planned_maintenance=planned, context=context
    )


def continuous(hours: int | None, planned: bool | None, set_apart: bool) -> bool | None:
    """Tell whether the service ran without a break."""
    if hours is None:
        return None
    return True if hours == 24 else planned is not False and set_apart and (planned or None)


def assert_as_specified(met: Met, hours: int | None, planned: bool | None) -> None:
    for set_apart, context in ((False, None), (True, MAINTENANCE_SET_APART)):
        state = {name: met.get(name) for name in CLAUSE}
        state["continuous_operation"] = continuous(hours, planned, set_apart)
        at = {**CLAUSE, "continuous_operation": "qc352/d4.k5"}
        failed = [name for name, value in state.items() if value is False]
        left_open = [name for name, value in state.items() if value is None]
        outcome = "violated" if failed else "undetermined" if left_open else "satisfied"
        missing: list[str] = []
        if outcome == "undetermined":
            missing += ["service_principles"] if any(name in CLAUSE for name in left_open) else []
            missing += ["service_hours"] if hours is None else []
            missing += ["planned_maintenance"] if hours is not None and "continuous_operation" in left_open else []
        decision = asked(met, hours, planned, context)

        assert decision.outcome == outcome
        assert [(each.principle, each.at, each.found_by) for each in decision.value.failed] == [
            (name, at[name], None if name == "continuous_operation" else BY) for name in failed
        ]
        assert [(each.principle, each.at) for each in decision.value.open] == [(name, at[name]) for name in left_open]
        assert decision.citations == tuple(dict.fromkeys(at[name] for name in failed or left_open or at))
        assert decision.missing == tuple(missing)
        doubtful = hours not in (None, 24) and planned is not False
        assert ("DG-0097" in decision.readings) is doubtful


def test_the_tables() -> None:
    assert {row.principle: row.at for row in PRINCIPLES.rows} == CLAUSE
    assert [row.key for row in PRINCIPLES.rows] == list(get_args(AttestedPrinciple))
    assert [(row.key, row.hours, row.at) for row in DAILY_OPERATION.rows] == [("daily_operation", 24, "qc352/d4.k5")]
    assert dieu_04.LAWS == (PRINCIPLES, DAILY_OPERATION)


@pytest.mark.parametrize("others", [True, False, None])
def test_two_principles_and_the_hours_in_any_state(others: bool | None) -> None:
    for first, second, hours, planned in product(
        (True, False, None), (True, False, None), (None, 0, 23, 24), (None, True, False)
    ):
        met = {**dict.fromkeys(CLAUSE, others), "time_saving": first, "service_security": second}
        assert_as_specified(met, hours, planned)


@pytest.mark.parametrize("principle", CLAUSE)
def test_one_principle_that_fails_or_is_open(principle: str) -> None:
    clear = dict.fromkeys(CLAUSE, True)
    for value, hours in product((True, False, None), (None, 23, 24)):
        assert_as_specified({**clear, principle: value}, hours, None)
    assert_as_specified({principle: False}, None, None)


@given(
    st.dictionaries(st.sampled_from(sorted(CLAUSE)), st.sampled_from([True, False, None])),
    st.sampled_from([None, *range(25)]),
    st.sampled_from([None, True, False]),
)
def test_any_facts(met: Met, hours: int | None, planned: bool | None) -> None:
    assert_as_specified(met, hours, planned)


def test_the_codes() -> None:
    clear = dict.fromkeys(CLAUSE, True)
    assert asked(clear).code == "SERVICE_PRINCIPLES_MET"
    assert asked({**clear, "time_saving": False}).code == "SERVICE_PRINCIPLE_NOT_MET"
    assert asked({**clear, "time_saving": None}).code == "FACTS_MISSING"
    assert portal.check_principles().missing == ("service_principles", "service_hours")


@pytest.mark.parametrize("met", [True, False])
def test_a_finding_without_a_name_does_not_count(met: bool) -> None:
    found: Any = [{"principle": name, "met": True, "found_by": BY} for name in CLAUSE if name != "time_saving"]
    decision = portal.check_principles(
        service_principles=[*found, {"principle": "time_saving", "met": met}],  # type: ignore[arg-type]
        service_hours=24,
    )

    assert decision.outcome == "undetermined"
    assert [each.principle for each in decision.value.open] == ["time_saving"]


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.check_principles(service_hours=23, as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    assert decision.citations == (("qc352/d4",) if outcome == "not_applicable" else ("qc352/d4.k5",))


def test_impossible_facts_are_refused() -> None:
    twice: Any = [{"principle": "time_saving", "met": True}, {"principle": "time_saving", "met": True}]
    with pytest.raises(InputError) as repeated:
        portal.check_principles(service_principles=twice)
    with pytest.raises(InputError) as longer:
        portal.check_principles(service_hours=25, as_of=date(2020, 3, 5))

    assert [problem.pointer for problem in repeated.value.problems] == ["/service_principles/1/principle"]
    assert [problem.pointer for problem in longer.value.problems] == ["/service_hours"]
