"""Plain Markdown, as every renderer reads it: escaping, tables, links, anchors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from posixpath import relpath

from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import fold_spaces

_SPECIAL = re.compile(r"([\\`*_\[\]])")
# What makes a list of a line that begins with it.
_ITEM = re.compile(r"^(\d*)((?<=\d)[.)]|(?<!\d)[-+])(?= |$)")
# A line of nothing else is a rule, or makes a heading of the line above.
_RULE = re.compile(r"^([-=])(?=[-= ]*$)")
# Signs whose escape with a backslash is not known to every renderer.
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "#": "&#35;"})


def escape(text: str) -> str:
    """Return text on one line that renders as itself, in a table cell too."""
    escaped = _SPECIAL.sub(r"\\\1", fold_spaces(text)).translate(_ENTITIES)
    return _RULE.sub(lambda found: f"&#{ord(found[1])};", _ITEM.sub(r"\1\\\2", escaped))


def escape_within(text: str) -> str:
    """Return a part of a line that renders as itself; a space at either end is the line's, and stays."""
    inner = escape(text)
    return f"{' ' * text[:1].isspace()}{inner}{' ' * (text[-1:].isspace() and bool(inner))}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table with a header row; cells are Markdown already."""
    lines = (header, ["---"] * len(header), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def bullets(items: Iterable[str]) -> str:
    """Return a list with one item a line."""
    return "\n".join(f"- {item}" for item in items)


def named(items: Iterable[str]) -> str:
    """Return a list of lines that begin with a name in bold; our style sets the names in a column of their own."""
    # Without a style of ours the mark shows nothing, and the list is a plain one.
    return page('<div class="named"></div>', bullets(items)).rstrip()


def heading(level: int, text: str, anchor: str = "") -> str:
    """Return a heading; the anchor is plain HTML, so that it does not depend on an extension."""
    mark = f'<a id="{anchor}"></a>' if anchor else ""
    return f"{'#' * level} {mark}{text}"


def code(language: str, text: str) -> str:
    """Return a fenced block of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def code_span(text: str) -> str:
    """Return text as code, in a cell of a table too; a sign that would end the code or the cell needs the long form."""
    return f"<code>{escape(text)}</code>" if set(text) & set("`|") else f"`{text}`"


def page(*blocks: str) -> str:
    """Return the blocks as one document, empty ones left out."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def page_of(provision: str) -> str:
    """Return the path of the page that has a provision."""
    return Provision.parse(provision).page


def link_to(provision: str, here: str, pages: Iterable[str]) -> str:
    """Return the words for a provision, linked where one of the pages has it; `here` is the linking page."""
    found = Provision.parse(provision)
    target = page_of(provision)
    words = found.label()
    if target not in pages:
        return found.label(instrument=True)
    return f"[{words}]({'' if target == here else way(here, target)}#{found.anchor})"


def way(here: str, target: str) -> str:
    """Return the relative path from one page to another."""
    return relpath(target, here.rpartition("/")[0] or ".")
