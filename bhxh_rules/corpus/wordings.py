"""The wordings that a comparison pairs: from a parsed text, with their words, or from pins, without them."""

from collections.abc import Iterable, Iterator, Mapping

from bhxh_rules.corpus.fingerprints import digest, exact, semantic
from bhxh_rules.corpus.records import ProvisionRecord
from bhxh_rules.corpus.tree import Node

EMPTY = semantic("")
"""The semantic fingerprint of a provision without any text of its own; it tells nothing apart."""


class Wording:
    """One provision as one side of a comparison has it; parent and children follow the ids.

    Attributes: id; label — the last step of the id, "d13", "k2", "a"; exact, semantic — fingerprints of its own text;
    text — its own words, None where only pins are known; whole — digest of the provision and all below it.
    """

    __slots__ = ("children", "exact", "id", "label", "parent", "semantic", "text", "whole")

    def __init__(
        self, own: str, exact_mark: str, semantic_mark: str, text: str | None, parent: "Wording | None"
    ) -> None:
        self.id = own
        self.label = own[len(parent.id) + 1 :] if parent else own
        self.exact = exact_mark
        self.semantic = semantic_mark
        self.text = text
        self.whole = ""
        self.parent = parent
        self.children: list[Wording] = []
        if parent:
            parent.children.append(self)

    def walk(self) -> Iterator["Wording"]:
        """Yield the wording and everything below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def finish(self) -> None:
        """Compute `whole` here and below."""
        for child in self.children:
            child.finish()
        self.whole = digest("|".join((self.semantic, *(f"{child.label}:{child.whole}" for child in self.children))))


def from_part(part: Node, instrument: str) -> Wording:
    """Return the wordings of one part of a parsed file, taken as the given instrument, below a root."""
    rows = ((own, node.printed, node.text) for own, node in part.provisions(instrument))
    return _tree(instrument, ((own, exact(printed), semantic(printed), text) for own, printed, text in rows))


def from_pins(pinned: Iterable[ProvisionRecord], instrument: str, old: Node | None = None) -> Wording:
    """Return the pinned wordings of an instrument below a root; words come from an old text where they fit the pin."""
    known: Mapping[str, Node] = dict(old.provisions(instrument)) if old else {}
    standing = (record for record in pinned if record.exact)
    return _tree(instrument, ((each.id, each.exact, each.semantic, _fitting(each, known)) for each in standing))


def _fitting(record: ProvisionRecord, known: Mapping[str, Node]) -> str | None:
    node = known.get(record.id)
    return node.text if node is not None and semantic(node.printed) == record.semantic else None


def _tree(instrument: str, rows: Iterable[tuple[str, str, str, str | None]]) -> Wording:
    root = Wording(instrument, EMPTY, EMPTY, None, None)
    found = {instrument: root}
    for own, exact_mark, semantic_mark, text in rows:
        parent = found[_above(own)]
        found[own] = Wording(own, exact_mark, semantic_mark, text, parent)
    root.finish()
    return root


def _above(own: str) -> str:
    """The id one level up; the instrument above a Điều."""
    above, dot, _ = own.rpartition(".")
    return above if dot else own.partition("/")[0]
