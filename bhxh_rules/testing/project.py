"""What the plugin asks of the rest of the package, imported only when it is asked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from bhxh_rules.core.context import Context
from bhxh_rules.core.law import DatedLaw, LawTable

Law = LawTable[Any] | DatedLaw[Any]


@cache
def provisions() -> frozenset[str]:
    """Return the ids of all provisions in the corpus."""
    from bhxh_rules import corpus

    return frozenset(provision.id for provision in corpus.load().provisions)


@cache
def readings() -> frozenset[str]:
    """Return the ids of all readings in the register."""
    from bhxh_rules import readings

    return frozenset(readings.load())


def law_tables() -> tuple[Law, ...]:
    """Return every law table that a rule uses, one that changed with all its editions."""
    from bhxh_rules import catalogue

    return catalogue.dated_laws()


def choices() -> tuple[str, ...]:
    """Return the ids of the readings that can be run the other way."""
    from bhxh_rules import catalogue

    return catalogue.choices()


def build_context(laws: Iterable[Law] = (), rejected: Iterable[str] = ()) -> Context:
    """Return a context with some law tables replaced and some readings run the other way."""
    return Context(laws=laws, rejected=rejected)
