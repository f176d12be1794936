"""What holds of every rule on the account and on references alike."""

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given, settings

from bhxh_rules import catalogue
from bhxh_rules.catalogue.stored import read_decision
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.corpus import load as load_corpus
from tests.qc1624.account_questions import QUESTIONS, questions
from tests.qc1624.questions import rejections

# Codes are stable API: one is never renamed, and one that is retired stays here with a note.
CODES = {
    "zalo.in_scope": ["IN_SCOPE", "OUT_OF_SCOPE", "NOT_IN_FORCE"],
    "zalo.check_account_identity": ["IDENTITY_MATCHES", "IDENTITY_DEPARTS", "NOT_IN_FORCE"],
    "zalo.check_impersonation": [
        "LOOKALIKE_TO_BE_REFERRED",
        "DISTORTION_TO_BE_REFERRED",
        "LOOKALIKE_AND_DISTORTION_TO_BE_REFERRED",
        "NOTHING_TO_REFER",
        "NOT_IN_FORCE",
    ],
    "references.resolve": [
        "REFERENCE_RESOLVED",
        "REFERENCE_STATUS_UNKNOWN",
        "NOT_A_REFERENCE_OF_THE_REGULATION",
        "NOT_IN_FORCE",
    ],
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_codes_of_a_rule(name: str) -> None:
    assert [str(code) for code in catalogue.get(name).rule.codes] == CODES[name]


def told(decision: Decision[Any]) -> tuple[object, ...]:
    """Give what a verdict says about the case."""
    return decision.outcome, decision.code, decision.result, decision.missing


@settings(max_examples=400)
@given(questions, rejections)
@example(("zalo.check_impersonation", {"page_name": "Hỗ trợ BHXH Việt Nam", "page_address": "zalo.me/1"}), Context())
def test_a_reading_that_is_not_named_changes_nothing(question: tuple[str, dict[str, Any]], context: Context) -> None:
    name, facts = question
    for start in (Context(), context):
        decision = catalogue.evaluate(name, facts, start)
        for reading in set(CHOICES) - set(decision.readings):
            flipped = Context(rejected=start.rejected ^ {reading})
            assert told(catalogue.evaluate(name, facts, flipped)) == told(decision), reading


@settings(max_examples=400)
@given(questions, rejections)
def test_a_decision_is_whole_and_comes_back_as_it_was(question: tuple[str, dict[str, Any]], context: Context) -> None:
    name, facts = question
    corpus, entry = load_corpus(), catalogue.get(name)
    decision = catalogue.evaluate(name, facts, context)

    assert list(decision.readings) == sorted(set(decision.readings))
    assert set(decision.readings) <= set(entry.rule.readings)
    assert all(at in corpus and at in ("qd1624/d2", *entry.rule.provisions) for at in decision.citations)
    assert decision.citations
    assert {fact for fact in decision.missing if facts.get(fact) is not None} == set()
    assert decision.outcome != "undetermined" or decision.missing or decision.decided_by
    assert decision.message
    assert decision.message_in("en")
    for again in (
        read_decision(json.loads(decision.to_json())),
        read_decision(decision.to_dict("en")),
        pickle.loads(pickle.dumps(decision)),
        copy.deepcopy(decision),
    ):
        assert (again, hash(again), again.to_dict()) == (decision, hash(decision), decision.to_dict())
