"""What hangs on a choice: the verdicts of the catalogue's examples that are others under the other reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.context import Context

_TOLD = ("outcome", "code", "value", "missing", "decided_by")
ABSENT = "—"


@dataclass(frozen=True, slots=True)
class Change:
    """One place of a verdict, as `value.due`, with what stands there under either reading."""

    place: str
    taken: str
    rejected: str


@dataclass(frozen=True, slots=True)
class ExampleFlip:
    """A rule whose example is decided otherwise under the other reading, and where the verdicts differ."""

    rule: str
    changes: tuple[Change, ...]


def flipped_examples(reading: str) -> tuple[ExampleFlip, ...]:
    """Return the examples that are decided otherwise when a choice is run the other way, in the order of the law.

    Errors: LawError for a note, or for an id that the register does not have.
    """
    rejecting = Context(rejected=(reading,))
    found = []
    for entry in catalogue.rules():
        # An example need not come near what the reading is about; the rule's own list says which readings may.
        if entry.name in EXAMPLES and reading in entry.rule.readings:
            taken, rejected = (
                dict(_flat(catalogue.evaluate(entry.name, EXAMPLES[entry.name], context).to_dict()))
                for context in (None, rejecting)
            )
            changes = tuple(_changes(taken, rejected))
            if changes:
                found.append(ExampleFlip(entry.name, changes))
    return tuple(found)


def _changes(taken: dict[str, str], rejected: dict[str, str]) -> Iterator[Change]:
    for place in dict.fromkeys((*taken, *rejected)):
        one, other = taken.get(place, ABSENT), rejected.get(place, ABSENT)
        if one != other:
            yield Change(place, one, other)


def _flat(decision: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each single thing that a verdict says, with its place; not messages, versions or readings."""
    for name in _TOLD:
        yield from _parts(name, decision[name])
    yield from _parts("citations", [citation["provision"] for citation in decision["citations"]])


def _parts(place: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _parts(f"{place}.{name}", part)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _parts(f"{place}.{number}", part)
    else:
        yield place, _said(value)


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "có" if value else "không"
    return ABSENT if value is None else str(value)
