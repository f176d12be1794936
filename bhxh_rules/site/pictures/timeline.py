"""Deadlines day by day, as drawings made from decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bhxh_rules import zalo
from bhxh_rules._facade import DEFAULT
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.dieu_13.answers import Deadline
from bhxh_rules.qc1624.dieu_13.law import COMPLEX
from bhxh_rules.site.markdown import escape, page, page_of, table
from bhxh_rules.site.pictures.day_cells import cell, kind_of
from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.rests_on import rests_on
from bhxh_rules.site.pictures.signs import sign
from bhxh_rules.site.pictures.svg import WIDTH, drawing, figure, frame, paragraph
from bhxh_rules.worktime import WEEKDAYS, CountedDay, WorkingTime

_DAY_X, _DAY_WIDTH, _DAY_HEIGHT, _WORDS_X = 28, 58, 32, 96
_SIZE, _LEADING = 12.5, 16


@dataclass(frozen=True, slots=True)
class Example:
    """A question to draw the deadline of, and what it shows."""

    name: str
    start: datetime
    units: int
    anchor: str


# A weekend, days off, a swapped day and the Saturday that makes up for it; a start after hours, whose last day is such
# a Saturday; the longest days off of a year. No Saturday was worked for Tết Nguyên đán since the Quy chế is in force.
EXAMPLES = (
    Example("Qua ngày lễ và thứ Bảy làm bù", datetime(2025, 4, 24, 9), 3, "han-qua-le"),
    Example("Câu hỏi đến buổi tối, trước Tết Dương lịch", datetime(2025, 12, 31, 21, 30), 3, "han-buoi-toi"),
    Example("Qua Tết Nguyên đán", datetime(2026, 2, 12, 9), 3, "han-qua-tet"),
)


@dataclass(frozen=True, slots=True)
class _Line:
    date: date
    sign: str
    head: str
    detail: str
    due: bool = False


def answer_timelines(context: Context = DEFAULT) -> str:
    """Return each example: what it shows in one sentence, the drawing, and the same as a table."""
    return "\n\n".join(answer_timeline(example, context) for example in EXAMPLES)


def answer_timeline(example: Example, context: Context = DEFAULT) -> str:
    """Return one example as Markdown."""
    decision = zalo.answer_deadline(start=example.start, units=example.units, context=context)
    lines = tuple(_lines(example.start, decision.value, WorkingTime.of(context)))
    title = f"{example.name}. {decision.message}"
    rows = [[f"{line.date:%d/%m/%Y}", escape(line.head), escape(line.detail)] for line in lines]
    return page(
        f"**{example.name}.** Câu hỏi đến lúc {example.start:%H:%M} ngày {example.start:%d/%m/%Y}, cần ý kiến của "
        f"{example.units} đơn vị; thời hạn tối đa {decision.value.working_days} ngày làm việc{_complex(decision)}. "
        f"{escape(decision.message)} {rests_on(('DG-0001', *decision.readings), page_of(COMPLEX))}",
        figure(_draw(lines, title, example.anchor, context)),
        table(["Ngày", "Đếm thế nào", "Vì sao"], rows),
    ).rstrip()


def _complex(decision: Decision[Deadline]) -> str:
    """Return what else the text says of the cases of the row that was applied."""
    return " (điểm c nói về trường hợp phức tạp)" if COMPLEX in decision.citations else ""


def _lines(start: datetime, deadline: Deadline, time: WorkingTime) -> Iterator[_Line]:
    yield from _before(start, deadline, time)
    if deadline.effective_start not in (day.date for day in deadline.days):
        begun = deadline.effective_start
        yield _Line(begun, "nothing", "Ngày bắt đầu, không đếm", WEEKDAYS[begun.weekday()])
    number = 0
    for day in deadline.days:
        number += day.counted
        last = day.date == deadline.due
        head = f"Ngày làm việc thứ {number}" if day.counted else "Không đếm"
        kind = str(number) if day.counted else "nothing"
        yield _Line(day.date, kind, f"{head}: hạn trả lời" if last else head, _because(day), last)


def _before(start: datetime, deadline: Deadline, time: WorkingTime) -> Iterator[_Line]:
    """Yield the days from the arrival of a question until it takes effect, where that is later."""
    arrived = start.date()
    if arrived == deadline.effective_start:
        return
    yield _Line(arrived, "nothing", f"Đến lúc {start:%H:%M}, ngoài giờ làm việc", WEEKDAYS[arrived.weekday()])
    for day in time.term(arrived, 1).days:
        if day.date < deadline.effective_start:
            yield _Line(day.date, "nothing", "Chưa bắt đầu", _because(day))


def _because(day: CountedDay) -> str:
    return day.reason if day.notice is None else f"{day.reason} ({day.notice})"


def _draw(lines: tuple[_Line, ...], title: str, anchor: str, context: Context) -> str:
    parts, y = [], 2.0
    for line in lines:
        drawn, y = _drawn(line, y, context)
        parts.append(drawn)
    description = " ".join(f"{line.date:%d/%m}: {line.head}, {line.detail}." for line in lines)
    return drawing(WIDTH, y, title, description, "".join(parts), anchor)


def _drawn(line: _Line, top: float, context: Context) -> tuple[str, float]:
    """Return one day, and where the next one begins."""
    calendar = WorkingTime.of(context).calendar
    kind = kind_of(calendar, calendar.day(line.date))
    head = wrapped(line.head, WIDTH - _WORDS_X - 4, _SIZE, bold=True)
    detail = wrapped(line.detail.partition(" (")[0], WIDTH - _WORDS_X - 4, _SIZE)
    height = max(_DAY_HEIGHT, _LEADING * (len(head) + len(detail))) + 10
    first = top + (height - _LEADING * (len(head) + len(detail))) / 2 + 12
    words = paragraph(_WORDS_X, first, head, _LEADING, font_weight=700, font_size=_SIZE)
    words += paragraph(_WORDS_X, first + _LEADING * len(head), detail, _LEADING, font_size=_SIZE)
    day = cell(kind, _DAY_X, top + (height - _DAY_HEIGHT) / 2, _DAY_WIDTH, _DAY_HEIGHT, f"{line.date:%d/%m}", size=14)
    last = frame(1, top + 1, WIDTH - 2, height - 2, 2) if line.due else ""
    return sign(line.sign, 14, top + height / 2) + day + words + last, top + height + 1
