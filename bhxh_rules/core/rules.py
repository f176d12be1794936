"""The record that makes a plain function a rule of the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Caveat, Code, Decision, Versions


def home_of(function: Callable[..., Any]) -> Any:
    """Return the module beside a façade that holds its rules, and the types that its signatures name."""
    package, _, facade = function.__module__.rpartition(".")
    return import_module(f"{package}._{facade}")


def rule_of(function: Callable[..., Any]) -> Rule:
    """Return the rule that a façade function asks: the one of its name."""
    rules: dict[str, Rule] = home_of(function).RULES
    return rules[f"{function.__module__.split('.')[1]}.{function.__name__}"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One normative statement: its public name, its function, and what it rests on.

    `provisions` are the clauses it encodes, `readings` the register entries a verdict may depend on, `codes` all
    codes it may give besides FACTS_MISSING, which every rule may. `notes` and `caveats` go with every verdict:
    entries of the register, and reasons why it is provisional.
    """

    name: str
    function: Callable[..., Decision[Any]]
    provisions: tuple[str, ...]
    readings: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    notes: tuple[str, ...] = ()
    caveats: tuple[Caveat, ...] = ()

    def apply(self, facts: dict[str, Any], context: Context, versions: Versions) -> Decision[Any]:
        """Ask the rule with checked facts; the verdict gets the rule's name, versions, notes and rejected readings."""
        decision = self.function(**facts, context=context)
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
        return {str(code): code for code in (*self.codes, FACTS_MISSING)}[name]
