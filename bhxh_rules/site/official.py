"""The official wording beside our restatement, where somebody has the texts; none is stored here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.errors import RulesError
from bhxh_rules.corpus.changes import Comparison
from bhxh_rules.corpus.documents import SUFFIXES
from bhxh_rules.corpus.lines import plain
from bhxh_rules.corpus.wordings import from_part
from bhxh_rules.site.refused import together

# Begins the names of what editors and systems put beside a file while it is open.
_BESIDES = (".", "~$")


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an instrument: the name of its file, and how it differs from what the corpus was made from.

    `mark` is the same for every wording that reads the same.
    """

    file: str
    found: Comparison
    mark: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of provisions by id; `changed` are those that differ from what the corpus was made from.

    `versions` are the wordings of each instrument that read differently, the one that is shown first.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    versions: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)


def read_wording(texts: Path | None) -> Wording:
    """Return the wording of every known instrument in a folder of official texts; files of others are left out.

    Read is every kind of file that `corpus.read_document` takes. Where the folder has several wordings of an
    instrument, the one nearest to what the corpus was made from is shown.
    Errors: RulesError for a folder that cannot be read or has no known instrument; InputError that names every file
    that cannot be read; GapError where a file needs the extra `texts`.
    """
    if texts is None:
        return Wording()
    versions = _versions(texts)
    if not versions:
        raise RulesError(f"{texts}: không có văn bản nào đã biết", f"{texts}: no known instrument in it")
    shown = [those[0].found for those in versions.values()]
    nodes = (pair for found in shown for pair in found.part.provisions(found.instrument))
    # The heading of a Điều is that of its page.
    words = {id: plain("\n".join(node.paragraphs)) for id, node in nodes}
    return Wording(words, frozenset(id for found in shown for id in _changed(found)), versions)


def _versions(texts: Path) -> dict[str, tuple[Version, ...]]:
    """Return the wordings of each instrument, of equal ones the first, the nearest to the corpus first of all."""
    told: dict[str, dict[str, Version]] = {}
    for file, each in _read(texts):
        for found in each:
            mark = from_part(found.part, found.instrument).whole
            told.setdefault(found.instrument, {}).setdefault(mark, Version(file.name, found, mark))
    return {
        instrument: tuple(sorted(those.values(), key=lambda each: -_same(each.found)))
        for instrument, those in told.items()
    }


def _read(texts: Path) -> list[tuple[Path, tuple[Comparison, ...]]]:
    """Return every text of a folder with what is known of it; all that cannot be read are named at once."""
    files = _files(texts)
    return list(zip(files, together(*(partial(_found, file) for file in files)), strict=True))


def _files(texts: Path) -> list[Path]:
    try:
        there = sorted(texts.iterdir())
    except OSError as error:
        raise RulesError(f"không đọc được {texts}: {error}", f"cannot read {texts}: {error}") from None
    return [
        file
        for file in there
        if file.suffix.lower() in SUFFIXES and file.is_file() and not file.name.startswith(_BESIDES)
    ]


def _found(file: Path) -> tuple[Comparison, ...]:
    return corpus.identify(corpus.parse(corpus.read_document(file)))


def _same(found: Comparison) -> int:
    return len(found.unchanged) + len(found.cosmetic)


def _changed(found: Comparison) -> Iterator[str]:
    """Yield the ids under which the text says something else than the corpus has there."""
    yield from (change.to_id for change in found.changes if change.to_id and change.kind != "cosmetic")
    yield from (new for _, new in found.renumbered)
