"""The matrix has every provision once, tells apart what is lacking from what cannot be, and adds up."""

from __future__ import annotations

import re

import pytest

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.clauses import clauses_of
from bhxh_rules.site.registers.matrix_totals import INDEX, PROOFS, matrix_of
from bhxh_rules.site.rules_text import rule_anchor

INSTRUMENTS = [instrument.id for instrument in corpus.load().instruments]


def rows(page: str) -> list[list[str]]:
    """Return the cells of each row of clauses."""
    return [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| [")]


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_provision_stands_once_in_reading_order(registers: dict[str, str], instrument: str) -> None:
    found = [re.match(r"\[[^]]+\]\(\.\./([^)]+)\)", cells[0]) for cells in rows(registers[matrix_of(instrument)])]

    assert [each and each[1] for each in found] == [
        f"{page_of(record.id)}#{Provision.parse(record.id).anchor}" for record in corpus.load().of(instrument)
    ]


def test_each_row_has_the_disposition_and_leads_to_its_rules(registers: dict[str, str]) -> None:
    for instrument in INSTRUMENTS:
        found = zip(corpus.load().of(instrument), rows(registers[matrix_of(instrument)]), strict=True)
        for record, (place, rules, _, _, review) in found:
            assert place.endswith(f"<br>{record.disposition_label}")
            bound = [rule_anchor(entry.name) for entry in catalogue.rules() if record.id in entry.rule.provisions]
            assert re.findall(r"#([^)]+)\)", rules) == bound
            assert review == "chưa thẩm định"


def test_lacking_is_told_apart_from_not_encoded(registers: dict[str, str], material: Material) -> None:
    shown = rows(registers[matrix_of("qc1624")])

    by_proof: dict[str, set[str]] = {proof: set() for proof in PROOFS}
    for cells, clause in zip(shown, clauses_of(material, "qc1624"), strict=True):
        by_proof[clause.proof].add(cells[2].partition("<br>")[0])

    assert by_proof["lacking"] == {"✎ **chưa có kịch bản riêng**"}
    assert by_proof["not_encoded"] == {"không mã hoá được"}
    assert by_proof["own"] == {"1 kịch bản:"}


def test_what_is_not_encoded_says_why(registers: dict[str, str], material: Material) -> None:
    found = zip(rows(registers[matrix_of("qc1624")]), clauses_of(material, "qc1624"), strict=True)
    reasons = [(cells[2], clause.record.reason) for cells, clause in found if clause.record.reason]

    assert len(reasons) > 5
    assert all(reason in told for told, reason in reasons)


def test_a_clause_links_to_its_scenarios_and_counts_those_below(registers: dict[str, str]) -> None:
    page = registers[matrix_of("qc1624")]

    [own] = [line for line in page.splitlines() if "#qc1624-d13-k2-b)" in line]
    [above] = [line for line in page.splitlines() if "#qc1624-d13-k2)" in line]
    assert "1 kịch bản:<br>[Một đơn vị](../qc1624/dieu_13.md#kich-ban-mot-don-vi)" in own
    assert "| – 1 chưa chạy |" in own
    assert "✎ **chưa có kịch bản riêng**<br>1 kịch bản ở các mục bên dưới | — |" in above


def test_totals_add_up(registers: dict[str, str]) -> None:
    known = corpus.load()
    sums = re.findall(r"^\| \*\*Cộng\*\* \| (.*) \|$", registers[INDEX], re.MULTILINE)

    provisions = " | ".join(str(len(known.of(instrument))) for instrument in INSTRUMENTS)
    assert sums == [provisions, provisions, "0 | 4 | 0", provisions]
