"""Something that can be found, and the kinds of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KINDS: Mapping[str, str] = {
    "dieu": "Điều",
    "khoan": "Khoản",
    "diem": "Điểm",
    "gach": "Gạch đầu dòng",
    "reading": "Cách hiểu",
    "rule": "Quy tắc",
    "term": "Thuật ngữ",
    "calendar": "Lịch",
    "task": "Việc cần làm",
    "reference": "Dẫn chiếu",
    "page": "Trang",
    "trial": "Thử ngay",
    "picture": "Hình vẽ",
    "scenario": "Kịch bản",
    "developer": "Cho lập trình viên",
}
"""The kinds of entries, with the word that a reader sees."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes: kind — one of KINDS; address — page in Markdown and anchor; title, place and text — shown; terms —
    words by which it is found too; wording — the official words, shown where they alone have what is looked for.
    """

    kind: str
    address: str
    title: str
    place: str = ""
    text: str = ""
    terms: str = ""
    wording: str = ""
