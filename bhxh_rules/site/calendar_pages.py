"""The calendar: a page for the whole and a page for each year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from bhxh_rules.catalogue import glossary
from bhxh_rules.site.markdown import bullets, escape, heading, page, table
from bhxh_rules.site.pictures.calendar_drawing import year_picture
from bhxh_rules.worktime import WEEKDAYS, Calendar, Special, Year, official_calendar

YEARS = range(2015, 2031)
CALENDAR = "lich/index.md"


def calendar_pages() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each page."""
    calendar = official_calendar()
    yield CALENDAR, _overview(calendar)
    for year in YEARS:
        yield year_path(year), _year_page(calendar, year)


def year_path(year: int) -> str:
    """Return the path of the page of a year."""
    return f"lich/{year}.md"


def _overview(calendar: Calendar) -> str:
    rows = []
    for number in YEARS:
        year = calendar.year(number)
        status = glossary.load().word("year_status", year.status).label
        rows.append([f"[{number}]({number}.md)", status, escape(year.note)])
    return page(
        heading(1, "Lịch làm việc"),
        "Lịch này cho biết ngày nào được đếm là ngày làm việc của cơ quan nhà nước: từ thứ Hai đến thứ Sáu, trừ ngày "
        "nghỉ, cộng những thứ Bảy làm bù theo thông báo hoán đổi. Mỗi ngày khác với tuần thường đều ghi căn cứ.",
        f"Thông báo được tìm đến hết ngày {calendar.known_as_of:%d/%m/%Y}. Năm chưa công bố đủ thì dùng ngày dự kiến, "
        "và mọi kết quả chạm đến năm đó đều ghi là tạm tính.",
        table(["Năm", "Tình trạng", "Ghi chú"], rows),
    )


def _year_page(calendar: Calendar, number: int) -> str:
    year = calendar.year(number)
    specials = calendar.special_days(date(number, 1, 1), date(number, 12, 31))
    return page(
        heading(1, f"Lịch làm việc năm {number}"),
        _status(year),
        year_picture(calendar, number),
        heading(2, "Những ngày khác với tuần thường"),
        "Bảng này nói cùng một điều với hình vẽ. Ngày lễ rơi vào thứ Bảy, Chủ nhật không ghi riêng vì hôm đó vốn đã "
        "nghỉ.",
        table(["Ngày", "Loại", "Tên", "Căn cứ", "Mức chứng cứ"], map(_row, _spans(specials))),
        heading(2, "Văn bản của năm này") if year.notices else "",
        bullets(escape(notice.label) for notice in year.notices),
        _neighbours(number),
    )


def _status(year: Year) -> str:
    label = glossary.load().word("year_status", year.status).label
    settled = "" if year.settled else " Kết quả chạm đến năm này là tạm tính."
    return f"**Tình trạng: {label}.** {escape(year.note)}{settled}"


def _spans(specials: tuple[Special, ...]) -> Iterator[tuple[Special, ...]]:
    """Yield the days of one name and one source together, as they follow each other."""
    for _, days in groupby(specials, key=lambda day: (day.kind, day.name, day.notice, day.evidence)):
        yield tuple(days)


def _row(days: tuple[Special, ...]) -> list[str]:
    words = glossary.load()
    first = days[0]
    evidence = "" if first.evidence is None else words.word("evidence", first.evidence).label
    return [
        "<br>".join(f"{WEEKDAYS[day.date.weekday()]} {day.date:%d/%m/%Y}" for day in days),
        words.word("special_kind", first.kind).label,
        escape(first.name),
        escape(first.notice.label) if first.notice else "chưa tìm được số văn bản",
        evidence,
    ]


def _neighbours(number: int) -> str:
    links = [f"[Năm {other}]({other}.md)" for other in (number - 1, number + 1) if other in YEARS]
    return " · ".join([*links, "[Các năm](index.md)"])
