"""What the corpus says of the texts and what the catalogue encodes agree, provision by provision."""

from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.core.context import Context
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load
from bhxh_rules.corpus.records import ProvisionRecord
from bhxh_rules.qc352.dieu_21 import tables as portal_tables
from bhxh_rules.qc1624.dieu_07 import tables as zalo_tables
from bhxh_rules.references.instruments import REFERENCES

PROVISIONS = load().provisions
# A duty, a power or a judgement is encoded as much as a rule is; a definition stands in the glossary.
ENCODED = ("rule", "duty", "power", "judgement")
NOTHING_TO_ENCODE = ("declaratory", "deferred", "unencoded")


def assignments() -> tuple[Any, ...]:
    """Return every row that gives somebody a duty or power."""
    return (*zalo_tables.assignments(Context()), *portal_tables.assignments(Context()))


def named() -> dict[str, list[str]]:
    """Return every provision that a rule or a row of a law table names, with the names of those."""
    found: dict[str, list[str]] = {}
    for entry in catalogue.rules():
        for provision in entry.rule.provisions:
            found.setdefault(provision, []).append(entry.name)
    for table in catalogue.laws():
        for provision in {table.provision, *(row.at for row in table.rows)}:
            found.setdefault(provision, []).append(table.name)
    return found


@pytest.mark.parametrize("record", [r for r in PROVISIONS if r.disposition in ENCODED], ids=lambda record: record.id)
def test_what_is_said_to_be_encoded_is_encoded(record: ProvisionRecord) -> None:
    assert [provision for provision in named() if within(provision, record.id)]


@pytest.mark.parametrize(
    "record", [r for r in PROVISIONS if r.disposition in ENCODED and "." in r.id], ids=lambda r: r.id
)
def test_a_clause_without_points_is_named_itself(record: ProvisionRecord) -> None:
    if not load().children(record.id):
        assert record.id in named()


@pytest.mark.parametrize("record", [r for r in PROVISIONS if r.disposition == "reference"], ids=lambda r: r.id)
def test_a_reference_is_a_rule_or_names_an_instrument_that_is_known(record: ProvisionRecord) -> None:
    known = [reference.title for reference in REFERENCES.values() if reference.title in record.restatement]
    assert known or record.id in named()


@pytest.mark.parametrize("entry", catalogue.rules(), ids=lambda entry: entry.name)
def test_a_rule_rests_on_nothing_that_asks_nothing(entry: catalogue.Entry) -> None:
    corpus = load()
    assert [
        provision for provision in entry.rule.provisions if corpus.get(provision).disposition in NOTHING_TO_ENCODE
    ] == []


@pytest.mark.parametrize("table", catalogue.laws(), ids=lambda table: table.name)
def test_a_row_of_a_law_table_is_fixed_by_text_that_asks_something(table: LawTable[Any]) -> None:
    corpus = load()
    assert [row.at for row in table.rows if corpus.get(row.at).disposition in NOTHING_TO_ENCODE] == []


@pytest.mark.parametrize("record", [r for r in PROVISIONS if r.disposition in ("duty", "power")], ids=lambda r: r.id)
def test_duties_and_powers_are_those_of_the_table(record: ProvisionRecord) -> None:
    found = [row for row in assignments() if within(row.at, record.id)]
    assert record.disposition in {row.nature for row in found}


def test_whoever_has_a_duty_or_power_is_in_the_data() -> None:
    said = {record.id for record in PROVISIONS if record.who}
    assert {row.at for row in assignments()} <= said
