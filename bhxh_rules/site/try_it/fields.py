"""What a form asks for, read from the signature in which a rule declares its facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bhxh_rules.catalogue import Entry, glossary
from bhxh_rules.catalogue.glossary import Term
from bhxh_rules.core.schema import hints
from bhxh_rules.core.type_hints import form_of, known_type


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in: a fact, or a part of an item of a list.

    `kind` is the written form of a plain fact (`core.facts`), `word` for one of a closed vocabulary, which `words`
    gives with their labels, or `list`, whose items have `parts`.
    """

    name: str
    term: Term
    kind: str
    words: tuple[tuple[str, str], ...] = ()
    parts: tuple[Field, ...] = ()


def fields_of(entry: Entry) -> tuple[Field, ...]:
    """Return the facts of a rule in the order of its signature.

    Errors: TypeError for a fact that is neither plain, nor a word, nor a list of records.
    """
    types = hints(entry.function)
    return tuple(_field(name, glossary.load().fact(name), types[name]) for name in entry.facts)


def _field(name: str, term: Term, hint: Any) -> Field:
    known = known_type(hint)
    if get_origin(known) is tuple:
        return Field(name, term, "list", parts=tuple(_parts(get_args(known)[0])))
    if get_origin(known) is Literal:
        return Field(name, term, "word", tuple((word, label_of(name, word)) for word in get_args(known)))
    form = form_of(known)
    if form is None:
        raise TypeError(f"no form for {name}: {hint}")
    return Field(name, term, form)


def _parts(record: Any) -> Iterator[Field]:
    if not (isinstance(record, type) and is_dataclass(record)):
        raise TypeError(f"no form for a list of {record}")
    types = get_type_hints(record, include_extras=True)
    for field in fields(record):
        yield _field(field.name, glossary.load().field(record.__name__, field.name), types[field.name])


def label_of(name: str, word: str) -> str:
    """Return what a word of a closed vocabulary is called where this fact or field takes it."""
    return glossary.load().word(name, word).label
