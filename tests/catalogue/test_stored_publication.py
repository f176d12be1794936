import json
import pickle
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules import catalogue
from bhxh_rules.catalogue.stored import read_decision
from bhxh_rules.core.decision import plain
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_11.law import State
from tests.qc1624.logs import events


def check(name: str, facts: dict[str, Any]) -> None:
    try:
        decision = catalogue.evaluate(name, facts)
    except InputError:
        return
    again = read_decision(json.loads(decision.to_json()))

    assert again == decision
    assert hash(again) == hash(decision)
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert again.to_dict("en") == decision.to_dict("en")
    assert catalogue.evaluate(name, json.loads(json.dumps(plain_facts(facts)))) == decision


def plain_facts(facts: dict[str, Any]) -> dict[str, Any]:
    """Return facts as JSON has them."""
    return {name: plain(value) for name, value in facts.items()}


@settings(max_examples=80)
@given(events(), st.none() | st.booleans())
def test_an_audit_comes_back_as_it_was(log: Any, truncated: bool | None) -> None:
    check("zalo.audit_publication", {"events": log, "truncated": truncated})


@given(st.sampled_from(get_args(State)), st.none() | st.sampled_from(["new", "update"]))
def test_next_actions_come_back_as_they_were(state: str, kind: str | None) -> None:
    check("zalo.next_actions", {"state": state, "kind": kind})
