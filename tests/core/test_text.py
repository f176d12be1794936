"""Normal forms and letter order."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core import text

VIETNAMESE = st.text(alphabet="aàảãáạăâbcdđeêghiìoòóôơuủùyýỳỷqQUỶHOÀ ", max_size=30)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("hoà giải", "hòa giải"),
        ("uỷ quyền", "ủy quyền"),
        ("UỶ QUYỀN", "ỦY QUYỀN"),
        ("Uỷ ban", "Ủy ban"),
        ("khoẻ", "khỏe"),
        ("quý", "quý"),
        ("Quỹ", "Quỹ"),
        ("hoàn", "hoàn"),
        ("khuỷu", "khuỷu"),
    ],
)
def test_tone_stands_on_the_first_vowel(written: str, expected: str) -> None:
    assert text.unify_tone(written) == expected
    assert text.unify_tone(unicodedata.normalize("NFD", written)) == expected


def test_tone_pairs_carry_the_same_letters_and_tone() -> None:
    for late, early in zip(text._LATE_TONE, text._EARLY_TONE, strict=True):
        assert sorted(unicodedata.normalize("NFD", late)) == sorted(unicodedata.normalize("NFD", early))


def test_spaces_fold() -> None:
    assert text.fold_spaces("\ufeff một\u00a0\u200bhai \t ba\n") == "một hai ba"


def test_look_alikes_of_d() -> None:
    assert text.unify_d("Ðiều Ɖ ðiểm ɖ") == "Điều Đ điểm đ"


@pytest.mark.parametrize(
    ("written", "expected"), [("Điều  kiện", "dieu kien"), ("Ðường", "duong"), ("HOÀ", "hoa"), ("ưỡn ẹo", "uon eo")]
)
def test_search_fold(written: str, expected: str) -> None:
    assert text.search_fold(written) == expected


@pytest.mark.parametrize("form", [text.nfc, text.fold_spaces, text.unify_d, text.unify_tone, text.search_fold])
@given(VIETNAMESE | st.text(max_size=20))
def test_a_normal_form_applied_twice_changes_nothing(form: Callable[[str], str], sample: str) -> None:
    assert form(form(sample)) == form(sample)


@pytest.mark.parametrize(("written", "expected"), [("đơn vị BHXH", "Đơn vị BHXH"), ("Ưu tiên", "Ưu tiên"), ("", "")])
def test_only_the_first_letter_becomes_a_capital(written: str, expected: str) -> None:
    assert text.capitalised(written) == expected


def test_letter_order() -> None:
    assert text.letter_rank("") == 0
    assert [text.letter_rank(letter) for letter in text.LETTERS] == list(range(1, 34))
    assert sorted("fđdezyxwvj", key=text.letter_rank) == list("dđefjvwxyz")
    with pytest.raises(KeyError):
        text.letter_rank("é")


def test_point_letters_follow_the_alphabet() -> None:
    for letters in (text.POINT_LETTERS, text.LATIN_POINT_LETTERS):
        assert sorted(letters, key=text.letter_rank) == list(letters)
    assert len(text.POINT_LETTERS) == 23
    assert set("fjwz").isdisjoint(text.POINT_LETTERS)


def test_words_sort_by_letters_then_tones() -> None:
    words = ["đa", "da", "dạ", "dà", "dá", "dã", "dả", "ăn", "an", "âm", "da dẻ", "2 ngày", "10"]
    assert sorted(words, key=text.collation_key) == [
        "10",
        "2 ngày",
        "an",
        "ăn",
        "âm",
        "da",
        "da dẻ",
        "dà",
        "dả",
        "dã",
        "dá",
        "dạ",
        "đa",
    ]
