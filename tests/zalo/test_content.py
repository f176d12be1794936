"""The rules on content as the catalogue offers them: codes, clauses, readings, storage."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings

from bhxh_rules import catalogue
from bhxh_rules.catalogue.stored import read_decision
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load as load_corpus
from tests.zalo.content_questions import CODES, DOMAINS, every_question, questions, rejections, small_cases

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


@settings(max_examples=600)
@given(questions, rejections)
def test_a_reading_that_is_not_named_changes_nothing(question: tuple[str, dict[str, Any]], context: Context) -> None:
    name, facts = question
    for start in (Context(), context):
        decision = catalogue.evaluate(name, facts, start)
        for reading in set(catalogue.get(name).rule.readings) - set(decision.readings):
            assert told(catalogue.evaluate(name, facts, flipped(start, reading))) == told(decision), reading


@settings(max_examples=300)
@given(questions, rejections)
def test_readings_are_named_in_order_once_and_as_the_rule_declares(
    question: tuple[str, dict[str, Any]], context: Context
) -> None:
    name, facts = question
    decision = catalogue.evaluate(name, facts, context)

    assert list(decision.readings) == sorted(set(decision.readings))
    assert set(decision.readings) <= set(catalogue.get(name).rule.readings)
    assert decision.rejected == tuple(r for r in decision.readings if r in context.rejected)


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


@settings(max_examples=300)
@given(questions, rejections)
def test_a_decision_comes_back_as_it_was(question: tuple[str, dict[str, Any]], context: Context) -> None:
    decision = catalogue.evaluate(*question, context)

    for again in (
        read_decision(json.loads(decision.to_json())),
        read_decision(decision.to_dict("en")),
        pickle.loads(pickle.dumps(decision)),
        copy.copy(decision),
        copy.deepcopy(decision),
    ):
        assert again == decision
        assert hash(again) == hash(decision)
        assert again.to_dict() == decision.to_dict()


@settings(max_examples=200)
@given(questions)
def test_python_and_json_ask_the_same(question: tuple[str, dict[str, Any]]) -> None:
    name, facts = question
    as_json = json.loads(json.dumps(facts, default=str))

    assert catalogue.evaluate(name, as_json) == catalogue.evaluate(name, facts)
