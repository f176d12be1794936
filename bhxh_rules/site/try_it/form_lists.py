"""Lists of records in a form: a few rows to write in, or one row for each word of a vocabulary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.try_it.controls import UNKNOWN, field_html, select_html, text_html, wrong_html
from bhxh_rules.site.try_it.fields import Field

_ENTRIES = (UNKNOWN, ("none", "không có mục nào"), ("some", "có, ghi ở dưới"))


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list of records is filled in: so many `rows`, or one row for `each` word of one of its parts.

    Such a row shows the part `asked`, and the others once that is answered: those that `parts` gives for the word. The
    part `once` is asked for one time, and holds for each row.
    """

    rows: int = 0
    each: str = ""
    asked: str = ""
    once: str = ""
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def list_html(each: Field, id: str, layout: Layout) -> Iterator[str]:
    """Yield the lines of a fact that is a list of records."""
    legend = text_html(each.term.label)
    yield f'<fieldset class="try-it-list" data-fact="{each.name}" data-kind="list"><legend>{legend}</legend>'
    yield wrong_html(id)
    yield from _each_word(each, id, layout) if layout.each else _rows(each, id, layout.rows)
    yield "</fieldset>"


def _rows(each: Field, id: str, rows: int) -> Iterator[str]:
    """Yield a list of whatever items: unknown, empty, or those that are written down."""
    yield f'<label for="{id}">{text_html(each.term.label)}: có hay không</label>'
    yield select_html(id, _ENTRIES, f'data-opens="{id}-items" data-list aria-describedby="{id}-wrong"')
    yield f'<div id="{id}-items" hidden>'
    for row in range(1, rows + 1):
        yield f'<div class="try-it-item" role="group" aria-label="mục {row}">'
        for part in each.parts:
            yield from field_html(part, f"{id}-{row}-{part.name}")
        yield "</div>"
    yield "</div>"


def _each_word(each: Field, id: str, layout: Layout) -> Iterator[str]:
    """Yield a list that has one item at most for each word of a vocabulary, below the clauses that name the words."""
    parts = {part.name: part for part in each.parts}
    yield from field_html(parts[layout.once], f"{id}-{layout.once}")
    clause = None
    for word, label in parts[layout.each].words:
        at = glossary.load().word(layout.each, word).at
        if at != clause and at is not None:
            yield f'<p class="try-it-clause">{text_html(Provision.parse(at).label())}</p>'
        clause = at
        mine = [part for part in each.parts if part.name in layout.parts[word]]
        yield f'<div class="try-it-item" role="group" aria-label="{text_html(label)}" '
        yield f'data-key="{layout.each}" data-word="{word}">'
        yield from _item(f"{id}-{word}", label, parts[layout.asked], mine)
        yield "</div>"


def _item(id: str, label: str, asked: Field, parts: list[Field]) -> Iterator[str]:
    yield f'<div class="try-it-field" data-fact="{asked.name}" data-kind="word">'
    yield f'<label for="{id}">{text_html(label)}</label>'
    # The last word says "not yet": it stands for an item that is left out.
    options = (("", asked.words[-1][1]), *asked.words[:-1])
    yield select_html(id, options, f'data-opens="{id}-parts" aria-describedby="{id}-wrong"')
    yield wrong_html(id)
    yield f'</div><div id="{id}-parts" class="try-it-parts" hidden>'
    for part in parts:
        yield from field_html(part, f"{id}-{part.name}")
    yield "</div>"
