"""Khoản 2 and 4: held against the deadline, in time or not or not yet known."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Outcome
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_13.answers import AnswerCheck
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS
from bhxh_rules.worktime import OfficeHours
from tests.qc1624.questions import forms, moments, rejections
from tests.qc1624.verdicts import K2, K4, A, summary

START = date(2026, 8, 20)  # Thursday; Saturday the 22nd is worked
DUE = date(2026, 8, 24)


@pytest.mark.parametrize(
    ("facts", "expected", "on_time", "answered"),
    [
        ({"answered_on": START}, ("satisfied", "ANSWERED_ON_TIME", (A,), ()), True, START),
        ({"answered_on": DUE}, ("satisfied", "ANSWERED_ON_TIME", (A,), ()), True, DUE),
        (
            {"answered_on": date(2026, 8, 25)},
            ("violated", "ANSWERED_LATE", (A,), ()),
            False,
            date(2026, 8, 25),
        ),
        ({"answered_at": datetime(2026, 8, 24, 23, 59)}, ("satisfied", "ANSWERED_ON_TIME", (A,), ()), True, DUE),
        (
            {"answered_at": datetime(2026, 8, 25)},
            ("violated", "ANSWERED_LATE", (A,), ()),
            False,
            date(2026, 8, 25),
        ),
        ({"answered_at": "2026-08-24T17:30Z"}, ("violated", "ANSWERED_LATE", (A,), ()), False, date(2026, 8, 25)),
        (
            {"answered_on": DUE, "answered_at": datetime(2026, 8, 24, 9), "as_of": date(2027, 1, 1)},
            ("satisfied", "ANSWERED_ON_TIME", (A,), ()),
            True,
            DUE,
        ),
        ({"as_of": DUE}, ("undetermined", "NOT_YET_DUE", (A,), ("answered_on",)), None, None),
        ({"as_of": START}, ("undetermined", "NOT_YET_DUE", (A,), ("answered_on",)), None, None),
        ({"as_of": date(2026, 8, 25)}, ("violated", "UNANSWERED_PAST_DUE", (A,), ()), False, None),
        ({}, ("undetermined", "ANSWER_UNKNOWN", (A,), ("answered_on", "as_of")), None, None),
        (
            {"unit_replied_on": START},
            ("undetermined", "ANSWER_UNKNOWN", (A,), ("answered_on", "as_of")),
            None,
            None,
        ),
    ],
)
def test_in_time_late_or_open(
    facts: dict[str, Any], expected: tuple[object, ...], on_time: bool | None, answered: date | None
) -> None:
    decision = zalo.check_answer(start=START, units=1, **facts)

    assert summary(decision) == expected
    assert decision.result == AnswerCheck(DUE, 3, START, answered, on_time, None)
    assert decision.as_of == START
    assert "DG-0006" in decision.readings


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ("undetermined", "FACTS_MISSING", (K2,), ("start", "units", "answered_on"))),
        ({"start": START}, ("undetermined", "FACTS_MISSING", (K2,), ("units", "answered_on"))),
        ({"start": START, "answered_on": DUE}, ("undetermined", "FACTS_MISSING", (K2,), ("units",))),
        ({"units": 1, "answered_at": datetime(2026, 8, 24)}, ("undetermined", "FACTS_MISSING", (K2,), ("start",))),
        ({"start": START, "units": 0}, ("not_applicable", "NO_UNIT_TO_ASK", (K2,), ())),
        ({"start": date(2024, 9, 15), "units": 1}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
    ],
)
def test_where_there_is_no_deadline(facts: dict[str, Any], expected: tuple[object, ...]) -> None:
    decision = zalo.check_answer(**facts)

    assert (summary(decision), decision.result) == (expected, None)
    assert decision.readings == (("DG-0006",) if decision.outcome is Outcome.UNDETERMINED else ())


def test_the_other_start_event_leaves_it_open() -> None:
    facts: Any = {
        "start": START,
        "units": 1,
        "start_event": "question_received",
        "context": Context(rejected="DG-0001"),
    }

    assert summary(zalo.check_answer(**facts))[1:] == ("OTHER_START_EVENT", (K2,), ("start", "answered_on"))
    assert summary(zalo.check_answer(**facts, answered_on=DUE))[1:] == ("OTHER_START_EVENT", (K2,), ("start",))


@pytest.mark.parametrize(
    ("at", "on_time", "depends"),
    [
        (datetime(2026, 8, 24, 16, 59), (True, True), True),
        (datetime(2026, 8, 24, 17), (True, True), True),
        (datetime(2026, 8, 24, 17, 0, 1), (True, False), True),
        (datetime(2026, 8, 24, 23, 59, 59), (True, False), True),
        (datetime(2026, 8, 23, 23, 59), (True, True), False),
        (datetime(2026, 8, 25, 8), (False, False), False),
    ],
)
def test_the_end_of_the_last_day(at: datetime, on_time: tuple[bool, bool], depends: bool) -> None:
    taken, other = (
        zalo.check_answer(start=START, units=1, answered_at=at, context=Context(rejected=rejected))
        for rejected in ((), ("DG-0005",))
    )

    assert (taken.value.on_time, other.value.on_time) == on_time
    assert ("DG-0005" in taken.readings, "DG-0005" in other.rejected) == (depends, depends)


def test_the_last_day_without_a_time_ends_at_midnight_under_either_reading() -> None:
    decision = zalo.check_answer(start=START, units=1, answered_on=DUE, context=Context(rejected="DG-0005"))

    assert decision.code == "ANSWERED_ON_TIME"
    assert "DG-0005" not in decision.readings


def test_the_office_closes_when_the_caller_says() -> None:
    context = Context(rejected="DG-0005", hours=OfficeHours(((time(7), time(15, 30)),)))
    at = [datetime(2026, 8, 24, 15, 30), datetime(2026, 8, 24, 15, 31)]
    codes = [zalo.check_answer(start=START, units=1, answered_at=a, context=context).code for a in at]

    assert codes == ["ANSWERED_ON_TIME", "ANSWERED_LATE"]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"unit_replied_on": DUE, "answered_on": date(2026, 9, 9)}, ("satisfied", "ANSWERED_ON_TIME", (A,), ())),
        ({"unit_replied_on": date(2026, 8, 25), "answered_on": START}, ("violated", "ANSWERED_LATE", (A,), ())),
        ({"answered_on": START}, ("undetermined", "ANSWER_UNKNOWN", (A,), ("unit_replied_on", "as_of"))),
        ({"answered_on": START, "as_of": DUE}, ("undetermined", "NOT_YET_DUE", (A,), ("unit_replied_on",))),
        ({"as_of": date(2026, 8, 25)}, ("violated", "UNANSWERED_PAST_DUE", (A,), ())),
    ],
)
def test_the_reply_of_the_unit_ends_the_clock_under_the_other_reading(
    facts: dict[str, Any], expected: tuple[object, ...]
) -> None:
    decision = zalo.check_answer(start=START, units=1, **facts, context=Context(rejected="DG-0006"))

    assert summary(decision) == expected
    assert decision.rejected == ("DG-0006",)
    assert decision.value.answered == facts.get("unit_replied_on")
    assert summary(zalo.check_answer(context=Context(rejected="DG-0006")))[3] == (
        "start",
        "units",
        "unit_replied_on",
    )


@pytest.mark.parametrize(
    ("form", "named"),
    [("text", True), ("photo_of_reply", True), ("scan_of_reply", True), ("other", False), (None, None)],
)
def test_a_form_is_named_or_the_text_is_silent(form: Any, named: bool | None) -> None:
    decision = zalo.check_answer(start=START, units=1, answered_on=DUE, form=form)

    assert decision.value.form_named is named
    assert summary(decision) == ("satisfied", "ANSWERED_ON_TIME", (A, K4) if form else (A,), ())


def test_other_forms_in_another_context() -> None:
    fewer = ANSWER_FORMS.replace(ANSWER_FORMS.rows[:1])
    facts: Any = {"start": START, "units": 1, "answered_on": DUE, "form": "scan_of_reply"}

    assert zalo.check_answer(**facts, context=Context(laws=[fewer])).value.form_named is False
    assert zalo.check_answer(**facts).value.form_named is True


@pytest.mark.parametrize(
    ("facts", "pointers"),
    [
        ({"start": START, "answered_on": date(2026, 8, 19)}, ["/answered_on"]),
        ({"start": START, "answered_at": datetime(2026, 8, 19, 23, 59)}, ["/answered_at"]),
        ({"start": START, "unit_replied_on": date(2026, 8, 19)}, ["/unit_replied_on"]),
        ({"start": START, "as_of": date(2026, 8, 19)}, ["/as_of"]),
        ({"start": datetime(2026, 8, 20, 9), "answered_at": datetime(2026, 8, 20, 8, 59)}, ["/answered_at"]),
        ({"start": datetime(2026, 8, 20, 9), "answered_at": "2026-08-20T01:59Z"}, ["/answered_at"]),
        ({"start": datetime(2026, 8, 20, 9), "answered_on": date(2026, 8, 19)}, ["/answered_on"]),
        ({"answered_on": DUE, "answered_at": datetime(2026, 8, 25, 9)}, ["/answered_at"]),
        ({"answered_on": DUE, "answered_at": "2026-08-24T17:00Z"}, ["/answered_at"]),
        (
            {
                "start": START,
                "answered_on": date(2026, 8, 18),
                "answered_at": datetime(2026, 8, 19),
                "unit_replied_on": date(2026, 8, 19),
            },
            ["/answered_at", "/answered_on", "/answered_at", "/unit_replied_on"],
        ),
    ],
)
@pytest.mark.parametrize("rejected", [(), ("DG-0006",)])
@pytest.mark.parametrize("units", [None, 0, 1])
def test_an_impossible_order_is_an_input_error(
    facts: dict[str, Any], pointers: list[str], rejected: tuple[str, ...], units: int | None
) -> None:
    with pytest.raises(InputError) as caught:
        zalo.check_answer(**facts, units=units, context=Context(rejected=rejected))

    assert [problem.pointer for problem in caught.value.problems] == pointers


@pytest.mark.parametrize(
    "facts",
    [
        {"start": START, "answered_on": START},
        {"start": datetime(2026, 8, 20, 9), "as_of": START},
        {"start": START, "answered_at": datetime(2026, 8, 20)},
        {"start": datetime(2026, 8, 20, 9), "answered_on": START},
        {"start": datetime(2026, 8, 20, 9), "answered_at": datetime(2026, 8, 20, 9)},
        {"start": datetime(2026, 8, 20, 9), "answered_at": "2026-08-20T02:00Z"},
        {"start": datetime(2026, 8, 20, 9), "unit_replied_on": START},
        {"answered_on": START, "answered_at": datetime(2026, 8, 20, 9)},
        {"answered_on": DUE, "unit_replied_on": date(2026, 8, 30)},
    ],
)
def test_a_possible_order_is_none(facts: dict[str, Any]) -> None:
    zalo.check_answer(**facts, units=1)


@settings(deadline=None)
@given(moments, st.integers(1, 4), st.integers(0, 20), forms, rejections)
def test_in_time_up_to_the_last_day_and_late_from_the_next(
    start: date, units: int, wait: int, form: Any, context: Context
) -> None:
    found = zalo.answer_deadline(start=start, units=units, complex_case=True, context=context)
    assume(found.result is not None)
    day = (start.date() if isinstance(start, datetime) else start) + timedelta(days=wait)
    facts: Any = {"start": start, "units": units, "complex_case": True, "form": form, "context": context}
    answered = zalo.check_answer(**facts, answered_on=day, unit_replied_on=day)
    silent = zalo.check_answer(**facts, as_of=day)

    assert answered.value.due == silent.value.due == found.value.due
    assert answered.value.on_time is (day <= found.value.due)
    assert silent.value.on_time is (None if day <= found.value.due else False)
    assert answered.caveats == found.caveats
    assert set(found.readings) <= set(answered.readings)


def test_a_known_time_goes_before_the_day_alone() -> None:
    evening: Any = {"start": START, "units": 1, "answered_on": DUE, "answered_at": datetime(2026, 8, 24, 18)}

    assert zalo.check_answer(**evening).code == "ANSWERED_ON_TIME"
    assert zalo.check_answer(**evening, context=Context(rejected="DG-0005")).code == "ANSWERED_LATE"
