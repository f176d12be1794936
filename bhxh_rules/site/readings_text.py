"""A reading as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from bhxh_rules.catalogue import glossary
from bhxh_rules.readings import Reading
from bhxh_rules.site.markdown import escape, heading, named, page

REGISTER = "cach-hieu.md"


def anchor(id: str) -> str:
    """Return the anchor of a reading."""
    return id.lower()


def reading_text(reading: Reading, level: int, more: Iterable[str] = ()) -> str:
    """Return one reading with both sides; `more` are further lines about it."""
    words = glossary.load()
    lines = [
        f"**Câu hỏi:** {escape(reading.question)}",
        f"**Cách hiểu đang dùng:** {escape(reading.taken)}",
        f"**Cách hiểu kia:** {escape(reading.rejected)}",
        f"**Cơ sở:** {escape(reading.basis)}",
        f"**Hệ quả:** {escape(reading.effect)}",
        f"**Tình trạng:** {words.word('reading_status', reading.status).label}; "
        f"{words.word('reading_kind', reading.kind).label}.",
        *more,
    ]
    return page(heading(level, f"{reading.id}. {escape(reading.title)}", anchor(reading.id)), named(lines)).rstrip()
