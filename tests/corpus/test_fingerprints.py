"""Two fingerprints: what each one sees and what it is blind to."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.corpus.fingerprints import exact, exact_form, semantic, semantic_form

SAMPLE = 'Bà con ủy quyền – tưới "rau", hái (ba) rổ; hòa thuận.'


def test_values_are_stable() -> None:
    assert exact("Vườn rau.") == "x1:6adcd67ea350d25b"
    assert semantic("Vườn rau.") == "s1:5eef3e23cad913fc"


@pytest.mark.parametrize(
    "same",
    [
        unicodedata.normalize("NFD", SAMPLE),
        SAMPLE.replace(" ", "\u00a0"),
        SAMPLE.replace(" ", "\r\n"),
        f"\ufeff {SAMPLE} ",
    ],
)
def test_exact_is_blind_to_form_and_spaces(same: str) -> None:
    assert exact(same) == exact(SAMPLE)
    assert semantic(same) == semantic(SAMPLE)


@pytest.mark.parametrize(
    "same",
    [
        SAMPLE.replace("ủy", "uỷ").replace("hòa", "hoà"),
        SAMPLE.upper(),
        SAMPLE.replace('"rau"', "“rau”"),
        SAMPLE.replace("–", "-"),
        SAMPLE.removesuffix("."),
        f"{SAMPLE}/.",
        f"*{SAMPLE}*",
        SAMPLE.replace(", ", " , ").replace("; ", ";"),
        SAMPLE.replace("(ba)", "( ba )"),
    ],
)
def test_semantic_is_blind_to_looks_and_exact_is_not(same: str) -> None:
    assert exact(same) != exact(SAMPLE)
    assert semantic(same) == semantic(SAMPLE)


def test_semantic_is_blind_to_look_alikes_and_autolinks() -> None:
    assert semantic("Ðất ở <http://vuon.example>") == semantic("Đất ở http://vuon.example")


@pytest.mark.parametrize(
    "other",
    [
        SAMPLE.replace("(ba)", "(bốn)"),
        SAMPLE.replace("rổ", "rỗ"),
        SAMPLE.replace("tưới ", ""),
        SAMPLE.replace(", ", " "),
        SAMPLE.replace('"', ""),
    ],
)
def test_semantic_sees_words_figures_and_inner_punctuation(other: str) -> None:
    assert semantic(other) != semantic(SAMPLE)


def test_figures_keep_their_separators() -> None:
    assert semantic("3,5 lít") != semantic("3, 5 lít")
    assert semantic("03 gàu") != semantic("04 gàu")


@given(st.text(max_size=40))
def test_forms_are_settled(text: str) -> None:
    assert exact_form(exact_form(text)) == exact_form(text)
    assert semantic(exact_form(text)) == semantic(text)
    assert semantic_form(text) == unicodedata.normalize("NFC", semantic_form(text))


def test_a_lone_surrogate_has_a_fingerprint() -> None:
    assert exact("\ud800") == exact(" \ud800")
