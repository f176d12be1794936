"""How a day looks, the same in calendars and time lines: by shape as well as by shade, so that print tells them apart.

Weekend: a pale box. Day off: a filled box. Day off by a swap: a filled box with a cut corner. Worked weekend day: a
thick frame. Ordinary working day: no box.
"""

from __future__ import annotations

from bhxh_rules.site.pictures.svg import OFF_COLOUR, box, element, text
from bhxh_rules.worktime import Calendar, Day

KINDS = {
    "working": "Ngày làm việc",
    "weekend": "Thứ Bảy, Chủ nhật",
    "holiday": "Nghỉ lễ, tết, nghỉ bù",
    "swapped": "Nghỉ hoán đổi (có ngày làm bù)",
    "made_up": "Làm bù vào ngày cuối tuần",
}


def kind_of(calendar: Calendar, day: Day) -> str:
    """Return which of `KINDS` a day is."""
    special = calendar.special_days(day.date, day.date)
    if special and special[0].kind == "swapped" and not day.working:
        return "swapped"
    return day.kind


def cell(kind: str, x: float, y: float, width: float, height: float, words: str, size: int = 14) -> str:
    """Return a day as a box with a short text in the middle."""
    filled = kind in ("holiday", "swapped")
    middle = {"text_anchor": "middle", "font_size": size}
    colour = {"fill": "#fff"} if filled else {}
    bold = {} if kind in ("working", "weekend") else {"font_weight": 700}
    label = text(x + width / 2, y + height / 2 + size * 0.36, words, **middle, **colour, **bold)
    return _ground(kind, x, y, width, height) + label


def _ground(kind: str, x: float, y: float, width: float, height: float) -> str:
    if kind == "weekend":
        return box(x, y, width, height, fill="currentColor", fill_opacity=0.1)
    if kind == "made_up":
        return box(x + 1.25, y + 1.25, width - 2.5, height - 2.5, fill="none", stroke="currentColor", stroke_width=2.5)
    if kind == "holiday":
        return box(x, y, width, height, fill=OFF_COLOUR)
    if kind == "swapped":
        cut = 9
        shape = f"M{x} {y}h{width - cut}l{cut} {cut}v{height - cut}h{-width}z"
        return element("path", d=shape, fill=OFF_COLOUR)
    return ""
