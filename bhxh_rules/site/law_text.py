"""What the text itself fixes, as tables with Vietnamese headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bhxh_rules import catalogue, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.law import LawTable, period
from bhxh_rules.core.text import capitalised
from bhxh_rules.site.markdown import escape, link_to, page, table
from bhxh_rules.site.readings_text import readings_named, with_readings


def laws_text(clause: str, here: str, pages: Iterable[str]) -> str:
    """Return the law tables of a clause whole, and the rows that it adds to a wider table."""
    return page(*_tables(clause, here, tuple(pages))).rstrip()


def _tables(clause: str, here: str, pages: tuple[str, ...]) -> Iterator[str]:
    for edition in catalogue.editions_at(clause):
        law = edition.table
        rows = law.rows if law.provision == clause else tuple(row for row in law.rows if row.at == clause)
        if rows:
            days = period(edition.first_day, edition.last_day)
            term = glossary.load().law(law.name)
            title = escape(term.label + (f" ({days})" if days else ""))
            yield page(f"**{title}**", _table(law, rows, here, pages), _note(law, clause, here)).rstrip()


def _table(law: LawTable[Any], rows: tuple[Any, ...], here: str, pages: tuple[str, ...]) -> str:
    told = [glossary.load().row(row) for row in rows]
    cells = [
        [*map(escape, cells.values()), link_to(row.at, here, pages)] for row, cells in zip(rows, told, strict=True)
    ]
    return table([*map(capitalised, told[0]), "Căn cứ"], cells)


def _note(law: LawTable[Any], clause: str, here: str) -> str:
    """Return the remark on a table; beside some of its rows only where it names a reading of their clause."""
    note = glossary.load().law(law.name).note
    about = {provision for id in readings_named(note) for provision in readings.load()[id].provisions}
    return with_readings(f"{capitalised(note)}.", here) if note and clause in {law.provision, *about} else ""
