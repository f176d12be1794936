"""Holding a file against the pins, or against another file: what changed, and what hangs on it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus import loader
from bhxh_rules.corpus.acceptance import unaccepted
from bhxh_rules.corpus.changes import Comparison
from bhxh_rules.corpus.comparison import compare_texts, identify
from bhxh_rules.corpus.recognition import repeated
from bhxh_rules.corpus.records import Accepted, Corpus
from bhxh_rules.corpus.tree import Diagnostic, Node, ParsedText
from bhxh_rules.impact.changes import Impacts, Reviews, impacts
from bhxh_rules.impact.dependents import Bindings


@dataclass(frozen=True, slots=True)
class Repeat:
    """A Điều of which a page that is no instrument repeats something.

    Attributes: dieu — its id; agrees — what of it stands in the page word for word; rest — what does not.
    """

    dieu: str
    agrees: tuple[str, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: one entry for each instrument, and for each part with Điều that is no known one.

    `repeats` is about the whole file and only there where the file has no known instrument.
    """

    parts: tuple[Impacts, ...]
    repeats: tuple[Repeat, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the file has a known instrument."""
        return any(part.instrument for part in self.parts)

    @property
    def green(self) -> bool:
        """Whether nothing asks for a person: known instruments only, with cosmetic differences at most."""
        return all(part.green for part in self.parts)

    def to_data(self) -> dict[str, Any] | list[dict[str, Any]]:
        """Return it as JSON data: an object for one instrument, a list for several."""
        found = [part.to_data() for part in self.parts]
        if not self.known:
            repeats = [{"provision": r.dieu, "agrees": list(r.agrees), "rest": list(r.rest)} for r in self.repeats]
            found = [{**each, "repeats": repeats} for each in found]
        return found[0] if len(found) == 1 else found


def check(
    new: ParsedText,
    bound: Bindings,
    reviews: Reviews,
    *,
    old: ParsedText | None = None,
    wording: ParsedText | None = None,
    corpus: Corpus | None = None,
    notes: Iterable[Accepted] | None = None,
) -> Checked:
    """Compare a parsed file and say what hangs on each change.

    old — another file to compare with, instead of the pins; its own diagnostics are known and not named again.
    wording — texts whose wording is pinned, for redlines. corpus, notes — other pins and accepted diagnostics.
    """
    pinned = loader.load() if corpus is None else corpus
    left = unaccepted(new, notes)
    if old is not None:
        found = compare_texts(old, new, pinned)
        left = _beyond(left, old)
    else:
        found = identify(new, pinned, wording)
    elsewhere = [each for each in found if each.outside_differs]
    left = (*left, *(Diagnostic("outside-text", each.part.line, each.instrument) for each in elsewhere))
    parts = _entries(new, found, left, bound, reviews)
    return Checked(parts, () if found else repeats(new, pinned))


def repeats(parsed: ParsedText, corpus: Corpus) -> tuple[Repeat, ...]:
    """Return every Điều of which a text repeats some wording, in the order of the corpus."""
    same = repeated(parsed, corpus)
    articles = dict.fromkeys(_dieu(own) for own in same)
    found = []
    for dieu in articles:
        whole = [record.id for record in corpus.provisions if within(record.id, dieu)]
        agrees = tuple(own for own in whole if own in same)
        found.append(Repeat(dieu, agrees, tuple(own for own in whole if own not in same)))
    return tuple(found)


def best_wording(texts: Iterable[ParsedText], corpus: Corpus | None = None) -> ParsedText:
    """Return, as one text, the part for each known instrument that has most of the wording that is pinned."""
    found = [each for text in texts for each in identify(text, corpus)]
    best: dict[str, Comparison] = {}
    for each in found:
        kept = best.get(each.instrument)
        if kept is None or _same(each) > _same(kept):
            best[each.instrument] = each
    return ParsedText(tuple(each.part for each in best.values()), ())


def _same(found: Comparison) -> int:
    return len(found.unchanged) + len(found.cosmetic)


def _dieu(own: str) -> str:
    found = Provision.parse(own)
    return str(found.ancestors[-1] if found.ancestors else found)


def _beyond(left: Sequence[Diagnostic], old: ParsedText) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that the old text does not have as well."""
    notes = [Accepted("", each.code, each.line, each.detail, "") for each in old.diagnostics]
    return unaccepted(ParsedText((), tuple(left)), notes)


def _entries(
    new: ParsedText, found: Sequence[Comparison], left: Sequence[Diagnostic], bound: Bindings, reviews: Reviews
) -> tuple[Impacts, ...]:
    """Return an entry for each part that is compared or has Điều; the first part stands for a file that has none."""
    compared = {id(each.part): each for each in found}
    shown = [part for part in new.parts if id(part) in compared or _numbered(part)] or list(new.parts[:1])
    notes: list[list[Diagnostic]] = [[] for _ in shown]
    for each in left:
        place = bisect_right(shown, each.line, key=lambda part: part.line) - 1
        notes[max(place, 0)].append(each)
    return tuple(
        impacts(compared[id(part)], bound, reviews, own) if id(part) in compared else Impacts("", (), tuple(own))
        for part, own in zip(shown, notes, strict=True)
    )


def _numbered(part: Node) -> bool:
    return next(part.provisions(""), None) is not None
