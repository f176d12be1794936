import random
import sys
import threading
import tracemalloc
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from bhxh_rules import _facade, zalo
from bhxh_rules._facade import DEFAULT, MAX_DAYS, MAX_NUMBERS, PLAIN_DATE, apply, ask
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.worktime import OfficeHours, official_calendar

FIRST = datetime(2024, 9, 16)
HOURS = [
    None,
    OfficeHours(((time(7, 30), time(11, 30)), (time(13, 30), time(16, 30)))),
    OfficeHours(((time(0), time(23, 59, 59, 999_999)),)),
    OfficeHours(((time(8), time(17)),)),
    OfficeHours(((time(0), time(0, 30)), (time(0, 45), time(1)), (time(22, 15), time(22, 16)))),
    OfficeHours(((time(9, 0, 0, 1), time(15)), (time(15), time(16, 0, 1)))),
]


def uncached(start: Any, units: Any, context: Context) -> Decision[Any]:
    """Ask without the store of answers."""
    facts = {"start": start, "units": units, "start_event": None, "complex_case": None}
    return ask(zalo.answer_deadline, facts, context)


def sizes(context: Context) -> list[list[int]]:
    """Give the sizes of the stores of each number of units."""
    stores = ({id(days): len(days) for days in by_hour} for by_hour in context.answers.values())
    return [list(store.values()) for store in stores]


@pytest.mark.parametrize("hours", HOURS, ids=lambda hours: str(hours and hours.periods[0]))
def test_a_stored_answer_is_the_one_that_would_be_given(hours: OfficeHours | None) -> None:
    # The answers given first fill the store, from which the others are then taken.
    context, days = Context(hours=hours), [date(2026, 8, 21), date(2026, 8, 23)]
    edges = [edge for period in hours.periods for edge in period] if hours else []
    moments = [datetime.combine(day, time()) + timedelta(minutes=m) for day in days for m in range(0, 24 * 60, 5)]
    for day, edge, step in ((day, edge, step) for day in days for edge in edges for step in (-1, 0, 1)):
        moments.append(datetime.combine(day, edge) + timedelta(microseconds=step))
    random.Random(13).shuffle(moments)

    for start in (*moments, *days):
        expected = uncached(start, 1, context)
        assert zalo.answer_deadline(start=start, units=1, context=context) == expected
        assert zalo.answer_deadline(start=start, units=1, context=context) == expected
    assert 0 < max(max(store) for store in sizes(context)) <= len({start.toordinal() for start in moments})


def test_an_answer_once_given_is_the_same_object() -> None:
    context = Context()
    first = zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=context)

    assert zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=context) is first
    morning, noon, evening = (
        zalo.answer_deadline(start=datetime(2026, 8, 20, hour), units=1, context=context) for hour in (9, 12, 20)
    )
    assert zalo.answer_deadline(start=datetime(2026, 8, 20, 16, 59, 59), units=1, context=context) is morning
    assert zalo.answer_deadline(start=datetime(2026, 8, 20, 3), units=1, context=context) is noon
    assert len({id(decision) for decision in (first, morning, noon, evening)}) == 4
    assert set(context.answers) == {1}
    assert context.answers[1][PLAIN_DATE] == {date(2026, 8, 20).toordinal(): first}


@pytest.mark.parametrize(
    "facts",
    [
        {"start": "2026-08-20", "units": 1},
        {"start": date(2026, 8, 20)},
        {"units": 1},
        {"start": date(2026, 8, 20), "units": 1, "start_event": "request_sent"},
        {"start": date(2026, 8, 20), "units": 3, "complex_case": False},
        {"start": datetime.fromisoformat("2026-08-20T09:00+07:00"), "units": 1},
    ],
)
def test_only_ordinary_questions_are_stored(facts: dict[str, Any]) -> None:
    context = Context()
    ordinary = zalo.answer_deadline(start=date(2026, 8, 20), units=3, context=context)
    zalo.answer_deadline(**facts, context=context)

    assert sum(map(sum, sizes(context))) == 1
    assert zalo.answer_deadline(start=date(2026, 8, 20), units=3, context=context) is ordinary


@pytest.mark.parametrize(
    ("start", "units", "pointers"),
    [
        (date(2026, 8, 20), -1, ["/units"]),
        (date(2026, 8, 20), True, ["/units"]),
        (date(2026, 8, 20), 1.0, ["/units"]),
        (date(2026, 8, 20), "1", ["/units"]),
        (0, 1, ["/start"]),
        (date(2026, 8, 20).toordinal(), 1, ["/start"]),
        (time(9), 1, ["/start"]),
        ([], [], ["/start", "/units"]),
    ],
)
def test_a_full_store_does_not_let_a_wrong_type_pass(start: Any, units: Any, pointers: list[str]) -> None:
    context = Context()
    zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=context)

    for _ in range(2):
        with pytest.raises(InputError) as caught:
            zalo.answer_deadline(start=start, units=units, context=context)
        assert [problem.pointer for problem in caught.value.problems] == pointers
    assert list(context.answers) == [1]


def test_the_default_context_is_used_and_shared() -> None:
    asked = zalo.answer_deadline(start=date(2026, 8, 20), units=1)

    assert zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=DEFAULT) is asked
    assert zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=Context()) == asked


def test_a_verdict_says_which_calendar_it_used() -> None:
    calendar = official_calendar().with_day(date(2026, 8, 21), False)
    facts = {"within_authority": True, "units": 0, "as_of": None}

    official, own = (apply(zalo.route_question, facts, Context(calendar=c)).versions for c in (None, calendar))
    assert official is not None
    assert own is not None
    assert (official.calendar, own.calendar) == (official_calendar().version, calendar.version)
    assert official.calendar != own.calendar


def test_the_store_of_days_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_facade, "MAX_DAYS", 16)
    context = Context()
    for n in range(100):
        start = FIRST + timedelta(days=n, hours=n % 24)
        assert zalo.answer_deadline(start=start, units=1, context=context) == uncached(start, 1, context)
        assert max(sizes(context)[0]) <= 16

    assert max(sizes(context)[0]) > 1


def test_the_store_of_numbers_is_bounded() -> None:
    context = Context()
    for n in range(3 * MAX_NUMBERS):
        zalo.answer_deadline(start=FIRST, units=n, context=context)
        zalo.answer_deadline(start=FIRST, units=10**30 + n, context=context)
        assert len(context.answers) <= MAX_NUMBERS


def test_a_great_many_distinct_questions_keep_memory_flat() -> None:
    context = Context()

    def ask_many(first: int) -> None:
        for n in range(first, first + 50_000):
            start = FIRST + timedelta(days=n % 61, seconds=7_919 * n % 86_400, microseconds=n)
            zalo.answer_deadline(start=start, units=1 + n % 3, context=context)
            if not n % 5_000:
                zalo.answer_deadline(start=start, units=10**9 + n, context=context)

    # Traced from the start: tuples that were freed before would later be reused unseen.
    tracemalloc.start()
    try:
        used = []
        for block in range(3):
            ask_many(block * 50_000)
            used.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()

    # The level swings a little with what is in store; a mere date-time kept for each question would take 4 MB.
    assert max(used) - used[0] < 1_000_000
    assert len(context.answers) <= MAX_NUMBERS
    assert max(max(store) for store in sizes(context)) <= MAX_DAYS


def test_threads_that_share_a_context_get_equal_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    # Small stores, thrown away all the time while others read them.
    monkeypatch.setattr(_facade, "MAX_DAYS", 4)
    monkeypatch.setattr(_facade, "MAX_NUMBERS", 2)
    cases = [(FIRST + timedelta(days=n, hours=7 * n % 24), 1 + n % 5) for n in range(40)]
    expected = [uncached(start, units, Context()) for start, units in cases]
    shared, wrong, barrier = Context(), list[object](), threading.Barrier(6)

    def hammer(seed: int) -> None:
        order = random.Random(seed)
        barrier.wait(timeout=30)
        for _ in range(400):
            n = order.randrange(len(cases))
            start, units = cases[n]
            try:
                given = zalo.answer_deadline(start=start, units=units, context=shared)
                if given != expected[n]:
                    wrong.append((start, units, given))
            except Exception as error:
                wrong.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=hammer, args=(seed,)) for seed in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
    finally:
        sys.setswitchinterval(interval)

    assert not any(thread.is_alive() for thread in threads)
    assert wrong == []


def test_a_full_store_is_not_asked_for_a_time_in_another_zone() -> None:
    context = Context()
    stored = [zalo.answer_deadline(start=datetime(2026, 8, 20, h), units=1, context=context) for h in range(24)]
    abroad = [datetime.fromisoformat(f"2026-08-20T{h:02}:00:00+00:00") for h in range(24)]
    given = [zalo.answer_deadline(start=start, units=1, context=context) for start in abroad]

    assert given[:17] == stored[7:]
    assert {decision.as_of for decision in given[17:]} == {date(2026, 8, 21)}


@pytest.mark.parametrize(
    "more", [{"complex_case": True}, {"complex_case": False}, {"start_event": "question_received"}]
)
@pytest.mark.parametrize("reading", ["DG-0001", "DG-0008"])
def test_a_full_store_is_not_asked_where_more_is_known(reading: str, more: dict[str, Any]) -> None:
    facts: dict[str, Any] = {"start": date(2026, 8, 20), "units": 3, **more}
    context = Context(rejected=reading)
    zalo.answer_deadline(start=date(2026, 8, 20), units=3, context=context)

    assert zalo.answer_deadline(**facts, context=context) == zalo.answer_deadline(
        **facts, context=Context(rejected=reading)
    )
