"""Readings as Markdown, and the page of the register."""

from __future__ import annotations

from collections.abc import Iterable

from bhxh_rules import catalogue, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.readings import Reading
from bhxh_rules.site.markdown import bullets, escape, heading, link_to, page, table

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
    return page(heading(level, f"{reading.id}. {escape(reading.title)}", anchor(reading.id)), bullets(lines)).rstrip()


def register_page(pages: tuple[str, ...]) -> str:
    """Return the page with every reading; `pages` are those that have provisions."""
    words = glossary.load()
    register = readings.load()
    rows = [
        [
            f"[{reading.id}](#{anchor(reading.id)})",
            escape(reading.title),
            words.word("reading_kind", reading.kind).label.partition(":")[0],
            words.word("reading_status", reading.status).label,
            _clauses(reading, pages),
        ]
        for reading in register.values()
    ]
    return page(
        heading(1, "Sổ cách hiểu"),
        "Ở mỗi chỗ mà hai người đọc ngay tình có thể hiểu văn bản khác nhau, sổ này có một số. Mỗi số ghi cách hiểu "
        "đang dùng, cách hiểu kia, cơ sở, và điều gì sai nếu hiểu nhầm. “Tạm nhận” nghĩa là chưa có người có thẩm "
        "quyền xác nhận.",
        "“Lựa chọn” thì chạy được theo cách hiểu kia để thấy kết quả đổi ra sao; “ghi chú” thì chỉ để biết.",
        table(["Số", "Vấn đề", "Loại", "Tình trạng", "Điều khoản"], rows),
        *(reading_text(reading, 2, _uses(reading, pages)) for reading in register.values()),
    )


def _clauses(reading: Reading, pages: tuple[str, ...]) -> str:
    return ", ".join(link_to(id, REGISTER, pages) for id in reading.provisions)


def _uses(reading: Reading, pages: tuple[str, ...]) -> list[str]:
    words = glossary.load()
    rules = [words.rule(entry.name).label for entry in catalogue.rules() if reading.id in entry.rule.readings]
    lines = [f"**Điều khoản:** {_clauses(reading, pages)}"]
    return [*lines, f"**Quy tắc phụ thuộc:** {'; '.join(map(escape, rules))}"] if rules else lines
