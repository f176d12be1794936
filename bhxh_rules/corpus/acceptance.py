"""Diagnostics that nobody has accepted yet."""

from collections import Counter
from collections.abc import Iterable

from bhxh_rules.corpus.loader import accepted
from bhxh_rules.corpus.records import Accepted
from bhxh_rules.corpus.tree import Diagnostic, ParsedText

# What a break in a sentence is taken for depends on where the line before it was wrapped.
_SAME = {"title-then-paragraph": "broken-sentence"}


def unaccepted(parsed: ParsedText, notes: Iterable[Accepted] | None = None) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a text that no reviewed note accepts, in line order.

    notes: what people have accepted, by default for the official texts. A note accepts one diagnostic of its code and
    detail, on whatever line, so that it holds for the same text with other line breaks or from another kind of file.
    """
    known = Counter(_key(note) for note in (accepted() if notes is None else notes))
    left = []
    for found in parsed.diagnostics:
        if known[_key(found)]:
            known[_key(found)] -= 1
        else:
            left.append(found)
    return tuple(left)


def _key(noted: Accepted | Diagnostic) -> tuple[str, str]:
    return _SAME.get(noted.code, noted.code), noted.detail
