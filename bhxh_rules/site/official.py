"""The official wording beside our restatement, where somebody has the texts; none is stored here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.errors import RulesError
from bhxh_rules.corpus.changes import Comparison
from bhxh_rules.corpus.lines import plain


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of provisions by id; `changed` are those that differ from what the corpus was made from."""

    words: Mapping[str, str] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()


def read_wording(texts: Path | None) -> Wording:
    """Return the wording of every known instrument in a folder of UTF-8 text files; files of others are left out.

    Where the folder has several wordings of an instrument, the one nearest to what the corpus was made from is shown.
    Errors: RulesError for a folder without any known instrument; InputError for a file that cannot be read.
    """
    if texts is None:
        return Wording()
    best: dict[str, Comparison] = {}
    for found in (each for file in sorted(texts.glob("*.txt")) for each in _found(file)):
        kept = best.setdefault(found.instrument, found)
        if _same(found) > _same(kept):
            best[found.instrument] = found
    if not best:
        raise RulesError(f"{texts}: không có văn bản nào đã biết", f"{texts}: no known instrument in it")
    nodes = (pair for found in best.values() for pair in found.part.provisions(found.instrument))
    # The heading of a Điều is that of its page.
    words = {id: plain("\n".join(node.paragraphs)) for id, node in nodes}
    return Wording(words, frozenset(id for found in best.values() for id in _changed(found)))


def _found(file: Path) -> tuple[Comparison, ...]:
    return corpus.identify(corpus.parse(corpus.read_document(file)))


def _same(found: Comparison) -> int:
    return len(found.unchanged) + len(found.cosmetic)


def _changed(found: Comparison) -> Iterator[str]:
    """Yield the ids under which the text says something else than the corpus has there."""
    yield from (change.to_id for change in found.changes if change.to_id and change.kind != "cosmetic")
    yield from (new for _, new in found.renumbered)
