"""What is known of an instrument: as a table, and as the line on the pages of its Điều."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bhxh_rules.catalogue import glossary
from bhxh_rules.corpus.records import Fact, Instrument
from bhxh_rules.corpus.version import LOOKED_UNTIL
from bhxh_rules.site.markdown import escape, table, way

LANDING = "{}/index.md"
"""The path of the landing page of an instrument."""


def instrument_table(instrument: Instrument) -> str:
    """Return number, dates and end of an instrument, each with how well it is known."""
    return table(["Mục", "Giá trị", "Nguồn", "Mức chứng cứ"], _rows(instrument))


def instrument_line(instrument: Instrument, here: str) -> str:
    """Return title, number, dates and end of an instrument in a few words; what is not read in a text says so."""
    told = [f"{name.lower()} {value_of(fact)}{how_known(fact)}" for name, fact in _named(instrument) if fact.value]
    if not instrument.ended.value:
        told.append(f"chưa tìm thấy văn bản thay thế (tìm đến {looked_until()})")
    about = f"[Về văn bản này]({way(here, LANDING.format(instrument.id))})"
    return f"**{escape(instrument.title)}**: {'; '.join(told)}. {about}."


def how_known(fact: Fact) -> str:
    """Return how well a fact is known, in brackets; nothing where the text itself was read."""
    return "" if fact.evidence == "T" else f" ({glossary.load().word('evidence', fact.evidence).label})"


def looked_until() -> str:
    """Return the day up to which amendments and successors were looked for."""
    return f"{date.fromisoformat(LOOKED_UNTIL):%d/%m/%Y}"


def _named(instrument: Instrument) -> tuple[tuple[str, Fact], ...]:
    return (
        ("Số văn bản", instrument.number),
        ("Ngày ban hành", instrument.issued),
        ("Có hiệu lực từ", instrument.in_force),
        ("Hết hiệu lực", instrument.ended),
    )


def _rows(instrument: Instrument) -> Iterator[list[str]]:
    for name, fact in _named(instrument):
        level = glossary.load().word("evidence", fact.evidence).label
        yield [f"**{name}**", value_of(fact), escape(fact.source), level]


def value_of(fact: Fact) -> str:
    """Return what is known, a day as a reader writes it."""
    try:
        return f"{date.fromisoformat(fact.value):%d/%m/%Y}"
    except ValueError:
        return escape(fact.value) or "không tìm thấy"
