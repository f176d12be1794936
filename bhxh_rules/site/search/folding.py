"""The words that a search compares; `words.js` has the same functions under the same names."""

from __future__ import annotations

import re
import unicodedata

from bhxh_rules.core.text import drop_invisible, search_fold, unify_d, unify_tone

_WORD = re.compile(r"[^\W_]+")
# Where custom writes either i or y at the end of a syllable: kỹ or kĩ, lý or lí, quý or quí.
_LONE_Y = re.compile(r"([hklmst]|qu)([yýỳỷỹỵ])")
_AS_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


def words(text: str) -> list[str]:
    """Return the words of a text as they are written, punctuation left out."""
    return _WORD.findall(_unified(text))


def marked(word: str) -> str:
    """Return a word with its marks, in one form whatever the case, the tone placement, and the choice of i or y.

    The index needs no such form: this is what the tests hold the function of the script to.
    """
    return _settle(unify_tone(unify_d(_unified(word)).casefold()))


def plain(word: str) -> str:
    """Return a word as one types it without marks."""
    return search_fold(_unified(word))


def fold(word: str) -> str:
    """Return what two words have in common that a search takes for one: no marks, one form for i and y."""
    return _settle(plain(word))


def _unified(text: str) -> str:
    return drop_invisible(unicodedata.normalize("NFKC", text))


def _settle(word: str) -> str:
    found = _LONE_Y.fullmatch(word)
    return word if found is None else found[1] + found[2].translate(_AS_I)
