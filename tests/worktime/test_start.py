from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime import DEFAULT_HOURS, OfficeHours, Start, effective_start, official_calendar

CALENDAR = official_calendar()
MOMENTS = st.datetimes(datetime(2015, 1, 1), datetime(2027, 12, 30))


@pytest.mark.parametrize(
    ("clock", "at", "moved"),
    [
        ("07:59", "08:00", True),
        ("08:00", "08:00", False),
        ("11:59", "11:59", False),
        ("12:00", "13:00", True),
        ("12:15", "13:00", True),
        ("13:00", "13:00", False),
        ("16:59", "16:59", False),
    ],
)
def test_before_closing_on_a_working_day_it_is_still_that_day(clock: str, at: str, moved: bool) -> None:
    start = datetime.fromisoformat(f"2026-08-20T{clock}")

    assert effective_start(CALENDAR, DEFAULT_HOURS, start) == Start(date(2026, 8, 20), time.fromisoformat(at), moved)


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("2026-08-20T17:00", "2026-08-21"),
        ("2026-08-20T23:59:59", "2026-08-21"),
        ("2026-08-21T17:00", "2026-08-22"),  # to the made-up Saturday
        ("2026-08-22T17:00", "2026-08-24"),
        ("2026-08-28T17:00", "2026-09-03"),  # over the weekend, the swapped Monday and National Day
        ("2026-08-31T09:00", "2026-09-03"),
        ("2026-08-23T07:00", "2026-08-24"),
        ("2026-12-31T17:00", "2027-01-04"),
    ],
)
def test_from_closing_on_or_on_a_closed_day_it_is_the_next_opening(start: str, day: str) -> None:
    expected = Start(date.fromisoformat(day), time(8), True)

    assert effective_start(CALENDAR, DEFAULT_HOURS, datetime.fromisoformat(start)) == expected


def test_the_office_of_the_caller_decides_when_it_opens() -> None:
    hours = OfficeHours(((time(7, 30), time(16, 30)),))

    assert effective_start(CALENDAR, hours, datetime(2026, 8, 20, 12, 15)).moved is False
    assert effective_start(CALENDAR, hours, datetime(2026, 8, 20, 16, 30)) == Start(
        date(2026, 8, 21), time(7, 30), True
    )


@pytest.mark.parametrize(
    ("start", "day", "moved"),
    [("2026-08-20", "2026-08-20", False), ("2026-08-22", "2026-08-22", False), ("2026-08-29", "2026-09-03", True)],
)
def test_a_date_moves_only_off_a_closed_day(start: str, day: str, moved: bool) -> None:
    found = effective_start(CALENDAR, DEFAULT_HOURS, date.fromisoformat(start))

    assert found == Start(date.fromisoformat(day), None, moved)


def test_a_made_up_saturday_is_closed_where_it_is_not_counted() -> None:
    weekdays = CALENDAR.without_made_up_saturdays()

    assert effective_start(weekdays, DEFAULT_HOURS, date(2026, 8, 22)) == Start(date(2026, 8, 24), None, True)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (datetime(2026, 8, 20, 9), Start(date(2026, 8, 20), time(9), False)),
        (datetime(2026, 8, 20, 12, 15), Start(date(2026, 8, 20), time(12, 15), True)),
        (datetime(2026, 8, 20, 17), Start(date(2026, 8, 20), time(17), True)),
        (datetime(2026, 8, 31, 9), Start(date(2026, 8, 31), time(9), True)),
        (date(2026, 8, 31), Start(date(2026, 8, 31), None, True)),
        (date(2026, 8, 20), Start(date(2026, 8, 20), None, False)),
    ],
)
def test_at_once_keeps_the_calendar_day_and_says_where_that_matters(start: date, expected: Start) -> None:
    assert effective_start(CALENDAR, DEFAULT_HOURS, start, at_once=True) == expected


def test_an_aware_start_is_read_in_vietnamese_time() -> None:
    assert effective_start(CALENDAR, DEFAULT_HOURS, datetime(2026, 8, 20, 9, 59, tzinfo=UTC)).moved is False
    assert effective_start(CALENDAR, DEFAULT_HOURS, datetime(2026, 8, 20, 10, tzinfo=UTC)).day == date(2026, 8, 21)


@settings(deadline=None)
@given(MOMENTS)
def test_it_takes_effect_in_working_time_and_never_earlier(start: datetime) -> None:
    found = effective_start(CALENDAR, DEFAULT_HOURS, start)

    assert found.at is not None
    assert CALENDAR.is_working_day(found.day)
    assert DEFAULT_HOURS.next_opening(found.at) == found.at
    assert datetime.combine(found.day, found.at) >= start
    assert found.moved == (datetime.combine(found.day, found.at) != start)
    # Nothing is open in between: an earlier effect would have been missed.
    minute, step = start, timedelta(minutes=30)
    while found.moved and minute < datetime.combine(found.day, found.at):
        assert not CALENDAR.is_working_day(minute.date()) or DEFAULT_HOURS.next_opening(minute.time()) != minute.time()
        minute += step


@settings(deadline=None)
@given(MOMENTS)
def test_a_start_that_has_moved_stays(start: datetime) -> None:
    found = effective_start(CALENDAR, DEFAULT_HOURS, start)

    assert found.at is not None
    again = effective_start(CALENDAR, DEFAULT_HOURS, datetime.combine(found.day, found.at))
    assert again == Start(found.day, found.at, False)


@pytest.mark.parametrize(
    "start", [date(2014, 12, 31), date.max, datetime.max, datetime(2100, 12, 31, 17), datetime.max.replace(tzinfo=UTC)]
)
def test_a_start_outside_the_calendar_is_a_gap(start: date) -> None:
    with pytest.raises(GapError):
        effective_start(CALENDAR, DEFAULT_HOURS, start)
