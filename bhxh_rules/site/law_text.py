"""What the text itself fixes, as tables with Vietnamese headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.law import LawTable, period
from bhxh_rules.site.markdown import escape, link_to, page, table


def laws_text(clause: str, here: str, pages: Iterable[str]) -> str:
    """Return the law tables of a clause whole, and the rows that it adds to a wider table."""
    return page(*_tables(clause, here, tuple(pages))).rstrip()


def _tables(clause: str, here: str, pages: tuple[str, ...]) -> Iterator[str]:
    for edition in catalogue.editions_at(clause):
        law = edition.table
        rows = law.rows if law.provision == clause else tuple(row for row in law.rows if row.at == clause)
        if rows:
            days = period(edition.first_day, edition.last_day)
            title = escape(glossary.load().law(law.name).label + (f" ({days})" if days else ""))
            yield page(f"**{title}**", _table(law, rows, here, pages)).rstrip()


def _table(law: LawTable[Any], rows: tuple[Any, ...], here: str, pages: tuple[str, ...]) -> str:
    told = [glossary.load().row(row) for row in rows]
    cells = [
        [*map(escape, cells.values()), link_to(row.at, here, pages)] for row, cells in zip(rows, told, strict=True)
    ]
    return table([*map(_capital, told[0]), "Căn cứ"], cells)


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
