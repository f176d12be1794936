"""The digest of what a clause does: it notices each change of its own constants, and no change of others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Code, Decision, Outcome
from bhxh_rules.core.errors import GapError, InputError, Problem
from bhxh_rules.impact import behaviour
from bhxh_rules.impact.behaviour import Behaviours
from bhxh_rules.testing.mutants import Mutant, mutants

# Table, the rules that use it, clauses that share no verdict with its rows, and how many mutants to pass over.
TABLES = [
    ("answer_limits", ("zalo.answer_deadline", "zalo.check_answer"), ("qc1624/d10", "qc1624/d13.k1"), 3),
    ("prohibited_acts", ("zalo.screen_content",), ("qc1624/d7", "qc1624/d10"), 200),
    ("listed_topics", ("zalo.check_topic",), ("qc1624/d13", "qc1624/d6"), 9),
    ("reporting_periods", ("zalo.reporting_schedule", "zalo.check_reporting"), ("qc1624/d13", "qc1624/d7.k3"), 5),
]


class RulesOnly(Behaviours):
    """Without the rows of the law tables: what the verdicts alone give away."""

    def _constants(self, provision: str) -> Iterator[Any]:
        return iter(())


@pytest.fixture(scope="module")
def now() -> Behaviours:
    return RulesOnly()


def chosen(name: str, every: int) -> list[Mutant]:
    return mutants(next(law for law in catalogue.dated_laws() if law.name == name))[::every]


@pytest.mark.parametrize(
    ("table", "rules", "others", "every"),
    [
        pytest.param(*case, id=case[0], marks=[pytest.mark.slow] if case[0] == "prohibited_acts" else [])
        for case in TABLES
    ],
)
def test_verdicts_notice_each_mutant_of_a_clause_and_of_no_other(
    now: Behaviours, table: str, rules: tuple[str, ...], others: tuple[str, ...], every: int
) -> None:
    for mutant in chosen(table, every):
        mutated = RulesOnly(Context(laws=(mutant.table,)))
        own = [mutated.digest(clause, rules) != now.digest(clause, rules) for clause in mutant.clauses]
        assert any(own), mutant.description
        assert all(mutated.digest(clause, rules) == now.digest(clause, rules) for clause in others), mutant.description


def test_topics_notice_no_change_of_their_neighbours(now: Behaviours) -> None:
    clauses = [f"qc1624/d10.k{number}" for number in range(1, 8)]
    rules = ("zalo.check_topic",)
    for mutant in chosen("listed_topics", 7):
        mutated = RulesOnly(Context(laws=(mutant.table,)))
        changed = {clause for clause in clauses if mutated.digest(clause, rules) != now.digest(clause, rules)}
        assert changed <= set(mutant.clauses), mutant.description


def test_a_constant_that_no_rule_uses_counts_as_well() -> None:
    (mutant, *_) = chosen("account_short_name", 1)
    mutated, rules = Context(laws=(mutant.table,)), ("zalo.in_scope",)
    assert Behaviours(mutated).digest("qc1624/d1", rules) != Behaviours().digest("qc1624/d1", rules)
    assert RulesOnly(mutated).digest("qc1624/d1", rules) == RulesOnly().digest("qc1624/d1", rules)


def test_the_digest_is_the_same_each_time(now: Behaviours) -> None:
    rules = ("zalo.answer_deadline",)
    assert RulesOnly().digest("qc1624/d13.k2.a", rules) == now.digest("qc1624/d13.k2.a", rules)
    assert now.digest("qc1624/d13.k2.a", rules) != now.digest("qc1624/d13.k2.b", rules)
    assert now.digest("qc1624/d13.k2.a", rules).startswith("b1:")


def test_a_reading_run_the_other_way_is_another_behaviour(now: Behaviours) -> None:
    rejecting = RulesOnly(Context(rejected=("DG-0003",)))
    rules = ("zalo.answer_deadline",)
    assert rejecting.digest("qc1624/d13.k2.a", rules) != now.digest("qc1624/d13.k2.a", rules)


class Told:
    """A rule whose answer is set by the test, in the place of those of the catalogue."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.answer: Decision[Any] | Exception = Decision(Outcome.SATISFIED, Code("YES"), citations=("qc1624/d9.k1",))
        patch.setattr(behaviour, "questions", lambda rule: ({"fact": 1},))
        patch.setattr(catalogue, "evaluate", self._evaluate)

    def _evaluate(self, rule: str, facts: Any, context: Any) -> Decision[Any]:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def digest(self, provision: str = "qc1624/d9.k1") -> str:
        return RulesOnly().digest(provision, ("zalo.any",))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(monkeypatch)


def decision(**changes: Any) -> Decision[Any]:
    return Decision(**{"outcome": Outcome.SATISFIED, "code": Code("YES"), "citations": ("qc1624/d9.k1",), **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": Outcome.VIOLATED},
        {"code": Code("NO")},
        {"result": {"found": [1]}},
        {"citations": ("qc1624/d9.k1", "qc1624/d9.k1.a")},
        {"missing": ("fact",)},
        {"decided_by": "Trưởng Ban"},
        {"readings": ("DG-0028",)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_each_part_of_a_verdict_counts(told: Told, changes: dict[str, Any]) -> None:
    from bhxh_rules import readings

    before = told.digest()
    if "readings" in changes:
        about = next(
            r.id for r in readings.load().values() if "qc1624/d9.k1" in r.provisions or "qc1624/d9" in r.provisions
        )
        changes = {"readings": (about,)}
    told.answer = decision(**changes)
    assert told.digest() != before


@pytest.mark.parametrize(
    "changes",
    [{"code": Code("YES", "khác", "other")}, {"rule": "other"}, {"readings": ("DG-0003",)}, {"as_of": None}],
    ids=lambda changes: next(iter(changes)),
)
def test_words_versions_and_readings_about_other_clauses_do_not(told: Told, changes: dict[str, Any]) -> None:
    before = told.digest()
    told.answer = decision(**changes)
    assert told.digest() == before


def test_findings_that_rest_on_other_clauses_do_not_count(told: Told) -> None:
    mine = {"at": "qc1624/d9.k1", "found": 1}
    told.answer = decision(result={"open": [mine, {"at": "qc1624/d9.k2"}]})
    before = told.digest()
    told.answer = decision(result={"open": [mine, {"at": ("qc1624/d9.k5",)}]})
    assert told.digest() == before
    told.answer = decision(result={"open": [mine | {"found": 2}]})
    assert told.digest() != before


def test_where_another_clause_decides_only_the_own_findings_count(told: Told) -> None:
    cited = ("qc1624/d9.k2", "qc1624/d9.k1")
    mine = {"open": [{"at": "qc1624/d9.k1"}], "due": 1, "none": None}
    told.answer = decision(citations=cited, result=mine)
    before = told.digest()
    told.answer = decision(citations=cited, result={**mine, "due": 2}, outcome=Outcome.VIOLATED)
    assert told.digest() == before
    told.answer = decision(citations=cited, result={"open": []})
    assert told.digest() != before


def test_refusals_and_gaps_count(told: Told) -> None:
    digests = {told.digest()}
    for refused in (
        InputError((Problem("/fact", "sai", "wrong"),)),
        InputError((Problem("/other", "sai", "wrong"),)),
        GapError("không có", "none"),
    ):
        told.answer = refused
        digests.add(told.digest())
    assert len(digests) == 4
    told.answer = InputError((Problem("/fact", "lời khác", "other words"),))
    assert told.digest() in digests


def test_verdicts_that_do_not_cite_the_clause_are_left_out(told: Told) -> None:
    before = told.digest("qc1624/d9.k2")
    told.answer = decision(outcome=Outcome.VIOLATED)
    assert told.digest("qc1624/d9.k2") == before
    assert told.digest("qc1624/d9") != before
