"""A question of the page answered by the library: the decision itself, and its words for a Vietnamese reader.

This module runs in the browser as well. It stands on the library alone, and speaks JSON on both sides.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_type_hints

from bhxh_rules import catalogue, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.core.jsontext import read_object
from bhxh_rules.core.provision import Provision

REGISTER = "cach-hieu.html"

# A cell of what is shown: words, with where they lead to when they name a clause or a reading.
Cell = dict[str, str]


def answer(rule: str, facts: str, rejected: str = "[]") -> str:
    """Return as JSON what a rule answers to facts given as JSON, with the readings in `rejected` run the other way.

    The answer has `decision`, as `Decision.to_dict` gives it, and `shown`, its words; or `problems`, each with the
    JSON pointer of the fact and what is wrong with it; or `refusal`, where the library cannot answer at all.
    """
    try:
        decision = catalogue.evaluate(rule, read_object(facts), Context(rejected=json.loads(rejected)))
    except InputError as error:
        found: dict[str, Any] = {"problems": [{"pointer": each.pointer, "text": each.vi} for each in error.problems]}
    except RulesError as error:
        found = {"refusal": error.vi}
    else:
        found = {"decision": decision.to_dict(), "shown": shown(decision)}
    return json.dumps(found, ensure_ascii=False)


def shown(decision: Decision[Any]) -> dict[str, Any]:
    """Return a decision in the words that a page shows; addresses are relative to the root of the site."""
    words = glossary.load()
    absent = [words.fact(name).label for name in decision.missing]
    decider = decision.decided_by and words.word("decided_by", decision.decided_by).label
    sentence = decision.code.vi.format(v=decision.result, missing=", ".join(absent), decided_by=decider)
    return {
        "outcome": words.outcome(str(decision.outcome)).label,
        "sentence": sentence,
        "caveats": [caveat.message() for caveat in decision.caveats],
        "value": None if decision.result is None else _rows(decision.result),
        "citations": [_clause(id) for id in decision.citations],
        "readings": [_reading(id, decision) for id in decision.readings],
        "missing": absent,
        "decided_by": decider,
        "as_of": decision.as_of and _day(decision.as_of),
        "package": decision.versions.package if decision.versions else "",
    }


def _rows(record: Any) -> dict[str, Any]:
    """Return a record as rows: the label of each field with its value."""
    return {"rows": [[label, _said(name, value, hint)] for name, label, value, hint in _fields(record)]}


def _fields(record: Any) -> Iterator[tuple[str, str, Any, Any]]:
    types = get_type_hints(type(record))
    for field in fields(record):
        label = glossary.load().field(type(record).__name__, field.name).label
        yield field.name, label, getattr(record, field.name), types[field.name]


def _said(name: str, value: Any, hint: Any) -> Any:
    """Return a value as a cell, a list of cells, rows, or a table of records of one kind."""
    if is_dataclass(value):
        return _rows(value)
    if isinstance(value, tuple) and value and is_dataclass(value[0]):
        head = [label for _, label, _, _ in _fields(value[0])]
        body = [[_said(part, inner, of) for part, _, inner, of in _fields(item)] for item in value]
        return {"head": head, "body": body}
    if isinstance(value, tuple):
        return [_said(name, item, hint) for item in value] or _cell("không có")
    if name == "at" and isinstance(value, str):
        return _clause(value, instrument=False)
    return _cell(_words(name, value, hint))


def _words(name: str, value: Any, hint: Any) -> str:
    if value is None:
        return "—"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, date):
        return _day(value)
    closed = isinstance(value, str) and ("Literal" in str(hint) or name == "evidence")
    return glossary.load().word(name, value).label if closed else str(value)


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _cell(text: str) -> Cell:
    return {"text": text}


def _clause(id: str, instrument: bool = True) -> Cell:
    place = Provision.parse(id)
    return {"text": place.label(instrument=instrument), "to": f"{place.page.removesuffix('.md')}.html#{place.anchor}"}


def _reading(id: str, decision: Decision[Any]) -> Cell:
    other = " (theo cách hiểu kia)" if id in decision.rejected else ""
    return {"text": f"{id}: {readings.load()[id].title}{other}", "to": f"{REGISTER}#{id.lower()}"}
