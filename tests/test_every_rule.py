"""What holds of every rule alike, whatever it is asked."""

import copy
import json
import pickle
from dataclasses import is_dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bhxh_rules import catalogue
from bhxh_rules.catalogue.stored import read_decision
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, plain
from bhxh_rules.core.errors import InputError
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load as load_corpus
from tests.questions import Facts, contexts_for, facts_of

RULES = catalogue.rules()
each_rule = pytest.mark.parametrize("entry", RULES, ids=[entry.name for entry in RULES])
# Facts are drawn one by one, so a question is often impossible as a whole and passed over.
REFUSALS = [HealthCheck.filter_too_much]
# Where a verdict may point that the rule itself does not encode: why it does not apply.
ELSEWHERE = ("qd1624/d2", "qc1624/d13")

# The law of the day that a date tells may not yet have been in force.
NOT_IN_FORCE = {"NOT_IN_FORCE", "PORTAL_REGULATION_NOT_IN_FORCE"}
# Facts whose absence is taken to mean something, as the façade's docstring says.
MAY_UNSETTLE = {
    "zalo.answer_deadline": ("start_event",),  # the start given is the start
    "zalo.check_answer": ("start_event", "answered_on", "answered_at"),  # not answered
    "zalo.audit_publication": ("subject", "truncated"),  # a public post; DG-0034 tells what a gap means
    "zalo.check_impersonation": ("page_name", "page_address", "poses_as_bhxh", "distorts_posted_content"),
    "portal.parse_case_code": ("scheme",),  # any known one
    "portal.check_case_code": ("scheme", "code_issued", "slip_issued"),  # a code was issued, and there is a slip
}


def asked(entry: catalogue.Entry, facts: Facts, context: Context) -> Decision[Any]:
    """Ask a rule; a question that is refused is passed over."""
    try:
        return catalogue.evaluate(entry.name, facts, context)
    except InputError:
        assume(False)
        raise


def told(decision: Decision[Any]) -> tuple[object, ...]:
    """Give what a verdict says about the case."""
    return decision.outcome, decision.code, decision.result, decision.missing, decision.decided_by, decision.citations


def flipped(context: Context, reading: str) -> Context:
    return Context(rejected=context.rejected ^ {reading})


@each_rule
@settings(max_examples=30, suppress_health_check=REFUSALS)
@given(data=st.data())
def test_a_decision_is_whole_and_comes_back_as_it_was(entry: catalogue.Entry, data: st.DataObject) -> None:
    facts, context = data.draw(facts_of(entry)), data.draw(contexts_for(entry))
    decision = asked(entry, facts, context)

    corpus = load_corpus()
    assert decision.rule == entry.name
    assert decision.citations
    for at in decision.citations:
        assert at in corpus
        assert at in ELSEWHERE or any(within(own, at) or within(at, own) for own in entry.rule.provisions)
    assert list(decision.readings) == sorted(set(decision.readings))
    assert set(decision.readings) <= set(entry.rule.readings)
    assert decision.rejected == tuple(r for r in decision.readings if r in context.rejected)
    # A list or a record that leaves something open is missing as much as one that is not given.
    wanting = {name.partition("/")[0] for name in decision.missing}
    if decision.code == "OTHER_START_EVENT":
        wanting -= {"start"}  # the one given is of another event
    known = {name for name, value in facts.items() if value is not None}
    assert {
        name for name in wanting & known if not (isinstance(facts[name], tuple) or is_dataclass(facts[name]))
    } == set()
    assert wanting <= set(entry.facts)
    assert decision.message
    assert decision.message_in("en")
    for again in (
        read_decision(json.loads(decision.to_json())),
        read_decision(decision.to_dict("en")),
        pickle.loads(pickle.dumps(decision)),
        copy.deepcopy(decision),
    ):
        assert (again, hash(again), again.to_dict()) == (decision, hash(decision), decision.to_dict())


@each_rule
@settings(max_examples=20, suppress_health_check=REFUSALS)
@given(data=st.data())
def test_python_json_and_nulls_ask_the_same(entry: catalogue.Entry, data: st.DataObject) -> None:
    facts, context = data.draw(facts_of(entry)), data.draw(contexts_for(entry))
    decision = asked(entry, facts, context)
    written = json.loads(json.dumps({name: plain(value) for name, value in facts.items()}))

    assert catalogue.evaluate(entry.name, written, context) == decision
    assert entry.function(**facts, context=context) == decision
    known = {name: value for name, value in facts.items() if value is not None}
    assert catalogue.evaluate(entry.name, known, context) == decision
    assert catalogue.evaluate(entry.name, dict.fromkeys(entry.facts) | known, context) == decision


@each_rule
@settings(max_examples=30, suppress_health_check=REFUSALS)
@given(data=st.data())
def test_a_reading_that_is_not_named_changes_nothing(entry: catalogue.Entry, data: st.DataObject) -> None:
    facts, context = data.draw(facts_of(entry)), data.draw(contexts_for(entry))
    decision = asked(entry, facts, context)

    # All of the rule's own choices, and some of those that it does not know.
    own = set(entry.rule.readings) & set(catalogue.choices())
    others = data.draw(st.sets(st.sampled_from(catalogue.choices()), max_size=12))
    for reading in (own | others) - set(decision.readings):
        assert told(catalogue.evaluate(entry.name, facts, flipped(context, reading))) == told(decision), reading


@each_rule
@settings(max_examples=30, suppress_health_check=REFUSALS)
@given(data=st.data())
def test_a_verdict_stands_when_more_is_known(entry: catalogue.Entry, data: st.DataObject) -> None:
    """What is settled with some facts unknown is not unsettled, or settled otherwise, by learning them."""
    facts, context = data.draw(facts_of(entry)), data.draw(contexts_for(entry))
    known = [name for name in facts if facts[name] is not None]
    assume(known)
    forgotten = data.draw(st.sampled_from(known))
    before = asked(entry, {name: facts[name] for name in known if name != forgotten}, context)
    after = asked(entry, facts, context)

    if before.outcome != "undetermined" and forgotten not in MAY_UNSETTLE.get(entry.name, ()):
        assert after.outcome == before.outcome or after.code in NOT_IN_FORCE


@each_rule
def test_no_fact_at_all_is_a_question_like_any_other(entry: catalogue.Entry) -> None:
    decision = entry.function()

    assert decision == catalogue.evaluate(entry.name, {})
    assert decision.outcome == "undetermined"
    assert decision.missing
    assert decision.as_of is None
    assert str(decision.certainty) == ("provisional" if entry.rule.caveats else "certain")
    assert decision.caveats == entry.rule.caveats


@each_rule
def test_every_rule_of_the_portal_is_provisional(entry: catalogue.Entry) -> None:
    portal = entry.name.startswith("portal.")

    assert ("DG-0021" in entry.rule.notes) is portal
    assert [str(caveat.code) for caveat in entry.rule.caveats] == ["DATES_FROM_SECONDARY_SOURCES"] * portal
