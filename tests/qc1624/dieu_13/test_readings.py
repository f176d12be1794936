"""A decision names every reading that it depends on."""

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given, settings

from bhxh_rules import catalogue
from bhxh_rules.core.context import CHOICES, NOTES, Context
from bhxh_rules.qc1624.dieu_13 import RULES
from bhxh_rules.worktime import OfficeHours
from tests.qc1624.questions import questions, rejections
from tests.qc1624.verdicts import told


def flipped(context: Context, reading: str) -> Context:
    return Context(rejected=context.rejected ^ {reading})


@settings(max_examples=150, deadline=None)
@given(questions, rejections)
@example(("zalo.answer_deadline", {"start": date(2026, 8, 21), "units": 1}), Context())
@example(("zalo.receive_question", {"received_at": datetime(2026, 8, 21, 17)}), Context())
def test_a_reading_that_is_not_named_changes_nothing(question: tuple[str, dict[str, Any]], context: Context) -> None:
    name, facts = question
    for start in (Context(), context):
        decision = catalogue.evaluate(name, facts, start)
        own = set(catalogue.get(name).rule.readings) & set(CHOICES)
        for reading in own - set(decision.readings):
            assert told(catalogue.evaluate(name, facts, flipped(start, reading))) == told(decision), reading


OTHER_HOURS = OfficeHours(((time(7, 30), time(11)), (time(12), time(15))))


@settings(max_examples=100, deadline=None)
@given(questions, rejections)
@example(
    ("zalo.check_answer", {"start": date(2026, 8, 24), "units": 1, "answered_at": datetime(2026, 8, 27, 16)}),
    Context(rejected="DG-0005"),
)
def test_assumed_office_hours_that_are_not_named_change_nothing(
    question: tuple[str, dict[str, Any]], context: Context
) -> None:
    decision = catalogue.evaluate(*question, context)
    other = catalogue.evaluate(*question, Context(rejected=context.rejected, hours=OTHER_HOURS))

    assert "DG-0010" not in other.readings
    if "DG-0010" not in decision.readings:
        assert told(other) == told(decision)


@settings(max_examples=100, deadline=None)
@given(questions, rejections)
@example(("zalo.receive_question", {"received_at": datetime(2026, 8, 21, 17)}), Context())
def test_readings_are_named_in_order_once_and_as_the_rule_declares(
    question: tuple[str, dict[str, Any]], context: Context
) -> None:
    name, facts = question
    decision = catalogue.evaluate(name, facts, context)

    assert list(decision.readings) == sorted(set(decision.readings))
    assert set(decision.readings) <= set(catalogue.get(name).rule.readings)
    assert decision.rejected == tuple(r for r in decision.readings if r in context.rejected)


def small_cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield questions that between them depend on every reading that a rule declares."""
    received = datetime(2026, 8, 21, 17)
    yield "zalo.receive_question", {"received_at": received}
    yield "zalo.route_question", {"within_authority": True, "units": 0}
    for event, complex_case in product(("question_received", None), (False, None)):
        counting = {"start": received, "units": 3, "start_event": event, "complex_case": complex_case}
        yield "zalo.answer_deadline", counting
        for replied in (date(2026, 8, 24), date(2026, 9, 30)):
            for answered_at in (datetime(2026, 8, 28, 18), datetime(2026, 9, 3, 18), datetime(2026, 9, 4, 18)):
                yield "zalo.check_answer", {**counting, "answered_at": answered_at, "unit_replied_on": replied}


@pytest.mark.parametrize("entry", [catalogue.get(rule.name) for rule in RULES], ids=lambda entry: entry.name)
def test_each_reading_that_a_rule_declares_makes_a_difference_somewhere(entry: catalogue.Entry) -> None:
    differing: set[str] = set()
    noted: set[str] = set()
    for name, facts in small_cases():
        if name == entry.name:
            decision = catalogue.evaluate(name, facts)
            noted |= {reading for reading in decision.readings if reading in NOTES}
            for reading in decision.readings:
                if reading in CHOICES and told(catalogue.evaluate(name, facts, flipped(Context(), reading))) != told(
                    decision
                ):
                    differing.add(reading)

    assert differing | noted == set(entry.rule.readings)


@pytest.mark.parametrize(
    ("facts", "readings"),
    [
        ({"start": date(2026, 8, 24), "units": 1}, ("DG-0002",)),
        ({"start": date(2026, 8, 24), "units": 3}, ("DG-0002", "DG-0008")),
        ({"start": date(2026, 8, 20), "units": 1}, ("DG-0002", "DG-0003")),
        ({"start": date(2026, 8, 23), "units": 1}, ("DG-0002", "DG-0004")),
        ({"start": datetime(2026, 8, 24, 9), "units": 1}, ("DG-0002", "DG-0010")),
        ({"start": datetime(2026, 8, 24, 7), "units": 1}, ("DG-0002", "DG-0004", "DG-0010")),
        ({"start": datetime(2026, 8, 24, 12), "units": 1}, ("DG-0002", "DG-0004", "DG-0010")),
        ({"start": date(2026, 8, 24), "units": 2, "start_event": "request_sent"}, ("DG-0001", "DG-0002")),
        ({"start": date(2026, 8, 24), "units": 0}, ()),
        ({"units": 3}, ()),
    ],
)
def test_which_readings_a_deadline_names(facts: dict[str, Any], readings: tuple[str, ...]) -> None:
    assert catalogue.evaluate("zalo.answer_deadline", facts).readings == readings


def test_hours_that_the_caller_sets_are_no_assumption() -> None:
    context = Context(hours=OfficeHours(((time(7), time(15)),)))
    decision = catalogue.evaluate("zalo.answer_deadline", {"start": datetime(2026, 8, 24, 16), "units": 1}, context)

    assert decision.readings == ("DG-0002", "DG-0004")
    assert decision.value.due == date(2026, 8, 28)
