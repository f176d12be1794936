"""One rule for programmers: signature, facts, value, codes, provisions, readings, and a call that was really made."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from typing import Any

from bhxh_rules import readings
from bhxh_rules.catalogue import Entry
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.rules import SHARED_CODES
from bhxh_rules.core.schema import hints
from bhxh_rules.site.calls import answer, command, printed_by, python_call
from bhxh_rules.site.developer.docstrings import prose, told_by
from bhxh_rules.site.developer.json_forms import inner_fields, json_form
from bhxh_rules.site.markdown import bullets, code, escape, heading, page, page_of, table, way
from bhxh_rules.site.readings_text import reading_link
from bhxh_rules.site.rules_text import rule_anchor


def rule_reference(entry: Entry, here: str, pages: Iterable[str]) -> str:
    """Return the section of a rule; `here` is the path of the page, `pages` those that have provisions."""
    told, program = told_by(entry.function), python_call(entry.name)
    return page(
        heading(2, f"`{entry.name}`", rule_anchor(entry.name)),
        prose(told.summary),
        code("python", signature(entry.function)),
        prose(told.more),
        bullets(map(prose, told.facts)),
        table(["Fact", "JSON"], _facts(entry)),
        *(f"**{label}:** {prose(told.parts[label])}" for label in ("Outcomes", "Errors") if label in told.parts),
        f"**Provisions:** {', '.join(_provisions(entry, here, set(pages)))}.",
        f"**Readings:** {', '.join(_readings(entry, here))}." if entry.rule.readings or entry.rule.notes else "",
        heading(3, "Value", f"{rule_anchor(entry.name)}-value"),
        prose(told_by(entry.value_type).summary),
        table(["Field", "JSON"], _rows(inner_fields(entry.value_type, ""))),
        heading(3, "Codes", f"{rule_anchor(entry.name)}-codes"),
        table(["Code", "Message template"], _codes(entry)),
        heading(3, "Example", f"{rule_anchor(entry.name)}-example"),
        code("python", program),
        "prints",
        code("text", printed_by(program)),
        "and from a shell, or any other language:",
        code("sh", command(entry.name)),
        code("json", answer(entry.name)),
    ).rstrip()


def signature(function: Any) -> str:
    """Return the signature of a function with its annotations as they are written, one parameter a line."""
    found = inspect.signature(function)
    starred = any(each.kind is each.KEYWORD_ONLY for each in found.parameters.values())
    words = [*(["*"] if starred else []), *map(parameter, found.parameters.values())]
    owner = function.__module__.split(".")[1]
    inner = "".join(f"    {word},\n" for word in words)
    return f"{owner}.{function.__name__}(\n{inner}) -> {found.return_annotation}"


def parameter(found: inspect.Parameter) -> str:
    """Return a parameter as it is declared; annotations are text, as the modules postpone them."""
    default = "" if found.default is found.empty else f" = {found.default!r}"
    return f"{found.name}: {found.annotation}{default}"


def _facts(entry: Entry) -> Iterator[list[str]]:
    types = hints(entry.function)
    for name in entry.facts:
        yield [f"`{name}`", json_form(types[name])]
        yield from _rows(inner_fields(types[name], name))


def _rows(fields: Iterable[tuple[str, Any]]) -> Iterator[list[str]]:
    for path, hint in fields:
        yield [f"`{path}`", json_form(hint)]


def _codes(entry: Entry) -> list[list[str]]:
    return [[f"`{code}`", escape(code.en)] for code in (*entry.rule.codes, *SHARED_CODES)]


def _provisions(entry: Entry, here: str, pages: set[str]) -> Iterator[str]:
    for id in entry.rule.provisions:
        target = page_of(id)
        words = f"`{id}`"
        yield f"[{words}]({way(here, target)}#{Provision.parse(id).anchor})" if target in pages else words


def _readings(entry: Entry, here: str) -> Iterator[str]:
    for id in sorted({*entry.rule.readings, *entry.rule.notes}):
        kind = "" if readings.load()[id].kind == "choice" else " (note)"
        yield reading_link(id, here) + kind
