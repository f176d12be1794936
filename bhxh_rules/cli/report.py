"""What the commands print: tables for people, plain data for machines."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Column, Table

from bhxh_rules.catalogue import Entry, glossary
from bhxh_rules.cli.rows import safe_text
from bhxh_rules.core.decision import plain
from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.core.provision import dieu_of, label
from bhxh_rules.corpus.records import DETAILS, DISPOSITIONS, Corpus
from bhxh_rules.worktime import WEEKDAYS, official_calendar

T = TypeVar("T")

# Below this a progress bar would flash by.
LONG_FILE = 5000

_STATUSES = {
    "announced": "đã công bố",
    "by_rule": "theo luật, không có hoán đổi nào được biết",
    "partial": "mới công bố một phần",
    "projected": "chưa công bố, ngày dự tính",
}


def refusal(console: Console, error: RulesError) -> None:
    """Print what was refused and why, a line for each problem."""
    if not isinstance(error, InputError):
        console.print(safe_text(f"Lỗi: {error.vi}\nError: {error.en}"), style="red")
        return
    console.print("Dữ liệu vào không hợp lệ (invalid input):", style="red")
    for problem in error.problems:
        where = f"{problem.pointer}: " if problem.pointer else ""
        console.print(safe_text(f"  {where}{problem.vi} ({problem.en})"))


def progress(rows: Sequence[T], console: Console) -> Iterable[T]:
    """Return the rows, with a progress bar on a long file when somebody is watching."""
    if len(rows) < LONG_FILE or not sys.stderr.isatty():
        return rows
    return track(rows, description="Đang xét", console=console)


def rule_data(entry: Entry) -> dict[str, Any]:
    """Return a rule as JSON data, with the schemas of its facts and of its value."""
    return {
        "id": entry.name,
        "summary": entry.summary,
        "provisions": list(entry.rule.provisions),
        "readings": list(entry.rule.readings),
        "codes": [str(code) for code in entry.rule.codes],
        "input_schema": entry.input_schema(),
        "value_schema": entry.value_schema(),
    }


def rules_table(entries: Sequence[Entry]) -> Table:
    """Return the rules as a table, with the Điều that each is about."""
    longest = max(len(entry.name) for entry in entries)
    table = Table(Column("Quy tắc", min_width=longest), "Điều", "Dữ kiện")
    for entry in entries:
        articles = dict.fromkeys(dieu_of(id) for id in entry.rule.provisions)
        table.add_row(entry.name, ", ".join(articles), ", ".join(entry.facts))
    return table


def calendar_data(year: int) -> dict[str, Any]:
    """Return a year of the official calendar as JSON data; GapError before 2015 or past what can be projected."""
    calendar = official_calendar()
    known = calendar.year(year)
    return {
        "year": year,
        "status": known.status,
        "note": known.note,
        "known_as_of": calendar.known_as_of.isoformat(),
        "notices": [notice.label for notice in known.notices],
        "days": [
            {
                "date": day.date.isoformat(),
                "weekday": WEEKDAYS[day.date.weekday()],
                "working": day.working,
                "kind": day.kind,
                "name": day.name,
                "notice": day.notice.label if day.notice else None,
                "evidence": day.evidence,
                "counterpart": plain(day.counterpart),
            }
            for day in calendar.special_days(date(year, 1, 1), date(year, 12, 31))
        ],
    }


def show_calendar(console: Console, data: dict[str, Any]) -> None:
    """Print a year of the calendar."""
    names = ("Tên", "Căn cứ", "Chứng cứ")
    table = Table("Ngày", "Thứ", "Loại", *(Column(name, overflow="fold") for name in names))
    terms = glossary.load()
    for day in data["days"]:
        shown = f"{date.fromisoformat(day['date']):%d/%m/%Y}"
        mark = "làm việc" if day["working"] else "nghỉ"
        notice = day["notice"] or "chưa tìm được số"
        table.add_row(shown, day["weekday"], mark, day["name"], notice, terms.word("evidence", day["evidence"]).label)
    console.print(f"Lịch làm việc năm {data['year']}: {_STATUSES[data['status']]}")
    console.print(table)
    console.print(escape(f"{data['note']} Cập nhật đến {date.fromisoformat(data['known_as_of']):%d/%m/%Y}."))


def coverage_data(corpus: Corpus) -> dict[str, Any]:
    """Return every provision with its disposition and details, and the counts by instrument."""
    return {
        "corpus": corpus.version,
        "counts": {instrument.id: corpus.coverage(instrument.id) for instrument in corpus.instruments},
        "provisions": [
            {"provision": record.id, "label": label(record.id), "disposition": record.disposition, **record.details}
            for record in corpus.provisions
        ],
    }


def show_coverage(console: Console, corpus: Corpus) -> None:
    """Print every provision with its disposition and details, then the counts by kind and by disposition."""
    table = Table(Column("Mã", no_wrap=True), Column("Điều khoản", ratio=2), Column("Cách xử lý", ratio=3))
    for record in corpus.provisions:
        details = (f"{DETAILS[name][0]}: {value}" for name, value in record.details.items())
        treatment = "\n".join((record.disposition_label, *details))
        name = f"{label(record.id)}. {record.heading}" if record.heading else label(record.id)
        table.add_row(record.id, escape(name), escape(treatment))
    console.print(table)
    kinds = {"dieu": "điều", "khoan": "khoản", "diem": "điểm", "gach": "gạch đầu dòng"}
    for instrument in corpus.instruments:
        counts = corpus.coverage(instrument.id)
        parts = [f"{sum(row.values())} {kinds[kind]}" for kind, row in counts.items()]
        treated = Counter(record.disposition for record in corpus.of(instrument.id))
        console.print(f"{instrument.short}: {', '.join(parts)}")
        console.print("  " + "; ".join(f"{DISPOSITIONS[how]} {n}" for how, n in treated.most_common()))
