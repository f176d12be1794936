"""The glossary: what each identifier is called in Vietnamese, and the clause that uses or defines the term."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

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
    """All terms. `fields` go by the type that has the field, `words` by the fact or field that takes the word."""

    rules: Terms
    laws: Terms
    facts: Terms
    outcomes: Terms
    fields: Mapping[str, Terms]
    words: Mapping[str, Terms]

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


@cache
def load() -> Glossary:
    """Return the glossary that ships with the library, read once."""
    data = tomllib.loads((files(__package__) / "glossary.toml").read_text(encoding="utf-8"))
    plain = {name: _terms(data[name]) for name in ("rules", "laws", "facts", "outcomes")}
    nested = {name: {owner: _terms(terms) for owner, terms in data[name].items()} for name in ("fields", "words")}
    return Glossary(**plain, **nested)  # type: ignore[arg-type]


def _terms(entries: Mapping[str, Any]) -> Terms:
    return {name: Term(entry) if isinstance(entry, str) else Term(**entry) for name, entry in entries.items()}


def _found(terms: Terms, name: str) -> Term:
    if name not in terms:
        raise GapError(f"bảng thuật ngữ chưa có từ cho {name}", f"the glossary has no term for {name}")
    return terms[name]
