"""The working calendar: which days count, why, and how well that is known."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime

from bhxh_rules.core.errors import GapError, LawError
from bhxh_rules.worktime.days import Day, Special, Year
from bhxh_rules.worktime.official import KNOWN_AS_OF
from bhxh_rules.worktime.table import Table, build_table
from bhxh_rules.worktime.years import load_year

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from typing import Any

    from bhxh_rules.worktime.days import DayKind

MAX_DAYS_KEPT = 16_384


class Calendar:
    """The official calendar, or a variant of it; immutable, and equal to another by content.

    Facts: `local_days` are days set by the caller, which go before the official ones; with `made_up_saturdays`
    False no weekend day is worked (DG-0003 the other way), not even one set by the caller.
    Errors: every method raises GapError for a day before 2015-01-01 or past what can be projected, and LawError for
    a date-time where a date is due.

    Safe to share between threads. What it remembers is bounded and never changes an answer. Pickled, it is its
    variant only: a package that knows another official calendar refuses it with GapError.
    """

    __slots__ = ("_days", "_tables", "local_days", "made_up_saturdays", "version")
    local_days: tuple[Special, ...]
    made_up_saturdays: bool
    version: str
    _days: dict[date, Day]
    _tables: dict[int, Table]

    def __init__(self, local_days: tuple[Special, ...] = (), *, made_up_saturdays: bool = True) -> None:
        days = tuple(sorted({day.date: day for day in local_days}.values(), key=lambda day: day.date))
        content: dict[str, object] = {
            "local_days": days,
            "made_up_saturdays": made_up_saturdays,
            "version": _version(days, made_up_saturdays),
            "_days": {},
            "_tables": {},
        }
        for slot, value in content.items():
            object.__setattr__(self, slot, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a calendar is immutable, build another: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a calendar is immutable, build another: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Calendar) and self._content() == other._content()

    def __hash__(self) -> int:
        return hash(self._content())

    def __repr__(self) -> str:
        return f"<Calendar {self.version}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (KNOWN_AS_OF, self.local_days, self.made_up_saturdays))

    def _content(self) -> tuple[object, ...]:
        return (self.local_days, self.made_up_saturdays)

    @property
    def known_as_of(self) -> date:
        """The day up to which announcements were looked for."""
        return KNOWN_AS_OF

    def without_made_up_saturdays(self) -> Calendar:
        """Return the calendar that counts Monday to Friday only; days swapped away stay off."""
        return Calendar(self.local_days, made_up_saturdays=False)

    def with_day(self, day: date, working: bool, name: str = "Do người dùng đặt") -> Calendar:
        """Return the calendar with one day set as worked or off: a local day off, or a rehearsal."""
        load_year(_date(day).year)
        local = Special(day, "local", working, name)
        return Calendar((*self.local_days, local), made_up_saturdays=self.made_up_saturdays)

    def year(self, number: int) -> Year:
        """Return how well a year is known and what it rests on."""
        return load_year(number)[0]

    def unsettled_years(self, first: date, last: date) -> tuple[int, ...]:
        """Return the years touched from `first` to `last`, both included, that are partial or projected."""
        return tuple(y for y in range(_date(first).year, _date(last).year + 1) if not self.year(y).settled)

    def special_days(self, first: date, last: date) -> tuple[Special, ...]:
        """Return the days from `first` to `last`, both included, that differ from the plain week, in order.

        A made-up Saturday that this calendar does not count is listed with `working` False.
        """
        years = range(_date(first).year, _date(last).year + 1)
        return tuple(s for y in years for s in self._table(y).specials.values() if first <= s.date <= last)

    def day(self, day: date) -> Day:
        """Return what the calendar says of a day: the same object for the same day, while it is remembered."""
        known = self._days.get(day)
        if known is not None:
            return known
        made = self._make(_date(day))
        if len(self._days) >= MAX_DAYS_KEPT:
            self._days.clear()
        return self._days.setdefault(day, made)

    def is_working_day(self, day: date) -> bool:
        """Tell whether a day is worked."""
        return self.day(day).working

    def next_working_day(self, day: date) -> date:
        """Return the day itself when it is worked, else the next one that is."""
        year = _date(day).year
        return self._nth(year, bisect_left(self._table(year).working, day))

    def nth_working_day_after(self, day: date, n: int) -> date:
        """Return the n-th working day after a day, which itself is not counted.

        Errors: LawError for n below 1.
        """
        if n < 1:
            raise LawError(f"số ngày làm việc phải từ 1 trở lên, không phải {n}", f"working days start at 1, not {n}")
        year = _date(day).year
        return self._nth(year, bisect_right(self._table(year).working, day) + n - 1)

    def days_between(self, day: date, due: date) -> tuple[Day, ...]:
        """Return each day after `day` up to and with `due`: the evidence of a count; empty when due is not later."""
        self.day(day)
        self.day(due)
        return tuple(self.day(date.fromordinal(n)) for n in range(day.toordinal() + 1, due.toordinal() + 1))

    def _nth(self, year: int, index: int) -> date:
        """Return the working day at an index counted from the start of a year; it may lie in a later year."""
        working = self._table(year).working
        while index >= len(working):
            index -= len(working)
            year += 1
            working = self._table(year).working
        return working[index]

    def _make(self, day: date) -> Day:
        weekend = day.weekday() >= 5
        special = self._table(day.year).specials.get(day)
        if special is None:
            return Day(day, not weekend, _kind(not weekend, weekend))
        notice = special.notice.label if special.notice else None
        kind = _kind(special.working, weekend)
        return Day(day, special.working, kind, special.name, notice, special.evidence)

    def _table(self, year: int) -> Table:
        table = self._tables.get(year)
        if table is None:
            table = self._tables.setdefault(year, build_table(year, self.local_days, self.made_up_saturdays))
        return table


def _kind(working: bool, weekend: bool) -> DayKind:
    if weekend:
        return "made_up" if working else "weekend"
    return "working" if working else "holiday"


def _date(day: date) -> date:
    # A date-time is a date to Python, and would be compared and looked up wrongly.
    if isinstance(day, datetime) or not isinstance(day, date):
        raise LawError(f"cần một ngày, không phải {day!r}", f"a date is needed, not {day!r}")
    return day


def _version(local_days: tuple[Special, ...], made_up_saturdays: bool) -> str:
    version = KNOWN_AS_OF.isoformat()
    if not made_up_saturdays:
        version += "+mon-fri"
    if local_days:
        # Loaded only for a variant.
        from hashlib import sha256

        content = repr([(day.date.isoformat(), day.kind, day.working, day.name) for day in local_days])
        version += f"+local.{sha256(content.encode()).hexdigest()[:12]}"
    return version


def _restored(known_as_of: date, local_days: tuple[Special, ...], made_up_saturdays: bool) -> Calendar:
    if known_as_of != KNOWN_AS_OF:
        raise GapError(
            f"lịch được lưu theo bản {known_as_of}, gói này có bản {KNOWN_AS_OF}",
            f"the calendar was stored as of {known_as_of}, this package has {KNOWN_AS_OF}",
        )
    return Calendar(local_days, made_up_saturdays=made_up_saturdays)


_OFFICIAL: list[Calendar] = []


def official_calendar() -> Calendar:
    """Return the official calendar: one shared instance, built when it is first asked for."""
    if not _OFFICIAL:
        _OFFICIAL.append(Calendar())
    return _OFFICIAL[0]
