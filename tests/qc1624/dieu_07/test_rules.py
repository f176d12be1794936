"""What holds for every rule on organisation: codes, clauses, and the way to JSON and back."""

import pytest

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_07 import RULES
from tests.qc1624.dieu_07.questions import CODES, DOMAINS, every_question

each_rule = pytest.mark.parametrize("name", list(CODES))


def test_the_rules_are_these() -> None:
    own = [rule.name for rule in RULES if rule.name != "zalo.check_impersonation"]
    assert own == list(CODES) == list(DOMAINS)
    for name, domain in DOMAINS.items():
        assert tuple(domain) == catalogue.get(name).facts


@each_rule
def test_a_rule_gives_exactly_the_codes_it_lists(name: str) -> None:
    given = {
        str(catalogue.evaluate(name, facts, context).code)
        for context in (Context(), Context(rejected="DG-0043"))
        for facts in every_question(name)
    }

    assert [str(code) for code in catalogue.get(name).rule.codes] == CODES[name]
    assert given == {*CODES[name], "FACTS_MISSING"}


@each_rule
def test_every_question_is_answered_with_clauses_that_exist(name: str) -> None:
    known = corpus.load()
    own = {"qd1624/d2", "qc1624/d7", *catalogue.get(name).rule.provisions}
    readings = set(catalogue.get(name).rule.readings)
    for facts in every_question(name):
        decision = catalogue.evaluate(name, facts)
        assert decision.citations
        assert all(citation in known and citation in own for citation in decision.citations)
        assert set(decision.missing) <= {fact for fact, value in facts.items() if value is None}
        assert set(decision.readings) <= readings
        assert decision.message
        assert decision.message_in("en")
        # Silence asks for no fact and leaves nothing to judge, unless the head can settle it.
        if decision.outcome == "undetermined" and not str(decision.code).endswith("NOT_MENTIONED"):
            # The text names nobody who would settle these.
            open_to_all = ("OFFICE_ABOLISHED", "PERIODS_UNCOVERED")
            assert decision.missing or decision.decided_by or decision.code in open_to_all


@each_rule
def test_each_reading_that_a_rule_declares_is_named_somewhere(name: str) -> None:
    named = {reading for facts in every_question(name) for reading in catalogue.evaluate(name, facts).readings}

    assert named | {"DG-0040"} == set(catalogue.get(name).rule.readings) | {"DG-0040"}
