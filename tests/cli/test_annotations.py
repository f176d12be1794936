"""Annotations of a GitHub workflow: one line each, nothing in them that a workflow would misread."""

import pytest

from bhxh_rules.cli.annotations import annotation, annotation_lines
from bhxh_rules.corpus.changes import Change
from bhxh_rules.corpus.tree import Diagnostic
from bhxh_rules.impact.changes import Impact, Impacts
from bhxh_rules.impact.check import Checked
from bhxh_rules.impact.dependents import Dependents

MOVED = Impact(
    Change("qc1624/d9", "moved", "qc1624/d9", "qc1624/d10"),
    12,
    Dependents(rules=("zalo.check_source",), pages=("qc1624/dieu_09.md",)),
    ("Trần Thị Mơ (qc1624/d9, 01/02/2026)",),
)
COSMETIC = Impact(Change("qc1624/d1", "cosmetic", "qc1624/d1", "qc1624/d1"), 3, Dependents(), ())


def test_an_annotation_is_escaped() -> None:
    assert annotation("error", "a,b:c.txt", 3, "50%: a, b", "một\r\n100% :: hai") == (
        "::error file=a%2Cb%3Ac.txt,line=3,title=50%25%3A a%2C b::một%0D%0A100%25 :: hai"
    )


@pytest.mark.parametrize(("file", "line"), [("a.TXT", ",line=3"), ("a.md", ",line=3"), ("a.docx", ""), ("a.html", "")])
def test_lines_are_given_where_the_file_has_them(file: str, line: str) -> None:
    assert annotation("notice", file, 3, "t", "m") == f"::notice file={file}{line},title=t::m"


def test_changes_are_errors_and_cosmetic_ones_notices() -> None:
    odd = Diagnostic("diem-sequence", 7, "a → c")
    found = Checked((Impacts("qc1624", (COSMETIC, MOVED), (odd,)),))
    assert list(annotation_lines(found, "a.txt")) == [
        "::notice file=a.txt,line=3,title=Điều 1%3A chỉ khác cách trình bày::qc1624/d1",
        "::error file=a.txt,line=12,title=Điều 9%3A chuyển chỗ::qc1624/d9%0AĐiều 9 → Điều 10%0A"
        "Quy tắc: zalo.check_source%0ATrang tài liệu: qc1624/dieu_09.md%0A"
        "Thẩm định: Trần Thị Mơ (qc1624/d9, 01/02/2026)",
        "::error file=a.txt,line=7,title=Chỗ lạ trong văn bản%2C chưa ai xem và chấp nhận::"
        "số thứ tự không liền nhau ở điểm: a → c [diem-sequence]",
    ]


def test_a_file_that_is_no_instrument_is_an_error() -> None:
    (line,) = annotation_lines(Checked((Impacts(""),)), "a.txt", "en")
    assert line.startswith("::error file=a.txt,line=1,title=The file is no instrument")
