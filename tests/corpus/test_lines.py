"""Lines and the signs at their start."""

import pytest

from bhxh_rules.corpus.lines import Line, lines, plain, sign


def line(text: str) -> Line:
    return Line(1, text, False)


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    found = list(lines("một\r\n\r\nhai\u2028ba\rbốn\n \u00a0\nnăm"))
    assert found == [Line(1, "một", True), Line(3, "hai ba", True), Line(4, "bốn", False), Line(6, "năm", True)]


@pytest.mark.parametrize(
    ("text", "kind", "number", "rest"),
    [
        ("Điều 13. Tên", "dieu", "13", "Tên"),
        ("ĐIỀU 13a: Tên", "dieu", "13a", "Tên"),
        ("Ðiều 13ð.Tên", "dieu", "13đ", "Tên"),
        ("## **Điều 1.** Tên", "dieu", "1", "Tên"),
        ("2a. Chữ", "khoan", "2a", "Chữ"),
        ("12.Chữ", "khoan", "12", "Chữ"),
        ("đ) Chữ", "diem", "đ", "Chữ"),
        ("g. Chữ", "diem", "g", "Chữ"),
        ("– Chữ", "gach", "–", "Chữ"),
        ("-", "gach", "-", ""),
        ("Chương IV", "chapter", "IV", ""),
        ("Phần thứ nhất", "division", "nhất", ""),
        ("PHẦN THỨ HAI. Vườn", "division", "hai", "Vườn"),
        ("**Phần IV**", "division", "IV", ""),
        ("Phần 2. Tên", "division", "2", "Tên"),
        ("Mục 1. Tên", "section", "1", "Tên"),
        ("MỤC 12", "section", "12", ""),
        ("Mục II TƯỚI RAU", "section", "II", "TƯỚI RAU"),
        ("Chương 4: Tên chương", "chapter", "4", "Tên chương"),
    ],
)
def test_signs(text: str, kind: str, number: str, rest: str) -> None:
    found = sign(text)
    assert found is not None
    assert (found.kind, found.number, found.rest) == (kind, number, rest)
    assert text.startswith(found.printed)


@pytest.mark.parametrize(
    "text",
    [
        "Điều 13 của",
        "Điều 3.5",
        "1.5 lít",
        "2024. Năm",
        "A) Chữ",
        "ă) Chữ",
        "--- ",
        "-chữ",
        "Chương II của",
        "a.chữ",
        "Phần còn lại",
        "Phần mềm",
        "Mục 1 Chương II của",
        "Phần II của",
    ],
)
def test_no_signs(text: str) -> None:
    assert sign(text) is None


@pytest.mark.parametrize(
    ("text", "ended"),
    [("Chữ.", True), ("chữ;”", True), ("chữ (rau).)*", True), ("chữ:", True), ("chữ", False), ("", False)],
)
def test_ends(text: str, ended: bool) -> None:
    assert line(text).ended is ended


def test_ends_of_texts_titles_and_signatures() -> None:
    assert line("chữ./.*").ends_text
    assert not line("chữ.").ends_text
    assert line("**QUY CHẾ**").instrument_title
    assert line("ÐIỀU LỆ").instrument_title
    assert not line("QUY CHẾ VƯỜN").instrument_title
    assert line("Nơi nhận: vườn").signature
    assert not line("KT.").signature


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PHỤ LỤC", True),
        ("**Phụ lục I**", True),
        ("Phụ lục số 01", True),
        ("Phụ lục II. Mẫu sổ", True),
        ("Phụ lục (kèm theo Quy chế)", True),
        ("PHỤ LỤC 2 MẪU SỔ", True),
        ("Phụ lục I của lệ này", False),
        ("Phụ lục kèm theo", False),
        ("Phụ lục Ib", False),
    ],
)
def test_heads_of_appendices(text: str, expected: bool) -> None:
    assert line(text).appendix is expected


@pytest.mark.parametrize(
    ("text", "cue"),
    [("xem khoản 2", True), ("tại", True), ("rau,", True), ("xem Điều", True), ("rau xanh", False), ("2", False)],
)
def test_cues(text: str, cue: bool) -> None:
    assert line(text).cue is cue


def test_residue_goes() -> None:
    assert plain("**Vườn** ở <http://vuon.example/a*b>; 3 < 4") == "Vườn ở http://vuon.example/ab; 3 < 4"
