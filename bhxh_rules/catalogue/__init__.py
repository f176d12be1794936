"""Every rule with its façade function, its law constants and its readings: what documents, exports and checks read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, get_args

from bhxh_rules import portal, qc352, qc1624, qd1624, references, zalo
from bhxh_rules._facade import DEFAULT, ask
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import GapError
from bhxh_rules.core.law import DatedLaw, Edition, LawTable
from bhxh_rules.core.provision import within
from bhxh_rules.core.rules import Rule
from bhxh_rules.core.schema import fact_names, hints, input_schema
from bhxh_rules.readings import Reading
from bhxh_rules.readings import load as load_readings

_FACADES = {"portal": portal, "references": references, "zalo": zalo}
_INSTRUMENTS = (qd1624, qc1624, qc352)


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule of the catalogue with the façade function that importing systems call."""

    rule: Rule
    function: Callable[..., Decision[Any]]

    @property
    def name(self) -> str:
        """The public name, `zalo.answer_deadline`."""
        return self.rule.name

    @property
    def summary(self) -> str:
        """The first sentence of the façade's docstring."""
        return (self.function.__doc__ or "").strip().splitlines()[0]

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of its facts."""
        return fact_names(self.function)

    @property
    def value_type(self) -> type[Any]:
        """The type of the value of its decisions."""
        value: type[Any] = get_args(hints(self.function)["return"])[0]
        return value

    def input_schema(self) -> dict[str, Any]:
        """Return the JSON Schema of its facts."""
        return input_schema(self.function)

    def value_schema(self) -> dict[str, Any]:
        """Return the JSON Schema of its value."""
        from pydantic import TypeAdapter

        return TypeAdapter(self.value_type).json_schema(mode="serialization")


@cache
def rules() -> tuple[Entry, ...]:
    """Return every rule, in the order of the law."""
    found = (rule for module in _articles() for rule in getattr(module, "RULES", ()))
    return tuple(Entry(rule, _function(rule.name)) for rule in found)


def _function(name: str) -> Callable[..., Decision[Any]]:
    facade, _, function = name.partition(".")
    found: Callable[..., Decision[Any]] = getattr(_FACADES[facade], function)
    return found


@cache
def _articles() -> tuple[ModuleType, ...]:
    """Return the modules of the Điều, in the order of the law: each instrument's `dieu_NN`."""
    return tuple(
        import_module(f"{instrument.__name__}.{name}")
        for instrument in _INSTRUMENTS
        for name in sorted(found.name for found in iter_modules(instrument.__path__))
        if name.startswith("dieu_")
    )


def get(name: str) -> Entry:
    """Return the rule of that name; GapError names the rules there are."""
    for entry in rules():
        if entry.name == name:
            return entry
    known = ", ".join(entry.name for entry in rules())
    raise GapError(f"không có quy tắc {name}; có: {known}", f"there is no rule {name}; there are: {known}")


def evaluate(name: str, facts: Mapping[str, object], context: Context | None = None) -> Decision[Any]:
    """Ask a rule by name with facts as JSON data, unknown names refused.

    Errors: GapError for an unknown rule or outside the calendar; InputError with every problem of the facts.
    """
    entry = get(name)
    return ask(entry.function, facts, context or DEFAULT)


@cache
def dated_laws() -> tuple[LawTable[Any] | DatedLaw[Any], ...]:
    """Return every law as it stands in its module, in the order of the law: one that changed with all its editions."""
    return tuple(law for module in _articles() for law in module.LAWS)


def editions() -> tuple[Edition[LawTable[Any]], ...]:
    """Return every edition of every law table with its days, in the order of the law and then of time."""
    return tuple(edition for law in dated_laws() for edition in law.editions)


def laws() -> tuple[LawTable[Any], ...]:
    """Return every law table, in the order of the law; of one that changed each edition, so that a name comes again."""
    return tuple(edition.table for edition in editions())


def choices() -> tuple[str, ...]:
    """Return the ids of the choices that some rule depends on."""
    used = {reading for entry in rules() for reading in entry.rule.readings}
    return tuple(reading.id for reading in load_readings().values() if reading.kind == "choice" and reading.id in used)


def rules_at(provision: str) -> tuple[Entry, ...]:
    """Return the rules that encode a provision or something below it."""
    return tuple(entry for entry in rules() if any(within(id, provision) for id in entry.rule.provisions))


def laws_at(provision: str) -> tuple[LawTable[Any], ...]:
    """Return the law tables with a row fixed by a provision or by something below it."""
    return tuple(edition.table for edition in editions_at(provision))


def editions_at(provision: str) -> tuple[Edition[LawTable[Any]], ...]:
    """Return the editions of law tables with a row fixed by a provision or by something below it."""
    return tuple(each for each in editions() if any(within(row.at, provision) for row in each.table.rows))


def readings_at(provision: str) -> tuple[Reading, ...]:
    """Return the readings about a provision or about something below it."""
    register = load_readings().values()
    return tuple(reading for reading in register if any(within(id, provision) for id in reading.provisions))
