"""The register of readings: each with both sides, its clauses and the scenarios that rest on it."""

from __future__ import annotations

import re

from bhxh_rules import corpus, readings
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.site.markdown import escape, page_of
from bhxh_rules.site.readings_text import REGISTER


def entry(page: str, id: str) -> str:
    """Return what stands under the heading of a reading."""
    found = re.search(rf'<a id="{id.lower()}"></a>.*?(?=\n### |\Z)', page, re.DOTALL)
    assert found is not None
    return found[0]


def test_each_reading_has_both_sides_and_its_clauses(registers: dict[str, str]) -> None:
    for reading in readings.load().values():
        told = entry(registers[REGISTER], reading.id)
        assert f"**Cách hiểu đang dùng:** {escape(reading.taken)}" in told
        assert f"**Cách hiểu kia:** {escape(reading.rejected)}" in told
        assert all(f"({page_of(id)}#{Provision.parse(id).anchor})" in told for id in reading.provisions)


def test_each_reading_is_listed_under_each_text_that_it_is_about(registers: dict[str, str]) -> None:
    parts = re.split(r"^## ", registers[REGISTER], flags=re.MULTILINE)

    for instrument in corpus.load().instruments:
        about = [
            reading.id
            for reading in readings.load().values()
            if any(within(id, instrument.id) for id in reading.provisions)
        ]
        listed = [part for part in parts if part.startswith(f"{escape(instrument.short)}\n")]
        assert re.findall(r"^\| \[(DG-\d+)\]", "".join(listed), re.MULTILINE) == about


def test_scenarios_are_linked_and_their_lack_is_told(registers: dict[str, str]) -> None:
    page = registers[REGISTER]

    line = "**Kịch bản dựa vào cách hiểu này:** "
    assert f"{line}[Một đơn vị](qc1624/dieu_13.md#kich-ban-mot-don-vi)\n" in entry(page, "DG-0003")
    assert f"{line}chưa có kịch bản\n" in entry(page, "DG-0001")
    assert f"{line}không có; ghi chú không chạy được theo cách kia\n" in entry(page, "DG-0007")
