"""What can be found: all of the law, and every page without a word from those who write it."""

from __future__ import annotations

from datetime import date

import pytest

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.addresses import source_of
from bhxh_rules.site.calendar_pages import YEARS
from bhxh_rules.site.search.entries import entries
from bhxh_rules.site.search.entry import KINDS, Entry
from bhxh_rules.worktime import official_calendar

YEAR_PAGES = {f"lich/{name}.md": f"# Lịch {name}\n" for name in (*YEARS, "index")}


def by_address(pages: dict[str, str]) -> dict[str, Entry]:
    return {entry.address: entry for entry in entries(pages)}


def test_every_provision_reading_and_rule_can_be_found() -> None:
    found = by_address({})

    names = [record.id for record in corpus.load().provisions] + list(readings.load())
    assert found.keys() >= {source_of(name) for name in names}
    assert found.keys() >= {source_of(entry.name) for entry in catalogue.rules()}
    assert {entry.kind for entry in found.values()} <= KINDS.keys()


def test_a_provision_has_its_label_its_place_and_our_words() -> None:
    found = by_address({})
    point = found["qc1624/dieu_13.md#qc1624-d13-k2-a"]

    assert point.kind == "diem"
    assert point.title == "Điểm a khoản 2 Điều 13"
    assert corpus.load().get("qc1624/d13").heading in point.place
    assert corpus.load().instrument("qc1624").short in point.place
    assert point.text == corpus.load().get("qc1624/d13.k2.a").restatement
    assert found["qc1624/dieu_13.md#qc1624-d13"].title.startswith("Điều 13. Quy trình")
    assert found["qd1624/dieu_02.md#qd1624-d2"].title == "Điều 2"


def test_a_provision_is_found_by_what_the_law_tables_and_rules_say_there() -> None:
    found = by_address({})

    assert "chữ ký số" in found["qc352/dieu_17.md#qc352-d17"].terms
    assert "Hạn trả lời câu hỏi" in found["qc1624/dieu_13.md#qc1624-d13-k2"].terms
    assert "zalo.answer_deadline" in found[source_of("zalo.answer_deadline")].terms


def test_a_rule_stands_where_its_page_is() -> None:
    found = by_address({})
    entry = catalogue.get("zalo.responsible_units")

    assert Provision.parse(entry.rule.provisions[0]).instrument != "qc1624"
    assert source_of(entry.name).startswith("qc1624/")
    assert found[source_of(entry.name)].place.endswith(corpus.load().instrument("qc1624").short)


def test_the_official_words_are_found_where_the_pages_show_them() -> None:
    page = (
        '# <a id="qc1624-d13"></a>Điều 13\n\n## <a id="qc1624-d13-k1"></a>Khoản 1\n\n> **Nguyên văn:**\n>\n> Lời gốc.\n'
    )
    found = by_address({"qc1624/dieu_13.md": page})

    assert found["qc1624/dieu_13.md#qc1624-d13-k1"].wording == "Lời gốc."
    assert found["qc1624/dieu_13.md#qc1624-d13"].wording == ""
    assert found["qc1624/dieu_13.md#qc1624-d13-k1"].text == corpus.load().get("qc1624/d13.k1").restatement


def test_pages_are_found_by_themselves() -> None:
    pages = {
        "moi.md": '# Trang mới\n\nLời đầu.\n\n## <a id="phan"></a>Một phần\n\nLời sau.\n',
        "lich/2026.md": "# Lịch làm việc năm 2026\n\nTết.\n",
        "qc1624/dieu_13.md": '# <a id="qc1624-d13"></a>Điều 13\n\n#### <a id="kich-ban-x"></a>Một kịch bản\n\n- bước\n',
    }
    found = by_address(pages)

    assert found["moi.md"] == Entry("page", "moi.md", "Trang mới", "", "Lời đầu.")
    assert found["moi.md#phan"] == Entry("page", "moi.md#phan", "Một phần", "Trang mới", "Lời sau.")
    assert found["lich/2026.md"].kind == "calendar"
    scenario = found["qc1624/dieu_13.md#kich-ban-x"]
    assert (scenario.kind, scenario.text) == ("scenario", "")
    assert "qc1624/dieu_13.md" not in found


@pytest.mark.parametrize(
    ("on", "first"),
    [
        (date(2026, 11, 22), [2026, 2027, 2025, 2028, 2024]),
        (date(2018, 1, 1), [2018, 2019, 2017, 2020, 2016]),
        (date(2030, 6, 1), [2030, 2029, 2028, 2027, 2026]),
    ],
)
def test_years_stand_as_near_as_they_are_to_the_day_of_the_pages(on: date, first: list[int]) -> None:
    calendars = [entry.address for entry in entries(YEAR_PAGES, on) if entry.kind == "calendar"]

    assert calendars[:6] == ["lich/index.md", *(f"lich/{year}.md" for year in first)]
    assert len(calendars) == len(YEAR_PAGES)


def test_without_a_day_the_latest_settled_year_is_the_first() -> None:
    calendar = official_calendar()
    found = [entry.title for entry in entries(YEAR_PAGES) if entry.kind == "calendar"]
    settled = [f"Lịch {year}" for year in YEARS if calendar.year(year).settled]

    assert found[1] == settled[-1]
    assert found[2] == f"Lịch {int(settled[-1].split()[1]) + 1}"


def test_a_heading_of_many_pages_is_left_out() -> None:
    pages = {f"trang-{n}.md": f'# Trang {n}\n\n## <a id="lich-su"></a>Lịch sử\n' for n in range(9)}

    assert not [address for address in by_address(pages) if address.endswith("#lich-su")]
    assert "trang-3.md" in by_address(pages)


def test_an_address_stands_once() -> None:
    pages = {"cach-hieu.md": '# Sổ\n\n## <a id="dg-0003"></a>DG-0003. Tên\n\nlời\n'}
    addresses = [entry.address for entry in entries(pages)]

    assert len(addresses) == len(set(addresses))
