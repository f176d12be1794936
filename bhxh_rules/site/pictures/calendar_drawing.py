"""The months of a year as drawings."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from itertools import groupby

from bhxh_rules.site.pictures.day_cells import KINDS, cell, kind_of
from bhxh_rules.site.pictures.svg import drawing, text
from bhxh_rules.worktime import Calendar, Special

WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
_SIDE, _GAP, _TOP = 32, 2, 58
_WIDTH = 7 * _SIDE


def months(calendar: Calendar, year: int) -> str:
    """Return twelve drawings that wrap with the width of the page."""
    return "\n".join(
        ['<figure class="months">', *(_month(calendar, year, month) for month in range(1, 13)), "</figure>"]
    )


def legend() -> str:
    """Return what each kind of box stands for."""
    samples = (
        f"{drawing(32, 32, label, '', cell(kind, 1, 1, 30, 30, '8'), f'mau-{kind}')} {label}"
        for kind, label in KINDS.items()
    )
    return "\n".join(["<p>", "<br>\n".join(samples), "</p>"])


def spoken(specials: tuple[Special, ...]) -> str:
    """Return the days that differ from the plain week as a sentence for each name."""
    groups = groupby(specials, key=lambda special: special.name)
    return " ".join(f"{name}: {', '.join(f'{special.date:%d/%m}' for special in days)}." for name, days in groups)


def _month(calendar: Calendar, year: int, month: int) -> str:
    days = [calendar.day(date(year, month, number)) for number in range(1, monthrange(year, month)[1] + 1)]
    first = days[0].date.weekday()
    worked = sum(day.working for day in days)
    specials = calendar.special_days(days[0].date, days[-1].date)
    heads = "".join(
        text(column * _SIDE + _SIDE / 2, _TOP - 8, name, text_anchor="middle", font_size=12)
        for column, name in enumerate(WEEKDAYS)
    )
    cells = "".join(
        cell(
            kind_of(calendar, day),
            (first + place) % 7 * _SIDE + _GAP / 2,
            (first + place) // 7 * _SIDE + _TOP,
            _SIDE - _GAP,
            _SIDE - _GAP,
            str(day.date.day),
        )
        for place, day in enumerate(days)
    )
    title = f"Tháng {month}/{year}: {worked} ngày làm việc"
    caption = text(4, 18, f"Tháng {month}", font_weight=700, font_size=15)
    count = text(_WIDTH - 4, 18, f"{worked} ngày làm việc", text_anchor="end", font_size=12)
    height = _TOP + 6 * _SIDE
    description = spoken(specials) or "Không có ngày nghỉ lễ hay làm bù trong tuần làm việc."
    return drawing(_WIDTH, height, title, description, caption + count + heads + cells, f"thang-{month}")
