"""What is odd in a whole tree."""

import pytest

from bhxh_rules.corpus.parser import parse

START = "Điều 1. Tên\n1. Một.\n2. Hai:\na) A;\nb) B.\n3. "


def found(source: str) -> list[tuple[str, str]]:
    return [(note.code, note.detail) for note in parse(source).diagnostics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong 03 (ba) ngày, 04 (bốn) gàu, 21 (hai mươi mốt) rổ.", []),
        ("Trong 03 (bốn) ngày, 1.500 (ba) rổ, 5 (nếu có) gàu.", ["03 (bốn)"]),
        ("Trong 04(Ba) ngày.", ["04(Ba)"]),
    ],
)
def test_figures_and_words(text: str, expected: list[str]) -> None:
    assert found(START + text) == [("figure-words", detail) for detail in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xem khoản 2 Điều 1.", []),
        ("Xem khoản 5 Điều 1.", ["khoản 5 Điều 1"]),
        ("Theo Điều 10 Quy chế này.", ["Điều 10"]),
        ("Theo Điều 10 của Quy chế này.", ["Điều 10"]),
        ("Theo Điều 1 Quy chế này.", []),
        ("Theo các điểm a, b khoản 2 Điều này.", []),
        ("Theo điểm a và c khoản 2 Điều này.", ["điểm a và c khoản 2 Điều này"]),
        ("Theo khoản 1, khoản 2 và khoản 7 Điều này.", ["khoản 1, khoản 2 và khoản 7 Điều này"]),
        ("Theo khoản 1, 2 Điều này; theo khoản 9.", ["khoản 9"]),
        ("Theo khoản này.", []),
        ("Theo điểm a khoản này.", ["điểm a khoản này"]),
        ("Theo điểm a Điều 1 và Điều 4.", ["điểm a Điều 1", "Điều 4"]),
        ("Theo Điều 8, Điều 9 của lệ làng.", []),
        ("Theo khoản 2 Điều 9 Luật Rau số 3/2017/QH.", []),
        ("Có khoản 5 triệu đồng, khoản 20% và Điều 5.", ["Điều 5"]),
    ],
)
def test_references(text: str, expected: list[str]) -> None:
    assert found(START + text) == [("missing-reference", detail) for detail in expected]


def test_a_clause_of_its_own_outside_a_clause() -> None:
    assert found("Điều 1. Tên\nTheo khoản này.\n1. Một.") == []


def test_another_part_of_the_file_is_named_by_its_kind() -> None:
    source = "Điều 1. Một.\n\nĐiều 2. Hai./.\nQUY CHẾ\nĐiều 1. Rau\nTheo Điều 2 {}.\n"
    codes = [
        [code for code, _ in found(source.format(rest)) if code == "missing-reference"]
        for rest in ("", "Quyết định này")
    ]
    assert codes == [["missing-reference"], []]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Điều 1. Tên\n1. Một:\na) A;\nb) B;\n2. Hai.", ["B;"]),
        ("Điều 1. Tên\n1. Một:\na) A;\nb) B,", ["B,"]),
        ("Điều 1. Tên:\n- Gàu;\n- Cuốc;*", ["Cuốc;*"]),
        ("Điều 1. Tên\n1. Một;\n2.", []),
        ("Điều 1. Tên\n1. Một:\na) A;\n- g.\nb) B:\n- Gàu.", []),
    ],
)
def test_open_lists(source: str, expected: list[str]) -> None:
    assert [detail for code, detail in found(source) if code == "list-open"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§iÒu nµy cña v­ên.", "TCVN3"),
        ("Ñieàu naøy cuûa vöôøn.", "VNI"),
        ("Äiá»u nÃ y.", "UTF-8 ×2"),
        ("V\ufffdn rau.", "U+FFFD"),
    ],
)
def test_encoding_trouble(text: str, expected: str) -> None:
    assert ("encoding", expected) in found(START + text)


def test_vietnamese_with_foreign_signs_is_no_trouble() -> None:
    assert found(START + "Rau «sạch»® 5 µm ở § 3 – 20°.") == []
