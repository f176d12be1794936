"""Khoản 2: three, four or five working days."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Certainty, Decision
from bhxh_rules.core.errors import GapError
from bhxh_rules.qc1624.dieu_13.answers import Deadline
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, Limit
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, Commencement
from bhxh_rules.worktime import VIETNAM, to_local
from tests.qc1624.questions import instants, moments, rejections, truths, zones
from tests.qc1624.verdicts import K2, A, B, C, summary

START = date(2026, 8, 20)  # Thursday; Saturday the 22nd is worked


def deadline(rejected: tuple[str, ...] = (), **facts: Any) -> Decision[Deadline]:
    return zalo.answer_deadline(**facts, context=Context(rejected=rejected))


@pytest.mark.parametrize(
    ("start", "units", "due", "working_days", "effective_start", "clause"),
    [
        (START, 1, date(2026, 8, 24), 3, START, A),
        (START, 2, date(2026, 8, 25), 4, START, B),
        (START, 3, date(2026, 8, 26), 5, START, C),
        (START, 4, date(2026, 8, 26), 5, START, C),
        (START, 10**30, date(2026, 8, 26), 5, START, C),
        (datetime(2026, 8, 20, 16, 59), 1, date(2026, 8, 24), 3, START, A),
        (datetime(2026, 8, 20, 17), 1, date(2026, 8, 25), 3, date(2026, 8, 21), A),
        (datetime(2026, 8, 20, 0, 0), 1, date(2026, 8, 24), 3, START, A),
        (datetime(2026, 8, 20, 12, 15), 1, date(2026, 8, 24), 3, START, A),
        (datetime(2026, 8, 23, 9), 1, date(2026, 8, 27), 3, date(2026, 8, 24), A),
        (date(2026, 8, 29), 1, date(2026, 9, 8), 3, date(2026, 9, 3), A),
        (date(2024, 9, 16), 1, date(2024, 9, 19), 3, date(2024, 9, 16), A),
    ],
)
def test_determined(start: date, units: int, due: date, working_days: int, effective_start: date, clause: str) -> None:
    decision = deadline(start=start, units=units)

    assert summary(decision) == ("determined", "ANSWER_DUE", (clause,), ())
    assert decision.value.due == due
    assert decision.value.working_days == working_days
    assert decision.value.effective_start == effective_start
    assert decision.as_of == (start.date() if isinstance(start, datetime) else start)
    assert decision.certainty is Certainty.CERTAIN


def test_the_count_day_by_day() -> None:
    days = deadline(start=START, units=1).value.days

    assert [(day.date.day, day.counted, day.notice) for day in days] == [
        (21, True, None),
        (22, True, "9441/TB-BNV ngày 16/10/2025"),
        (23, False, None),
        (24, True, None),
    ]


@pytest.mark.parametrize(
    ("rejected", "due", "counted"),
    [
        ((), 24, [21, 22, 24]),
        (("DG-0002",), 22, [20, 21, 22]),
        (("DG-0003",), 25, [21, 24, 25]),
        (("DG-0002", "DG-0003"), 24, [20, 21, 24]),
        (("DG-0001", "DG-0004", "DG-0005", "DG-0006", "DG-0008", "DG-0009"), 24, [21, 22, 24]),
    ],
)
def test_the_readings_of_counting(rejected: tuple[str, ...], due: int, counted: list[int]) -> None:
    value = deadline(rejected, start=START, units=1).value

    assert (value.due.day, [day.date.day for day in value.days if day.counted]) == (due, counted)


def test_a_start_outside_working_time_taken_at_once() -> None:
    evening, sunday = datetime(2026, 8, 20, 17), date(2026, 8, 23)

    assert deadline(("DG-0004",), start=evening, units=1).value.due == date(2026, 8, 24)
    assert deadline(("DG-0004",), start=sunday, units=1).value.due == date(2026, 8, 26)
    assert deadline(("DG-0004", "DG-0002"), start=sunday, units=1).value.due == date(2026, 8, 26)


def test_one_working_day_that_is_the_start_day() -> None:
    one_day = ANSWER_LIMITS.replace((Limit(1, working_days=1, at=A),))
    value = zalo.answer_deadline(start=START, units=1, context=Context(laws=[one_day], rejected="DG-0002")).value

    assert (value.due, [day.date for day in value.days]) == (START, [START])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ("undetermined", "FACTS_MISSING", (K2,), ("start", "units"))),
        ({"start": START}, ("undetermined", "FACTS_MISSING", (K2,), ("units",))),
        ({"units": 1}, ("undetermined", "FACTS_MISSING", (K2,), ("start",))),
        ({"units": 0}, ("not_applicable", "NO_UNIT_TO_ASK", (K2,), ())),
        ({"units": 0, "start": START}, ("not_applicable", "NO_UNIT_TO_ASK", (K2,), ())),
        ({"start": date(2024, 9, 15), "units": 1}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
        ({"start": date(2024, 9, 15)}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
        ({"start": date(2024, 9, 15), "units": 0}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
        (
            {"start": datetime(2024, 9, 15, 23, 59), "units": 1},
            ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ()),
        ),
        ({"start": date(2014, 12, 31), "units": 1}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
        ({"start": date.min, "units": 1}, ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",), ())),
        ({"start": date(2024, 9, 16), "units": 1}, ("determined", "ANSWER_DUE", (A,), ())),
        ({"start": datetime(2024, 9, 16), "units": 1}, ("determined", "ANSWER_DUE", (A,), ())),
    ],
)
def test_what_is_unknown_or_out_of_scope(facts: dict[str, Any], expected: tuple[object, ...]) -> None:
    assert summary(deadline(**facts)) == expected


@pytest.mark.parametrize(
    ("rejected", "event", "expected"),
    [
        ((), None, ("determined", "ANSWER_DUE", (A,), ())),
        ((), "question_received", ("determined", "ANSWER_DUE", (A,), ())),
        ((), "request_sent", ("determined", "ANSWER_DUE", (A,), ())),
        (("DG-0001",), None, ("determined", "ANSWER_DUE", (A,), ())),
        (("DG-0001",), "request_sent", ("determined", "ANSWER_DUE", (A,), ())),
        (("DG-0001",), "question_received", ("undetermined", "OTHER_START_EVENT", (K2,), ("start",))),
    ],
)
def test_the_event_that_starts_the_clock(rejected: tuple[str, ...], event: Any, expected: tuple[object, ...]) -> None:
    decision = deadline(rejected, start=START, units=1, start_event=event)

    assert summary(decision) == expected
    assert ("DG-0001" in decision.readings) is (event is not None)
    assert decision.rejected == (("DG-0001",) if event and rejected else ())


@pytest.mark.parametrize(
    ("rejected", "units", "complex_case", "expected"),
    [
        ((), 3, None, ("determined", "ANSWER_DUE", (C,), ())),
        ((), 3, False, ("determined", "ANSWER_DUE", (C,), ())),
        ((), 3, True, ("determined", "ANSWER_DUE", (C,), ())),
        (("DG-0008",), 3, None, ("undetermined", "FACTS_MISSING", (C,), ("complex_case",))),
        (("DG-0008",), 3, False, ("determined", "ANSWER_DUE", (B,), ())),
        (("DG-0008",), 3, True, ("determined", "ANSWER_DUE", (C,), ())),
        (("DG-0008",), 2, False, ("determined", "ANSWER_DUE", (B,), ())),
        (("DG-0008",), 1, None, ("determined", "ANSWER_DUE", (A,), ())),
    ],
)
def test_complex_cases(
    rejected: tuple[str, ...], units: int, complex_case: bool | None, expected: tuple[object, ...]
) -> None:
    decision = deadline(rejected, start=START, units=units, complex_case=complex_case)

    assert summary(decision) == expected
    assert ("DG-0008" in decision.readings) is (units == 3)
    if decision.result:
        assert decision.result.working_days == {A: 3, B: 4, C: 5}[decision.citations[0]]


def test_a_simple_case_without_a_row_below_keeps_the_only_limit() -> None:
    only = ANSWER_LIMITS.replace(ANSWER_LIMITS.rows[2:])
    context = Context(laws=[only], rejected="DG-0008")
    decision = zalo.answer_deadline(start=START, units=3, complex_case=False, context=context)

    assert (summary(decision)[2], decision.value.working_days) == ((C,), 5)


def test_a_projected_year_is_provisional_and_says_which() -> None:
    near = deadline(start=date(2026, 12, 30), units=1)
    far = deadline(start=date(2035, 6, 4), units=1)

    assert [(str(c.code), c.about) for c in near.caveats] == [("YEAR_PARTLY_ANNOUNCED", "2027")]
    assert [(str(c.code), c.about) for c in far.caveats] == [("YEAR_NOT_ANNOUNCED", "2035")]
    assert far.certainty is Certainty.PROVISIONAL
    assert far.value.due == date(2035, 6, 7)


@pytest.mark.parametrize(
    "start",
    [
        date(9999, 12, 31),
        date(9000, 1, 1),
        datetime.max,
        "9999-12-31T23:59-14:00",
        datetime.max.replace(tzinfo=VIETNAM),
    ],
    ids=str,
)
def test_past_the_calendar_there_is_a_gap(start: Any) -> None:
    with pytest.raises(GapError):
        deadline(start=start, units=1)


def test_before_the_calendar_there_is_a_gap_where_a_rehearsed_law_reaches() -> None:
    always = COMMENCEMENT.replace((Commencement(date.min, at="qd1624/d2"),))

    with pytest.raises(GapError):
        zalo.answer_deadline(start=date(2014, 6, 2), units=1, context=Context(laws=[always]))
    with pytest.raises(GapError):
        deadline(start="0001-01-01T00:00+14:00", units=1)


@settings(deadline=None)
@given(moments, st.timedeltas(timedelta(0), timedelta(days=20)), st.integers(1, 5), rejections)
def test_a_later_start_is_never_due_earlier(start: date, later: timedelta, units: int, context: Context) -> None:
    first, second = (
        zalo.answer_deadline(start=s, units=units, complex_case=True, context=context) for s in (start, start + later)
    )
    assume(first.result is not None)

    assert second.value.due >= first.value.due


@settings(deadline=None)
@given(moments, st.integers(1, 5), st.integers(0, 5), rejections, truths)
def test_more_units_are_never_due_earlier(
    start: date, units: int, more: int, context: Context, complex_case: bool
) -> None:
    first, second = (
        zalo.answer_deadline(start=start, units=u, complex_case=complex_case, context=context)
        for u in (units, units + more)
    )
    assume(first.result is not None)

    assert second.value.due >= first.value.due


@settings(deadline=None)
@given(instants, zones, st.integers(0, 5), rejections)
def test_an_aware_start_is_its_local_twin(start: datetime, zone: Any, units: int, context: Context) -> None:
    aware = start.replace(tzinfo=VIETNAM).astimezone(zone)

    assert to_local(aware) == start
    assert zalo.answer_deadline(start=aware, units=units, context=context) == zalo.answer_deadline(
        start=start, units=units, context=context
    )


@settings(deadline=None)
@given(moments, st.integers(1, 4))
def test_the_days_are_without_a_gap_and_as_many_count_as_the_limit_says(start: date, units: int) -> None:
    decision = deadline(start=start, units=units)
    assume(decision.result is not None)
    value = decision.value
    first = value.effective_start

    assert [day.date for day in value.days] == [
        first + timedelta(days=n) for n in range(1, (value.due - first).days + 1)
    ]
    assert sum(day.counted for day in value.days) == value.working_days
    assert value.days[-1].counted
