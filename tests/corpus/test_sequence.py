"""What follows what."""

import pytest

from bhxh_rules.corpus.sequence import follows, point_order


@pytest.mark.parametrize(
    ("kind", "last", "number", "expected"),
    [
        ("khoan", "", "1", True),
        ("khoan", "", "2", False),
        ("khoan", "", "1a", False),
        ("khoan", "1", "2", True),
        ("khoan", "1", "3", False),
        ("khoan", "2", "2a", True),
        ("khoan", "2a", "2b", True),
        ("khoan", "2a", "2c", False),
        ("khoan", "2d", "2đ", True),
        ("khoan", "2d", "2e", True),
        ("khoan", "2a", "3", True),
        ("khoan", "2", "3a", False),
        ("dieu", "13a", "14", True),
        ("diem", "", "a", True),
        ("diem", "", "b", False),
        ("diem", "z", "a", False),
        ("chapter", "", "I", True),
        ("chapter", "III", "IV", True),
        ("chapter", "VIII", "IX", True),
        ("chapter", "IX", "10", True),
        ("chapter", "XXXIX", "XL", True),
        ("chapter", "I", "III", False),
        ("division", "", "nhất", True),
        ("division", "nhất", "hai", True),
        ("division", "hai", "IV", False),
        ("section", "1", "2", True),
    ],
)
def test_follows(kind: str, last: str, number: str, expected: bool) -> None:
    assert follows(kind, last, number) is expected


@pytest.mark.parametrize(
    ("last", "letter", "expected"),
    [
        ("", "a", "vietnamese"),
        ("d", "đ", "vietnamese"),
        ("đ", "e", "vietnamese"),
        ("d", "e", "latin"),
        ("e", "f", "latin"),
        ("f", "g", "latin"),
        ("e", "g", "vietnamese"),
        ("y", "z", "latin"),
        ("đ", "g", "none"),
        ("z", "a", "none"),
        ("a", "a", "none"),
    ],
)
def test_point_order(last: str, letter: str, expected: str) -> None:
    assert point_order(last, letter) == expected
