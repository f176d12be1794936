"""What is out of date: as of a day everything with a clock, without one only what has no day; no raw identifier."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bhxh_rules import readings
from bhxh_rules.core.provision import label
from bhxh_rules.impact.bound import Bound
from bhxh_rules.impact.expiry import expiry, next_expiry
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.site.instruments import looked_until
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.stale_page import STALE, stale_page
from bhxh_rules.testing.vietnamese import foreign_words
from tests.site.registers.conftest import DAY
from tests.site.test_pages import NAMES, prose

SIGNED = SignOff("qc1624/d13.k4", "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), Bound("", "", {}, {}, ""), 1)


def section(page: str, anchor: str) -> str:
    """Return what stands under a heading."""
    found = re.search(rf'<a id="{anchor}"></a>.*?(?=\n## |\Z)', page, re.DOTALL)
    return found[0] if found else ""


def test_every_item_stands_in_the_section_of_its_state(dated: Material) -> None:
    page = stale_page(dated)
    items = expiry(DAY)

    for state, anchor in (("stale", "da-cu"), ("expiring", "sap-het-han"), ("open", "de-ngo")):
        assert section(page, anchor).count("\n- ") == sum(item.state == state for item in items)
    soonest = next_expiry(items)
    assert soonest is not None
    assert f"Hết hạn gần nhất: **{soonest:%d/%m/%Y}**." in page


def test_items_lead_to_years_references_and_readings(dated: Material) -> None:
    page = stale_page(dated)

    assert "(lich/2027.md)" in section(page, "sap-het-han")
    assert "(lich/index.md)" in section(page, "sap-het-han")
    assert "(dan-chieu.md#vb-decree-61-2018)" in section(page, "da-cu")
    assert "(dan-chieu.md#dv-standing-unit)" in section(page, "da-cu")
    for reading in readings.load().values():
        if reading.status == "assumed":
            assert f"[{reading.id}](cach-hieu.md#{reading.id.lower()}): " in section(page, "de-ngo")


def test_no_file_of_the_library_is_named_and_no_field_of_law_is_out_of_date(dated: Material) -> None:
    page = stale_page(dated)

    assert not re.search(r"\w\.py\b|KNOWN_AS_OF", page)
    assert "người bảo trì thư viện" in section(page, "da-cu")
    assert "vb-state-secrets-law" not in page
    assert f"Tính vào ngày **{DAY:%d/%m/%Y}**; văn bản tìm đến hết ngày {looked_until()}." in page


def test_a_term_that_ran_out_names_the_clause_in_words(dated: Material) -> None:
    page = section(stale_page(replace(dated, signoffs=(SIGNED,))), "da-cu")

    assert f"- [{label(SIGNED.provision, instrument=True)}](qc1624/dieu_13.md#qc1624-d13-k4): Trần Thị Mẫu" in page
    assert "Đã cũ từ 21/09/2026. Chứng cứ: ký ngày 20/08/2026" in page
    assert "`bhxh-rules review sign qc1624/d13.k4 --renew`" in page
    assert "qc1624/d13" not in prose(page)


def test_prose_is_vietnamese_on_a_day_too(dated: Material) -> None:
    page = prose(stale_page(replace(dated, signoffs=(SIGNED,))))

    assert [word for word in foreign_words(page) if not set(re.split(r"[/-]", word)) & NAMES] == []


def test_without_a_day_only_what_has_no_day_is_listed(registers: dict[str, str]) -> None:
    page = registers[STALE]

    assert "Không có ngày xét" in page
    assert section(page, "da-cu") == section(page, "sap-het-han") == ""
    assert section(page, "de-ngo").count("\n- ") == sum(item.state == "open" for item in expiry(DAY))


def test_nothing_stale_says_so(material: Material) -> None:
    assert "Không có gì đã cũ." in stale_page(replace(material, on=date(2024, 12, 31)))
