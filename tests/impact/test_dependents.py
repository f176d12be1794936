"""What hangs on a provision, from the catalogue and by id."""

from pathlib import Path

import pytest

from bhxh_rules import catalogue, readings
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load
from bhxh_rules.impact.dependents import Bindings, Dependents, bindings, dependents
from bhxh_rules.impact.scenarios import Scenario, read_scenarios

FEATURES = Path(__file__).resolve().parents[2] / "features"


@pytest.fixture(scope="module")
def bound() -> Bindings:
    """Everything that is bound in this repository."""
    return bindings(read_scenarios(FEATURES))


def test_a_point_has_what_is_bound_to_it(bound: Bindings) -> None:
    found = bound.of("qc1624/d13.k2.a")
    assert found.rules == ("zalo.answer_deadline", "zalo.check_answer")
    assert found.constants == ("answer_limits[1]",)
    assert found.pages == ("qc1624/dieu_13.md#qc1624-d13-k2-a",)
    assert all(place.startswith("features/qc1624/dieu_13.feature:") for place in found.scenarios)
    assert {"DG-0001", "DG-0007"} <= set(found.readings)


def test_a_clause_has_what_is_bound_below_it(bound: Bindings) -> None:
    whole, part = bound.of("qc1624/d13.k2"), bound.of("qc1624/d13.k2.b")
    assert set(part.rules) < set(whole.rules)
    assert set(part.scenarios) < set(whole.scenarios)
    assert set(part.constants) < set(whole.constants)


def test_references_are_those_cited_there(bound: Bindings) -> None:
    assert bound.of("qc1624/d12.k1").references == ("retention_rules",)
    assert bound.of("qc1624/d13").references == ()


def test_what_nothing_is_bound_to_has_what_is_bound_to_the_nearest_clause_above() -> None:
    told = [Scenario("f", line, "", frozenset(at), frozenset(), "") for line, at in enumerate(SCENARIOS, 1)]
    bound = bindings(told)
    assert bound.of("qc1624/d12.k2.b").scenarios == ("f:2",)
    assert bound.of("qc1624/d12.k3").scenarios == ("f:1",)
    assert bound.of("qc1624/d12").scenarios == ("f:1", "f:2", "f:3")
    assert bound.of("qc1624/d5").scenarios == ()


SCENARIOS = [("qc1624/d12",), ("qc1624/d12.k2",), ("qc1624/d12.k2.a", "qc1624/d1")]


def test_a_new_clause_has_what_its_neighbours_have(bound: Bindings) -> None:
    assert bound.around(["qc1624/d10"]) == bound.of("qc1624/d10")
    assert bound.around(["qc1624/d3", "qc1624/d10"]).rules == ("zalo.check_topic",)
    assert bound.around(["qc1624/d3"]).pages == ("qc1624/dieu_03.md#qc1624-d3",)
    assert bound.around([]) == Dependents()


@pytest.mark.parametrize("odd", ["qc1624", "t1", "qc1624/d0", "qc1624/d1.x.y"])
def test_nothing_hangs_on_what_is_no_provision(bound: Bindings, odd: str) -> None:
    assert bound.of(odd) == Dependents()


def test_every_rule_constant_and_reading_hangs_on_its_own_provisions(bound: Bindings) -> None:
    assert all(e.name in bound.of(own).rules for e in catalogue.rules() for own in e.rule.provisions)
    found = {key.partition("[")[0] for record in load().provisions for key in bound.of(record.id).constants}
    assert found == {table.name for table in catalogue.laws()}
    assert all(r.id in bound.of(own).readings for r in readings.load().values() for own in r.provisions)


def test_every_scenario_hangs_on_its_own_provisions(bound: Bindings) -> None:
    for each in read_scenarios(FEATURES):
        assert all(f"{each.file}:{each.line}" in bound.of(own).scenarios for own in each.clauses)


def test_nothing_from_another_article_hangs_on_a_provision(bound: Bindings) -> None:
    for record in load().provisions:
        dieu = record.id.split(".")[0]
        for name in bound.of(record.id).rules:
            assert any(within(own, dieu) for own in catalogue.get(name).rule.provisions)


def test_one_provision_can_be_asked_alone(bound: Bindings) -> None:
    assert dependents("qc1624/d13.k2.a", read_scenarios(FEATURES)) == bound.of("qc1624/d13.k2.a")
    assert dependents("qc1624/d13.k2.a").scenarios == ()
