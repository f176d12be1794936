"""Moments in Vietnamese local time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from bhxh_rules.core.errors import GapError

# No daylight saving since 1975-06-13, so one fixed offset does; the tests hold it against the zone database.
VIETNAM = timezone(timedelta(hours=7), "+07:00")


def to_local(moment: datetime) -> datetime:
    """Return a moment as a naive date-time in Vietnamese local time.

    Facts: an aware `moment` is converted to +07:00; a naive one is taken to be local already.
    Errors: GapError where the conversion leaves the years that a date can have.
    """
    try:
        if moment.utcoffset() is None:
            return moment.replace(tzinfo=None)
        return moment.astimezone(VIETNAM).replace(tzinfo=None)
    except OverflowError:
        raise GapError(
            f"không đổi được {moment.replace(tzinfo=None).isoformat()} sang giờ Việt Nam: ngoài phạm vi của lịch",
            f"{moment.replace(tzinfo=None).isoformat()} cannot be expressed in Vietnamese time: out of range",
        ) from None
