"""The changes of an official text, each with everything that hangs on the provision that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import label
from bhxh_rules.corpus.changes import Change, Comparison
from bhxh_rules.corpus.tree import Diagnostic
from bhxh_rules.impact.dependents import Bindings, Dependents

Reviews = Callable[[str], Sequence[str]]
"""From a provision to the sign-offs on it or below it, each in a few words."""


@dataclass(frozen=True, slots=True)
class Impact:
    """One change and what hangs on it.

    Attributes: change; line — where the provision stands in the new text, from 1; of one that is gone, where what stood
    above it is; dependents; reviews — the sign-offs on it.
    """

    change: Change
    line: int
    dependents: Dependents
    reviews: tuple[str, ...]

    @property
    def semantic(self) -> bool:
        """Whether a reader would see another text, not only other characters."""
        return self.change.kind != "cosmetic"

    def label(self, lang: str = "vi") -> str:
        """Return the provision in words, "điểm a khoản 2 Điều 13"; its id where that is not well formed."""
        return in_words(self.change.provision, lang)

    def to_data(self) -> dict[str, Any]:
        """Return it as JSON data: "from" and "to" are ids for a move, else wordings where they are known."""
        change = self.change
        before, after = _sides(change)
        return {
            "provision": change.provision,
            "kind": change.kind,
            "from": before,
            "to": after,
            "rules": list(self.dependents.rules),
            "scenarios": list(self.dependents.scenarios),
            "constants": list(self.dependents.constants),
            "readings": list(self.dependents.readings),
            "pages": list(self.dependents.pages),
            "reviews": list(self.reviews),
            "references": list(self.dependents.references),
            "label": self.label(),
            "from_id": change.from_id,
            "to_id": change.to_id,
            "redline": [list(piece) for piece in change.redline],
            "line": self.line,
        }


@dataclass(frozen=True, slots=True)
class Impacts:
    """Every change of one instrument; `diagnostics` are those that nobody has accepted yet.

    `instrument` is "" for a part of the file that is no known instrument.
    """

    instrument: str
    changes: tuple[Impact, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def green(self) -> bool:
        """Whether it is a known instrument where nothing asks for a person: cosmetic differences at most."""
        return bool(self.instrument) and not self.diagnostics and not any(each.semantic for each in self.changes)

    def to_data(self) -> dict[str, Any]:
        """Return it as JSON data; `instrument` is null for a part that is none."""
        return {
            "instrument": self.instrument or None,
            "changes": [each.to_data() for each in self.changes],
            "diagnostics": [asdict(each) for each in self.diagnostics],
        }


def impacts(found: Comparison, bound: Bindings, reviews: Reviews, diagnostics: Iterable[Diagnostic] = ()) -> Impacts:
    """Return the changes of a compared instrument, in its order, with what hangs on each."""
    places = _Places(found)
    return Impacts(
        found.instrument, tuple(_impact(change, places, bound, reviews) for change in found.changes), tuple(diagnostics)
    )


def in_words(provision: str, lang: str = "vi") -> str:
    """Return an id in words; the id itself where it is not well formed, as odd texts may number things."""
    try:
        return label(provision, lang)
    except LawError:
        return provision


class _Places:
    """Where the provisions of a compared text stand, and which ids they had before."""

    def __init__(self, found: Comparison) -> None:
        self._first = found.part.line
        self._lines = {own: node.line for own, node in found.part.provisions(found.instrument)}
        self._before = {new: old for old, new in found.renumbered}
        self._new = {change.provision for change in found.changes if change.kind == "added"}

    def line(self, own: str) -> int:
        """Return the line of a provision, else of the nearest one above it, else the first line of the text."""
        return next((self._lines[each] for each in (own, *_above(own)) if each in self._lines), self._first)

    def above(self, own: str) -> list[str]:
        """Return the provisions above a new one, nearest first, by the ids that they had before."""
        return [self._before.get(each, each) for each in _above(own) if each not in self._new]


def _above(own: str) -> list[str]:
    steps = own.split(".")
    return [".".join(steps[:count]) for count in range(len(steps) - 1, 0, -1)]


def _impact(change: Change, places: _Places, bound: Bindings, reviews: Reviews) -> Impact:
    line = places.line(change.to_id or change.provision)
    if change.kind == "added":
        return Impact(change, line, bound.around(places.above(change.provision)), ())
    return Impact(change, line, bound.of(change.provision), tuple(reviews(change.provision)))


def _sides(change: Change) -> tuple[str | None, str | None]:
    """Return what stood before and what stands now, as the reader of the data gets it."""
    if change.kind == "moved":
        return change.from_id, change.to_id
    if change.kind in ("added", "removed"):
        return change.old_text, change.new_text
    known = change.old_text is not None and change.new_text is not None
    return (change.old_text, change.new_text) if known else (None, None)
