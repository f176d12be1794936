"""The first page for developers: from installing to reading a verdict."""

from __future__ import annotations

from collections.abc import Mapping

from bhxh_rules.site.calls import answer, command, printed_by, python_call
from bhxh_rules.site.developer.contract import CONTRACT_PAGE, SCHEMAS
from bhxh_rules.site.developer.facade_pages import FACADES, facade_path
from bhxh_rules.site.developer.guides import ENGLISH, guides
from bhxh_rules.site.developer.module_pages import CASE_CODE, CORE
from bhxh_rules.site.developer.recipe_pages import RECIPES
from bhxh_rules.site.markdown import bullets, code, heading, page, table, way
from bhxh_rules.site.registers.vocabulary import IDENTIFIERS

START = "dev/index.md"
_FIRST = "zalo.answer_deadline"

# Each is run when the page is made, and shown with what it prints.
PROGRAMS: Mapping[str, str] = {
    "missing": """\
from bhxh_rules import zalo

decision = zalo.answer_deadline(units=1)
print(decision.outcome, decision.code, decision.missing)
""",
    "errors": """\
from bhxh_rules import InputError, zalo

try:
    zalo.answer_deadline(start="yesterday", units=-1)
except InputError as error:
    for problem in error.problems:
        print(problem.pointer, problem.en)
""",
    "readings": """\
from datetime import date

from bhxh_rules import Context, zalo

decision = zalo.answer_deadline(start=date(2026, 8, 20), units=1)
print(decision.value.due, decision.readings)

other = Context(rejected=["DG-0003"])
decision = zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=other)
print(decision.value.due, decision.rejected)
""",
}

_OUTCOMES = (
    ("satisfied", "everything was looked at, and nothing departs from the text"),
    ("violated", "at least one departure, with the clause in `citations`"),
    ("determined", "the rule computed something: a due day, a route, who decides; it is in `value`"),
    ("not_applicable", "out of scope, or not in force on the day"),
    ("undetermined", "a fact is missing, the text is silent, or a named officer must judge"),
)


def start_page() -> str:
    """Return the page."""
    call = python_call(_FIRST)
    return page(
        heading(1, "For developers"),
        "Two Vietnamese regulations as plain functions: facts in, one `Decision` out, with the clause it rests on. The "
        "rest of this site is for the lawyers who read and sign what the functions do.",
        heading(2, "Install"),
        "From a checkout; Python 3.11 or newer:",
        code("sh", "pip install .          # the library\npip install '.[cli]'   # with the command bhxh-rules"),
        heading(2, "Ask"),
        *_shown(call),
        "The same on the command line, for any other language:",
        code("sh", command(_FIRST)),
        code("json", answer(_FIRST)),
        heading(2, "Read the verdict"),
        "A verdict is data: `bool(decision)` raises. Branch on `outcome` and `code`, never on `message`.",
        table(["Outcome", "Meaning"], [[f"`{name}`", meaning] for name, meaning in _OUTCOMES]),
        "A fact that is absent is unknown, never false:",
        *_shown(PROGRAMS["missing"]),
        heading(2, "Contexts and readings"),
        "Nothing is hidden: no clock, no file, no network, no global state. What a verdict depends on besides the "
        "facts is in one immutable [`Context`](api/core.md#api-Context): law tables, calendar, office hours, readings. "
        "Where two honest readers could differ, the [register](../cach-hieu.md) has a number for it, and a choice can "
        "be run the other way:",
        *_shown(PROGRAMS["readings"]),
        heading(2, "Errors"),
        "Malformed input is one error that lists every problem:",
        *_shown(PROGRAMS["errors"]),
        heading(2, "Where to go on"),
        bullets(f"[{title}]({way(START, path)})" for title, path in contents().items() if path != START),
    )


def contents() -> dict[str, str]:
    """Return the pages of the section: titles with paths."""
    return {
        "Quick start": START,
        **{f"API: bhxh_rules.{name}": facade_path(name) for name in FACADES},
        "API: decisions, contexts, errors": CORE,
        "API: bhxh_rules.case_code": CASE_CODE,
        "The JSON contract": CONTRACT_PAGE,
        "JSON Schemas": SCHEMAS,
        "Recipes": RECIPES,
        "Vietnamese terms of identifiers": IDENTIFIERS,
        **{title: path for path, title, _ in guides(ENGLISH)},
    }


def _shown(program: str) -> tuple[str, str, str]:
    return code("python", program), "prints", code("text", printed_by(program))
