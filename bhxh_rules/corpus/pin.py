"""Write headings and fingerprints of official texts into the corpus data, keeping what people wrote there.

    python -m bhxh_rules.corpus.pin FILE…
    python -m bhxh_rules.corpus.pin --instruments qd1624,qc1624 FILE

Each part of a file is recognised as the instrument that it mostly repeats; for a text that is not pinned yet, or has
changed beyond recognition, `--instruments` names its parts in order. Everything above the first provision of a data
file (the instrument itself, comments) stays as it is; in each provision id, kind, heading and fingerprints are written
anew, every other field is kept, and a new provision starts as "unencoded". A provision that the text no longer has
is never dropped: the command refuses and names it. Afterwards `corpus/version.py` needs the new version, which is
printed.
"""

import argparse
import sys
import tomllib
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import LawError, RulesError
from bhxh_rules.core.provision import INSTRUMENTS, Provision
from bhxh_rules.corpus.comparison import identify
from bhxh_rules.corpus.data_files import START, block_of
from bhxh_rules.corpus.fingerprints import exact, semantic
from bhxh_rules.corpus.loader import DATA, build, version_of
from bhxh_rules.corpus.parser import read
from bhxh_rules.corpus.tree import Node

LONGEST_HEADING = 24
"""Syllables of a heading that are kept; a longer one ends in "…", for headings are names and sentences stay out."""


def pin(source: str, part: Node, instrument: str) -> str:
    """Return a data file with headings and fingerprints from the given part; raises LawError for lost provisions."""
    head = "\n".join(takewhile(lambda line: line.strip() != START, source.splitlines())).rstrip("\n")
    kept = {row["id"]: row for row in tomllib.loads(source).get("provision", ())}
    blocks = {own: _block(own, node, kept.pop(own, {})) for own, node in part.provisions(instrument)}
    to_come = {own: block_of(kept.pop(own)) for own, row in list(kept.items()) if not row["exact"]}
    if kept:
        lost = ", ".join(kept)
        raise LawError(f"văn bản không còn {lost}; tự xoá trước", f"the text lacks {lost}; delete by hand first")
    if to_come:
        blocks = dict(sorted((blocks | to_come).items(), key=lambda pair: Provision.parse(pair[0]).sort_key))
    return "\n".join((f"{head}\n", *blocks.values()))


def pinned_fields(own: str, node: Node) -> dict[str, str]:
    """Return what is pinned of a provision: id, kind, heading of a Điều, fingerprints."""
    return {
        "id": own,
        "kind": node.kind,
        "heading": _short(node.title) if node.kind == "dieu" else "",
        "exact": exact(node.printed),
        "semantic": semantic(node.printed),
    }


def new_block(own: str, node: Node) -> str:
    """Return the block of a provision that the data do not have yet, "unencoded"."""
    return _block(own, node, {})


def _block(own: str, node: Node, row: dict[str, Any]) -> str:
    pinned = pinned_fields(own, node)
    fields = {"disposition": "unencoded", "restatement": ""} | row | pinned
    return block_of({name: fields[name] for name in (*pinned, *(name for name in fields if name not in pinned))})


def _short(heading: str) -> str:
    words = heading.split()
    return heading if len(words) <= LONGEST_HEADING else " ".join(words[:LONGEST_HEADING]) + " …"


def _assign(path: Path, names: str, sources: dict[str, str]) -> list[tuple[str, Node]]:
    """Say which part of a file is which instrument."""
    parsed = read(path)
    if not names:
        return [(found.instrument, found.part) for found in identify(parsed, build(sources.values()))]
    parts = [part for part in parsed.parts if next(part.provisions(""), None)]
    wanted = names.split(",")
    if len(parts) != len(wanted):
        raise LawError(f"tệp có {len(parts)} văn bản", f"the file has {len(parts)} instruments")
    return list(zip(wanted, parts, strict=True))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, or 1 when nothing was recognised or a provision would be lost."""
    options = argparse.ArgumentParser(
        prog="python -m bhxh_rules.corpus.pin", description=(__doc__ or "").split("\n")[0]
    )
    options.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options.add_argument("--instruments", default="", help="short names of the file's parts, in order, with commas")
    options.add_argument("--data", default=DATA, type=Path, help="folder of the data files")
    chosen = options.parse_args(arguments)
    sources = {name: (chosen.data / f"{name}.toml").read_text(encoding="utf-8") for name in INSTRUMENTS}
    try:
        found = [pair for path in chosen.files for pair in _assign(path, chosen.instruments, sources)]
        for instrument, part in found:
            sources[instrument] = pin(sources[instrument], part, instrument)
    except RulesError as error:
        print(error, file=sys.stderr)
        return 1
    for instrument, _ in found:
        (chosen.data / f"{instrument}.toml").write_text(sources[instrument], encoding="utf-8", newline="\n")
    print(", ".join(instrument for instrument, _ in found) or "-", version_of(sources.values()))
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
