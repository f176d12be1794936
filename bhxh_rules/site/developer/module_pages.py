"""The API reference of what stands beside the rules: the kernel, and reading case codes."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import bhxh_rules
from bhxh_rules import case_code, worktime
from bhxh_rules.site.developer.docstrings import prose, told_by
from bhxh_rules.site.developer.rule_reference import parameter, signature
from bhxh_rules.site.markdown import bullets, code, heading, page

CORE, CASE_CODE = "dev/api/core.md", "dev/api/case_code.md"

# Every public name that is no module, in the order in which a reader needs them.
_KERNEL = ("Decision", "Outcome", "Context", "RulesError", "InputError", "GapError", "LawError", "NoValueError")
_TIME = ("Calendar", "official_calendar", "OfficeHours")


def module_pages() -> Iterator[tuple[str, str]]:
    """Yield the page of the kernel and that of case codes."""
    kernel = [getattr(bhxh_rules, name) for name in _KERNEL]
    yield (
        CORE,
        page(
            heading(1, "`bhxh_rules`: decisions, contexts, errors"),
            "What every rule gives back, what it depends on besides the facts, and what is raised. A verdict is never "
            "an exception: an error means that the input, the law data or the call is at fault.",
            *map(_section, kernel),
            heading(2, "Working time: `bhxh_rules.worktime`", "worktime"),
            "For a context with another calendar or other office hours.",
            *(_section(getattr(worktime, name), 3) for name in _TIME),
        ),
    )
    paragraphs = (inspect.getdoc(case_code) or "").split("\n\n")
    names = sorted(case_code.__all__, key=lambda name: (name[0].isupper(), name))
    things = [getattr(case_code, name) for name in names]
    yield (
        CASE_CODE,
        page(
            heading(1, "`bhxh_rules.case_code`"),
            *map(prose, paragraphs),
            *(_section(thing) for thing in things if inspect.isfunction(thing) or inspect.isclass(thing)),
            heading(2, "Schemes", "api-SCHEMES"),
            bullets(f"`{scheme.name}`: `{scheme.shape}`" for scheme in case_code.SCHEMES),
        ),
    )


def _section(thing: Any, level: int = 2) -> str:
    told = told_by(thing)
    return page(
        heading(level, f"`{thing.__name__}`", f"api-{thing.__name__}"),
        code("python", _declared(thing)),
        prose(told.summary),
        prose(told.more),
        *(f"**{label}:** {prose(text)}" for label, text in told.parts.items()),
        bullets(_members(thing)) if inspect.isclass(thing) else "",
    ).rstrip()


def _declared(thing: Any) -> str:
    if inspect.isfunction(thing):
        return signature(thing)
    parents = ", ".join(parent.__name__ for parent in thing.__bases__ if parent is not object)
    return f"class {thing.__name__}({parents})" if parents else f"class {thing.__name__}"


def _members(owner: type[Any]) -> Iterator[str]:
    """Yield what a class offers: its words, its fields, its properties and its methods."""
    if issubclass(owner, Enum):
        yield from (f"`{each.value}`" for each in owner)
        return
    for field in fields(owner) if is_dataclass(owner) else ():
        yield f"`{field.name}`: `{field.type}`"
    for name, member in vars(owner).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property) and member.fget is not None:
            yield f"`{name}` — {prose(told_by(member.fget).summary)}"
        elif inspect.isfunction(member):
            yield f"`{name}{_call(member)}` — {prose(told_by(member).summary)}"


def _call(method: Any) -> str:
    parameters = list(inspect.signature(method).parameters.values())[1:]
    return f"({', '.join(map(parameter, parameters))})"
