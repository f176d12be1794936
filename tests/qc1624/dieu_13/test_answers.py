from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Certainty, Decision, Outcome
from bhxh_rules.core.errors import GapError, InputError
from bhxh_rules.qc1624.dieu_13.answers import AnswerCheck, Deadline
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS, Limit
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, Commencement
from bhxh_rules.worktime import VIETNAM, OfficeHours, to_local
from tests.qc1624.questions import days, forms, instants, moments, rejections, truths, zones

K2, A, B, C, K4 = "qc1624/d13.k2", "qc1624/d13.k2.a", "qc1624/d13.k2.b", "qc1624/d13.k2.c", "qc1624/d13.k4"
START = date(2026, 8, 20)  # Thursday; Saturday the 22nd is worked
DUE = date(2026, 8, 24)


def deadline(rejected: tuple[str, ...] = (), **facts: Any) -> Decision[Deadline]:
    return zalo.answer_deadline(**facts, context=Context(rejected=rejected))


def summary(decision: Decision[Any]) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """Give outcome, code, clauses and missing facts."""
    return str(decision.outcome), str(decision.code), decision.citations, decision.missing


class TestDeadline:
    """Khoản 2: three, four or five working days."""

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
    def test_determined(
        self, start: date, units: int, due: date, working_days: int, effective_start: date, clause: str
    ) -> None:
        decision = deadline(start=start, units=units)

        assert summary(decision) == ("determined", "ANSWER_DUE", (clause,), ())
        assert decision.value.due == due
        assert decision.value.working_days == working_days
        assert decision.value.effective_start == effective_start
        assert decision.as_of == (start.date() if isinstance(start, datetime) else start)
        assert decision.certainty is Certainty.CERTAIN

    def test_the_count_day_by_day(self) -> None:
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
    def test_the_readings_of_counting(self, rejected: tuple[str, ...], due: int, counted: list[int]) -> None:
        value = deadline(rejected, start=START, units=1).value

        assert (value.due.day, [day.date.day for day in value.days if day.counted]) == (due, counted)

    def test_a_start_outside_working_time_taken_at_once(self) -> None:
        evening, sunday = datetime(2026, 8, 20, 17), date(2026, 8, 23)

        assert deadline(("DG-0004",), start=evening, units=1).value.due == date(2026, 8, 24)
        assert deadline(("DG-0004",), start=sunday, units=1).value.due == date(2026, 8, 26)
        assert deadline(("DG-0004", "DG-0002"), start=sunday, units=1).value.due == date(2026, 8, 26)

    def test_one_working_day_that_is_the_start_day(self) -> None:
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
    def test_what_is_unknown_or_out_of_scope(self, facts: dict[str, Any], expected: tuple[object, ...]) -> None:
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
    def test_the_event_that_starts_the_clock(
        self, rejected: tuple[str, ...], event: Any, expected: tuple[object, ...]
    ) -> None:
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
        self, rejected: tuple[str, ...], units: int, complex_case: bool | None, expected: tuple[object, ...]
    ) -> None:
        decision = deadline(rejected, start=START, units=units, complex_case=complex_case)

        assert summary(decision) == expected
        assert ("DG-0008" in decision.readings) is (units == 3)
        if decision.result:
            assert decision.result.working_days == {A: 3, B: 4, C: 5}[decision.citations[0]]

    def test_a_simple_case_without_a_row_below_keeps_the_only_limit(self) -> None:
        only = ANSWER_LIMITS.replace(ANSWER_LIMITS.rows[2:])
        context = Context(laws=[only], rejected="DG-0008")
        decision = zalo.answer_deadline(start=START, units=3, complex_case=False, context=context)

        assert (summary(decision)[2], decision.value.working_days) == ((C,), 5)

    def test_a_projected_year_is_provisional_and_says_which(self) -> None:
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
    def test_past_the_calendar_there_is_a_gap(self, start: Any) -> None:
        with pytest.raises(GapError):
            deadline(start=start, units=1)

    def test_before_the_calendar_there_is_a_gap_where_a_rehearsed_law_reaches(self) -> None:
        always = COMMENCEMENT.replace((Commencement(date.min, at="qd1624/d2"),))

        with pytest.raises(GapError):
            zalo.answer_deadline(start=date(2014, 6, 2), units=1, context=Context(laws=[always]))
        with pytest.raises(GapError):
            deadline(start="0001-01-01T00:00+14:00", units=1)

    @settings(deadline=None)
    @given(moments, st.timedeltas(timedelta(0), timedelta(days=20)), st.integers(1, 5), rejections)
    def test_a_later_start_is_never_due_earlier(
        self, start: date, later: timedelta, units: int, context: Context
    ) -> None:
        first, second = (
            zalo.answer_deadline(start=s, units=units, complex_case=True, context=context)
            for s in (start, start + later)
        )
        assume(first.result is not None)

        assert second.value.due >= first.value.due

    @settings(deadline=None)
    @given(moments, st.integers(1, 5), st.integers(0, 5), rejections, truths)
    def test_more_units_are_never_due_earlier(
        self, start: date, units: int, more: int, context: Context, complex_case: bool
    ) -> None:
        first, second = (
            zalo.answer_deadline(start=start, units=u, complex_case=complex_case, context=context)
            for u in (units, units + more)
        )
        assume(first.result is not None)

        assert second.value.due >= first.value.due

    @settings(deadline=None)
    @given(instants, zones, st.integers(0, 5), rejections)
    def test_an_aware_start_is_its_local_twin(self, start: datetime, zone: Any, units: int, context: Context) -> None:
        aware = start.replace(tzinfo=VIETNAM).astimezone(zone)

        assert to_local(aware) == start
        assert zalo.answer_deadline(start=aware, units=units, context=context) == zalo.answer_deadline(
            start=start, units=units, context=context
        )

    @settings(deadline=None)
    @given(moments, st.integers(1, 4))
    def test_the_days_are_without_a_gap_and_as_many_count_as_the_limit_says(self, start: date, units: int) -> None:
        decision = deadline(start=start, units=units)
        assume(decision.result is not None)
        value = decision.value
        first = value.effective_start

        assert [day.date for day in value.days] == [
            first + timedelta(days=n) for n in range(1, (value.due - first).days + 1)
        ]
        assert sum(day.counted for day in value.days) == value.working_days
        assert value.days[-1].counted


class TestCheckAnswer:
    """Khoản 2 and 4: held against the deadline, in time or not or not yet known."""

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
        self, facts: dict[str, Any], expected: tuple[object, ...], on_time: bool | None, answered: date | None
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
    def test_where_there_is_no_deadline(self, facts: dict[str, Any], expected: tuple[object, ...]) -> None:
        decision = zalo.check_answer(**facts)

        assert (summary(decision), decision.result) == (expected, None)
        assert decision.readings == (("DG-0006",) if decision.outcome is Outcome.UNDETERMINED else ())

    def test_the_other_start_event_leaves_it_open(self) -> None:
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
    def test_the_end_of_the_last_day(self, at: datetime, on_time: tuple[bool, bool], depends: bool) -> None:
        taken, other = (
            zalo.check_answer(start=START, units=1, answered_at=at, context=Context(rejected=rejected))
            for rejected in ((), ("DG-0005",))
        )

        assert (taken.value.on_time, other.value.on_time) == on_time
        assert ("DG-0005" in taken.readings, "DG-0005" in other.rejected) == (depends, depends)

    def test_the_last_day_without_a_time_ends_at_midnight_under_either_reading(self) -> None:
        decision = zalo.check_answer(start=START, units=1, answered_on=DUE, context=Context(rejected="DG-0005"))

        assert decision.code == "ANSWERED_ON_TIME"
        assert "DG-0005" not in decision.readings

    def test_the_office_closes_when_the_caller_says(self) -> None:
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
        self, facts: dict[str, Any], expected: tuple[object, ...]
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
    def test_a_form_is_named_or_the_text_is_silent(self, form: Any, named: bool | None) -> None:
        decision = zalo.check_answer(start=START, units=1, answered_on=DUE, form=form)

        assert decision.value.form_named is named
        assert summary(decision) == ("satisfied", "ANSWERED_ON_TIME", (A, K4) if form else (A,), ())

    def test_other_forms_in_another_context(self) -> None:
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
        self, facts: dict[str, Any], pointers: list[str], rejected: tuple[str, ...], units: int | None
    ) -> None:
        with pytest.raises(InputError) as caught:
            zalo.check_answer(**facts, units=units, context=Context(rejected=rejected))

        assert [problem.pointer for problem in caught.value.problems] == pointers

    @pytest.mark.parametrize(
        "facts",
        [
            {"start": START, "answered_on": START},
            {"start": START, "answered_at": datetime(2026, 8, 20)},
            {"start": datetime(2026, 8, 20, 9), "answered_on": START},
            {"start": datetime(2026, 8, 20, 9), "answered_at": datetime(2026, 8, 20, 9)},
            {"start": datetime(2026, 8, 20, 9), "answered_at": "2026-08-20T02:00Z"},
            {"start": datetime(2026, 8, 20, 9), "unit_replied_on": START},
            {"answered_on": START, "answered_at": datetime(2026, 8, 20, 9)},
            {"answered_on": DUE, "unit_replied_on": date(2026, 8, 30)},
        ],
    )
    def test_a_possible_order_is_none(self, facts: dict[str, Any]) -> None:
        zalo.check_answer(**facts, units=1)

    @settings(deadline=None)
    @given(moments, st.integers(1, 4), st.integers(0, 20), forms, rejections)
    def test_in_time_up_to_the_last_day_and_late_from_the_next(
        self, start: date, units: int, wait: int, form: Any, context: Context
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


class TestLawConstants:
    """A figure changed in one context changes the answers there, and only there."""

    @pytest.mark.parametrize("place", [0, 1, 2])
    @pytest.mark.parametrize("working_days", [1, 2, 6, 30])
    def test_another_number_of_days(self, place: int, working_days: int) -> None:
        rows = list(ANSWER_LIMITS.rows)
        rows[place] = Limit(rows[place].from_units, working_days, rows[place].at)
        other = Context(laws=[ANSWER_LIMITS.replace(tuple(rows))])
        default, fresh = zalo.answer_deadline(start=START, units=place + 1), Context()
        changed = zalo.answer_deadline(start=START, units=place + 1, context=other)

        assert changed.value.working_days == working_days
        assert sum(day.counted for day in changed.value.days) == working_days
        assert changed.value.due != default.value.due
        assert zalo.answer_deadline(start=START, units=place + 1) == default
        assert zalo.answer_deadline(start=START, units=place + 1, context=fresh) == default
        assert zalo.check_answer(start=START, units=place + 1, context=other).value.due == changed.value.due

    def test_other_bounds(self) -> None:
        a, b, c = ANSWER_LIMITS.rows
        moved = ANSWER_LIMITS.replace((a, Limit(3, b.working_days, b.at), Limit(5, c.working_days, c.at)))
        context = Context(laws=[moved])
        limits = [zalo.answer_deadline(start=START, units=n, context=context).value.working_days for n in range(1, 7)]

        assert limits == [3, 3, 4, 4, 5, 5]
        assert [zalo.answer_deadline(start=START, units=n).value.working_days for n in range(1, 7)] == [
            3,
            4,
            5,
            5,
            5,
            5,
        ]

    def test_another_commencement(self) -> None:
        later = Context(laws=[COMMENCEMENT.replace((Commencement(date(2026, 9, 1), at="qd1624/d2"),))])

        assert zalo.answer_deadline(start=START, units=1, context=later).code == "NOT_IN_FORCE"
        assert zalo.answer_deadline(start=START, units=1).code == "ANSWER_DUE"

    @settings(deadline=None)
    @given(days)
    def test_no_context_sees_the_answers_of_another(self, start: date) -> None:
        assume(start >= date(2024, 9, 16))
        longer = ANSWER_LIMITS.replace((Limit(1, 9, A),))
        contexts = [Context(), Context(laws=[longer]), Context(rejected="DG-0002")]
        first = [zalo.answer_deadline(start=start, units=1, context=context) for context in contexts]
        again = [zalo.answer_deadline(start=start, units=1, context=context) for context in contexts]

        assert first == again
        assert len({decision.value.due for decision in first}) >= 2
