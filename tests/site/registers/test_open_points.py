"""Open points: what there is none of says so, and missing results are no success."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bhxh_rules.impact.standing import Lapse, Standing
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.open_points import OPEN, open_counts
from bhxh_rules.site.scenarios import Scenarios
from tests.site.registers.conftest import every_clause, open_text


def test_an_empty_group_says_so(registers: dict[str, str]) -> None:
    assert "Không có chữ ký nào hết hiệu lực." in registers[OPEN]


def test_nothing_failed_only_among_what_ran(registers: dict[str, str]) -> None:
    assert "Không có kịch bản nào không đạt. Còn 4 kịch bản và dòng dữ liệu chưa chạy." in registers[OPEN]
    assert "\n\nChưa có kết quả chạy kịch bản.\n\n" in registers[OPEN]


def test_a_reason_of_some_articles_says_of_how_many(material: Material) -> None:
    [known] = [each for each in material.scenarios.values() if each.items]
    other = Scenarios(known.items, "")

    page = open_text(replace(material, scenarios={**material.scenarios, "qc1624/d12": other}))

    assert "\n\nChưa có kết quả chạy kịch bản.\n\n" in page
    twice = {**material.scenarios, "qc1624/d12": Scenarios(known.items, "Lý do khác.")}
    assert "Lý do khác. (1 Điều)\n\nChưa có kết quả chạy kịch bản. (1 Điều)" in open_text(
        replace(material, scenarios=twice)
    )


def test_a_sign_off_of_a_clause_that_is_no_more_is_listed_without_a_link(material: Material) -> None:
    gone = Standing("lapsed", "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), (Lapse("removed"),))

    found = replace(material, standings={"qc1624/d13.k9": gone})

    assert open_counts(found, every_clause(found)).lapsed == 1
    assert "- ✗ **khoản 9 Điều 13 Quy chế" in open_text(found)
    assert "điều khoản không còn" in open_text(found)


def test_without_any_scenario_nothing_is_said_to_have_run() -> None:
    page = open_text(Material())

    assert "Chưa có kịch bản nào để chạy." in page
    assert "đã chạy" not in page


def test_the_numbers_come_first_and_lead_to_their_groups(registers: dict[str, str], material: Material) -> None:
    found = open_counts(material, every_clause(material))

    assert f"Trong {found.clauses} điều, khoản, điểm: [0 kịch bản" in registers[OPEN]
    for anchor in re.findall(r"\]\(#([\w-]+)\)", registers[OPEN]):
        assert f'<a id="{anchor}"></a>' in registers[OPEN]


def test_the_list_of_the_unreviewed_is_folded_as_long_as_it_is_all_clauses(material: Material) -> None:
    whole = len(every_clause(material))
    signed = Standing("valid", "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20))

    none, some = open_text(material), open_text(replace(material, standings={"qc1624/d13.k4": signed}))

    folded = none.partition('<details markdown="1">')[2].partition("</details>")[0]
    assert f"Chưa ai ký mục nào: toàn bộ {whole} mục." in none
    assert "[chưa ai ký mục nào](#chua-tham-dinh)" in none
    assert len(re.findall(r"\.md#q", folded)) == whole
    assert "<details" not in some
    assert f"[{whole - 1} mục chưa thẩm định](#chua-tham-dinh)" in some
