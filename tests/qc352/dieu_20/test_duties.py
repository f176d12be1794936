"""Điều 20, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352 import dieu_03, dieu_20
from bhxh_rules.qc352.dieu_03 import STAGES
from bhxh_rules.qc352.dieu_20.law import DUTIES, HOLDERS, RECEPTION, AttestedDuty, Basis

K1, K2, K3, PROCESS = "qc352/d20.k1", "qc352/d20.k2", "qc352/d20.k3", "qc352/d3.k5"
ALL_STAGES = ("reception", "transfer", "settlement", "return")
DUTY_CLAUSE = {
    **dict.fromkeys(("directing_staff", "monitoring_cases", "checking_cases", "evaluating_cases"), K1),
    **dict.fromkeys(("monitoring_implementation", "checking_implementation", "true_information"), K2),
}
BASES = ("announced", "on_portal", "on_system")
BY = "Phạm Thị E, chuyên viên"
State = bool | None


def expected(
    done: dict[str, State], stages: tuple[str, ...] | None, bases: dict[str, State], required: State, rejected: set[str]
) -> dict[str, Any]:
    """Say again what Điều 20 comes to."""
    state: dict[str, State] = {"whole_process": None if stages is None else set(stages) == set(ALL_STAGES)}
    state |= {duty: done.get(duty) for duty in DUTY_CLAUSE}
    state |= {b: bases.get(b) for b in (BASES[:1] if "DG-0099" in rejected else BASES)}
    at = {"whole_process": K1, **DUTY_CLAUSE, **dict.fromkeys(BASES, K3)}
    tells = {"whole_process": "stages_on_system", **dict.fromkeys(DUTY_CLAUSE, "agency_duties")}
    tells |= dict.fromkeys(BASES, "received_for")
    first = [name for name in state if at[name] == K1]
    doubtful = required is not True and any(not state[name] for name in first)
    missing = [tells[name] for name, value in state.items() if value is None]
    if "DG-0098" in rejected and required is None and doubtful:
        # Only perhaps a breach: what fails stays open.
        state |= {name: None for name in first if state[name] is False}
        missing.append("whole_process_required")
    if "DG-0098" in rejected and required is False:
        missing = [tells[name] for name, value in state.items() if value is None and name not in first]
        state = {name: value for name, value in state.items() if name not in first}
    unmet = [name for name, value in state.items() if value is False]
    left_open = [name for name, value in state.items() if value is None]
    deciding = unmet or left_open or list(state)
    process = (PROCESS,) if "whole_process" in deciding else ()
    updated = bases.get("on_portal") and bases.get("on_system")
    return {
        "outcome": "violated" if unmet else "undetermined" if left_open else "satisfied",
        "unmet": unmet,
        "open": left_open,
        "citations": (*dict.fromkeys(at[name] for name in deciding), *process),
        "missing": set() if unmet else set(missing),
        "readings": (*(("DG-0098",) if doubtful else ()), *(() if updated else ("DG-0099",))),
    }


def assert_as_specified(
    done: dict[str, State], stages: tuple[str, ...] | None, bases: dict[str, State], required: State
) -> None:
    found: Any = [{"agency_duty": duty, "done": value, "found_by": BY} for duty, value in done.items()] or None
    received: Any = bases or None
    on_system: Any = stages
    for rejected in (set[str](), {"DG-0098"}, {"DG-0099"}, {"DG-0098", "DG-0099"}):
        decision = portal.check_agency_duties(
            agency_duties=found,
            stages_on_system=on_system,
            received_for=received,
            whole_process_required=required,
            context=Context(rejected=rejected),
        )
        said = expected(done, stages, bases, required, rejected)
        assert decision.outcome == said["outcome"]
        assert [each.requirement for each in decision.value.unmet] == said["unmet"]
        assert [each.requirement for each in decision.value.open] == said["open"]
        assert decision.citations == said["citations"]
        assert set(decision.missing) == said["missing"]
        assert len(decision.missing) == len(said["missing"])
        assert decision.readings == ("DG-0021", *said["readings"], "DG-0111")
        assert decision.value.stages_off_system == (
            () if stages is None else tuple(stage for stage in ALL_STAGES if stage not in stages)
        )


def test_the_tables() -> None:
    assert [(row.key, row.at) for row in STAGES.rows] == [(stage, PROCESS) for stage in ALL_STAGES]
    assert {row.key: row.at for row in DUTIES.rows} == DUTY_CLAUSE
    assert [row.key for row in DUTIES.rows] == list(get_args(AttestedDuty))
    assert [(row.key, row.at) for row in RECEPTION.rows] == [(basis, K3) for basis in get_args(Basis)]
    assert (dieu_03.LAWS, dieu_20.LAWS) == ((STAGES,), (DUTIES, RECEPTION, HOLDERS))


def test_one_of_each_kind_in_every_state() -> None:
    states: tuple[State, ...] = (True, False, None)
    for first, second, stages, announced, updated, required in product(
        states, states, (None, (), ALL_STAGES[:3], ALL_STAGES), states, states, states
    ):
        done = {**dict.fromkeys(DUTY_CLAUSE, True), "checking_cases": first, "true_information": second}
        bases = {"announced": announced, "on_portal": True, "on_system": updated}
        assert_as_specified(done, stages, bases, required)


@given(
    st.dictionaries(st.sampled_from(sorted(DUTY_CLAUSE)), st.sampled_from([True, False, None])),
    st.none() | st.lists(st.sampled_from(ALL_STAGES)).map(tuple),
    st.dictionaries(st.sampled_from(BASES), st.sampled_from([True, False, None])),
    st.sampled_from([True, False, None]),
)
def test_any_facts(
    done: dict[str, State], stages: tuple[str, ...] | None, bases: dict[str, State], required: State
) -> None:
    assert_as_specified(done, stages, bases, required)


def test_the_codes_and_the_clauses() -> None:
    found: Any = [{"agency_duty": duty, "done": True, "found_by": BY} for duty in DUTY_CLAUSE]
    facts: Any = {
        "agency_duties": found,
        "stages_on_system": ALL_STAGES,
        "received_for": dict.fromkeys(BASES, True),
    }
    assert portal.check_agency_duties(**facts).code == "AGENCY_DUTIES_DONE"
    unannounced = portal.check_agency_duties(received_for={"announced": False})  # type: ignore[arg-type]
    assert unannounced.code == "AGENCY_DUTY_NOT_DONE"
    assert [(each.requirement, each.at, each.found_by) for each in unannounced.value.unmet] == [("announced", K3, None)]
    found[3]["done"] = False
    (unmet,) = portal.check_agency_duties(**facts).value.unmet
    assert (unmet.requirement, unmet.at, unmet.found_by) == ("evaluating_cases", K1, BY)


def test_nothing_known() -> None:
    decision = portal.check_agency_duties()

    assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
    assert decision.missing == ("stages_on_system", "agency_duties", "received_for")
    assert len(decision.value.open) == 11


def test_a_finding_without_a_name_does_not_count() -> None:
    found: Any = [{"agency_duty": "true_information", "done": False}]
    decision = portal.check_agency_duties(agency_duties=found)

    assert (decision.outcome, decision.value.unmet) == ("undetermined", ())


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.check_agency_duties(stages_on_system=(), as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    assert decision.citations == (("qc352/d20",) if outcome == "not_applicable" else (K1, PROCESS))


def test_two_findings_about_one_duty_are_refused() -> None:
    twice: Any = [{"agency_duty": "true_information"}, {"agency_duty": "true_information"}]
    with pytest.raises(InputError) as caught:
        portal.check_agency_duties(agency_duties=twice)

    assert [problem.pointer for problem in caught.value.problems] == ["/agency_duties/1/agency_duty"]
