"""Rules for those who call them: facts, value, and a working call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bhxh_rules.catalogue import Entry, glossary
from bhxh_rules.core.schema import hints
from bhxh_rules.core.type_hints import form_of, is_list, known_type, records_of
from bhxh_rules.site.calls import answer, command, printed_by, python_call
from bhxh_rules.site.markdown import code, escape, heading, page, table
from bhxh_rules.site.readings_text import with_readings

_FORMS = {
    "day": "ngày, `YYYY-MM-DD`",
    "instant": "ngày giờ, `YYYY-MM-DDTHH:MM`",
    "moment": "ngày hoặc ngày giờ",
    "count": "số nguyên từ 0",
    "truth": "đúng hoặc sai",
    "text": "chuỗi có nội dung",
}


def rule_anchor(name: str) -> str:
    """Return the anchor of a rule."""
    return name.replace(".", "-")


def rule_text(entry: Entry, level: int, here: str) -> str:
    """Return one rule for the page `here`: name, facts, value, a call in Python and on the command line with what they
    print.
    """
    program = python_call(entry.name)
    return page(
        heading(level, escape(glossary.load().rule(entry.name).label), rule_anchor(entry.name)),
        f"Tên trong mã: `{entry.name}`. Dữ kiện nào cũng có thể bỏ trống: bỏ trống nghĩa là chưa biết.",
        code("python", signature(entry)),
        table(["Dữ kiện", "Tên trong mã", "Kiểu"], _facts(entry, here)),
        "Giá trị mà kết luận mang theo, nếu có:",
        table(["Nội dung", "Tên trong mã"], _value(entry.value_type)),
        "Gọi từ Python:",
        code("python", program),
        "In ra:",
        code("text", printed_by(program)),
        "Gọi từ dòng lệnh:",
        code("sh", command(entry.name)),
        "In ra:",
        code("json", answer(entry.name)),
    ).rstrip()


def signature(entry: Entry) -> str:
    """Return how a rule is called: every fact by name, none of them needed, and the type of the value."""
    facts = "".join(f", {name}=…" for name in entry.facts)
    return f"{entry.name}(*{facts}) -> Decision[{entry.value_type.__name__}]"


def _facts(entry: Entry, here: str) -> Iterator[list[str]]:
    types = hints(entry.function)
    for name in entry.facts:
        term = glossary.load().fact(name)
        note = f" ({with_readings(term.note, here)})" if term.note else ""
        yield [escape(term.label) + note, f"`{name}`", _kind(name, types[name])]
        for record in records_of(types[name]):
            yield from _parts(record, f"{name}[]" if is_list(types[name]) else name)


def _parts(record: type[Any], path: str) -> Iterator[list[str]]:
    """Yield the fields of a record that a fact is made of."""
    types = get_type_hints(record, include_extras=True)
    for field in fields(record):
        label = escape(glossary.load().field(record.__name__, field.name).label)
        yield [f"mỗi mục: {label}", f"`{path}.{field.name}`", _kind(field.name, types[field.name])]
        for inner in records_of(types[field.name]):
            yield from _parts(inner, f"{path}.{field.name}")


def _kind(name: str, hint: Any) -> str:
    known = known_type(hint)
    if is_list(hint):
        return "danh sách" if records_of(hint) else f"danh sách, mỗi mục {_kind(name, get_args(known)[0])}"
    if records_of(hint):
        return "một mục"
    if get_origin(known) is Literal:
        words = glossary.load()
        choices = (f"`{word}` ({escape(words.word(name, word).label)})" for word in get_args(known))
        return "một trong: " + "; ".join(choices)
    return _FORMS[form_of(known) or ""]


def _value(owner: type[Any], prefix: str = "", path: str = "") -> Iterator[list[str]]:
    """Yield the fields of a value, and below a list the fields of its items."""
    types = get_type_hints(owner)
    for field in fields(owner):
        label = escape(glossary.load().field(owner.__name__, field.name).label)
        yield [prefix + label, f"`{path}{field.name}`"]
        many = "[]" if is_list(types[field.name]) else ""
        for record in records_of(types[field.name]):
            yield from _value(record, "mỗi mục: ", f"{path}{field.name}{many}.")
