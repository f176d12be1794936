"""A form as plain HTML: its facts, the readings that can be run the other way, and the places for the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bhxh_rules import readings
from bhxh_rules.catalogue import Entry, glossary
from bhxh_rules.site.try_it.controls import field_html, text_html
from bhxh_rules.site.try_it.fields import Field, fields_of
from bhxh_rules.site.try_it.form_lists import Layout, list_html

_WAITING = "Muốn thử ngay trên trang này, hãy cho phép trình duyệt chạy mã của trang."
_ABOUT = (
    "Ô để trống nghĩa là chưa biết. Quy tắc chạy ngay trong trình duyệt này, không gửi gì đi đâu; lần đầu phải nạp "
    "thư viện, có thể đến một phút trên máy chậm."
)
_BUTTONS = '<button type="submit">Trả lời</button> <button type="reset">Xóa hết</button>'


def form_html(entry: Entry, layout: Mapping[str, Layout]) -> str:
    """Return the form of a rule. It is hidden until the script of the pages takes it over, and says so.

    layout: how each list among its facts is filled in.
    """
    return "\n".join(_lines(entry, f"try-{entry.name.replace('.', '-')}", layout))


def _lines(entry: Entry, id: str, layout: Mapping[str, Layout]) -> Iterator[str]:
    label = text_html(glossary.load().rule(entry.name).label)
    yield f'<div class="try-it" data-rule="{entry.name}">'
    yield f'<p class="try-it-waiting">{_WAITING}</p>'
    yield f'<form id="{id}" aria-label="{label}" autocomplete="off" novalidate hidden>'
    yield f"<p>{_ABOUT}</p>"
    for each in fields_of(entry):
        yield from _field(each, f"{id}-{each.name}", layout)
    yield from _readings(entry, id)
    yield f'<p class="try-it-buttons">{_BUTTONS}</p>'
    yield "</form>"
    yield '<progress class="try-it-progress" max="100" value="0" aria-label="Đã nạp" hidden></progress>'
    yield '<div class="try-it-said" role="status"></div>'
    yield '<div class="try-it-answer"></div>'
    yield "</div>"


def _field(each: Field, id: str, layout: Mapping[str, Layout]) -> Iterator[str]:
    return list_html(each, id, layout[each.name]) if each.kind == "list" else field_html(each, id)


def _readings(entry: Entry, form: str) -> Iterator[str]:
    register = readings.load()
    choices = [register[id] for id in entry.rule.readings if register[id].kind == "choice"]
    if not choices:
        return
    yield "<details><summary>Chạy theo cách hiểu kia</summary>"
    for reading in choices:
        id = f"{form}-{reading.id.lower()}"
        other = f"<small>Cách hiểu kia: {text_html(reading.rejected)}</small>"
        yield f'<p class="try-it-reading"><input type="checkbox" id="{id}" value="{reading.id}" data-reading>'
        yield f'<label for="{id}">{reading.id}. {text_html(reading.title)} {other}</label></p>'
    yield "</details>"
