"""The API reference of the public functions, made from their signatures and docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType

from bhxh_rules import catalogue, portal, references, zalo
from bhxh_rules.site.developer.docstrings import prose, told_by
from bhxh_rules.site.developer.rule_reference import rule_reference
from bhxh_rules.site.markdown import heading, page, table
from bhxh_rules.site.material import Material
from bhxh_rules.site.rules_text import rule_anchor

FACADES: dict[str, ModuleType] = {"zalo": zalo, "portal": portal, "references": references}


def facade_path(name: str) -> str:
    """Return the path of the page of a module of the façade."""
    return f"dev/api/{name}.md"


def facade_pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield the page of each module of the façade."""
    for name, module in FACADES.items():
        yield facade_path(name), _page(name, module, material)


def _page(name: str, module: ModuleType, material: Material) -> str:
    entries = [entry for entry in catalogue.rules() if entry.name.startswith(f"{name}.")]
    here = facade_path(name)
    paragraphs = (inspect.getdoc(module) or "").split("\n\n")
    return page(
        heading(1, f"`bhxh_rules.{name}`"),
        *map(prose, paragraphs),
        "Every fact may be left out, or be `None` (JSON: `null`): it is then unknown, and the verdict names it in "
        "`missing` where it is needed. `context` is told in [the kernel](core.md#api-Context).",
        table(
            ["Function", "What it does"],
            [[f"[`{e.name}`](#{rule_anchor(e.name)})", prose(told_by(e.function).summary)] for e in entries],
        ),
        *(rule_reference(entry, here, material.pages) for entry in entries),
    )
