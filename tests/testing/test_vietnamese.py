"""What counts as a Vietnamese word, held against the regulations themselves when they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from bhxh_rules.testing.vietnamese import foreign_words, is_syllable


@pytest.mark.parametrize(
    "text",
    [
        "trong năm nam bộ, an toàn, do, in ấn",
        "giữ gìn giếng quyển quốc khuya quỳnh khuỷu nghiêng huyền Yên ý kiến",
        "Quyết định 1624/QĐ-BHXH và 07/CT-TTg, điểm f khoản 3 Điều 7, Chương IV",
        "20/08/2026 09:00, 2026-08-20T09:00, 000.00.16.H26-200306-0005",
        "zalo.me/bhxhvietnam https://dichvucong.baohiemxahoi.gov.vn mail@vss.gov.vn vss.gov.vn",
        "KHÔNG thành TIẾN, Đắk Lắk, ki-lô-mét, Zalo",
        "| tiếp nhận | “đúng hạn” | <kết luận> |",
    ],
)
def test_vietnamese(text: str) -> None:
    assert foreign_words(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the deadline of each question is due", ["the", "deadline", "of", "each", "question", "is", "due"]),
        ("Given When Then And But", ["Given", "When", "Then", "And", "But"]),
        ("violated satisfied determined", ["violated", "satisfied", "determined"]),
        ("ANSWER_DUE dieu_13 _a", ["ANSWER_DUE", "dieu_13", "_a"]),
        ("DUE BAN NOSUCH", ["DUE", "BAN", "NOSUCH"]),
        ("checkAnswer iPhone", ["checkAnswer", "iPhone"]),
        ("that hat it", ["that", "hat", "it"]),
        ("portal.check", ["portal.check"]),
    ],
)
def test_not_vietnamese(text: str, found: list[str]) -> None:
    assert foreign_words(text) == found


@pytest.mark.parametrize("word", ["hạt", "hát", "Sách", "họp"])
def test_stopped_rhymes_take_two_tones(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["hat", "hàt", "sach", "họf", "pôrt", "ngh"])
def test_no_syllable(word: str) -> None:
    assert not is_syllable(word)


def test_the_regulations_are_vietnamese(texts: Path) -> None:
    names = ("qd1624-2024.txt", "qc352-2020.txt")
    words = {word for name in names for word in foreign_words((texts / name).read_text(encoding="utf-8"))}
    # Headings in capitals without a mark: in a feature they would be codes.
    assert words == {"BAN", "CHUNG", "CUNG", "KHAI", "KHEN", "NAM", "QUY", "TIN", "TRONG"}
