import copy
import json
import pickle
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings

from bhxh_rules import catalogue
from bhxh_rules.catalogue.stored import read_decision
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import GapError, LawError
from tests.qc1624.questions import questions, rejections

STORED = catalogue.evaluate("zalo.answer_deadline", {"start": "2026-12-30T09:00", "units": 3}).to_dict()
Change = Callable[[dict[str, Any]], object]


@settings(max_examples=100)
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
        assert again.to_dict("en") == decision.to_dict("en")


def test_seconds_and_less_come_back() -> None:
    facts = {"received_at": datetime(2026, 8, 24, 9, 0, 0, 7)}
    decision = catalogue.evaluate("zalo.receive_question", facts)

    assert decision.to_dict()["value"]["at"] == "09:00:00.000007"
    assert read_decision(json.loads(decision.to_json())) == decision


def put(name: str, value: object) -> Change:
    return lambda data: data.__setitem__(name, value)


@pytest.mark.parametrize(
    "change",
    [
        *(lambda data, name=name: data.pop(name) for name in STORED if name not in ("rule", "message", "certainty")),
        put("outcome", "perhaps"),
        put("outcome", None),
        put("code", "QUESTION_ROUTED"),
        put("code", ["ANSWER_DUE"]),
        put("value", {}),
        put("value", []),
        put("value", {**STORED["value"], "due": "2026-02-30"}),
        put("value", {**STORED["value"], "days": [{}]}),
        put("citations", None),
        put("citations", ["qc1624/d13.k2.a"]),
        put("citations", [{}]),
        put("readings", None),
        put("missing", 3),
        put("as_of", "20/08/2026"),
        put("as_of", 3),
        put("caveats", [{"code": "OTHER", "about": "2027"}]),
        put("caveats", [{}]),
        put("versions", None),
        put("versions", {"package": "1"}),
        put("versions", {**STORED["versions"], "other": "1"}),
    ],
)
def test_what_the_rule_could_not_have_given_is_refused(change: Change) -> None:
    data = copy.deepcopy(STORED)
    change(data)

    with pytest.raises(LawError):
        read_decision(data)


@pytest.mark.parametrize("rule", ["zalo.nothing", None, "", 3])
def test_an_unknown_rule_is_a_gap(rule: object) -> None:
    with pytest.raises(GapError):
        read_decision({**STORED, "rule": rule})
    with pytest.raises(GapError):
        read_decision({})
