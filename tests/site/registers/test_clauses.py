"""Where the scenarios of a clause are, and how a clause is named and linked."""

from __future__ import annotations

import pytest

from bhxh_rules import catalogue, corpus
from bhxh_rules.impact.standing import Standing
from bhxh_rules.site.registers.clauses import Clause, clause_link, short_label
from bhxh_rules.site.scenarios import Scenario

SCENARIO = Scenario("Một", "", (), (), ("qc1624/d13.k2",), (), (), None)
ENTRIES = catalogue.rules()[:1]


@pytest.mark.parametrize(
    ("clause", "rules", "scenarios", "below", "proof"),
    [
        ("qc1624/d13.k2", ENTRIES, (SCENARIO,), 0, "own"),
        ("qc1624/d5.k1", (), (SCENARIO,), 0, "own"),
        ("qc1624/d13.k2", ENTRIES, (), 3, "lacking"),
        ("qc1624/d13.k2", (), (), 0, "lacking"),
        ("qc1624/d13.k2", (), (), 3, "below"),
        ("qc1624/d5.k1", ENTRIES, (), 0, "lacking"),
        ("qc1624/d5.k1", (), (), 3, "not_encoded"),
        ("qc1624/d5.k1", (), (), 0, "not_encoded"),
    ],
)
def test_where_the_scenarios_are(
    clause: str, rules: tuple[catalogue.Entry, ...], scenarios: tuple[Scenario, ...], below: int, proof: str
) -> None:
    assert Clause(corpus.load().get(clause), rules, scenarios, below, Standing("none")).proof == proof


def test_a_clause_is_named_within_its_article() -> None:
    assert short_label("qc1624/d13") == "cả Điều"
    assert short_label("qc1624/d13.k2") == "khoản 2"
    assert short_label("qc352/d12.k1.g5") == "gạch đầu dòng thứ năm khoản 1"


def test_a_clause_that_is_no_more_has_no_link() -> None:
    assert clause_link("qc1624/d13.k9", "khong-dat.md", "khoản 9") == "khoản 9"
    assert clause_link("qc1624/d19", "khong-dat.md", "Điều 19") == "Điều 19"
    assert clause_link("qc1624/d13.k2", "a/b.md", "khoản 2") == "[khoản 2](../qc1624/dieu_13.md#qc1624-d13-k2)"
