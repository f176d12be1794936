"""The index as a script: it works from a folder, where a browser loads nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from bhxh_rules import corpus
from bhxh_rules.site.registers.clauses import SHORT
from bhxh_rules.site.search.entries import entries
from bhxh_rules.site.search.entry import KINDS, Entry
from bhxh_rules.site.search.folding import fold, words

INDEX = "assets/search/index.js"
"""Where the site has the index; `search.js` loads it when somebody searches for the first time."""

# A case of Zalo is asked for by that word, one of the portal by its own: the short titles do not have both.
_CALLED = {"qd1624": "quyết định", "qc1624": "quy chế zalo", "qc352": "quy chế cổng dịch vụ công một cửa"}


def write_index(docs: Path, on: date | None = None) -> None:
    """Write the index of the pages in Markdown below a folder, for a reader who looks from a day on.

    Without that day nothing depends on the day of writing.
    """
    found = sorted(docs.rglob("*.md"))
    pages = {file.relative_to(docs).as_posix(): file.read_text(encoding="utf-8") for file in found}
    target = docs / INDEX
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(index_script(entries(pages, on)), encoding="utf-8", newline="\n")


def index_script(found: Iterable[Entry]) -> str:
    """Return the script that sets `bhxhSearchIndex`."""
    packed = json.dumps(packed_index(list(found)), ensure_ascii=False, separators=(",", ":"))
    return f"window.bhxhSearchIndex={packed};\n"


def packed_index(found: list[Entry]) -> dict[str, Any]:
    """Return the index as the browser reads it.

    `entries` are lists of kind, page, anchor, title, place, text, terms and, where there are any, the official words;
    kind, page and place are numbers into `kinds`, `pages` and `places`. `words` has each word in lower case with what
    it is folded to: the browser folds only what is typed. `instruments` has each short name with the words by which it
    is called, `names` with how it is called in a sentence.
    """
    addresses = [entry.address.replace(".md", ".html").partition("#") for entry in found]
    kinds, pages = list(KINDS), list(dict.fromkeys(page for page, _, _ in addresses))
    places = list(dict.fromkeys(entry.place for entry in found))
    page_at, place_at = ({name: at for at, name in enumerate(names)} for names in (pages, places))
    rows = [
        [kinds.index(entry.kind), page_at[page], anchor, entry.title, place_at[entry.place], *_told(entry)]
        for entry, (page, _, anchor) in zip(found, addresses, strict=True)
    ]
    return {
        "kinds": [[name, label] for name, label in KINDS.items()],
        "pages": pages,
        "places": places,
        "instruments": _instruments(),
        "names": {each.id: SHORT.get(each.id, each.short) for each in corpus.load().instruments},
        "words": vocabulary(found),
        "entries": rows,
    }


def _told(entry: Entry) -> list[str]:
    return [entry.text, entry.terms, *([entry.wording] if entry.wording else [])]


def vocabulary(found: Iterable[Entry]) -> dict[str, str]:
    """Return each word of the entries in lower case, with what it is folded to."""
    texts = (text for entry in found for text in (entry.title, entry.place, *_told(entry)))
    written = {word.lower() for text in set(texts) for word in words(text)}
    return {word: fold(word) for word in sorted(written)}


def _instruments() -> dict[str, list[str]]:
    """Return the words by which each instrument is called: regulations first, for an article of theirs is meant."""
    known = sorted(corpus.load().instruments, key=lambda each: each.kind == "quyết định")
    return {
        each.id: sorted({fold(word) for word in words(f"{each.id} {each.short} {each.title} {_CALLED[each.id]}")})
        for each in known
    }
