"""Text of a web page: headings, paragraphs, lists with their numbers, cells of tables, line breaks.

Left out: scripts and styles, what is marked as hidden, navigation and forms as far as they are marked (`nav`, `aside`,
`role`). The list numbers are those that a browser would print; a list item that prints its own number keeps it alone.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.text import fold_spaces
from bhxh_rules.corpus.lines import sign
from bhxh_rules.corpus.numerals import figure
from bhxh_rules.corpus.refusals import refuse, without_texts

DEEPEST = 200
"""Elements inside one another; pages have a few dozen."""

MOST_ATTRIBUTES = 1_000
"""Attributes of one element; the HTML library takes time that grows with their square."""

LARGEST_PAGE = 4 * 1024 * 1024
"""Characters; pages of official texts have a few hundred thousand."""

_SILENT = ("button", "iframe", "math", "object", "script", "select", "style", "svg", "template", "textarea", "title")
_SKIPPED = frozenset(("aside", "dialog", "form", "head", "menu", "nav", "noscript", *_SILENT))
_SKIPPED_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog"))
_LETTERING = ("b", "big", "del", "em", "font", "i", "ins", "mark", "s", "small", "strike", "strong", "sub", "sup", "u")
_WORDING = ("abbr", "acronym", "bdi", "bdo", "cite", "code", "data", "dfn", "kbd", "q", "samp", "time", "tt", "var")
_INLINE = frozenset(("a", "br", "img", "label", "span", "wbr", *_SILENT, *_LETTERING, *_WORDING))
# Possessive, so that a quote that is never closed costs one pass and no more.
_TAG = re.compile(r"""<[A-Za-z](?:[^"'>]++|"[^"]*+"?|'[^']*+'?)*+""")
_QUOTED = re.compile(r""""[^"]*+"?|'[^']*+'?""")


def webpage_text(source: str, name: str) -> str:
    """Return the text of an HTML page; raises InputError for nesting no page has, GapError without the extra."""
    try:
        html = import_module("lxml.html")
        etree = import_module("lxml.etree")
    except ImportError as error:
        raise without_texts(error) from error
    if len(source) > LARGEST_PAGE:
        limit = LARGEST_PAGE // 1024 // 1024
        raise refuse(name, f"lớn hơn {limit} MB; hãy lưu trang thành .txt", f"is over {limit} MB; save it as .txt")
    _check_attributes(source, name)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(f"<html><body>{source}".encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError as error:
        raise _hostile(name) from error
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise _hostile(name)
    return "".join(_Reader(name).read(root)).rstrip("\n")


def _check_attributes(source: str, name: str) -> None:
    for tag in _TAG.finditer(source):
        # Every attribute but the last is followed by a space, a slash or a quoted value.
        if (
            tag.end() - tag.start() > MOST_ATTRIBUTES
            and len(re.split(r"[\s/]+", _QUOTED.sub(" ", tag[0]))) > MOST_ATTRIBUTES
        ):
            vi = f"có phần tử HTML với hơn {MOST_ATTRIBUTES} thuộc tính; hãy lưu trang thành .txt"
            raise refuse(name, vi, f"has an HTML element with over {MOST_ATTRIBUTES} attributes: save it as .txt")


class _Reader:
    """Walks the page without recursion; a block ends in a blank line, spaces fold as in a browser."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.line: list[str] = []
        self.marker = ""
        self.counts: dict[Any, int] = {}

    def read(self, root: Any) -> Iterator[str]:
        waiting: list[tuple[Any, bool]] = [(root, True)]
        depth = 0
        while waiting:
            element, opening = waiting.pop()
            yield from self._break(element)
            read = opening and not _left_out(element)
            if read:
                depth += 1
                self._open(element)
                waiting.append((element, False))
                waiting.extend((child, True) for child in reversed(element))
            else:
                depth -= not opening
                if element.tag == "li":
                    self.marker = ""
                self.line.append(_one_line(element.tail))
            if depth > DEEPEST:
                raise _hostile(self.name)
        yield from self._block()

    def _open(self, element: Any) -> None:
        if element.tag == "br":
            self.line.append("\n")
        elif element.tag == "li":
            self.marker = self._marker_of(element)
        self.line.append(_one_line(element.text))

    def _marker_of(self, item: Any) -> str:
        """The number or dash that a browser prints before a list item."""
        above = item.getparent()
        if any("none" in _style(each, "list-style") for each in (item, above)):
            return ""
        if above.tag != "ol":
            return "- "
        count = _whole(item.get("value"), self.counts.get(above, _whole(above.get("start"), 1) - 1) + 1)
        self.counts[above] = count
        return f"{_figure(above.get('type', '1'), count)}. "

    def _break(self, element: Any) -> Iterator[str]:
        if element.tag not in _INLINE:
            yield from self._block()

    def _block(self) -> Iterator[str]:
        lines = [fold_spaces(line) for line in "".join(self.line).split("\n")]
        text = "\n".join(filter(None, lines))
        self.line.clear()
        if text:
            own = sign(text)
            marker = "" if own is not None and own.kind in ("khoan", "diem", "gach") else self.marker
            self.marker = ""
            yield f"{marker}{text}\n\n"


def _left_out(element: Any) -> bool:
    role = element.get("role", "").lower()
    hidden = "none" in _style(element, "display") or element.get("hidden") is not None
    return element.tag in _SKIPPED or role in _SKIPPED_ROLES or hidden or element.get("aria-hidden") == "true"


def _style(element: Any, name: str) -> str:
    """The value of a property that is set in the element itself."""
    rules = (rule.partition(":") for rule in element.get("style", "").lower().split(";"))
    return "".join(value for key, _, value in rules if key.strip().startswith(name))


def _one_line(text: str | None) -> str:
    return (text or "").replace("\r", " ").replace("\n", " ")


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else otherwise


def _figure(shape: str, count: int) -> str:
    kinds = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
    return figure(kinds.get(shape, "decimal"), count) or str(count)


def _hostile(name: str) -> InputError:
    vi = f"lồng quá {DEEPEST} phần tử HTML; đây không phải bản văn, hãy lưu trang thành .txt"
    return refuse(name, vi, f"nests over {DEEPEST} HTML elements: no official text, save the page as .txt")
