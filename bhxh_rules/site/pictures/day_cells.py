"""How a day looks, the same in calendars and time lines: by shape and by letter, so that print tells them apart."""

from __future__ import annotations

from bhxh_rules.site.pictures.svg import OFF_COLOUR, box, element, frame, text
from bhxh_rules.worktime import Calendar, Day

KINDS = {
    "working": "Ngày làm việc",
    "weekend": "Thứ Bảy, Chủ nhật",
    "holiday": "Nghỉ lễ, tết, nghỉ bù",
    "swapped": "Nghỉ hoán đổi, có ngày làm bù",
    "made_up": "Thứ Bảy, Chủ nhật làm bù",
    "provisional": "Ngày nghỉ dự kiến, chưa có thông báo",
}
LETTERS = {"holiday": "N", "swapped": "Đ", "made_up": "B", "provisional": "?"}
_CUT = 8


def kind_of(calendar: Calendar, day: Day) -> str:
    """Return which of `KINDS` a day is."""
    if day.kind != "holiday":
        return day.kind
    special = calendar.special_days(day.date, day.date)
    return "swapped" if special and special[0].kind == "swapped" else day.kind


def is_filled(kind: str) -> bool:
    """Tell whether what is written on a day of this kind must be white."""
    return kind in ("holiday", "swapped")


def ground(kind: str, x: float, y: float, width: float, height: float) -> str:
    """Return the box of a day: pale for a weekend, filled for a day off, with a cut corner where it was swapped, a
    thick frame for a worked weekend day, a broken one for what is not announced, none for a plain working day.
    """
    if kind == "weekend":
        return box(x, y, width, height, fill_opacity=0.1)
    if kind == "made_up":
        return frame(x + 1.25, y + 1.25, width - 2.5, height - 2.5, 2.5)
    if kind == "provisional":
        return frame(x + 1, y + 1, width - 2, height - 2, 1.5, stroke_dasharray="3 2")
    if kind == "holiday":
        return box(x + 0.5, y + 0.5, width - 1, height - 1, fill=OFF_COLOUR, stroke="currentColor")
    if kind == "swapped":
        shape = f"M{x + 0.5:g} {y + 0.5:g}h{width - 1 - _CUT:g}l{_CUT} {_CUT}v{height - 1 - _CUT:g}h{1 - width:g}z"
        return element("path", d=shape, fill=OFF_COLOUR, stroke="currentColor")
    return ""


def cell(kind: str, x: float, y: float, width: float, height: float, words: str, size: int = 14) -> str:
    """Return a day as a box with a short text in the middle; every kind has an outline here."""
    middle = {"text_anchor": "middle", "font_size": size}
    colour = {"fill": "#fff"} if is_filled(kind) else {}
    bold = {} if kind in ("working", "weekend") else {"font_weight": 700}
    label = text(x + width / 2, y + height / 2 + size * 0.36, words, **middle, **colour, **bold)
    outlined = kind in ("working", "weekend")
    edge = frame(x, y, width, height, 1, stroke_opacity=0.5) if outlined else ""
    return ground(kind, x, y, width, height) + edge + label
