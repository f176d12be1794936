"""What a search takes for the same word, and what it keeps apart."""

from __future__ import annotations

import unicodedata

import pytest

from bhxh_rules import corpus
from bhxh_rules.core.text import search_fold
from bhxh_rules.site.search.folding import fold, marked, plain, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("UỶ", "ủy"),
        ("thuỷ", "thủy"),
        ("kĩ", "kỹ"),
        ("quí", "quý"),
        ("Ðiều", "điều"),
        ("ｄ１３", "d13"),
        (unicodedata.normalize("NFD", "quyền"), "quyền"),
        ("quy\u00adền", "quyền"),
    ],
)
def test_writings_of_one_word_are_one_with_marks_too(one: str, other: str) -> None:
    assert marked(one) == marked(other)
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("quý", "quỹ"), ("đa", "da"), ("cấm", "cam"), ("hòa", "hoa")])
def test_words_that_differ_in_their_marks_meet_without_them_only(one: str, other: str) -> None:
    assert marked(one) != marked(other)
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("tay", "tai"), ("thuy", "thui"), ("quyen", "quien"), ("y", "i")])
def test_i_and_y_stay_apart_where_they_are_two_sounds(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_what_is_typed_without_marks_is_found() -> None:
    assert [fold(word) for word in words("Uỷ quyền: kỹ thuật-số")] == ["uy", "quyen", "ki", "thuat", "so"]
    assert plain("Kỹ") == "ky"


def test_every_word_of_the_law_folds_as_the_package_folds_it() -> None:
    told = {word for record in corpus.load().provisions for word in words(f"{record.heading} {record.restatement}")}

    assert len(told) > 500
    for word in told:
        assert plain(word) == search_fold(word)
        assert fold(fold(word)) == fold(word)
        assert fold(marked(word)) == fold(word)
