"""The law tables of a clause: whole, or the rows that it adds; what in them is a reading says so."""

from __future__ import annotations

from bhxh_rules import catalogue, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.site.law_text import laws_text
from bhxh_rules.site.readings_text import readings_named

WHO_ANSWERS = (
    "Khoản 1 nói ai tiếp nhận, phản hồi, không nói ai trả lời: dòng về việc trả lời là theo cách hiểu "
    "[DG-0070](../cach-hieu.md#dg-0070)."
)


def text(clause: str) -> str:
    return laws_text(clause, "qc1624/dieu_13.md", ())


def test_a_clause_shows_a_table_of_its_own_whole_and_of_a_wider_one_its_rows() -> None:
    assert text("qc1624/d13.k2").count("| điểm ") == 3
    assert "| 3 | 5 | điểm c khoản 2 Điều 13" in text("qc1624/d13.k2.c")
    assert "| 1 | 3 |" not in text("qc1624/d13.k2.c")
    assert text("qc1624/d1.k9") == ""


def test_a_row_that_is_a_reading_says_so_beside_the_whole_table_and_beside_its_own_clause() -> None:
    assert WHO_ANSWERS in text("qc1624/d13")
    assert WHO_ANSWERS in text("qc1624/d13.k1")


def test_rows_of_other_clauses_stand_without_the_remark() -> None:
    assert "Các bước xử lý câu hỏi" in text("qc1624/d13.k3")
    assert "DG-0070" not in text("qc1624/d13.k3")


def test_remarks_name_readings_that_there_are() -> None:
    notes = {law.name: glossary.load().law(law.name).note for law in catalogue.laws()}
    named = {name: readings_named(note) for name, note in notes.items() if note}

    assert {"question_routes", "publication_steps", "portal_processing"} <= set(named)
    assert {id for ids in named.values() for id in ids} <= set(readings.load())
