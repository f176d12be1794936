"""The first page of an instrument: status with evidence, what is covered, and every Điều in its chương."""

from __future__ import annotations

import re

import pytest

from bhxh_rules import corpus
from bhxh_rules.core.provision import INSTRUMENTS, Provision
from bhxh_rules.site.coverage import dieus_of
from bhxh_rules.site.instruments import looked_until
from bhxh_rules.site.landing import landing_pages, landings
from bhxh_rules.site.markdown import table
from bhxh_rules.site.material import Material


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_dieu_is_in_the_contents_once_and_in_order(pages: dict[str, str], instrument: str) -> None:
    linked = re.findall(r"^\| \[[^]]+\]\((dieu_\w+\.md)\) \|", pages[f"{instrument}/index.md"], re.MULTILINE)

    assert linked == [Provision.parse(dieu).page.partition("/")[2] for dieu in dieus_of(instrument)]


def test_chapters_hold_the_dieus_from_their_first_one_on(pages: dict[str, str]) -> None:
    third = pages["qc1624/index.md"].split("### Chương III. ")[1].split("### ")[0]

    assert re.findall(r"dieu_(\d+)", third) == ["09", "10", "11", "12", "13"]


def test_the_last_dieu_stays_in_the_contents_when_one_before_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    left = {each: tuple(dieu for dieu in dieus_of(each) if dieu != "qc352/d5") for each in INSTRUMENTS}
    monkeypatch.setattr("bhxh_rules.site.landing.dieus_of", left.__getitem__)
    page = dict(landing_pages(Material()))["qc352/index.md"]
    contents = page.partition("## Các điều")[2].partition("\n## ")[0]

    assert re.findall(r"^\| Điều (\w+)\.", contents, re.MULTILINE) == [str(n) for n in range(1, 25) if n != 5]


def test_each_instrument_is_described_and_no_other() -> None:
    assert tuple(landings()) == INSTRUMENTS


def test_what_is_covered_is_counted(pages: dict[str, str]) -> None:
    page = pages["qc1624/index.md"]

    assert f"**Đã xử lý:** 85/{len(corpus.load().of('qc1624'))} điều, khoản, điểm: 41 đã mã hoá thành quy tắc" in page
    assert "**Kịch bản:** 4 chưa chạy (" in page
    assert "**Thẩm định:** 85 chưa thẩm định" in page
    assert re.search(r"dieu_13\.md\) \| 4 chưa chạy \| 0/8 \|", page)
    assert re.search(r"dieu_14\.md\) \| chưa có kịch bản \| 0/1 \|", page)


def test_what_is_not_read_in_a_text_says_so(pages: dict[str, str]) -> None:
    page = pages["qc352/index.md"]

    assert "**Có hiệu lực từ:** 06/03/2020 (suy ra)" in page
    assert f"tìm đến hết ngày {looked_until()}" in page
    assert table(["Mục", "Giá trị", "Nguồn", "Mức chứng cứ"], ()) in page
