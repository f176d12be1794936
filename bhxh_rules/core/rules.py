"""The record that makes a plain function a rule of the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Caveat, Code, Decision, Versions, not_applicable
from bhxh_rules.core.errors import NotInForceError


def home_of(function: Callable[..., Any]) -> Any:
    """Return the module beside a façade that holds its rules, and the types that its signatures name."""
    package, _, facade = function.__module__.rpartition(".")
    return import_module(f"{package}._{facade}")


def rule_of(function: Callable[..., Any]) -> Rule:
    """Return the rule that a façade function asks: the one of its name."""
    rules: dict[str, Rule] = home_of(function).RULES
    return rules[f"{function.__module__.split('.')[1]}.{function.__name__}"]


CLAUSE_NOT_IN_FORCE = Code(
    "CLAUSE_NOT_IN_FORCE",
    "Không áp dụng: ngày đó không có bản nào của điều khoản này có hiệu lực.",
    "Not applicable: no wording of this clause was in force on that day.",
)
# What every rule may give besides its own codes.
SHARED_CODES = (FACTS_MISSING, CLAUSE_NOT_IN_FORCE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One normative statement: its public name, its function, and what it rests on.

    `provisions` are the clauses it encodes, `readings` the register entries a verdict may depend on, `codes` all
    codes it may give besides SHARED_CODES, which every rule may. `notes` and `caveats` go with every verdict:
    entries of the register, and reasons why it is provisional. `dated_by` is the fact that tells the day whose law
    applies: a date, a date-time, or a list of events, of which the last one counts.
    """

    name: str
    function: Callable[..., Decision[Any]]
    provisions: tuple[str, ...]
    readings: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    notes: tuple[str, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    dated_by: str = "as_of"

    def apply(self, facts: dict[str, Any], context: Context, versions: Versions) -> Decision[Any]:
        """Ask the rule with checked facts; the verdict gets the rule's name, versions, notes and rejected readings."""
        try:
            decision = self.function(**facts, context=context)
        except NotInForceError as gone:
            decision = not_applicable(CLAUSE_NOT_IN_FORCE, at=gone.provision, as_of=context.day)
        readings = tuple(sorted({*self.notes, *decision.readings})) if self.notes else decision.readings
        return replace(
            decision,
            rule=self.name,
            versions=versions,
            readings=readings,
            rejected=tuple(reading for reading in readings if not context.takes(reading)),
            caveats=(*decision.caveats, *self.caveats),
        )

    def code(self, name: str) -> Code:
        """Return the code of that name with its messages; KeyError when the rule never gives it."""
        return {str(code): code for code in (*self.codes, *SHARED_CODES)}[name]
