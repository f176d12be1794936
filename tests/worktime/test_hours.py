import pickle
from dataclasses import FrozenInstanceError
from datetime import UTC, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules.core.errors import LawError
from bhxh_rules.worktime import DEFAULT_HOURS, OfficeHours


def test_the_default_is_eight_to_twelve_and_one_to_five() -> None:
    assert OfficeHours() == DEFAULT_HOURS
    assert DEFAULT_HOURS.periods == ((time(8), time(12)), (time(13), time(17)))
    assert (DEFAULT_HOURS.opening, DEFAULT_HOURS.closing) == (time(8), time(17))


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        (time(0), time(8)),
        (time(7, 59), time(8)),
        (time(7, 59, 59, 999999), time(8)),
        (time(8), time(8)),
        (time(11, 59), time(11, 59)),
        (time(11, 59, 59, 999999), time(11, 59, 59, 999999)),
        (time(12), time(13)),
        (time(12, 15), time(13)),
        (time(13), time(13)),
        (time(16, 59), time(16, 59)),
        (time(17), None),
        (time.max, None),
    ],
)
def test_a_period_holds_its_opening_and_not_its_closing(at: time, opens: time | None) -> None:
    assert DEFAULT_HOURS.next_opening(at) == opens


def test_a_day_without_a_break_and_periods_that_touch() -> None:
    assert OfficeHours(((time(7, 30), time(16)),)).next_opening(time(12, 15)) == time(12, 15)
    assert OfficeHours(((time(8), time(12)), (time(12), time(17)))).next_opening(time(12)) == time(12)


@pytest.mark.parametrize(
    ("periods", "reason"),
    [
        ((), "at least one"),
        ([(time(8), time(12))], "pair"),
        ((time(8), time(12)), "pair"),
        (((time(8), time(12), time(13)),), "pair"),
        ((("08:00", "12:00"),), "pair"),
        (((time(8), time(8)),), "open before it closes"),
        (((time(12), time(8)),), "open before it closes"),
        (((time(13), time(17)), (time(8), time(12))), "ordered and apart"),
        (((time(8), time(13)), (time(12), time(17))), "ordered and apart"),
        (((time(8, tzinfo=UTC), time(12, tzinfo=UTC)),), "time zone"),
        (((time(8), time(12, tzinfo=UTC)),), "time zone"),
    ],
)
def test_ill_formed_hours_are_refused(periods: Any, reason: str) -> None:
    with pytest.raises(LawError, match=reason):
        OfficeHours(periods)


def test_a_time_with_a_zone_is_refused() -> None:
    with pytest.raises(LawError, match="must not carry a time zone"):
        DEFAULT_HOURS.next_opening(time(9, tzinfo=UTC))


@settings(deadline=None)
@given(st.times())
def test_an_opening_is_open_and_never_earlier(at: time) -> None:
    opens = DEFAULT_HOURS.next_opening(at)

    assert (opens is None) == (at >= DEFAULT_HOURS.closing)
    if opens is not None:
        assert opens >= at
        assert DEFAULT_HOURS.next_opening(opens) == opens
        assert any(first <= opens < last for first, last in DEFAULT_HOURS.periods)


def test_hours_are_frozen_hashable_and_picklable() -> None:
    name = "periods"

    with pytest.raises(FrozenInstanceError):
        setattr(DEFAULT_HOURS, name, ())
    assert pickle.loads(pickle.dumps(DEFAULT_HOURS)) == DEFAULT_HOURS
    assert hash(OfficeHours()) == hash(DEFAULT_HOURS)
