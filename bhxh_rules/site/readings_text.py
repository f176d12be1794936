"""A reading as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bhxh_rules.catalogue import glossary
from bhxh_rules.readings import Reading
from bhxh_rules.site.markdown import escape, heading, named, page, way

REGISTER = "cach-hieu.md"
# A reading in running text.
NAMED = re.compile(r"\bDG-\d{4}\b")


def anchor(id: str) -> str:
    """Return the anchor of a reading."""
    return id.lower()


def reading_link(id: str, here: str) -> str:
    """Return a reading that leads to the register; `here` is the page that it stands on."""
    return f"[{id}]({way(here, REGISTER)}#{anchor(id)})"


def readings_named(text: str) -> tuple[str, ...]:
    """Return the ids of the readings that a text names."""
    return tuple(NAMED.findall(text))


def with_readings(text: str, here: str) -> str:
    """Return text with the readings that it names leading to the register; `here` is the page that it stands on."""
    return NAMED.sub(lambda found: reading_link(found[0], here), escape(text))


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
