"""The official wording beside our restatement, where somebody has the texts; none is stored here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.errors import RulesError
from bhxh_rules.corpus.lines import plain


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of provisions by id; `changed` are those that differ from what the corpus was made from."""

    words: Mapping[str, str] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()


def read_wording(texts: Path | None) -> Wording:
    """Return the wording of every known instrument in a folder of UTF-8 text files; files of others are left out.

    Errors: RulesError for a folder without any known instrument.
    """
    if texts is None:
        return Wording()
    found = [part for file in sorted(texts.glob("*.txt")) for part in corpus.identify(corpus.read(file))]
    if not found:
        raise RulesError(f"{texts}: không có văn bản nào đã biết", f"{texts}: no known instrument in it")
    nodes = (pair for part in found for pair in part.part.provisions(part.instrument))
    # The heading of a Điều is that of its page.
    words = {id: plain("\n".join(node.paragraphs)) for id, node in nodes}
    return Wording(words, frozenset(id for part in found for id in (*part.changed, *part.added)))
