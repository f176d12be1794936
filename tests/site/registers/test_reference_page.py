"""Every cited instrument and every changed unit is there, linked both ways, with what is known on a day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bhxh_rules.core.provision import Provision
from bhxh_rules.references.institutions import NOTES
from bhxh_rules.references.instruments import REFERENCES
from bhxh_rules.site.instruments import looked_until
from bhxh_rules.site.markdown import escape, page_of
from bhxh_rules.site.material import Material
from bhxh_rules.site.official import read_wording
from bhxh_rules.site.registers.citations import cited_in, institution_anchor, instrument_anchor, named_in
from bhxh_rules.site.registers.reference_page import reference_page
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE, fate, references_text, status

DAY = date(2026, 3, 1)


def cell(page: str, anchor: str) -> str:
    """Return the row that an anchor stands in."""
    [row] = [line for line in page.splitlines() if f'<a id="{anchor}"></a>' in line]
    return row


def test_every_cited_instrument_is_there_with_its_clauses(registers: dict[str, str]) -> None:
    for instrument, reference in REFERENCES.items():
        row = cell(registers[REFERENCE_PAGE], instrument_anchor(reference))
        assert f"**{escape(reference.title)}**" in row
        assert escape(reference.note) in row
        assert all(f"({page_of(id)}#{Provision.parse(id).anchor})" in row for id in cited_in()[instrument])


def test_each_clause_links_back(material: Material) -> None:
    for instrument, clauses in cited_in().items():
        target = f"(../{REFERENCE_PAGE}#{instrument_anchor(REFERENCES[instrument])})"
        assert all(target in references_text(clause, material) for clause in clauses)
    for note, clauses in named_in().items():
        target = f"(../{REFERENCE_PAGE}#{institution_anchor(note)})"
        assert clauses
        assert all(target in references_text(clause, material) for clause in clauses)
    assert references_text("qc1624/d13.k4", material) == ""


def test_clauses_of_the_portal_regulation_are_those_whose_wording_numbers_the_instrument(texts: Path) -> None:
    wording = read_wording(texts).words

    for instrument, clauses in cited_in().items():
        number = re.search(r"\d+(?:/\d{4})?/[A-ZĐ][\w-]+", REFERENCES[instrument].title)
        if number and clauses:
            printed = [id for id, words in wording.items() if number[0] in words]
            assert tuple(printed) == clauses, instrument


def test_what_only_the_preamble_cites_is_under_its_own_heading(registers: dict[str, str]) -> None:
    _, _, preamble = registers[REFERENCE_PAGE].partition("## Chỉ có trong phần căn cứ")

    assert instrument_anchor(REFERENCES["decree_42_2022"]) in preamble
    assert instrument_anchor(REFERENCES["decree_61_2018"]) not in preamble


@pytest.mark.parametrize(
    ("instrument", "on", "said"),
    [
        ("state_secrets_law", None, "có văn bản tiếp theo từ 01/03/2026"),
        ("state_secrets_law", date(2026, 3, 1), "có văn bản tiếp theo từ 01/03/2026"),
        ("state_secrets_law", date(2026, 2, 28), "chưa có văn bản tiếp theo; sẽ có từ 01/03/2026"),
        ("circular_01_2018", DAY, "đã có văn bản tiếp theo, không rõ từ ngày nào"),
        ("decree_89_2020", DAY, "chưa tìm thấy văn bản tiếp theo"),
        ("violations_law", DAY, "dẫn theo lĩnh vực; chưa ghi nhận văn bản nào"),
        ("retention_rules", DAY, "dẫn theo lĩnh vực; xem ghi chú"),
    ],
)
def test_the_status_of_an_instrument_on_a_day(instrument: str, on: date | None, said: str) -> None:
    [reference] = [each for each in REFERENCES.values() if each.instrument == instrument]

    assert status(reference, on) == said


def test_a_field_of_law_is_not_told_as_looked_for_in_vain(registers: dict[str, str]) -> None:
    page = registers[REFERENCE_PAGE]

    for instrument in ("intellectual_property_law", "commendation_rules", "violations_law", "retention_rules"):
        row = cell(page, instrument_anchor(REFERENCES[instrument]))
        assert "(đã tìm, không thấy)" not in row
    assert "(đã tìm, không thấy)" in cell(page, "vb-decree-15-2020")
    assert "Thông tư số 10/2022/TT-BNV" in cell(page, "vb-retention-rules")


def test_the_page_says_which_day_it_looks_from(material: Material, registers: dict[str, str]) -> None:
    dated = reference_page(replace(material, on=date(2026, 2, 28)))

    assert "Không có ngày xét" in registers[REFERENCE_PAGE]
    assert f"Tính vào ngày **28/02/2026**; văn bản tìm đến hết ngày {looked_until()}" in dated
    assert looked_until() in registers[REFERENCE_PAGE]
    assert "sẽ có từ 01/03/2026" in cell(dated, "vb-state-secrets-law")


def test_units_and_posts_on_a_day(material: Material, registers: dict[str, str]) -> None:
    for note in NOTES:
        row = cell(registers[REFERENCE_PAGE], institution_anchor(note))
        assert escape(note.institution) in row
        assert escape(note.source) in row
        assert (escape(note.successor) if note.successor else "không rõ") in row
    assert fate(NOTES[0], None) == "không còn từ 01/03/2025"
    assert fate(NOTES[0], date(2025, 2, 28)) == "vẫn như in; sẽ thay đổi từ 01/03/2025"
    clause = named_in()[NOTES[0]][0]
    assert "Trung tâm Truyền thông" in references_text(clause, material)
    assert references_text(clause, replace(material, on=date(2025, 2, 28))) == ""
