"""Recognising a line that was meant as a Gherkin keyword but is none."""

from __future__ import annotations

import re
import unicodedata

# Folded: no case, no marks. The Vietnamese keywords, what people take for one, and the English ones.
STEP_WORDS = frozenset(("biet", "cho", "khi", "thi", "va", "nhung", "given", "when", "then", "and", "but"))
STEP_PHRASES = ("gia su", "gia dinh", "neu nhu")
LONG_STEP_WORDS = ("biet", "nhung", "given", "when", "then")

_HEADING = re.compile(r"[^\W\d_]+(\s+[^\W\d_]+){0,3}\s*:")
_TRANSLATION = str.maketrans("đĐ", "dD")


def resembles_keyword(line: str) -> bool:
    """Tell whether a line of prose opens like a heading (`Trường hợp:`) or like a step, misspelt or not."""
    text = line.strip().removeprefix("*").removeprefix("-").strip()
    if _HEADING.match(text):
        return True
    folded = _folded(text)
    if folded.startswith(STEP_PHRASES):
        return True
    first = re.split(r"[\s:,]", folded, maxsplit=1)[0]
    return first in STEP_WORDS or any(_close(first, word) for word in LONG_STEP_WORDS)


def _folded(text: str) -> str:
    marked = unicodedata.normalize("NFD", text.translate(_TRANSLATION).lower())
    return "".join(character for character in marked if not unicodedata.combining(character))


def _close(word: str, keyword: str) -> bool:
    """Tell whether a word with the keyword's first letter is one letter away: changed, added or dropped."""
    if word[:1] != keyword[0] or abs(len(word) - len(keyword)) > 1:
        return False
    pairs = enumerate(zip(word, keyword, strict=False))
    at = next((i for i, (given, meant) in pairs if given != meant), min(len(word), len(keyword)))
    changed = word[at + 1 :] == keyword[at + 1 :]
    dropped = word[at:] == keyword[at + 1 :]
    added = word[at + 1 :] == keyword[at:]
    return changed or dropped or added
