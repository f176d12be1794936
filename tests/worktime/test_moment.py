from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime import VIETNAM, to_local

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SINCE = datetime(1975, 6, 14)  # the last change of the clock was on the 13th


class Zoneless(tzinfo):
    """A zone object that knows no offset: to Python such a date-time is naive."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        return None

    def dst(self, _: datetime | None) -> timedelta | None:
        return None

    def tzname(self, _: datetime | None) -> str | None:
        return None


def test_the_zone_database_has_one_offset_for_every_day_of_a_century() -> None:
    noons = (datetime.combine(SINCE.date() + timedelta(days=n), time(12), ZONE) for n in range(365 * 100))

    assert {noon.utcoffset() for noon in noons} == {VIETNAM.utcoffset(None)} == {timedelta(hours=7)}


@settings(deadline=None)
@given(st.datetimes(min_value=SINCE, max_value=datetime(9999, 12, 30), timezones=st.timezones()))
def test_an_aware_moment_reads_as_the_zone_database_reads_it(moment: datetime) -> None:
    assert to_local(moment) == moment.astimezone(ZONE).replace(tzinfo=None)


@settings(deadline=None)
@given(st.datetimes())
def test_a_naive_moment_is_local_already(moment: datetime) -> None:
    assert to_local(moment) == moment
    assert to_local(moment.replace(tzinfo=Zoneless())) == moment


def test_a_moment_may_be_the_next_day_in_vietnam() -> None:
    assert to_local(datetime(2026, 8, 20, 17, 30, tzinfo=UTC)) == datetime(2026, 8, 21, 0, 30)
    assert to_local(datetime(2026, 8, 20, 16, 59, 59, tzinfo=UTC)).date() == date(2026, 8, 20)


@pytest.mark.parametrize(
    "moment",
    [
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
    ],
)
def test_a_moment_past_the_ends_of_time_is_a_gap(moment: datetime) -> None:
    with pytest.raises(GapError, match="out of range") as caught:
        to_local(moment)

    assert caught.value.__cause__ is None
    assert "giờ Việt Nam" in caught.value.vi


def test_the_ends_of_time_in_vietnam_itself_are_kept() -> None:
    assert to_local(datetime.max.replace(tzinfo=VIETNAM)) == datetime.max
    assert to_local(datetime.min.replace(tzinfo=VIETNAM)) == datetime.min
