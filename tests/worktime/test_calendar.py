import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules.core.errors import GapError, LawError
from bhxh_rules.worktime import Calendar, Day, Special, calendar, official_calendar
from bhxh_rules.worktime.calendar import MAX_DAYS_KEPT

ROOT = Path(__file__).resolve().parents[2]
OFFICIAL = official_calendar()
VARIANTS = (
    OFFICIAL,
    OFFICIAL.without_made_up_saturdays(),
    OFFICIAL.with_day(date(2026, 11, 23), False).with_day(date(2026, 11, 28), True),
)
DATES = st.dates(date(2015, 1, 1), date(2029, 12, 31))


def naive_nth(calendar: Calendar, day: date, n: int) -> date:
    """Count the way one does on a wall calendar."""
    while n:
        day += timedelta(days=1)
        n -= calendar.day(day).working
    return day


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        ("2026-08-20", 3, "2026-08-24"),  # over a made-up Saturday
        ("2026-08-21", 1, "2026-08-22"),
        ("2026-08-28", 1, "2026-09-03"),
        ("2026-02-13", 1, "2026-02-23"),
        ("2018-12-28", 1, "2019-01-02"),
        ("2018-12-28", 4, "2019-01-05"),
        ("2026-12-30", 5, "2027-01-07"),
        ("2026-01-01", 249, "2026-12-31"),
        ("2026-01-01", 250, "2027-01-04"),
    ],
)
def test_counting_working_days(start: str, n: int, due: str) -> None:
    assert OFFICIAL.nth_working_day_after(date.fromisoformat(start), n) == date.fromisoformat(due)


@settings(deadline=None)
@given(st.sampled_from(VARIANTS), DATES, st.integers(1, 400))
def test_counting_is_what_a_wall_calendar_gives(calendar: Calendar, start: date, n: int) -> None:
    assert calendar.nth_working_day_after(start, n) == naive_nth(calendar, start, n)


@settings(deadline=None)
@given(st.sampled_from(VARIANTS), DATES, st.integers(1, 300), st.integers(1, 300))
def test_counting_on_is_counting_the_sum(calendar: Calendar, start: date, first: int, second: int) -> None:
    middle = calendar.nth_working_day_after(start, first)

    assert calendar.nth_working_day_after(middle, second) == calendar.nth_working_day_after(start, first + second)


@settings(deadline=None)
@given(st.sampled_from(VARIANTS), DATES, st.integers(1, 300))
def test_the_evidence_ends_with_the_due_day_and_counts_n(calendar: Calendar, start: date, n: int) -> None:
    due = calendar.nth_working_day_after(start, n)
    days = calendar.days_between(start, due)

    assert days[0].date == start + timedelta(days=1)
    assert days[-1].date == due
    assert days[-1].working
    assert sum(day.working for day in days) == n
    assert all(later.date - earlier.date == timedelta(days=1) for earlier, later in pairwise(days))


@settings(deadline=None)
@given(st.sampled_from(VARIANTS), DATES)
def test_the_next_working_day_is_the_day_itself_or_the_first_after(calendar: Calendar, day: date) -> None:
    following = calendar.next_working_day(day)

    if calendar.is_working_day(day):
        assert following == day
    else:
        assert following == naive_nth(calendar, day, 1)


@settings(deadline=None)
@given(st.sampled_from(VARIANTS), DATES)
def test_the_kind_of_a_day_agrees_with_its_being_worked(calendar: Calendar, day: date) -> None:
    found = calendar.day(day)

    assert found.date == day
    assert found.working == (found.kind in ("working", "made_up"))
    assert (found.kind in ("weekend", "made_up")) == (day.weekday() >= 5)
    assert found is calendar.day(day)


def test_no_evidence_when_due_is_not_later() -> None:
    assert OFFICIAL.days_between(date(2026, 8, 20), date(2026, 8, 20)) == ()
    assert OFFICIAL.days_between(date(2026, 8, 20), date(2026, 8, 19)) == ()


@pytest.mark.parametrize("n", [0, -1])
def test_fewer_than_one_working_day_is_refused(n: int) -> None:
    with pytest.raises(LawError, match=f"not {n}"):
        OFFICIAL.nth_working_day_after(date(2026, 8, 20), n)


class TestYears:
    def test_unsettled_years_are_those_that_can_still_change(self) -> None:
        assert OFFICIAL.unsettled_years(date(2015, 1, 1), date(2026, 12, 31)) == ()
        assert OFFICIAL.unsettled_years(date(2026, 12, 31), date(2027, 1, 1)) == (2027,)
        assert OFFICIAL.unsettled_years(date(2025, 6, 1), date(2031, 1, 1)) == (2027, 2028, 2029, 2030, 2031)
        assert OFFICIAL.unsettled_years(date(2028, 1, 1), date(2027, 1, 1)) == ()

    def test_special_days_are_in_order_and_both_ends_count(self) -> None:
        found = OFFICIAL.special_days(date(2026, 8, 22), date(2026, 9, 1))

        assert [s.date for s in found] == [date(2026, 8, 22), date(2026, 8, 31), date(2026, 9, 1)]
        assert [s.date for s in OFFICIAL.special_days(date(2026, 12, 1), date(2027, 1, 1))] == [date(2027, 1, 1)]

    def test_a_projected_year_says_so(self) -> None:
        assert [OFFICIAL.year(y).status for y in (2026, 2027, 2028, 2040)] == [
            "announced",
            "partial",
            "projected",
            "projected",
        ]


class TestVariants:
    def test_monday_to_friday_only_keeps_the_swapped_day_off(self) -> None:
        weekdays = OFFICIAL.without_made_up_saturdays()

        assert weekdays.nth_working_day_after(date(2026, 8, 20), 3) == date(2026, 8, 25)
        assert weekdays.day(date(2026, 8, 22)).kind == "weekend"
        assert weekdays.day(date(2026, 8, 22)).name == "Làm bù cho 31/08/2026"
        assert not weekdays.is_working_day(date(2026, 8, 31))
        assert [s.working for s in weekdays.special_days(date(2026, 8, 22), date(2026, 8, 22))] == [False]
        assert OFFICIAL.is_working_day(date(2026, 8, 22))

    def test_a_local_day_off(self) -> None:
        local = OFFICIAL.with_day(date(2026, 12, 24), False, "Mất điện")

        assert local.day(date(2026, 12, 24)) == Day(date(2026, 12, 24), False, "holiday", "Mất điện")
        assert local.special_days(date(2026, 12, 24), date(2026, 12, 24)) == (
            Special(date(2026, 12, 24), "local", False, "Mất điện"),
        )
        assert OFFICIAL.is_working_day(date(2026, 12, 24))

    @pytest.mark.parametrize(
        ("day", "working", "kind"),
        [
            (date(2026, 11, 23), False, "holiday"),
            (date(2026, 11, 28), True, "made_up"),
            (date(2026, 11, 28), False, "weekend"),
            (date(2026, 8, 31), True, "working"),
            (date(2026, 8, 22), False, "weekend"),
        ],
    )
    def test_a_local_day_goes_before_the_official_one(self, day: date, working: bool, kind: str) -> None:
        found = OFFICIAL.with_day(day, working).day(day)

        assert (found.working, found.kind, found.notice, found.evidence) == (working, kind, None, None)
        assert found.name == "Do người dùng đặt"

    def test_monday_to_friday_only_holds_for_local_days_as_well(self) -> None:
        saturday = date(2026, 11, 28)

        assert not OFFICIAL.with_day(saturday, True).without_made_up_saturdays().is_working_day(saturday)
        assert not OFFICIAL.without_made_up_saturdays().with_day(saturday, True).is_working_day(saturday)

    def test_the_last_word_on_a_day_wins(self) -> None:
        day = date(2026, 12, 24)

        assert OFFICIAL.with_day(day, False).with_day(day, True).is_working_day(day)

    def test_every_variant_has_its_own_version(self) -> None:
        first, second = date(2026, 12, 24), date(2026, 12, 25)
        variants = [
            OFFICIAL,
            OFFICIAL.without_made_up_saturdays(),
            OFFICIAL.with_day(first, False),
            OFFICIAL.with_day(first, True),
            OFFICIAL.with_day(first, False, "khác"),
            OFFICIAL.with_day(second, False),
            OFFICIAL.with_day(first, False).with_day(second, False),
            OFFICIAL.with_day(first, False).without_made_up_saturdays(),
        ]

        assert len({variant.version for variant in variants}) == len(variants) == len(set(variants))
        assert all(variant.version.startswith("2026-11-21") for variant in variants)
        assert variants[1].version == "2026-11-21+mon-fri"
        assert repr(variants[1]) == "<Calendar 2026-11-21+mon-fri>"

    def test_equal_content_is_an_equal_calendar(self) -> None:
        first, second = date(2026, 12, 24), date(2026, 12, 25)
        forth = OFFICIAL.with_day(first, False).with_day(second, False)
        back = OFFICIAL.with_day(second, False).with_day(first, False)

        assert forth == back
        assert (hash(forth), forth.version) == (hash(back), back.version)
        assert forth != OFFICIAL
        assert object() != OFFICIAL


class TestOneObject:
    def test_a_calendar_is_immutable(self) -> None:
        name = "version"

        with pytest.raises(AttributeError, match="immutable"):
            setattr(OFFICIAL, name, "")
        with pytest.raises(AttributeError, match="immutable"):
            delattr(OFFICIAL, name)

    @pytest.mark.parametrize("variant", VARIANTS)
    def test_it_survives_pickling_and_copying(self, variant: Calendar) -> None:
        for again in (pickle.loads(pickle.dumps(variant)), copy.copy(variant), copy.deepcopy(variant)):
            assert again == variant
            assert again.version == variant.version
            assert again.day(date(2026, 11, 28)) == variant.day(date(2026, 11, 28))

    def test_what_it_remembers_is_not_pickled(self) -> None:
        fresh = Calendar()
        before = len(pickle.dumps(fresh))
        fresh.days_between(date(2026, 1, 1), date(2026, 12, 31))

        assert len(pickle.dumps(fresh)) == before

    def test_a_pickle_of_another_official_calendar_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stored = pickle.dumps(OFFICIAL)
        monkeypatch.setattr(calendar, "KNOWN_AS_OF", date(2027, 1, 1))

        with pytest.raises(GapError, match="2026-11-21, this package has 2027-01-01"):
            pickle.loads(stored)

    def test_threads_get_the_same_days_and_the_right_answers(self) -> None:
        shared, workers = Calendar(), 8
        barrier = Barrier(workers)

        def ask(_: int) -> tuple[list[Day], list[date]]:
            barrier.wait()
            dates = [date(2024, 1, 1) + timedelta(days=n) for n in range(1500)]
            return [shared.day(d) for d in dates], [shared.nth_working_day_after(d, 5) for d in dates]

        with ThreadPoolExecutor(workers) as pool:
            answers = list(pool.map(ask, range(workers)))

        days, dues = answers[0]
        assert all(again == dues for _, again in answers)
        assert all(mine is theirs for other, _ in answers for mine, theirs in zip(days, other, strict=True))
        assert dues == [naive_nth(OFFICIAL, d.date, 5) for d in days]

    def test_threads_get_one_official_calendar(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(calendar, "_OFFICIAL", [])
        barrier = Barrier(4)

        def ask(_: int) -> Calendar:
            barrier.wait()
            return official_calendar()

        with ThreadPoolExecutor(4) as pool:
            assert len({id(found) for found in pool.map(ask, range(4))}) == 1

    def test_what_it_remembers_is_bounded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert MAX_DAYS_KEPT == 16_384
        monkeypatch.setattr(calendar, "MAX_DAYS_KEPT", 10)
        small = Calendar()
        kept = []
        for day in OFFICIAL.days_between(date(2026, 1, 1), date(2026, 3, 1)):
            assert small.day(day.date) == day
            kept.append(len(small._days))

        assert max(kept) == 10
        assert small.day(date(2026, 3, 1)) is small.day(date(2026, 3, 1))


class TestGaps:
    @pytest.mark.parametrize("day", [date(2014, 12, 31), date.min, date(2101, 1, 1), date.max])
    def test_a_day_outside_the_calendar_is_a_gap(self, day: date) -> None:
        inside = date(2026, 1, 1)
        asked: list[Any] = [
            lambda: OFFICIAL.day(day),
            lambda: OFFICIAL.is_working_day(day),
            lambda: OFFICIAL.next_working_day(day),
            lambda: OFFICIAL.nth_working_day_after(day, 1),
            lambda: OFFICIAL.days_between(day, inside),
            lambda: OFFICIAL.days_between(inside, day),
            lambda: OFFICIAL.special_days(day, day),
            lambda: OFFICIAL.unsettled_years(day, day),
            lambda: OFFICIAL.year(day.year),
            lambda: OFFICIAL.with_day(day, True),
        ]
        for ask in asked:
            with pytest.raises(GapError):
                ask()

    def test_the_first_and_the_last_day_are_there(self) -> None:
        assert not OFFICIAL.is_working_day(date(2015, 1, 1))
        assert OFFICIAL.is_working_day(date(2100, 12, 31))
        assert OFFICIAL.nth_working_day_after(date(2100, 12, 30), 1) == date(2100, 12, 31)

    @pytest.mark.parametrize(("start", "n"), [(date(2100, 12, 30), 2), (date(2026, 1, 1), 10**12)])
    def test_counting_past_what_is_known_is_a_gap(self, start: date, n: int) -> None:
        with pytest.raises(GapError, match="2101"):
            OFFICIAL.nth_working_day_after(start, n)

    def test_a_date_time_is_not_a_date(self) -> None:
        moment, day = datetime(2026, 8, 20, 9), date(2026, 8, 20)
        asked: list[Any] = [
            lambda: OFFICIAL.day(moment),
            lambda: OFFICIAL.next_working_day(moment),
            lambda: OFFICIAL.nth_working_day_after(moment, 1),
            lambda: OFFICIAL.days_between(day, moment),
            lambda: OFFICIAL.special_days(moment, day),
            lambda: OFFICIAL.unsettled_years(day, moment),
            lambda: OFFICIAL.with_day(moment, True),
        ]
        for ask in asked:
            with pytest.raises(LawError, match="a date is needed"):
                ask()
        wrong: Any = "2026-08-20"
        with pytest.raises(LawError, match="a date is needed"):
            OFFICIAL.day(wrong)


def loaded_by(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sorted(sys.modules), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, encoding="utf-8", timeout=60
    )
    return set(done.stdout.split())


def test_the_calendar_itself_loads_no_library_beyond_what_a_decision_needs() -> None:
    needed = loaded_by("import bisect, bhxh_rules.core.context, bhxh_rules.core.decision")
    added = loaded_by("import bhxh_rules.worktime") - needed

    assert {name for name in added if not name.startswith("bhxh_rules.")} == set()


def test_the_announced_and_the_frozen_years_need_no_library() -> None:
    loaded = loaded_by(
        "from datetime import date\nfrom bhxh_rules.worktime import official_calendar\n"
        "assert official_calendar().nth_working_day_after(date(2030, 12, 1), 1) == date(2030, 12, 2)"
    )

    assert {"dateutil", "hashlib", "holidays", "numpy", "pydantic", "tomllib"} & loaded == set()
