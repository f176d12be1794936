"""Identifiers with their Vietnamese terms, where no clause uses the term: the glossary has the others."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from bhxh_rules.site.markdown import escape, heading, page, table, way
from bhxh_rules.site.registers.vocabulary import GLOSSARY, IDENTIFIERS, Use, other_uses

_KINDS: Mapping[str, str] = {
    "definitions": "Definitions",
    "rules": "Rules",
    "laws": "Law tables",
    "facts": "Facts",
    "outcomes": "Outcomes",
    "fields": "Fields",
    "words": "Words",
}


def terms_page() -> str:
    """Return the page."""
    return page(
        heading(1, "Vietnamese terms of identifiers"),
        "What an identifier is called in messages, scenarios and on the pages. Terms that a clause of the regulations "
        f"uses or defines are in the [glossary]({way(IDENTIFIERS, GLOSSARY)}), with their identifiers.",
        *(_section(kind, list(uses)) for kind, uses in groupby(other_uses(), lambda use: use.kind)),
    )


def _section(kind: str, uses: list[Use]) -> str:
    rows = [[f"`{use.name}`", _term(use)] for use in uses]
    return page(heading(2, _KINDS[kind], f"terms-{kind}"), table(["Identifier", "Term"], rows)).rstrip()


def _term(use: Use) -> str:
    note = f" ({escape(use.term.note)})" if use.term.note else ""
    return f'<span lang="vi">{escape(use.term.label)}{note}</span>'
