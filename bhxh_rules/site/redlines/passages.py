"""One amended clause on a page of comparison: what became of its words, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape as html_escape

from bhxh_rules import corpus
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.redline import Redline
from bhxh_rules.impact.changes import in_words
from bhxh_rules.site.markdown import bullets, heading, link_to, page
from bhxh_rules.site.redlines.hanging import Hanging
from bhxh_rules.site.redlines.paths import anchor_of

KINDS: Mapping[str, str] = {
    "changed": "Có sửa đổi",
    "added": "Thêm mới",
    "removed": "Không còn",
    "moved": "Chuyển chỗ",
}
"""What became of a clause."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One step of one clause: its id, what became of it (`KINDS`), details in Markdown, and its words.

    `only_new` is a clause named by its number in the new text, which may be another clause's in the old text; all
    others are named as the corpus knows them.
    """

    provision: str
    kind: str
    remark: str = ""
    redline: Redline = ()
    only_new: bool = False


def clause_text(steps: tuple[Passage, ...], here: str, hanging: Hanging) -> str:
    """Return one clause with its steps in order; all of them are about the same clause."""
    first = steps[0]
    name = in_words(first.provision)
    return page(
        heading(2, capitalised(name) + (" (mới)" if first.only_new else ""), anchor(first)),
        *(_step(step) for step in steps),
        bullets([*_link(first, here, hanging.pages), *hanging.lines(first.provision, first.only_new, here)]),
    ).rstrip()


def anchor(step: Passage) -> str:
    """Return the anchor of a clause; a new one may have the number that another one had."""
    return ("moi-" if step.only_new else "") + anchor_of(step.provision)


def counted(steps: Iterable[Passage]) -> str:
    """Say how many clauses were changed, added and so on."""
    kinds = [step.kind for step in steps]
    return "; ".join(f"{words.lower()}: {kinds.count(kind)}" for kind, words in KINDS.items() if kind in kinds)


def _step(step: Passage) -> str:
    return page(f"**{KINDS[step.kind]}**{step.remark}.", redline_html(step.redline)).rstrip()


def redline_html(pieces: Redline) -> str:
    """Return words that stay, go and come as HTML that is told apart by words, line and colour; "" for no words."""
    return f'<p class="redline">{" ".join(map(_piece, pieces))}</p>' if pieces else ""


def _piece(piece: tuple[str, str]) -> str:
    kind, words = piece
    told = html_escape(words, quote=False)
    if kind == "removed":
        return f"<del><small>bỏ:</small> {told}</del>"
    return f"<ins><small>thêm:</small> {told}</ins>" if kind == "added" else told


def _link(step: Passage, here: str, pages: Iterable[str]) -> Iterator[str]:
    """Yield a link to the clause, or to the nearest one above it, into which a new one has come."""
    try:
        place = Provision.parse(step.provision)
    except LawError:
        return
    places = place.ancestors if step.only_new else (place, *place.ancestors)
    known = next((str(each) for each in places if str(each) in corpus.load()), None)
    if known:
        yield f"**{'Đưa vào' if step.only_new else 'Trang của mục'}:** {link_to(known, here, pages)}"
