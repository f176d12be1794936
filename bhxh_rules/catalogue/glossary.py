"""The glossary: what each identifier is called in Vietnamese, and the clause that uses or defines the term."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, get_type_hints

from bhxh_rules.core.errors import GapError

Terms = Mapping[str, "Term"]


@dataclass(frozen=True, slots=True)
class Term:
    """A Vietnamese term; `at` is the clause that uses or defines it, `note` a remark for the reader."""

    label: str
    at: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Glossary:
    """All terms. `fields` go by the type that has the field, `words` by the fact or field that takes the word.

    `definitions` are the terms that the texts themselves define, with what they mean in our words.
    """

    definitions: Terms
    rules: Terms
    laws: Terms
    facts: Terms
    outcomes: Terms
    fields: Mapping[str, Terms]
    words: Mapping[str, Terms]

    def definition(self, name: str) -> Term:
        """Return a term that a text defines; GapError when none does."""
        return _found(self.definitions, name)

    def rule(self, name: str) -> Term:
        """Return the term for a rule; GapError when there is none."""
        return _found(self.rules, name)

    def law(self, name: str) -> Term:
        """Return the term for a law table; GapError when there is none."""
        return _found(self.laws, name)

    def fact(self, name: str) -> Term:
        """Return the term for a fact; GapError when there is none."""
        return _found(self.facts, name)

    def outcome(self, name: str) -> Term:
        """Return the term for an outcome; GapError when there is none."""
        return _found(self.outcomes, name)

    def field(self, owner: str, name: str) -> Term:
        """Return the term for a field of a type (`Deadline`, `due`); GapError when there is none."""
        return _found(self.fields.get(owner, {}), name)

    def word(self, field: str, name: str) -> Term:
        """Return the term for a word that a fact or field takes (`by`, `board`); GapError when there is none."""
        return _found(self.words.get(field, {}), name)

    def row(self, row: Any) -> dict[str, str]:
        """Return a row of a law table in Vietnamese: the name of each field with its value; its clause is left out.

        Errors: GapError for a field or a word of a closed vocabulary without a term.
        """
        owner = type(row)
        types = get_type_hints(owner)
        names = [field.name for field in fields(owner) if field.name != "at"]
        return {
            self.field(owner.__name__, name).label: self._said(name, getattr(row, name), types[name]) for name in names
        }

    def _said(self, field: str, value: object, hint: Any) -> str:
        """Return a value in words: those of a closed vocabulary by their terms, free text as it is."""
        if value is None or value == ():
            return "—"
        if isinstance(value, tuple):
            return "; ".join(self._said(field, item, hint) for item in value)
        if isinstance(value, bool):
            return "có" if value else "không"
        if isinstance(value, date):
            return f"{value:%d/%m/%Y}"
        closed = isinstance(value, str) and "Literal" in str(hint)
        return self.word(field, str(value)).label if closed else str(value)


@cache
def load() -> Glossary:
    """Return the glossary that ships with the library, read once."""
    texts = [file.read_text(encoding="utf-8") for file in (files(__package__) / "terms").iterdir()]
    plain: dict[str, dict[str, Term]] = {name: {} for name in ("definitions", "rules", "laws", "facts", "outcomes")}
    nested: dict[str, dict[str, dict[str, Term]]] = {"fields": {}, "words": {}}
    for data in map(tomllib.loads, sorted(texts)):
        for name, found in plain.items():
            found.update(_terms(data.get(name, {})))
        for name, owners in nested.items():
            for owner, terms in data.get(name, {}).items():
                owners.setdefault(owner, {}).update(_terms(terms))
    return Glossary(
        definitions=plain["definitions"],
        rules=plain["rules"],
        laws=plain["laws"],
        facts=plain["facts"],
        outcomes=plain["outcomes"],
        fields=nested["fields"],
        words=nested["words"],
    )


def _terms(entries: Mapping[str, Any]) -> dict[str, Term]:
    return {name: Term(entry) if isinstance(entry, str) else Term(**entry) for name, entry in entries.items()}


def _found(terms: Terms, name: str) -> Term:
    if name not in terms:
        raise GapError(f"bảng thuật ngữ chưa có từ cho {name}", f"the glossary has no term for {name}")
    return terms[name]
