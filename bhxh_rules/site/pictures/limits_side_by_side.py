"""The limits of khoản 2 Điều 13 beside each other: one question, asked of more and more units."""

from __future__ import annotations

from datetime import date, datetime

from bhxh_rules import zalo
from bhxh_rules._facade import DEFAULT
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.dieu_13.answers import Deadline
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, COMPLEX
from bhxh_rules.site.markdown import escape, page, page_of, table
from bhxh_rules.site.pictures.day_cells import cell, kind_of
from bhxh_rules.site.pictures.rests_on import rests_on
from bhxh_rules.site.pictures.signs import sign
from bhxh_rules.site.pictures.svg import WIDTH, box, drawing, figure, frame, paragraph, text
from bhxh_rules.worktime import WEEKDAYS, CountedDay, WorkingTime

# A Wednesday: every limit has a weekend in it and no day off besides.
START = datetime(2024, 10, 16, 9)
_SIDE, _ROW, _TOP = 142, 36, 58

Limits = dict[int, Deadline]


def limits_side_by_side(context: Context = DEFAULT) -> str:
    """Return a sentence, the drawing, and the same as a table."""
    decisions = _decisions(context)
    limits = {n: decision.value for n, decision in decisions.items()}
    rows = [
        [_case(limits, n), f"tối đa {d.working_days} ngày làm việc", f"hết ngày {d.due:%d/%m/%Y}"]
        for n, d in limits.items()
    ]
    # The start event is taken from the example, not attested: the first reading is one of those it rests on.
    readings = {"DG-0001"}.union(*(decision.readings for decision in decisions.values()))
    return page(
        f"Cùng một câu hỏi, đến lúc {START:%H:%M} ngày {START:%d/%m/%Y}: càng nhiều đơn vị cho ý kiến, hạn càng dài. "
        + rests_on(readings, page_of(COMPLEX)),
        figure(_draw(limits, context)),
        table(["Cần ý kiến của", "Thời hạn", "Hạn trả lời"], map(_escaped, rows)),
    ).rstrip()


def _escaped(cells: list[str]) -> list[str]:
    return list(map(escape, cells))


def _decisions(context: Context) -> dict[int, Decision[Deadline]]:
    """Return the deadline for the least number of units that each row of the law begins with."""
    counts = (row.from_units for row in context.law(ANSWER_LIMITS).rows)
    found = {n: zalo.answer_deadline(start=START, units=n, complex_case=True, context=context) for n in counts}
    return {n: decision for n, decision in found.items() if decision.result is not None}


def _units(limits: Limits, number: int) -> str:
    return f"từ {number} đơn vị" if number == max(limits) else f"{number} đơn vị"


def _case(limits: Limits, number: int) -> str:
    """Return the units with what else the text says of the last row."""
    return _units(limits, number) + (", trường hợp phức tạp" if number == max(limits) else "")


def _draw(limits: Limits, context: Context) -> str:
    days = max(limits.values(), key=lambda deadline: deadline.due).days
    column = (WIDTH - _SIDE) / len(limits)
    parts = [_head(_case(limits, n), _SIDE + column * (place + 0.5)) for place, n in enumerate(limits)]
    parts.append(_day(START.date(), "bắt đầu, không đếm", _TOP, context))
    for row, day in enumerate(days, start=1):
        y = _TOP + _ROW * row
        parts.append(_day(day.date, WEEKDAYS[day.date.weekday()] if day.counted else _skipped(day), y, context))
        for place, deadline in enumerate(limits.values()):
            parts.append(_counted(deadline, day, _SIDE + column * place, y, column))
    height = _TOP + _ROW * (len(days) + 1) + 2
    spoken = " ".join(
        f"{_case(limits, n)}: tối đa {d.working_days} ngày làm việc, hạn trả lời {d.due:%d/%m/%Y}."
        for n, d in limits.items()
    )
    skipped = ", ".join(f"{day.date:%d/%m}" for day in days if not day.counted)
    description = f"{spoken} Không đếm: {skipped}." if skipped else spoken
    return drawing(WIDTH, height, "Các thời hạn của khoản 2 Điều 13", description, "".join(parts), "cac-thoi-han")


def _head(words: str, x: float) -> str:
    units, _, special = words.partition(", trường hợp ")
    rows = (units.removesuffix(" đơn vị"), "đơn vị")
    head = paragraph(x, 14, rows, 15, text_anchor="middle", font_weight=700, font_size=12.5)
    return head + (text(x, 46, special, text_anchor="middle", font_size=11.5) if special else "")


def _skipped(day: CountedDay) -> str:
    return f"không đếm: {day.reason}"


def _day(day: date, words: str, y: float, context: Context) -> str:
    calendar = WorkingTime.of(context).calendar
    kind = kind_of(calendar, calendar.day(day))
    head, _, rest = words.partition(": ")
    rows = (f"{head}:", rest) if rest else tuple(words.split(", ")) if ", " in words else (words,)
    first = y + _ROW / 2 + 4 - 7 * (len(rows) - 1)
    return cell(kind, 1, y + 3, 50, _ROW - 6, f"{day:%d/%m}", size=13) + paragraph(58, first, rows, 14, font_size=12)


def _counted(deadline: Deadline, day: CountedDay, x: float, y: float, width: float) -> str:
    """Return the number of a day of one limit; the last one is framed and named."""
    counted = [each.date for each in deadline.days if each.counted]
    middle = x + width / 2
    if day.date > deadline.due:
        return ""
    if not day.counted:
        return sign("nothing", middle, y + _ROW / 2)
    number = str(counted.index(day.date) + 1)
    if day.date != deadline.due:
        return sign(number, middle, y + _ROW / 2)
    return (
        box(x + 3, y + 3, width - 6, _ROW - 6, fill_opacity=0.07)
        + frame(x + 3, y + 3, width - 6, _ROW - 6, 2)
        + sign(number, x + 16, y + _ROW / 2)
        + text(x + 28, y + _ROW / 2 + 4, "hạn", font_weight=700, font_size=12)
    )
