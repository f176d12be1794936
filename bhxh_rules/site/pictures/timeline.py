"""One deadline, day by day, as a drawing made from a decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bhxh_rules import zalo
from bhxh_rules.qc1624.dieu_13.answers import Deadline
from bhxh_rules.site.markdown import escape, page, table
from bhxh_rules.site.pictures.day_cells import cell, kind_of
from bhxh_rules.site.pictures.svg import box, drawing, text
from bhxh_rules.worktime import CountedDay, official_calendar

# A span that holds everything: a weekend, days off, a swapped day and the Saturday that makes up for it.
START, UNITS = datetime(2025, 4, 24, 9), 3

_ROW, _WIDTH = 46, 386


@dataclass(frozen=True, slots=True)
class _Line:
    date: date
    head: str
    detail: str


def answer_timeline() -> str:
    """Return the drawing, what it shows in one sentence, and the same as a table."""
    decision = zalo.answer_deadline(start=START, units=UNITS)
    lines = tuple(_lines(decision.value))
    figure = _draw(lines, decision.message)
    rows = [[f"{line.date:%d/%m/%Y}", escape(line.head), escape(line.detail)] for line in lines]
    return page(
        f"Câu hỏi đến lúc {START:%H:%M} ngày {START:%d/%m/%Y}, cần ý kiến của {UNITS} đơn vị. "
        f"{escape(decision.message)}",
        f"<figure>\n{figure}\n</figure>",
        "Cùng nội dung, dạng bảng:",
        table(["Ngày", "Đếm thế nào", "Vì sao"], rows),
    ).rstrip()


def _lines(deadline: Deadline) -> Iterator[_Line]:
    yield _Line(deadline.effective_start, "Ngày bắt đầu, không đếm", _weekday(deadline.effective_start))
    number = 0
    for day in deadline.days:
        number += day.counted
        head = f"Ngày làm việc thứ {number}" if day.counted else "Không đếm"
        yield _Line(day.date, f"{head}: hạn trả lời" if day.date == deadline.due else head, _because(day))


def _weekday(day: date) -> str:
    return ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")[day.weekday()]


def _because(day: CountedDay) -> str:
    return day.reason if day.notice is None else f"{day.reason} ({day.notice})"


def _draw(lines: tuple[_Line, ...], message: str) -> str:
    content = "".join(_drawn(line, place * _ROW) for place, line in enumerate(lines))
    height = len(lines) * _ROW
    due = box(1, height - _ROW + 1, _WIDTH - 2, _ROW - 3, fill="none", stroke="currentColor", stroke_dasharray="5 3")
    description = " ".join(f"{line.date:%d/%m}: {line.head}, {line.detail}." for line in lines)
    return drawing(_WIDTH, height, f"Dòng thời gian. {message}", description, content + due, "dong-thoi-gian")


def _drawn(line: _Line, top: int) -> str:
    calendar = official_calendar()
    kind = kind_of(calendar, calendar.day(line.date))
    outlined = kind in ("working", "weekend")
    frame = box(6, top + 5, 62, 34, fill="none", stroke="currentColor", stroke_opacity=0.45) if outlined else ""
    day = cell(kind, 6, top + 5, 62, 34, f"{line.date:%d/%m}", size=15)
    head = text(80, top + 19, line.head, font_weight=700, font_size=14)
    short = line.detail.partition(" (")[0]
    return frame + day + head + text(80, top + 37, short, font_size=13)
