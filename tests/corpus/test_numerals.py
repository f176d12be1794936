"""Numbers as lists print them and as words say them."""

import pytest

from bhxh_rules.corpus.numerals import figure, number_in_words


@pytest.mark.parametrize(
    ("kind", "count", "expected"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("none", 3, ""),
        ("lowerLetter", 1, "a"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 4, "D"),
        ("lowerRoman", 4, "iv"),
        ("upperRoman", 149, "CXLIX"),
        ("vietnameseCounting", 1, None),
    ],
)
def test_figures(kind: str, count: int, expected: str | None) -> None:
    assert figure(kind, count) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ba", 3),
        ("tư", 4),
        ("mười", 10),
        ("mười lăm", 15),
        ("hai mươi", 20),
        ("hai mươi mốt", 21),
        ("hai mốt", 21),
        ("chín mươi chín", 99),
        ("một trăm", 100),
        ("một trăm linh năm", 105),
        ("hai trăm mười", 210),
        ("ba trăm rau", None),
        ("rau trăm", None),
        ("rau", None),
        ("mười rau", None),
        ("nếu có", None),
        ("", None),
    ],
)
def test_words(words: str, expected: int | None) -> None:
    assert number_in_words(words) == expected
