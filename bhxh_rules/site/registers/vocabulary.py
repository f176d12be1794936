"""The terms of the glossary, one entry for each Vietnamese label, and the clauses that use them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bhxh_rules.catalogue import glossary
from bhxh_rules.catalogue.glossary import Term
from bhxh_rules.core.provision import sort_key
from bhxh_rules.core.text import collation_key, nfc
from bhxh_rules.site.markdown import escape, page_of, way

GLOSSARY, IDENTIFIERS = "thuat-ngu.md", "dev/terms.md"
KINDS: Mapping[str, str] = {
    "definitions": "từ được định nghĩa",
    "rules": "quy tắc",
    "laws": "bảng của luật",
    "facts": "dữ kiện",
    "outcomes": "kết luận",
    "fields": "trường",
    "words": "từ",
}
"""What a term may be, in the order in which a term that is several things says so."""
_SHOWN_WHOLE = {"rules", "laws"}


@dataclass(frozen=True, slots=True)
class Use:
    """One identifier that has a term: of which kind, `Deadline.due` for a field, `step.inform` for a word."""

    kind: str
    name: str
    term: Term

    @property
    def anchor(self) -> str:
        """The anchor of the identifier on the page of the glossary: it outlives a better wording of the label."""
        return f"tn-{self.kind}-{self.name}".replace("_", "-").replace(".", "-").lower()


@dataclass(frozen=True, slots=True)
class Word:
    """A Vietnamese label with everything that it is the term for."""

    label: str
    uses: tuple[Use, ...]

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that use or define the term, in reading order."""
        return tuple(sorted({use.term.at for use in self.uses if use.term.at}, key=sort_key))

    @property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of those of its identifiers that have a clause, which links to it."""
        return tuple(use.anchor for use in self.uses if use.term.at)

    def kinds_at(self, clause: str) -> set[str]:
        """Return what the term is where the clause uses or defines it."""
        return {use.kind for use in self.uses if use.term.at == clause}

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks for the reader, each once."""
        return tuple(dict.fromkeys(use.term.note for use in self.uses if use.term.note))


@cache
def words() -> tuple[Word, ...]:
    """Return every term, in the order of the Vietnamese letters; terms that differ in case only are one."""
    found: dict[str, list[Use]] = {}
    for use in _uses():
        found.setdefault(nfc(use.term.label).casefold(), []).append(use)
    every = (Word(uses[0].term.label, tuple(uses)) for uses in found.values())
    return tuple(sorted(every, key=lambda word: collation_key(word.label)))


@cache
def words_of_clauses() -> tuple[Word, ...]:
    """Return the terms that a clause uses or defines: those of the glossary for readers of the law."""
    return tuple(word for word in words() if word.clauses)


@cache
def other_uses() -> tuple[Use, ...]:
    """Return the identifiers whose term no clause uses, by kind and name: for those who write software."""
    kinds = tuple(KINDS)
    uses = (use for word in words() if not word.clauses for use in word.uses)
    return tuple(sorted(uses, key=lambda use: (kinds.index(use.kind), use.name)))


@cache
def terms_at() -> Mapping[str, tuple[Word, ...]]:
    """Return the terms that each clause uses or defines; clauses without any are left out."""
    found: dict[str, tuple[Word, ...]] = {}
    for word in words():
        for clause in word.clauses:
            found[clause] = (*found.get(clause, ()), word)
    return found


def terms_text(clause: str) -> str:
    """Return the line of a clause's terms on the page of its Điều, each leading to the glossary.

    The names of rules and of tables are left out: the page shows these whole, under the same names.
    """
    target = way(page_of(clause), GLOSSARY)
    used = [word for word in terms_at().get(clause, ()) if not word.kinds_at(clause) <= _SHOWN_WHOLE]
    links = [f"[{escape(word.label)}]({target}#{word.anchors[0]})" for word in used]
    return f"**Thuật ngữ:** {'; '.join(links)}." if links else ""


def _uses() -> Iterator[Use]:
    whole = glossary.load()
    for kind in ("definitions", "rules", "laws", "facts", "outcomes"):
        yield from (Use(kind, name, term) for name, term in getattr(whole, kind).items())
    for kind in ("fields", "words"):
        for owner, terms in getattr(whole, kind).items():
            yield from (Use(kind, f"{owner}.{name}", term) for name, term in terms.items())
