import inspect
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules import catalogue, zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Certainty, Decision
from bhxh_rules.core.errors import InputError
from tests.qc1624.questions import counts, moments, questions, rejections

# Contexts that are kept, so that their stores hold the answers to earlier questions.
KEPT = [Context(), Context(rejected="DG-0002"), Context(rejected=["DG-0003", "DG-0004"]), Context(rejected="DG-0008")]


def as_json(facts: dict[str, Any]) -> dict[str, Any]:
    """Write dates and date-times as text."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in facts.items()}


@settings(max_examples=150)
@given(st.sampled_from(KEPT), moments, counts)
def test_the_short_way_and_the_long_way_agree(context: Context, start: date, units: int) -> None:
    facts: Any = {"start": start, "units": units}
    first, second = (zalo.answer_deadline(**facts, context=context) for _ in range(2))

    assert first == second
    assert first == catalogue.evaluate("zalo.answer_deadline", facts, context)
    assert first == catalogue.evaluate("zalo.answer_deadline", as_json(facts), context)
    assert first == zalo.answer_deadline(**facts, context=Context(rejected=context.rejected))
    assert first.to_dict() == second.to_dict()


@settings(max_examples=80)
@given(questions, rejections)
def test_facade_and_catalogue_agree_and_text_is_as_good_as_a_date(
    question: tuple[str, dict[str, Any]], context: Context
) -> None:
    name, facts = question
    decision: Decision[Any] = getattr(zalo, name.partition(".")[2])(**facts, context=context)

    assert decision == catalogue.evaluate(name, facts, context)
    assert decision == catalogue.evaluate(name, as_json(facts), context)
    assert decision.rule == name
    assert decision.versions is not None


@settings(max_examples=80)
@given(questions, rejections)
def test_an_absent_fact_and_null_are_one(question: tuple[str, dict[str, Any]], context: Context) -> None:
    name, facts = question
    known = {fact: value for fact, value in facts.items() if value is not None}
    nulls = dict.fromkeys(catalogue.get(name).facts) | known

    assert catalogue.evaluate(name, known, context) == catalogue.evaluate(name, nulls, context)


@pytest.mark.parametrize("name", zalo.__all__)
def test_no_fact_at_all_is_a_question_like_any_other(name: str) -> None:
    decision = getattr(zalo, name)()

    assert decision.outcome == "undetermined"
    assert decision.missing
    assert (decision.as_of, decision.certainty) == (None, Certainty.CERTAIN)


@pytest.mark.parametrize("name", zalo.__all__)
def test_facts_go_by_name_only(name: str) -> None:
    function = getattr(zalo, name)

    with pytest.raises(TypeError):
        function(None)
    with pytest.raises(TypeError):
        function(unknown=1)
    assert inspect.getdoc(function)


def test_the_shape_of_an_answer() -> None:
    data = zalo.answer_deadline(start=date(2026, 8, 20), units=1).to_dict("en")

    assert data.pop("message")
    assert [day.pop("reason") for day in data["value"]["days"]]
    assert data == {
        "rule": "zalo.answer_deadline",
        "outcome": "determined",
        "code": "ANSWER_DUE",
        "value": {
            "due": "2026-08-24",
            "working_days": 3,
            "effective_start": "2026-08-20",
            "days": [
                {"date": "2026-08-21", "counted": True, "notice": None},
                {"date": "2026-08-22", "counted": True, "notice": "9441/TB-BNV ngày 16/10/2025"},
                {"date": "2026-08-23", "counted": False, "notice": None},
                {"date": "2026-08-24", "counted": True, "notice": None},
            ],
        },
        "citations": [{"provision": "qc1624/d13.k2.a", "label": data["citations"][0]["label"]}],
        "readings": ["DG-0002", "DG-0003"],
        "rejected_readings": [],
        "missing": [],
        "decided_by": None,
        "as_of": "2026-08-20",
        "certainty": "certain",
        "caveats": [],
        "versions": data["versions"],
    }
    assert set(data["versions"]) == {"package", "corpus", "calendar"}


@pytest.mark.parametrize(
    ("name", "facts", "pointers"),
    [
        ("route_question", {"within_authority": 1, "units": -1, "as_of": "x"}, ["within_authority", "units", "as_of"]),
        ("receive_question", {"received_at": "2026-02-30"}, ["received_at"]),
        ("answer_deadline", {"start": datetime.max, "units": 1, "start_event": "x"}, ["start_event"]),
        ("check_answer", {"answered_on": datetime(2026, 8, 20), "form": "mail"}, ["answered_on", "form"]),
    ],
)
def test_malformed_facts_are_input_errors(name: str, facts: dict[str, Any], pointers: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        getattr(zalo, name)(**facts)

    assert [problem.pointer for problem in caught.value.problems] == [f"/{name}" for name in pointers]
