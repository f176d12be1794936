from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import GapError, LawError
from bhxh_rules.worktime import (
    CAVEATS,
    DEFAULT_HOURS,
    Beginning,
    CountedDay,
    OfficeHours,
    WorkingTime,
    local_day,
    local_time,
    official_calendar,
)

TAKEN = WorkingTime.of(Context())
THURSDAY = date(2026, 8, 20)  # Saturday the 22nd is worked
MORNINGS = OfficeHours(((time(7), time(11)),))


def test_working_time_is_what_the_context_has() -> None:
    assert (TAKEN.announced, TAKEN.calendar) == (official_calendar(), official_calendar())
    assert (TAKEN.hours, TAKEN.hours_assumed) == (DEFAULT_HOURS, True)
    assert (TAKEN.at_once, TAKEN.start_day_counts) == (False, False)

    calendar = official_calendar().with_day(date(2026, 11, 28), True)
    other = WorkingTime.of(Context(calendar=calendar, hours=MORNINGS, rejected=["DG-0002", "DG-0003", "DG-0004"]))
    assert (other.announced, other.calendar) == (calendar, calendar.without_made_up_saturdays())
    assert (other.hours, other.hours_assumed) == (MORNINGS, False)
    assert (other.at_once, other.start_day_counts) == (True, True)


def test_the_calendar_without_made_up_saturdays_is_built_once() -> None:
    first, second = (WorkingTime.of(Context(rejected="DG-0003")) for _ in range(2))

    assert first.calendar is second.calendar
    assert first.calendar == official_calendar().without_made_up_saturdays()


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (THURSDAY, Beginning(THURSDAY, None)),
        (date(2026, 8, 23), Beginning(date(2026, 8, 24), None, ("DG-0004",))),
        (datetime(2026, 8, 20, 9), Beginning(THURSDAY, time(9), ("DG-0010",))),
        (datetime(2026, 8, 20, 12), Beginning(THURSDAY, time(13), ("DG-0004", "DG-0010"))),
        (datetime(2026, 8, 19, 17), Beginning(THURSDAY, time(8), ("DG-0004", "DG-0010"))),
        (datetime(2026, 8, 21, 18), Beginning(date(2026, 8, 22), time(8), ("DG-0003", "DG-0004", "DG-0010"))),
        (date(2026, 8, 22), Beginning(date(2026, 8, 22), None, ("DG-0003",))),
    ],
)
def test_start(moment: date, expected: Beginning) -> None:
    assert TAKEN.start(moment) == expected


def test_start_in_hours_of_the_caller() -> None:
    other = WorkingTime.of(Context(hours=MORNINGS))

    assert other.start(datetime(2026, 8, 20, 9)) == Beginning(THURSDAY, time(9))
    assert other.start(datetime(2026, 8, 20, 11)) == Beginning(date(2026, 8, 21), time(7), ("DG-0004",))


def test_each_day_of_a_count_says_why() -> None:
    term = TAKEN.term(date(2026, 8, 21), 6)

    assert term.due == date(2026, 8, 28)
    assert term.days == (
        CountedDay(date(2026, 8, 22), True, "thứ Bảy làm việc, làm bù cho 31/08/2026", "9441/TB-BNV ngày 16/10/2025"),
        CountedDay(date(2026, 8, 23), False, "Chủ nhật"),
        CountedDay(date(2026, 8, 24), True, "thứ Hai"),
        CountedDay(date(2026, 8, 25), True, "thứ Ba"),
        CountedDay(date(2026, 8, 26), True, "thứ Tư"),
        CountedDay(date(2026, 8, 27), True, "thứ Năm"),
        CountedDay(date(2026, 8, 28), True, "thứ Sáu"),
    )


def test_days_off_name_their_holiday() -> None:
    days = {day.date: day for day in TAKEN.term(date(2026, 8, 28), 1).days}

    assert days[date(2026, 8, 29)] == CountedDay(date(2026, 8, 29), False, "thứ Bảy")
    assert days[date(2026, 8, 31)].reason == "nghỉ hoán đổi, làm bù 22/08/2026"
    assert days[date(2026, 9, 2)] == CountedDay(
        date(2026, 9, 2), False, "nghỉ Quốc khánh", "Bộ luật Lao động 2019, Điều 112"
    )
    assert days[date(2026, 9, 3)] == CountedDay(date(2026, 9, 3), True, "thứ Năm")


@pytest.mark.parametrize(
    ("start", "working_days", "due", "days"),
    [
        (THURSDAY, 1, THURSDAY, 1),
        (THURSDAY, 3, date(2026, 8, 22), 3),
        (date(2026, 8, 22), 1, date(2026, 8, 22), 1),
        (date(2026, 8, 23), 1, date(2026, 8, 24), 1),
    ],
)
def test_a_start_day_that_counts(start: date, working_days: int, due: date, days: int) -> None:
    term = WorkingTime.of(Context(rejected="DG-0002")).term(start, working_days)

    assert (term.due, len(term.days)) == (due, days)
    assert term.days[0].date == term.start.day


def test_a_closed_start_day_taken_at_once_does_not_count() -> None:
    term = WorkingTime.of(Context(rejected=["DG-0002", "DG-0004"])).term(date(2026, 8, 23), 1)

    assert (term.start.day, term.due) == (date(2026, 8, 23), date(2026, 8, 24))
    assert [day.date for day in term.days] == [date(2026, 8, 24)]
    saturday_off = WorkingTime.of(Context(rejected=["DG-0002", "DG-0003", "DG-0004"])).term(date(2026, 8, 22), 1)
    assert (saturday_off.start.day, saturday_off.due) == (date(2026, 8, 22), date(2026, 8, 24))


def test_made_up_days_make_a_difference_only_within_the_span() -> None:
    assert "DG-0003" in TAKEN.term(THURSDAY, 2).readings
    assert "DG-0003" not in TAKEN.term(THURSDAY, 1).readings
    assert "DG-0003" not in TAKEN.term(date(2026, 8, 24), 30).readings
    assert "DG-0003" in WorkingTime.of(Context(rejected="DG-0003")).term(THURSDAY, 2).readings
    without = official_calendar().without_made_up_saturdays()
    assert "DG-0003" not in WorkingTime.of(Context(calendar=without)).term(THURSDAY, 2).readings


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), []),
        (date(2026, 12, 31), date(2027, 1, 1), [("YEAR_PARTLY_ANNOUNCED", "2027")]),
        (
            date(2026, 12, 31),
            date(2029, 1, 1),
            [("YEAR_PARTLY_ANNOUNCED", "2027"), ("YEAR_NOT_ANNOUNCED", "2028"), ("YEAR_NOT_ANNOUNCED", "2029")],
        ),
        (date(2017, 1, 1), date(2017, 2, 1), []),
    ],
)
def test_caveats_name_each_year_that_may_change(first: date, last: date, expected: list[tuple[str, str]]) -> None:
    assert [(str(caveat.code), caveat.about) for caveat in TAKEN.caveats(first, last)] == expected
    assert {name for name, _ in expected} <= set(CAVEATS)


def test_outside_the_calendar() -> None:
    with pytest.raises(GapError):
        TAKEN.term(date(2014, 12, 31), 1)
    with pytest.raises(GapError):
        TAKEN.term(date.max, 1)
    with pytest.raises(LawError):
        TAKEN.term(THURSDAY, -1)


def test_local_day_and_time() -> None:
    assert (local_day(THURSDAY), local_time(THURSDAY)) == (THURSDAY, None)
    late = datetime.fromisoformat("2026-08-20T17:30:00+00:00")
    assert (local_day(late), local_time(late)) == (date(2026, 8, 21), time(0, 30))


@settings(deadline=None)
@given(
    st.dates(date(2024, 1, 1), date(2030, 1, 1)) | st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)),
    st.integers(1, 60),
    st.sets(st.sampled_from(["DG-0002", "DG-0003", "DG-0004"])),
)
def test_a_term_is_whole(moment: date, working_days: int, rejected: set[str]) -> None:
    working_time = WorkingTime.of(Context(rejected=rejected))
    term = working_time.term(moment, working_days)

    assert sum(day.counted for day in term.days) == working_days
    assert term.days[-1].date == term.due
    assert term.days[-1].counted
    assert [day.counted for day in term.days] == [working_time.calendar.is_working_day(day.date) for day in term.days]
    assert all(b.date - a.date == timedelta(days=1) for a, b in zip(term.days, term.days[1:], strict=False))
    assert term.start == working_time.start(moment)
    assert set(term.start.readings) < set(term.readings)
    assert list(term.readings) == sorted(set(term.readings))
