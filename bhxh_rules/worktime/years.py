"""One year of the calendar: how well it is known, and its special days."""

from __future__ import annotations

from datetime import date

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime.days import Special, Year
from bhxh_rules.worktime.official import FIRST_YEAR, ROWS, SWAPS, YEARS
from bhxh_rules.worktime.projected import PROJECTED, PROJECTED_WITH, far_year, projection_note

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bhxh_rules.worktime.days import SpecialKind

    Loaded = tuple[Year, tuple[Special, ...]]

# At most one entry for each year from 2015 to the end of the lunar tables.
_LOADED: dict[int, Loaded] = {}


def load_year(number: int) -> Loaded:
    """Return a year and its special days in order of date; each year is worked out once.

    Errors: GapError before 2015, and past the years that can be projected.
    """
    loaded = _LOADED.get(number)
    if loaded is None:
        loaded = _LOADED.setdefault(number, _load(number))
    return loaded


def _load(number: int) -> Loaded:
    if number < FIRST_YEAR:
        raise GapError(
            f"lịch bắt đầu từ 01/01/{FIRST_YEAR}, không có năm {number}",
            f"the calendar begins on {FIRST_YEAR}-01-01 and does not have {number}",
        )
    if number in YEARS:
        status, note, notices = YEARS[number]
        return Year(number, status, note, notices), _sorted(_official(number))
    if number in PROJECTED:
        return Year(number, "projected", projection_note(number, PROJECTED_WITH)), _sorted(_frozen(number))
    source, specials = far_year(number)
    return Year(number, "projected", projection_note(number, source)), specials


def _sorted(specials: Iterator[Special]) -> tuple[Special, ...]:
    return tuple(sorted(specials, key=lambda special: special.date))


def _official(number: int) -> Iterator[Special]:
    for kind, name, days, notice, evidence in ROWS[number]:
        for day in _dates(number, days):
            yield Special(day, kind, False, _name(kind, name), notice, evidence)
    for first, second, notice, evidence in SWAPS:
        off, worked = date.fromisoformat(first), date.fromisoformat(second)
        if off.year == number:
            yield Special(off, "swapped", False, f"Nghỉ hoán đổi, làm bù {worked:%d/%m/%Y}", notice, evidence, worked)
        if worked.year == number:
            yield Special(worked, "made_up", True, f"Làm bù cho {off:%d/%m/%Y}", notice, evidence, off)


def _frozen(number: int) -> Iterator[Special]:
    for kind, name, days in PROJECTED[number]:
        for day in _dates(number, days):
            yield Special(day, kind, False, _name(kind, name), evidence="I")


def _dates(number: int, days: str) -> list[date]:
    return [date.fromisoformat(f"{number}-{day}") for day in days.split()]


def _name(kind: SpecialKind, name: str) -> str:
    return f"Nghỉ bù {name}" if kind == "compensatory" else name
