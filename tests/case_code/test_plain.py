"""The plain form of a code, and what cannot be brought to it."""

import pickle
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import case_code
from bhxh_rules.case_code import InvalidCharacter, InvalidCode, InvalidFormat, compact, fold
from bhxh_rules.case_code.errors import named, shown
from bhxh_rules.core.errors import RulesError

PLAIN = "000.00.19.H26-210107-0001"
CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ./-"
plain_codes = st.text(CHARACTERS)
SPACES = [chr(point) for point in range(sys.maxunicode + 1) if chr(point).isspace()]


def widened(text: str) -> str:
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


@pytest.mark.parametrize(
    "typed",
    [
        PLAIN,
        PLAIN.lower(),
        widened(PLAIN),
        widened(PLAIN.lower()),
        unicodedata.normalize("NFD", PLAIN),
        f"  {PLAIN}\n",
        "000.00.19. H26 - 210107 - 0001",
        *(PLAIN.replace("-", dash) for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"),
        *(PLAIN.replace(".", stop) for stop in "\uff0e\u2024\ufe52"),
        *(PLAIN.replace("H", f"{mark}H") for mark in "\u00a0\u2009\u202f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad"),
    ],
)
def test_one_plain_form(typed: str) -> None:
    assert compact(typed) == fold(typed) == case_code.format(typed) == PLAIN
    assert case_code.validate(typed) == PLAIN
    assert case_code.is_valid(typed)


@pytest.mark.parametrize("slash", "\uff0f\u2044\u2215")
def test_slashes(slash: str) -> None:
    assert compact(f"00001{slash}2026{slash}07906") == "00001/2026/07906"


@pytest.mark.parametrize("space", SPACES, ids=[f"U+{ord(space):04X}" for space in SPACES])
def test_every_space_goes(space: str) -> None:
    assert compact(f"00001{space}/2026/07906") == "00001/2026/07906"


@pytest.mark.parametrize(
    ("code", "character", "position"),
    [
        ("HS_001", "_", 3),
        ("\u011015.50-261008-0042", "\u0110", 1),
        ("\u0111", "\u0111", 1),
        ("AB\u00c9", "\u00c9", 3),
        ("ABE\u0301", "E\u0301", 3),
        ("A\u200bE\u0301B", "E\u0301", 3),
        ("\uff25\u0301", "\uff25\u0301", 1),
        ("\u0301A", "\u0301", 1),
        ("00001/2026/0790\u0666", "\u0666", 16),
        ("A\u00b2", "\u00b2", 2),
        ("A\ud800", "\ud800", 2),
        ("A\u017f", "\u017f", 2),
        ("\u0131B", "\u0131", 1),
        ("A\u00df", "\u00df", 2),
        ("A\x1b", "\x1b", 2),
    ],
    ids=ascii,
)
def test_what_cannot_be_plain_is_named(code: str, character: str, position: int) -> None:
    with pytest.raises(InvalidCharacter) as caught:
        compact(code)

    error = caught.value
    assert (error.character, error.position) == (character, position)
    assert str(position) in error.vi
    assert f"U+{ord(character[0]):04X}" in error.vi
    assert f"U+{ord(character[0]):04X}" in error.en
    assert str(error).isprintable()
    again = pickle.loads(pickle.dumps(error))
    assert (again.character, again.position, str(again)) == (character, position, str(error))
    assert isinstance(error, InvalidCode)
    assert not case_code.is_valid(code)


@pytest.mark.parametrize(
    ("code", "folded"),
    [
        ("\u0111\u00e9", "\u0110\u00c9"),
        ("e\u200d\u0301", "\u00c9"),
        ("\u1eeb", "\u1eea"),
        # Their capitals are plain letters: they would pass for those.
        ("\u017f\u0131\u00df\ufb01", "\u017f\u0131\u00df\ufb01"),
    ],
)
def test_foreign_letters_are_compared_as_capitals(code: str, folded: str) -> None:
    assert fold(code) == fold(folded) == folded


def test_every_character_has_one_form() -> None:
    # Of these alone the capital or the composition can differ.
    points = (chr(point) for point in range(sys.maxunicode + 1))
    for each in (c for c in points if c != c.upper() or unicodedata.decomposition(c) or unicodedata.combining(c)):
        for text in (each, f"e{each}", f"{each}\u0301", f"{each}\u0345"):
            folded = fold(text)
            assert fold(folded) == folded


@pytest.mark.parametrize("mark", "\u061c\x1b\x07\ud800", ids=ascii)
def test_what_would_steer_a_screen_is_shown_as_its_code_point(mark: str) -> None:
    assert shown(f"A{mark}B") == f"A[U+{ord(mark):04X}]B"
    assert shown("\u0110 \u00e9") == "\u0110 \u00e9"
    assert named(mark) == f"U+{ord(mark):04X}"
    assert named("\u0110") == "\u0110, U+0110"


@pytest.mark.parametrize("code", ["", "ABC123", "00001/1926/07906", " hs-1 "])
def test_a_code_is_presented_whatever_its_scheme(code: str) -> None:
    assert case_code.format(code) == compact(code)


@pytest.mark.parametrize("code", [None, 7906, b"00001/2026/07906"], ids=repr)
def test_what_is_no_text_is_no_code(code: object) -> None:
    value: str = code  # type: ignore[assignment]

    with pytest.raises(InvalidFormat):
        compact(value)
    assert not case_code.is_valid(value)


@given(plain_codes)
def test_a_plain_code_stays(code: str) -> None:
    assert compact(code) == code
    assert compact(code.lower()) == compact(widened(code)) == code


@given(st.text())
def test_any_text_has_one_form_or_a_named_character(code: str) -> None:
    folded = fold(code)

    assert fold(folded) == folded
    if set(folded) <= set(CHARACTERS):
        assert compact(code) == folded
        return
    with pytest.raises(InvalidCharacter) as caught:
        compact(code)
    error = caught.value
    assert code[error.position - 1 :].startswith(error.character)
    assert not set(fold(error.character)) <= set(CHARACTERS)


def test_the_errors_are_one_family() -> None:
    for error in (case_code.InvalidCharacter, case_code.InvalidDate, case_code.InvalidFormat):
        assert issubclass(error, InvalidCode)
    assert issubclass(InvalidCode, ValueError)
    assert issubclass(InvalidCode, RulesError)
