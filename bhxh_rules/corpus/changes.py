"""What a comparison finds, as data."""

from dataclasses import dataclass

from bhxh_rules.corpus.redline import Redline
from bhxh_rules.corpus.tree import Node

KINDS = ("unchanged", "cosmetic", "changed", "added", "removed", "moved")
"""The kinds of difference."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes: provision — its id in the old text, for an added one in the new text; kind — one of `KINDS` but
    "unchanged"; from_id, to_id — its ids before and after, None where there is none; old_text, new_text — its own
    words, None where they are not known or there are none; redline — the words that stay, go and come; () without both.
    """

    provision: str
    kind: str
    from_id: str | None
    to_id: str | None
    old_text: str | None = None
    new_text: str | None = None
    redline: Redline = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One instrument found in a file and how it differs.

    Attributes: instrument — its short name; part — where it stands in the file; unchanged — ids in reading order;
    changes — every difference in reading order of `provision`; renumbered — (old id, new id) of every provision that
    stands elsewhere now, those below a moved one included; outside_differs — whether what stands outside the Điều is
    no longer what is known of it, False where nothing is.
    cosmetic: the wording is the same for a reader, the characters are not.
    """

    instrument: str
    part: Node
    unchanged: tuple[str, ...]
    changes: tuple[Change, ...]
    renumbered: tuple[tuple[str, str], ...] = ()
    outside_differs: bool = False

    @property
    def same(self) -> bool:
        """Whether every provision is there, unchanged or with cosmetic differences only."""
        return all(change.kind == "cosmetic" for change in self.changes)

    @property
    def cosmetic(self) -> tuple[str, ...]:
        """The provisions whose characters alone differ."""
        return self._of("cosmetic")

    @property
    def changed(self) -> tuple[str, ...]:
        """The provisions whose own text reads otherwise."""
        return self._of("changed")

    @property
    def added(self) -> tuple[str, ...]:
        """The provisions that are new."""
        return self._of("added")

    @property
    def removed(self) -> tuple[str, ...]:
        """The provisions that are gone."""
        return self._of("removed")

    @property
    def moved(self) -> tuple[str, ...]:
        """The provisions that stand elsewhere now, by their old ids; what moved along below them is not repeated."""
        return self._of("moved")

    def _of(self, kind: str) -> tuple[str, ...]:
        return tuple(change.provision for change in self.changes if change.kind == kind)
