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
import json
import sys
import tomllib
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import LawError, RulesError
from bhxh_rules.core.provision import INSTRUMENTS
from bhxh_rules.corpus.comparison import identify
from bhxh_rules.corpus.fingerprints import exact, semantic
from bhxh_rules.corpus.loader import DATA, build, version_of
from bhxh_rules.corpus.parser import read
from bhxh_rules.corpus.tree import Node

LONGEST_HEADING = 24
"""Syllables of a heading that are kept; a longer one ends in "…", for headings are names and sentences stay out."""

_START = "[[provision]]"


def pin(source: str, part: Node, instrument: str) -> str:
    """Return a data file with headings and fingerprints from the given part; raises LawError for lost provisions."""
    head = "\n".join(takewhile(lambda line: line.strip() != _START, source.splitlines())).rstrip("\n")
    kept = {row["id"]: row for row in tomllib.loads(source).get("provision", ())}
    blocks = [_block(own, node, kept.pop(own, {})) for own, node in part.provisions(instrument)]
    if kept:
        lost = ", ".join(kept)
        raise LawError(f"văn bản không còn {lost}; tự xoá trước", f"the text lacks {lost}; delete by hand first")
    return "\n".join((f"{head}\n", *blocks))


def _block(own: str, node: Node, row: dict[str, Any]) -> str:
    pinned = {
        "id": own,
        "kind": node.kind,
        "heading": _short(node.title) if node.kind == "dieu" else "",
        "exact": exact(node.printed),
        "semantic": semantic(node.printed),
    }
    fields = {"disposition": "unencoded", "restatement": ""} | row | pinned
    order = (*pinned, *(name for name in fields if name not in pinned))
    return "\n".join((_START, *(f"{name} = {json.dumps(fields[name], ensure_ascii=False)}" for name in order), ""))


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
