"""Which clauses cite which outside instrument, and which name a unit or post that has changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import sort_key
from bhxh_rules.references.institutions import NOTES, InstitutionNote, printed_names
from bhxh_rules.references.instruments import REFERENCES, Instrument, Reference

_NUMBER = re.compile(r"\d+(?:/\d{4})?/[A-ZĐ][\w-]+")


def instrument_anchor(reference: Reference) -> str:
    """Return the anchor of an instrument on the page of references."""
    return f"vb-{reference.instrument.replace('_', '-')}"


def institution_anchor(note: InstitutionNote) -> str:
    """Return the anchor of a unit or post on the page of references."""
    return f"dv-{note.holders[0].replace('_', '-')}"


def as_inferred(note: InstitutionNote) -> str:
    """Return words for the day of what is only inferred; none for what a source tells."""
    return ", suy ra" if note.evidence == "I" else ""


@cache
def cited_in() -> Mapping[Instrument, tuple[str, ...]]:
    """Return the clauses that cite each instrument: those the references list, and those whose restatement numbers it.

    An instrument cited in a preamble only has none.
    """
    found = {}
    for reference in REFERENCES.values():
        number = _NUMBER.search(reference.title)
        named = (record.id for record in corpus.load().provisions if number and number[0] in record.restatement)
        found[reference.instrument] = tuple(sorted({*reference.cited_in, *named}, key=sort_key))
    return found


@cache
def cited_at() -> Mapping[str, tuple[Reference, ...]]:
    """Return the outside instruments that each clause cites; clauses that cite none are left out."""
    found: dict[str, tuple[Reference, ...]] = {}
    for instrument, clauses in cited_in().items():
        for clause in clauses:
            found[clause] = (*found.get(clause, ()), REFERENCES[instrument])
    return found


@cache
def named_in() -> Mapping[InstitutionNote, tuple[str, ...]]:
    """Return the clauses that name each unit or post that has changed: in a law table, or in their restatement."""
    rows = [(row.at, set(_words(row))) for law in catalogue.laws() for row in law.rows]
    found = {}
    for note in NOTES:
        tabled = {at for at, words in rows if words.intersection(note.holders)}
        names = printed_names(note)
        told = {each.id for each in corpus.load().provisions if any(name in each.restatement for name in names)}
        found[note] = tuple(sorted(tabled | told, key=sort_key))
    return found


@cache
def named_at() -> Mapping[str, tuple[InstitutionNote, ...]]:
    """Return the units and posts that each clause names and that have changed; clauses without any are left out."""
    found: dict[str, tuple[InstitutionNote, ...]] = {}
    for note, clauses in named_in().items():
        for clause in clauses:
            found[clause] = (*found.get(clause, ()), note)
    return found


def _words(row: Any) -> Iterator[str]:
    """Yield the words in the fields of a row, its clause left out."""
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name != "at":
            yield from (word for word in (value if isinstance(value, tuple) else (value,)) if isinstance(word, str))
