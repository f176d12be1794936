"""Comparing a parsed text with the fingerprints pinned in the corpus, or with another text.

Compared clause by clause is what stands in the Điều; of what stands outside them (preamble, titles of chapters,
appendices, signature) a comparison tells whether it differs.
"""

import re

from bhxh_rules.core.text import LETTERS
from bhxh_rules.corpus.changes import KINDS, Change, Comparison
from bhxh_rules.corpus.loader import load
from bhxh_rules.corpus.matching import Matching
from bhxh_rules.corpus.outside import outside
from bhxh_rules.corpus.recognition import instrument_of, partners
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.corpus.redline import redline
from bhxh_rules.corpus.tree import Node, ParsedText
from bhxh_rules.corpus.wordings import Wording, from_part, from_pins

__all__ = ("KINDS", "Change", "Comparison", "compare", "compare_texts", "identify")

_STEP = re.compile(r"([a-zđ])(\d*)([a-zđ]?)")
_ORDER = ("added", "removed", "moved", "changed", "cosmetic")


def identify(parsed: ParsedText, corpus: Corpus | None = None, old: ParsedText | None = None) -> tuple[Comparison, ...]:
    """Find the known instruments in a parsed file and compare each with what is pinned.

    old: a text whose wording is pinned, for redlines. Parts of the file that are no instrument are left out; see
    `recognition.instrument_of`.
    """
    pinned = load() if corpus is None else corpus
    before = {instrument_of(part, pinned): part for part in old.parts} if old else {}
    found = []
    for part in parsed.parts:
        instrument = instrument_of(part, pinned)
        if instrument:
            found.append(compare(part, instrument, pinned, before.get(instrument)))
    return tuple(found)


def compare(part: Node, instrument: str, pinned: Corpus, old: Node | None = None) -> Comparison:
    """Compare one part of a file, taken as the given instrument, with what is pinned of it.

    A provision whose own text stands at another id has moved; a move is reported at its topmost provision only, and
    what is below moved along unless it is reported by itself. Moved and reworded gives both, "changed" with both ids.
    """
    known = pinned.instrument(instrument).outside
    differs = known not in ("", outside(part))
    return _compared(from_pins(pinned.of(instrument), instrument, old), from_part(part, instrument), part, differs)


def compare_texts(old: ParsedText, new: ParsedText, corpus: Corpus | None = None) -> tuple[Comparison, ...]:
    """Compare two files, each part of the new one with the part of the old one that it repeats most.

    Instruments that the corpus does not know are called "t1", "t2" and so on by their place in the new file. A part
    without any provision, or without a partner, is left out.
    """
    pinned = load() if corpus is None else corpus
    found = []
    for place, (part, before) in enumerate(zip(new.parts, partners(old.parts, new.parts), strict=True), 1):
        if before is not None:
            known = instrument_of(before, pinned)
            name = known or f"t{place}"
            differs = bool(known) and outside(before) != outside(part)
            found.append(_compared(from_part(before, name), from_part(part, name), part, differs))
    return tuple(found)


def _compared(old: Wording, new: Wording, part: Node, outside_differs: bool) -> Comparison:
    matching = Matching(old, new)
    unchanged, renumbered = [], []
    changes = [
        Change(gone.id, "removed", gone.id, None, gone.text) for gone in old.walk() if gone not in matching.new_of
    ]
    for wording in new.walk():
        before = matching.old_of.get(wording)
        if wording is new:
            continue
        if before is None:
            changes.append(Change(wording.id, "added", None, wording.id, None, wording.text))
            continue
        found = _changes(before, wording, matching)
        changes.extend(found)
        if before.id != wording.id:
            renumbered.append((before.id, wording.id))
        elif not found:
            unchanged.append(wording.id)
    changes.sort(key=lambda change: (_place(change.provision), _ORDER.index(change.kind)))
    return Comparison(new.id, part, tuple(unchanged), tuple(changes), tuple(renumbered), outside_differs)


def _changes(old: Wording, new: Wording, matching: Matching) -> list[Change]:
    """What differs between a provision and the one that it was."""
    along = old.label == new.label and old.parent is not None and matching.new_of.get(old.parent) is new.parent
    found = []
    if not along:
        found.append(Change(old.id, "moved", old.id, new.id, old.text, new.text))
    if old.semantic != new.semantic:
        lines = redline(old.text, new.text or "") if old.text is not None else ()
        found.append(Change(old.id, "changed", old.id, new.id, old.text, new.text, lines))
    elif old.exact != new.exact and along:
        found.append(Change(old.id, "cosmetic", old.id, new.id, old.text, new.text))
    return found


def _place(own: str) -> list[tuple[int, int, int]]:
    """A key that puts ids in reading order, whatever numbers a text prints."""
    steps = (_STEP.fullmatch(step) for step in own.partition("/")[2].split("."))
    return [_step_key(*found.groups()) for found in steps if found]


def _step_key(kind: str, number: str, letter: str) -> tuple[int, int, int]:
    """Khoản before điểm before dash items, each by number and letter."""
    if not number:
        return 1, LETTERS.index(kind), 0
    return 2 * (kind == "g"), int(number), LETTERS.find(letter) if letter else -1
