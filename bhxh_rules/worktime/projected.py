"""Years that are not announced: near ones frozen here, farther ones asked of `holidays` at run time.

A projection assumes the usual Tết block and the usual second day of National Day, and knows of no swaps. The near
years are data, so that an answer does not change when a dependency does.
"""

from __future__ import annotations

from datetime import date

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime.days import Special
from bhxh_rules.worktime.official import CULTURE, HUNG_KINGS, LABOUR, LUNAR_NEW_YEAR, NATIONAL, NEW_YEAR, VICTORY

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from bhxh_rules.worktime.days import SpecialKind

    Projection = tuple[SpecialKind, str, str]

PROJECTED_WITH = "holidays 0.109"

PROJECTED: dict[int, tuple[Projection, ...]] = {
    2028: (
        ("compensatory", NEW_YEAR, "01-03"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-24 01-25 01-26 01-27 01-28"),
        ("public_holiday", HUNG_KINGS, "04-04"),
        ("public_holiday", LABOUR, "05-01"),
        ("compensatory", VICTORY, "05-02"),
        ("public_holiday", NATIONAL, "09-01"),
        ("compensatory", NATIONAL, "09-04"),
        ("public_holiday", CULTURE, "11-24"),
    ),
    2029: (
        ("public_holiday", NEW_YEAR, "01-01"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-12 02-13 02-14 02-15 02-16"),
        ("public_holiday", HUNG_KINGS, "04-23"),
        ("public_holiday", VICTORY, "04-30"),
        ("public_holiday", LABOUR, "05-01"),
        ("public_holiday", NATIONAL, "09-03"),
        ("compensatory", NATIONAL, "09-04"),
        ("compensatory", CULTURE, "11-26"),
    ),
    2030: (
        ("public_holiday", NEW_YEAR, "01-01"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-31 02-01 02-04 02-05 02-06"),
        ("public_holiday", HUNG_KINGS, "04-12"),
        ("public_holiday", VICTORY, "04-30"),
        ("public_holiday", LABOUR, "05-01"),
        ("public_holiday", NATIONAL, "09-02 09-03"),
        ("compensatory", CULTURE, "11-25"),
    ),
}

_PLAIN = "Chưa có thông báo: ngày nghỉ do phần mềm lịch dự kiến ({source}), có thể còn hoán đổi ngày làm việc."
_CULTURE_ON_WEEKEND = " Ngày 24/11 rơi vào cuối tuần; việc nghỉ bù cho ngày này chưa rõ về pháp lý, ở đây tính là có."
_SUFFIXES = (" (nghỉ bù, dự kiến)", " (nghỉ bù)", " (dự kiến)")


def projection_note(year: int, source: str) -> str:
    """Return, in Vietnamese, what a projected year rests on and what in it is unsettled."""
    unsettled = date(year, 11, 24).weekday() >= 5
    return _PLAIN.format(source=source) + (_CULTURE_ON_WEEKEND if unsettled else "")


def far_year(year: int) -> tuple[str, tuple[Special, ...]]:
    """Project a year with the installed `holidays`: its name and version, and the weekdays off (and worked Saturdays).

    Errors: GapError for a year that `holidays` cannot work out (its lunar tables end).
    """
    # Loaded only for a far year: it costs more than all the rest of the package.
    import holidays
    from holidays.version import __version__

    found = holidays.country_holidays("VN", years=year, categories=("public",), language="vi")
    if not any(_plain_name(name) == LUNAR_NEW_YEAR for name in found.values()):
        raise GapError(
            f"lịch năm {year} chưa có và không dự kiến được",
            f"the calendar of {year} is unknown and cannot be projected",
        )
    off = [_day_off(day, name) for day, name in found.items() if day.year == year and day.weekday() < 5]
    # Filled only once the year is loaded, and always with the make-up days of some other years as well.
    worked = [_worked(day) for day in found.weekend_workdays if day.year == year]
    return f"holidays {__version__}", tuple(sorted(off + worked, key=lambda special: special.date))


def _day_off(day: date, name: str) -> Special:
    if name.startswith("Ngày nghỉ (thay cho"):
        return Special(day, "swapped", False, "Nghỉ hoán đổi", evidence="I")
    if "(nghỉ bù" in name:
        return Special(day, "compensatory", False, f"Nghỉ bù {_plain_name(name)}", evidence="I")
    return Special(day, "public_holiday", False, _plain_name(name), evidence="I")


def _worked(day: date) -> Special:
    return Special(day, "made_up", True, "Làm bù", evidence="I")


def _plain_name(name: str) -> str:
    for suffix in _SUFFIXES:
        name = name.replace(suffix, "")
    if name.endswith(("29 Tết", "Tết Nguyên Đán")):
        return LUNAR_NEW_YEAR
    return name.replace("Ngày Giỗ Tổ", "Giỗ Tổ").replace("Ngày Quốc tế", "Quốc tế")
