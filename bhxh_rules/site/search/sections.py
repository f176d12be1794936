"""Cut a page in Markdown at its anchors, as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

# What is drawn, run or typed is not read: pictures, code, forms; nor what only the builder reads, ahead of all.
_AHEAD = re.compile(r"---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_UNREAD = re.compile(r"<(svg|form|script|style|noscript)\b.*?</\1>|^```.*?^```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"(#{1,6}) +(.*)")
_ANCHOR = re.compile(r'<(?:a|span) id="([^"]+)">\s*</(?:a|span)>')
_FURTHER = re.compile(rf"(?:\s*{_ANCHOR.pattern})*\s*")
_RULER = re.compile(r"\|(?: *:?-+:? *\|)+|-{3,}")
_LINK = re.compile(r"!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)")
_TAG = re.compile(r"<[^>]*>")
_EMPHASIS = re.compile(r"(?<!\\)(?:\*+|`+)")
_LEAD = re.compile(r"^(?:>|-|\d+\.)(?:\s+|$)")
_FIRST = re.compile(r"\*\*.+?\*\*|.+?(?=<br>| \| | \|$)")
_ESCAPED = re.compile(r"\\([^\w\s])")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below one anchor: its title, and its lines in Markdown.

    The first section of a page is the page itself and has no anchor. A row of a table or an item of a list that has an
    anchor is a section too: its title is what stands first behind the anchor.
    """

    anchor: str
    title: str
    lines: tuple[str, ...] = ()

    def text(self, most: int) -> str:
        """Return what is read of it on one line, so many letters at the most."""
        told, length = [], 0
        for line in _told(self.lines):
            told.append(line)
            length += len(line) + 1
            if length > most:
                break
        return " ".join(told)[:most].strip()

    @property
    def quoted(self) -> str:
        """What is read of the lines that are quoted, their title left out."""
        return " ".join(_told(line for line in self.lines if line.startswith(">") and not line.startswith("> **")))


def sections(markdown: str) -> list[Section]:
    """Return the sections of a page; what stands below a heading without an anchor belongs to the section above."""
    title, page, items = "", list[str](), list[Section]()
    found = [("", "", page)]
    ahead = _AHEAD.match(markdown)
    for line in _UNREAD.sub("", markdown[ahead.end() if ahead else 0 :]).splitlines():
        heading = _HEADING.fullmatch(line) if line.startswith("#") else None
        anchor = _ANCHOR.search(line) if "id=" in line else None
        if heading and not title:
            title = readable(heading[2])
        elif heading and anchor:
            found.append((anchor[1], readable(heading[2]), []))
        elif anchor and line.startswith(("| ", "- ")):
            items.append(_item(line, anchor))
        elif line and not _RULER.fullmatch(line):
            found[-1][2].append(line)
    whole = Section("", title, tuple(page))
    return [whole, *(Section(anchor, name, tuple(lines)) for anchor, name, lines in found[1:]), *items]


def readable(markdown: str) -> str:
    """Return what is read of a piece of Markdown on one line."""
    text = _LINK.sub(r"\1", _TAG.sub(" ", markdown)) if "<" in markdown or "[" in markdown else markdown
    return " ".join(unescape(_ESCAPED.sub(r"\1", _EMPHASIS.sub("", text))).split())


def _item(line: str, anchor: re.Match[str]) -> Section:
    """Return a row or an item: its title is what is bold behind the anchor, else the rest of the cell or line.

    One that has several anchors goes by the first.
    """
    behind = _FURTHER.sub("", line[anchor.end() :], 1)
    first = _FIRST.match(behind)
    end = first.end() if first else len(behind)
    rest = line[: anchor.start()].lstrip("-| "), behind[end:].lstrip(" :;|")
    return Section(anchor[1], readable(behind[:end]), tuple(f"| {part}" for part in rest if part))


def _told(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        cells = _cells(line) if line.startswith("|") else [_LEAD.sub("", line.lstrip("# "), 1)]
        text = "; ".join(filter(None, map(readable, cells)))
        if text:
            yield text


def _cells(line: str) -> list[str]:
    return line.strip().strip("|").split(" | ")
