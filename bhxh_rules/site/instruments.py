"""What is known of an instrument, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bhxh_rules.catalogue import glossary
from bhxh_rules.corpus.records import Fact, Instrument
from bhxh_rules.site.markdown import escape, table


def instrument_table(instrument: Instrument) -> str:
    """Return number, dates and end of an instrument, each with how well it is known."""
    return table(["Mục", "Giá trị", "Nguồn", "Mức chứng cứ"], _rows(instrument))


def _rows(instrument: Instrument) -> Iterator[list[str]]:
    named = (
        ("Số văn bản", instrument.number),
        ("Ngày ban hành", instrument.issued),
        ("Có hiệu lực từ", instrument.in_force),
        ("Hết hiệu lực", instrument.ended),
    )
    for name, fact in named:
        level = glossary.load().word("evidence", fact.evidence).label
        yield [f"**{name}**", _value(fact), escape(fact.source), level]


def _value(fact: Fact) -> str:
    try:
        return f"{date.fromisoformat(fact.value):%d/%m/%Y}"
    except ValueError:
        return escape(fact.value) or "không tìm thấy"
