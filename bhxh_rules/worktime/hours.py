"""Office hours: when the office is open on a working day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from itertools import chain, pairwise

from bhxh_rules.core.errors import LawError


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Opening periods of a working day, in Vietnamese local time.

    Facts: `periods` are (opens, closes) pairs in order; a period holds its opening and not its closing time. The
    default, 08:00–12:00 and 13:00–17:00, is a reading (DG-0010): no national figure was found.
    Errors: LawError for no period, an empty or reversed one, overlapping or unordered ones, times with a zone.
    """

    periods: tuple[tuple[time, time], ...] = ((time(8), time(12)), (time(13), time(17)))

    def __post_init__(self) -> None:
        if not self.periods:
            raise _refused("cần ít nhất một khoảng (mở, đóng)", "at least one (opens, closes) period is needed")
        if not _are_pairs(self.periods):
            raise _refused("mỗi khoảng là một cặp (mở, đóng)", "each period is a pair (opens, closes) of times")
        if any(t.tzinfo for t in chain.from_iterable(self.periods)):
            raise _refused("giờ không được mang múi giờ", "times must not carry a time zone")
        if any(opens >= closes for opens, closes in self.periods):
            raise _refused("giờ mở phải trước giờ đóng", "a period must open before it closes")
        if any(earlier[1] > later[0] for earlier, later in pairwise(self.periods)):
            raise _refused("các khoảng phải theo thứ tự và không chồng nhau", "periods must be ordered and apart")

    @property
    def opening(self) -> time:
        """The first opening of the day."""
        return self.periods[0][0]

    @property
    def closing(self) -> time:
        """The last closing of the day."""
        return self.periods[-1][1]

    def next_opening(self, at: time) -> time | None:
        """Return the earliest time from `at` on when the office is open that day.

        Outcomes: `at` itself while open; the next opening before hours or in a break; None from the last closing on.
        Errors: LawError when `at` carries a time zone.
        """
        if at.tzinfo is not None:
            raise _refused("giờ cần xét không được mang múi giờ", "the time asked about must not carry a time zone")
        return next((max(at, opens) for opens, closes in self.periods if at < closes), None)


def _are_pairs(periods: object) -> bool:
    # Lists would pass until somebody hashes or changes them.
    return isinstance(periods, tuple) and all(
        isinstance(period, tuple) and len(period) == 2 and all(isinstance(t, time) for t in period)
        for period in periods
    )


def _refused(vi: str, en: str) -> LawError:
    return LawError(f"giờ làm việc không hợp lệ: {vi}", f"office hours are not well formed: {en}")


DEFAULT_HOURS = OfficeHours()
