"""Comparing a parsed text with the fingerprints pinned in the corpus."""

from dataclasses import dataclass

from bhxh_rules.corpus.fingerprints import exact, semantic
from bhxh_rules.corpus.loader import load
from bhxh_rules.corpus.records import Corpus, ProvisionRecord
from bhxh_rules.corpus.tree import Node, ParsedText

KINDS = ("unchanged", "cosmetic", "changed", "added", "removed")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One instrument found in a file: for each kind of difference the ids in reading order.

    cosmetic: the wording is the same for a reader, the characters are not.
    """

    instrument: str
    part: Node
    unchanged: tuple[str, ...]
    cosmetic: tuple[str, ...]
    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether every provision is there, unchanged or with cosmetic differences only."""
        return not (self.changed or self.added or self.removed)


def identify(parsed: ParsedText, corpus: Corpus | None = None) -> tuple[Comparison, ...]:
    """Find the known instruments in a parsed file and compare each with what is pinned.

    A part of the file is an instrument if it holds at least half of that instrument's provisions, word for word in
    the semantic sense; parts that are none are left out.
    """
    pinned = load() if corpus is None else corpus
    found = []
    for part in parsed.parts:
        instrument = _instrument_of(part, pinned)
        if instrument:
            found.append(compare(part, instrument, pinned.of(instrument)))
    return tuple(found)


def compare(part: Node, instrument: str, pinned: tuple[ProvisionRecord, ...]) -> Comparison:
    """Compare one part of a file, taken as the given instrument, with pinned records, id by id."""
    kinds: dict[str, list[str]] = {kind: [] for kind in KINDS}
    records = {record.id: record for record in pinned}
    for own, node in part.provisions(instrument):
        kinds[_kind(node, records.pop(own, None))].append(own)
    kinds["removed"] = list(records)
    return Comparison(instrument, part, **{kind: tuple(ids) for kind, ids in kinds.items()})


def _kind(node: Node, record: ProvisionRecord | None) -> str:
    if record is None:
        return "added"
    if exact(node.printed) == record.exact:
        return "unchanged"
    return "cosmetic" if semantic(node.printed) == record.semantic else "changed"


def _instrument_of(part: Node, corpus: Corpus) -> str:
    """The instrument with the largest share of its provisions in a part, "" below one half."""
    wordings = {semantic(node.printed) for _, node in part.provisions("")}
    best, share = "", 0.5
    for instrument in corpus.instruments:
        pinned = [record.semantic for record in corpus.of(instrument.id)]
        here = sum(wording in wordings for wording in pinned) / (len(pinned) or 1)
        if here >= share and here > 0:
            best, share = instrument.id, here
    return best
