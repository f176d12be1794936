"""One answer deadline: distinct date-times, the façade's defaults, the whole cited decision."""

from __future__ import annotations

from datetime import datetime, timedelta

import holidays

from benchmarks.measure import Ratio, fastest
from bhxh_rules import zalo

ROWS = [datetime(2024, 9, 16, 7, 30) + timedelta(minutes=11 * i) for i in range(100_000)]
FEW = ROWS[::50]
UNITS, DAYS = 1, 3


def ours(rows: list[datetime] = ROWS) -> None:
    """Ask the façade."""
    answer_deadline = zalo.answer_deadline
    for received in rows:
        answer_deadline(start=received, units=UNITS)


def date_addition() -> None:
    """Add calendar days: what a system does that knows no working days."""
    for received in ROWS:
        received.date() + timedelta(days=DAYS)


def with_holidays() -> None:
    """Do the same job with the `holidays` package: the closing time, then its own count of working days."""
    for received in FEW:
        start = received.date()
        if received.hour >= 17 or not VIETNAM.is_working_day(start):
            start = VIETNAM.get_nth_working_day(start, 1)
        VIETNAM.get_nth_working_day(start, DAYS)


VIETNAM = holidays.country_holidays("VN", years=range(2024, 2028))


def measure() -> list[Ratio]:
    """Return the ratios of one deadline."""
    ours()
    mine, addition = fastest(ours, date_addition)
    few, peer = fastest(lambda: ours(FEW), with_holidays, rounds=5)
    return [
        Ratio("zalo.answer_deadline", "r.date() + timedelta(days=n)", mine / addition, bound=1.0, aim=0.6),
        Ratio("the same job with holidays", "zalo.answer_deadline", peer / few, bound=15.0, at_least=True),
    ]
