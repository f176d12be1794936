"""What people wrote about a provision reaches the reader: details of its disposition, printed defects."""

from io import StringIO
from pathlib import Path

from rich.console import Console

from bhxh_rules import catalogue
from bhxh_rules.cli import report
from bhxh_rules.cli.explain import explained, show
from bhxh_rules.corpus import load


def shown(subject: str) -> str:
    out = StringIO()
    show(Console(file=out, soft_wrap=True, highlight=False), explained(subject, Path("nowhere")))
    return out.getvalue()


def test_explain_says_who_owes_what_to_whom() -> None:
    found = explained("qc1624/d7.k2.c", Path("nowhere"))
    assert (found["who"], found["to_whom"]) == ("Trưởng Ban Quản trị", "Tổng Giám đốc BHXH Việt Nam")
    assert found["when"] == "định kỳ 6 tháng, hằng năm; hoặc đột xuất"
    assert "by" not in found
    assert "Ai\n  Trưởng Ban Quản trị\n" in shown("qc1624/d7.k2.c")


def test_explain_says_who_judges_and_why_nothing_is_encoded() -> None:
    assert "Ai đánh giá\n  Trưởng Ban Quản trị, hoặc Phó Trưởng Ban" in shown("qc1624/d9.k1")
    assert "Lý do\n  Phần chữ riêng của điều này chỉ là tên điều" in shown("qc1624/d4")


def test_explain_shows_printed_defects() -> None:
    assert [erratum["id"] for erratum in explained("qc1624/d3", Path("nowhere"))["errata"]] == ["ER-03"]
    assert "Chỗ in cần lưu ý\n  ER-03 câu mở đầu Điều 3 của Quy chế: in “Trong Quy định này”." in shown("qc1624/d3")
    assert "ER-01" in shown("qd1624/d2")
    assert "Chỗ in" not in shown("qc1624/d13")


def test_coverage_shows_details_and_counts_of_every_disposition() -> None:
    rows = {row["provision"]: row for row in report.coverage_data(load())["provisions"]}
    assert rows["qc1624/d8.k2"]["who"] == "Trung tâm Công nghệ thông tin"
    assert rows["qc1624/d14"]["by"].endswith("Quy chế không nêu là ai")
    assert rows["qd1624/d1"]["reason"]
    assert set(rows["qc1624/d2"]) == {"provision", "label", "disposition"}
    out = StringIO()
    report.show_coverage(Console(file=out, width=120), load())
    assert "Ai: Trung tâm Truyền thông" in out.getvalue()
    assert "18 điều, 40 khoản, 27 điểm" in out.getvalue()
    assert "24 điều, 56 khoản, 25 điểm, 10 gạch đầu dòng" in out.getvalue()
    assert "chưa mã hoá" not in out.getvalue()


def test_every_provision_of_the_zalo_regulation_can_be_explained() -> None:
    records = (*load().of("qd1624"), *load().of("qc1624"))
    assert len(records) == 88
    for record in records:
        found = explained(record.id, Path("nowhere"))
        assert (found["provision"], found["restatement"]) == (record.id, record.restatement)
        assert {name: found[name] for name in record.details} == record.details


def test_a_rule_of_any_facade_can_be_explained() -> None:
    for entry in catalogue.rules():
        assert explained(entry.name, Path("nowhere"))["rule"] == entry.name
