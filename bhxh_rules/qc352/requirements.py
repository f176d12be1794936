"""How facts are held against what a clause asks for, one requirement after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeVar

from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, satisfied, undetermined, violated

Standing = Literal["met", "not_met", "not_mentioned", "unknown"]
V = TypeVar("V")


class Item(Protocol):
    """A requirement with where it stands and its clause."""

    @property
    def standing(self) -> Standing:
        """Where it stands."""

    @property
    def at(self) -> str:
        """Id of the clause that asks for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where one requirement stands, and the facts that would be needed where that is not known."""

    standing: Standing
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """The codes of a check: everything met, something not met, something the text does not mention."""

    met: Code
    not_met: Code
    not_mentioned: Code


SILENT = Found("not_mentioned")


def found(fact: bool | None, *lacking: str) -> Found:
    """Return where a requirement stands that a fact settles; `lacking` are the facts needed where it is unknown."""
    return Found("unknown", lacking) if fact is None else Found("met" if fact else "not_met")


def held(
    value: V,
    items: Sequence[tuple[Item, Found]],
    answers: Answers,
    *,
    readings: tuple[str, ...] = (),
    as_of: date | None,
) -> Decision[V]:
    """Return the verdict on all items: one not met decides, then one unknown, then one the text does not mention."""

    def clauses(standing: Standing) -> tuple[str, ...]:
        return tuple(item.at for item, _ in items if item.standing == standing)

    if at := clauses("not_met"):
        return violated(answers.not_met, value, at=at, readings=readings, as_of=as_of)
    if at := clauses("unknown"):
        unknown = tuple(dict.fromkeys(fact for _, each in items for fact in each.lacking))
        return undetermined(FACTS_MISSING, value, at=at, missing=unknown, readings=readings, as_of=as_of)
    if at := clauses("not_mentioned"):
        return undetermined(answers.not_mentioned, value, at=at, readings=readings, as_of=as_of)
    return satisfied(answers.met, value, at=clauses("met"), readings=readings, as_of=as_of)
