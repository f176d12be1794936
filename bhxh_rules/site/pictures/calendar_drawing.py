"""The months of a year as drawings that stand beside each other."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from datetime import date
from html import escape
from itertools import groupby

from bhxh_rules.site.pictures.day_cells import KINDS, LETTERS, ground, is_filled, kind_of
from bhxh_rules.site.pictures.svg import drawing, element, text
from bhxh_rules.worktime import Calendar, Day, Special

WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
# Two months side by side fill a screen of 360 px at the size they are drawn in.
_SIDE, _ROW, _TOP, _WIDTH = 22, 30, 54, 156


def year_picture(calendar: Calendar, year: int) -> str:
    """Return the twelve months as one figure that wraps with the width of the page, and what its signs stand for."""
    months = [_days(calendar, year, month) for month in range(1, 13)]
    kinds = Counter(kind for days in months for _, kind in days)
    return "\n".join(
        [
            '<figure class="months">',
            *(_month(calendar, days) for days in months),
            f"<figcaption>{escape(_counts(year, months))}<br>",
            *(_meaning(kind) for kind in KINDS if kinds[kind]),
            "</figcaption>",
            "</figure>",
        ]
    )


def shown_kind(calendar: Calendar, day: Day) -> str:
    """Return which of `KINDS` a day is shown as: a day off of a year to come that no notice names is provisional."""
    kind = kind_of(calendar, day)
    awaited = is_filled(kind) and day.notice is None and not calendar.year(day.date.year).settled
    return "provisional" if awaited else kind


def spoken(specials: tuple[Special, ...]) -> str:
    """Return the days that differ from the plain week as a sentence for each name."""
    groups = groupby(specials, key=lambda special: special.name)
    return " ".join(f"{name}: {', '.join(f'{special.date:%d/%m}' for special in days)}." for name, days in groups)


def _days(calendar: Calendar, year: int, month: int) -> list[tuple[Day, str]]:
    numbers = range(1, monthrange(year, month)[1] + 1)
    days = (calendar.day(date(year, month, number)) for number in numbers)
    return [(day, shown_kind(calendar, day)) for day in days]


def _counts(year: int, months: list[list[tuple[Day, str]]]) -> str:
    worked = sum(day.working for days in months for day, _ in days)
    return f"Năm {year} có {worked} ngày làm việc. Ký hiệu trong hình:"


def _meaning(kind: str) -> str:
    letter = f" (có dấu {LETTERS[kind]})" if kind in LETTERS else ""
    sample = drawing(24, _ROW + 2, KINDS[kind], "", _lettered(_cell(kind, 1, 1, "8")), f"mau-{kind}", scale=1)
    return f'<span class="meaning">{sample} {KINDS[kind]}{letter}</span>'


def _lettered(cells: str) -> str:
    return element("g", cells, text_anchor="middle", font_size=11.5)


def _month(calendar: Calendar, days: list[tuple[Day, str]]) -> str:
    begin, end = days[0][0].date, days[-1][0].date
    first = begin.weekday()
    heads = "".join(text(1 + (n + 0.5) * _SIDE, _TOP - 6, name) for n, name in enumerate(WEEKDAYS))
    cells = (
        _cell(kind, 1 + (first + n) % 7 * _SIDE, _TOP + (first + n) // 7 * _ROW, str(day.date.day))
        for n, (day, kind) in enumerate(days)
    )
    worked = f"{sum(day.working for day, _ in days)} ngày làm việc"
    caption = text(2, 15, f"Tháng {begin.month}", font_weight=700, font_size=14) + text(2, 31, worked, font_size=12)
    body = _lettered(heads + "".join(cells))
    description = spoken(calendar.special_days(begin, end)) or "Không có ngày nghỉ lễ hay làm bù trong tuần làm việc."
    title, anchor = f"Tháng {begin.month}/{begin.year}: {worked}", f"thang-{begin.month}"
    weeks = (first + len(days) + 6) // 7
    return drawing(_WIDTH, _TOP + weeks * _ROW, title, description, caption + body, anchor, scale=1)


def _cell(kind: str, x: float, y: float, number: str) -> str:
    """Return a day: its number, below it the letter of its kind."""
    middle = x + _SIDE / 2
    box = ground(kind, x + 1, y + 1, _SIDE - 2, _ROW - 2)
    if kind not in LETTERS:
        return box + text(middle, y + 19, number)
    words = text(middle, y + 13.5, number) + text(middle, y + 26, LETTERS[kind])
    return box + element("g", words, font_weight=700, **({"fill": "#fff"} if is_filled(kind) else {}))
