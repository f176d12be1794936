"""What is odd in a whole tree: open lists, figures that disagree with their words, references that lead nowhere."""

import re
from collections.abc import Iterator

from bhxh_rules.core.text import nfc
from bhxh_rules.corpus.internal_references import missing
from bhxh_rules.corpus.numerals import number_in_words
from bhxh_rules.corpus.tree import Diagnostic, Node

_FIGURE_AND_WORDS = re.compile(r"(?<![\w.,/-])(\d{1,3}) ?\(([^()\d]{1,40})\)")
_ITEMS = ("khoan", "diem", "gach")


def diagnose(parts: tuple[Node, ...]) -> Iterator[Diagnostic]:
    """Yield, part by part, what a person should look at: "list-open", "figure-words", "missing-reference"."""
    ids = [frozenset(own for own, _ in part.provisions("")) for part in parts]
    anywhere = frozenset().union(*ids)
    for part, here in zip(parts, ids, strict=True):
        for own, node in part.provisions(""):
            yield from _open_list(node)
            yield from _figures(node)
            for reference in missing(nfc(node.text), own, here, anywhere):
                yield Diagnostic("missing-reference", node.line, reference)


def _open_list(node: Node) -> Iterator[Diagnostic]:
    """A list whose last item ends as if another followed."""
    last = node.content[-1] if node.content else None
    if isinstance(last, Node) and last.kind in _ITEMS and last.content:
        end = last.content[-1]
        if isinstance(end, str) and end.rstrip("*_ ").endswith((";", ",")):
            yield Diagnostic("list-open", last.line, " ".join(end.split()[-2:]))


def _figures(node: Node) -> Iterator[Diagnostic]:
    for found in _FIGURE_AND_WORDS.finditer(nfc(node.text)):
        said = number_in_words(" ".join(found[2].casefold().split()))
        if said is not None and said != int(found[1]):
            yield Diagnostic("figure-words", node.line, found[0])
