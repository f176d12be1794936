"""How a name may be taken for another one: by its case, its marks, its letters, its spelling or its place in a name.

Look-alike letters are those of Unicode Technical Standard 39. Needs the extra `lookalike`, loaded at the first name
that differs in more than case, spaces and marks.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Literal

from bhxh_rules.core.errors import GapError
from bhxh_rules.core.text import fold_spaces, nfc, search_fold

Likeness = Literal["same", "case_or_spacing", "marks", "homoglyphs", "near_spelling", "contained"]

# As many letters may be typed otherwise, left out or put in; a third makes another word.
NEAR = 2

# The library writes letters of right-to-left scripts between two such marks.
_LEFT_TO_RIGHT = "\u200e"


def likeness(text: str, original: str) -> Likeness | None:
    """Tell how a text resembles an original, closest way first; None when it does not.

    Errors: GapError when the extra `lookalike` is not installed.
    """
    if fold_spaces(nfc(text)) == fold_spaces(nfc(original)):
        return "same"
    if _letters(text.casefold()) == _letters(original.casefold()):
        return "case_or_spacing"
    if _plain(text) == _plain(original):
        return "marks"
    shapes, wanted = _shapes(text), _shapes(original)
    if shapes & wanted:
        return "homoglyphs"
    if any(_distance(shape, other) <= NEAR for shape in shapes for other in wanted):
        return "near_spelling"
    return "contained" if any(other in shape for shape in shapes for other in wanted) else None


def skeleton(text: str) -> str:
    """Return the text with each letter as the one it can be taken for (UTS 39): two such names look the same."""
    return _mapped(text, _prototypes())


def _mapped(text: str, prototypes: dict[str, str]) -> str:
    letters = "".join(prototypes.get(letter, letter) for letter in unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFD", letters)


def _letters(text: str) -> str:
    """Return letters and digits only: spaces, signs and pictures between them make no other name."""
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


def _plain(text: str) -> str:
    return _letters(search_fold(unicodedata.normalize("NFKC", text)))


def _shapes(text: str) -> frozenset[str]:
    # A letter looks like others in each of its cases: І like l, but і like i.
    cases = (text, text.casefold(), text.upper())
    return frozenset(filter(None, (_plain(skeleton(case)) for case in cases))) | {_plain(text)}


def _distance(one: str, other: str) -> int:
    try:
        from rapidfuzz.distance import Levenshtein
    except ModuleNotFoundError:
        raise _extra_missing() from None
    return Levenshtein.distance(one, other, score_cutoff=NEAR)


@cache
def _prototypes() -> dict[str, str]:
    """Map each letter to its prototype: the one that stands for all that look like it.

    The library pairs a letter with its prototype, both ways: what has several partners is a prototype, and so is what
    has several letters (rn for m). Of two single letters that have only each other, any fixed one will do.
    """
    try:
        from confusable_homoglyphs.confusables import confusables_data  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise _extra_missing() from None
    found: dict[str, str] = {}
    for text, pairs in confusables_data.items():
        letter, partner = text.strip(_LEFT_TO_RIGHT), pairs[0]["c"].strip(_LEFT_TO_RIGHT)
        if len(letter) == 1 and len(pairs) == 1:
            lone = len(partner) == 1 and len(confusables_data[pairs[0]["c"]]) == 1
            found[letter] = min(letter, partner) if lone else partner
    # A prototype of several letters may hold one that the choice above went against.
    return {letter: _mapped(prototype, found) for letter, prototype in found.items()}


def _extra_missing() -> GapError:
    return GapError(
        "cần phần mở rộng lookalike: pip install 'bhxh-rules[lookalike]'",
        "the extra lookalike is needed: pip install 'bhxh-rules[lookalike]'",
    )
