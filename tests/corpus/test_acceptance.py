"""Which diagnostics a person still has to look at."""

from pathlib import Path

import pytest

from bhxh_rules.corpus.acceptance import unaccepted
from bhxh_rules.corpus.parser import parse, read
from bhxh_rules.corpus.records import Accepted

TEXT = "Điều 1. Tên\n1. Rau 03 (bốn);\n2. Rau 03 (bốn)."
NOTE = Accepted("vườn.txt", "figure-words", 99, "03 (bốn)", "Đã xem.")


def test_a_note_accepts_one_diagnostic_wherever_it_stands() -> None:
    assert [found.line for found in unaccepted(parse(TEXT), ())] == [2, 3]
    assert [found.line for found in unaccepted(parse(TEXT), (NOTE,))] == [3]
    assert unaccepted(parse(TEXT), (NOTE, NOTE)) == ()


@pytest.mark.parametrize("name", ["qd1624-2024.txt", "qc352-2020.txt"])
def test_the_official_texts_have_nothing_unaccepted(texts: Path, name: str) -> None:
    assert unaccepted(read(texts / name)) == ()


def test_a_new_slip_in_an_official_text_is_found(texts: Path) -> None:
    source = (texts / "qd1624-2024.txt").read_text(encoding="utf-8").replace("03 (ba) ngày", "04 (ba) ngày")
    assert [(found.code, found.detail) for found in unaccepted(parse(source))] == [("figure-words", "04 (ba)")]
