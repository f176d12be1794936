"""What the text itself fixes, as tables with Vietnamese headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from typing import Any, get_type_hints

from bhxh_rules import catalogue
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.law import LawTable
from bhxh_rules.site.markdown import escape, link_to, page, table


def laws_text(clause: str, here: str, pages: Iterable[str]) -> str:
    """Return the law tables of a clause whole, and the rows that it adds to a wider table."""
    return page(*_tables(clause, here, tuple(pages))).rstrip()


def _tables(clause: str, here: str, pages: tuple[str, ...]) -> Iterator[str]:
    for law in catalogue.laws_at(clause):
        rows = law.rows if law.provision == clause else tuple(row for row in law.rows if row.at == clause)
        if rows:
            title = escape(glossary.load().law(law.name).label)
            yield page(f"**{title}**", _table(law, rows, here, pages)).rstrip()


def _table(law: LawTable[Any], rows: tuple[Any, ...], here: str, pages: tuple[str, ...]) -> str:
    words = glossary.load()
    owner = type(rows[0])
    columns = [field.name for field in fields(owner) if field.name != "at"]
    header = [words.field(owner.__name__, column).label for column in columns]
    hints = get_type_hints(owner)
    cells = [
        [*(_cell(column, getattr(row, column), hints[column]) for column in columns), link_to(row.at, here, pages)]
        for row in rows
    ]
    return table([*map(_capital, header), "Căn cứ"], cells)


def _cell(column: str, value: object, hint: Any) -> str:
    """Return a value in Vietnamese: words of a closed vocabulary by the glossary, free text as it is."""
    if value is None or value == ():
        return "—"
    if isinstance(value, tuple):
        return "; ".join(_cell(column, item, hint) for item in value)
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    closed = isinstance(value, str) and "Literal" in str(hint)
    return escape(glossary.load().word(column, str(value)).label if closed else str(value))


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
