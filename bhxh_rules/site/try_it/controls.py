"""One thing to fill in as plain HTML with native inputs: an empty one is a fact that is unknown."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from bhxh_rules.site.addresses import address_of
from bhxh_rules.site.readings_text import NAMED
from bhxh_rules.site.try_it.fields import Field

UNKNOWN = ("", "chưa biết")
_TRUTH = (("true", "có"), ("false", "không"))
_INPUTS = {
    "day": 'type="date"',
    "count": 'type="number" min="0" step="1"',
    "text": 'type="text"',
}


def field_html(each: Field, id: str) -> Iterator[str]:
    """Yield the lines of a plain fact or part: label, input, note, and the place for what is wrong with it."""
    yield f'<div class="try-it-field" data-fact="{each.name}" data-kind="{each.kind}">'
    yield from _control(each, id)
    if each.term.note:
        yield f'<small id="{id}-note">{_note_html(each.term.note)}</small>'
    yield wrong_html(id)
    yield "</div>"


def _control(each: Field, id: str) -> Iterator[str]:
    label, told = text_html(each.term.label), _described(each, id)
    if each.kind == "moment":
        yield f'<fieldset><legend>{label}</legend><label for="{id}">ngày</label>'
        yield f'<input type="date" id="{id}" {told}><label for="{id}-time">giờ (nếu biết)</label>'
        yield f'<input type="time" id="{id}-time" {told}></fieldset>'
        return
    yield f'<label for="{id}">{label}</label>'
    if each.kind in _INPUTS:
        yield f'<input {_INPUTS[each.kind]} id="{id}" {told}>'
    else:
        yield select_html(id, (UNKNOWN, *(_TRUTH if each.kind == "truth" else each.words)), told)


def _note_html(note: str) -> str:
    """Return a note with its readings linked: every form stands on a page one folder below the root."""
    return NAMED.sub(lambda found: f'<a href="../{address_of(found[0])}">{found[0]}</a>', text_html(note))


def _described(each: Field, id: str) -> str:
    return f'aria-describedby="{f"{id}-note " if each.term.note else ""}{id}-wrong"'


def select_html(id: str, options: tuple[tuple[str, str], ...], more: str) -> str:
    """Return a choice between values with their labels; `more` are further attributes."""
    listed = "".join(f'<option value="{value}">{text_html(label)}</option>' for value, label in options)
    return f'<select id="{id}" {more}>{listed}</select>'


def wrong_html(id: str) -> str:
    """Return the place that tells what is wrong with an input."""
    return f'<span class="try-it-wrong" id="{id}-wrong" hidden></span>'


def text_html(text: str) -> str:
    """Return text for HTML that stands in Markdown as well: no sign of it means anything there."""
    return escape(" ".join(text.split())).replace("_", "&#95;").replace("*", "&#42;").replace("`", "&#96;")
