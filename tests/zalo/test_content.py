"""The rules on content as the catalogue offers them: codes, clauses, readings, storage."""

from __future__ import annotations

from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load as load_corpus
from tests.zalo.content_questions import CODES, DOMAINS, every_question, small_cases

ENTRIES = [catalogue.get(name) for name in CODES]
each_rule = pytest.mark.parametrize("entry", ENTRIES, ids=list(CODES))


def told(decision: Decision[Any]) -> tuple[object, ...]:
    """Give what a verdict says about the case."""
    return decision.outcome, decision.code, decision.result, decision.missing, decision.citations


def flipped(context: Context, reading: str) -> Context:
    return Context(rejected=context.rejected ^ {reading})


@each_rule
def test_a_rule_gives_exactly_the_codes_it_lists(entry: catalogue.Entry) -> None:
    contexts = [Context(), *(Context(rejected=reading) for reading in entry.rule.readings)]
    given_codes = {
        str(catalogue.evaluate(entry.name, facts, context).code)
        for context in contexts
        for facts in every_question(entry.name)
    }

    assert tuple(DOMAINS[entry.name]) == entry.facts
    assert [str(code) for code in entry.rule.codes] == CODES[entry.name]
    assert given_codes == {*CODES[entry.name], "FACTS_MISSING"}


@each_rule
def test_every_question_is_answered_with_clauses_of_the_rule(entry: catalogue.Entry) -> None:
    corpus = load_corpus()

    for facts in every_question(entry.name):
        decision = catalogue.evaluate(entry.name, facts)
        assert decision.citations
        for citation in decision.citations:
            assert citation in corpus
            assert any(within(at, citation) or citation == "qd1624/d2" for at in entry.rule.provisions)
        # A list that leaves something open is missing as much as one that is not given.
        lists = {name for name in ("findings", "principles") if facts.get(name) is not None}
        assert set(decision.missing) <= {name for name, value in facts.items() if value is None} | lists
        assert decision.message
        assert decision.message_in("en")
        if decision.outcome == "undetermined":
            assert bool(decision.missing) is not decision.code.endswith("_NOT_MENTIONED")


@each_rule
def test_each_reading_that_a_rule_declares_makes_a_difference_somewhere(entry: catalogue.Entry) -> None:
    differing: set[str] = set()
    for name, facts in small_cases():
        if name == entry.name:
            decision = catalogue.evaluate(name, facts)
            for reading in set(decision.readings) - differing:
                if told(catalogue.evaluate(name, facts, flipped(Context(), reading))) != told(decision):
                    differing.add(reading)

    assert differing == set(entry.rule.readings) <= set(CHOICES)
