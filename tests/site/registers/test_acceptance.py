"""What is open shows on the page of the article, in the matrix and on the page of open points; fixed, on none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.impact.bound import Present
from bhxh_rules.impact.scenarios import read_scenarios
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.signoffs import write_signoffs
from bhxh_rules.site import Sources
from bhxh_rules.site.article import Article, article_page
from bhxh_rules.site.material import gather
from bhxh_rules.site.registers.clauses import by_instrument
from bhxh_rules.site.registers.matrix import matrix_pages
from bhxh_rules.site.registers.matrix_totals import matrix_of
from bhxh_rules.site.registers.open_points import open_counts
from tests.site.conftest import FAILED_STEP, FIRST_ROW, OTHER_TABLE, PLAIN, SECOND_ROW, record, results
from tests.site.registers.conftest import every_clause, open_text

SCENARIO_OF_KHOAN_3 = """
  @qc1624.d13.k3
  Quy tắc: Khoản 3

    Kịch bản: Câu hỏi ngoài thẩm quyền
      Khi xử lý câu hỏi
      Thì người hỏi được chỉ dẫn
"""


@dataclass(frozen=True)
class Shown:
    """The three places where something open is to be seen."""

    article: str
    matrix: str
    open: str

    def at(self, anchor: str, group: str) -> tuple[str, str, str]:
        """Return what they say of a clause: its section, its row, and its group of open points if it is named there."""
        section = re.search(rf'<a id="{anchor}"></a>.*?(?=<a id="qc1624-|\Z)', self.article, re.DOTALL)
        row = re.search(rf"^\| \[[^]]*\]\([^)]*#{anchor}\).*$", self.matrix, re.MULTILINE)
        listed = re.search(rf'<a id="{group}"></a>.*?(?=\n## |\Z)', self.open, re.DOTALL)
        assert section is not None
        assert row is not None
        assert listed is not None
        return section[0], row[0], listed[0] if f"#{anchor})" in listed[0] else ""


Show = Callable[..., Shown]


@pytest.fixture
def show(tmp_path: Path, features: Path) -> Show:
    """`show(results)` gives the three pages as the features, these results and the sign-offs now make them."""

    def shown(harvest: dict[str, Any] | None = None) -> Shown:
        file = tmp_path / "results.json"
        if harvest is not None:
            file.write_text(json.dumps(harvest), encoding="utf-8")
        material = gather(Sources(features, file, reviews=tmp_path / "reviews.toml"))
        matrix = dict(matrix_pages(material, by_instrument(material)))[matrix_of("qc1624")]
        return Shown(article_page(Article("qc1624/d13", material)), matrix, open_text(material))

    return shown


@pytest.fixture
def sign(tmp_path: Path, features: Path) -> Callable[[], None]:
    """`sign()` signs khoản 4 as it stands."""

    def signed() -> None:
        clause = "qc1624/d13.k4"
        bound = Present(read_scenarios(features)).of(clause)
        write_signoffs(
            tmp_path / "reviews.toml", [SignOff(clause, "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), bound)]
        )

    return signed


def test_a_failing_scenario(show: Show) -> None:
    failing, fixed = (
        show(results()),
        show(results(scenarios=[record(FIRST_ROW, "passed"), record(SECOND_ROW, "passed")])),
    )

    section, row, listed = failing.at("qc1624-d13-k2-a", "khong-dat")
    assert "✗ **không đạt**<br>ở bước: Thì các bước là" in section
    assert "✗ **1 không đạt**" in row
    assert "(qc1624/dieu_13.md#kich-ban-mot-don-vi)" in listed
    assert "    - ngày: 21/08/2026. Dừng ở bước: Thì các bước là." in listed
    for page in (fixed.article, fixed.matrix, fixed.open):
        assert "✗" not in page
    assert "Không có kịch bản nào không đạt." in fixed.open


def test_a_clause_that_nobody_reviewed(show: Show, sign: Callable[[], None]) -> None:
    before = show().at("qc1624-d13-k4", "chua-tham-dinh")
    sign()
    after = show().at("qc1624-d13-k4", "chua-tham-dinh")

    assert all("chưa thẩm định" in place.lower() for place in before)
    assert not any("chưa thẩm định" in place.lower() for place in after)
    assert "Trần Thị Mẫu" in after[0]
    assert "Trần Thị Mẫu" in after[1]


def test_a_lapsed_sign_off(show: Show, sign: Callable[[], None], features: Path) -> None:
    sign()
    holding = show()
    feature = features / "qc1624" / "dieu_13.feature"
    feature.write_text(feature.read_text(encoding="utf-8").replace("trả lời bằng chữ", "trả lời"), encoding="utf-8")
    lapsed = show().at("qc1624-d13-k4", "het-hieu-luc")
    sign()
    again = show().at("qc1624-d13-k4", "het-hieu-luc")

    assert not any("hết hiệu lực" in place.lower() for place in holding.at("qc1624-d13-k4", "het-hieu-luc"))
    assert all("hết hiệu lực" in place.lower() for place in lapsed)
    assert "kịch bản đã đổi: sửa `features/qc1624/dieu_13.feature`: Trả lời bằng chữ" in lapsed[2]
    assert not any("hết hiệu lực" in place.lower() for place in again)


def test_a_clause_with_a_rule_and_no_scenario(show: Show, features: Path) -> None:
    before = show().at("qc1624-d13-k3", "chua-co-kich-ban")
    feature = features / "qc1624" / "dieu_13.feature"
    feature.write_text(feature.read_text(encoding="utf-8") + SCENARIO_OF_KHOAN_3, encoding="utf-8")
    after = show().at("qc1624-d13-k3", "chua-co-kich-ban")

    assert all("chưa có kịch bản riêng" in place for place in before)
    assert not any("chưa có kịch bản riêng" in place for place in after)
    assert after[2] == ""


def test_a_scenario_that_did_not_run(show: Show) -> None:
    ran = [record(line, "passed") for line in (FIRST_ROW, SECOND_ROW, OTHER_TABLE)]
    waiting = show(results()).at("qc1624-d13-k2-b", "chua-chay")
    all_ran = show(results(scenarios=[*ran, record(PLAIN, "passed")])).at("qc1624-d13-k2-b", "chua-chay")

    assert all("chưa chạy" in place for place in waiting)
    assert not any("chưa chạy" in place for place in all_ran)


def test_article_and_matrix_count_alike(show: Show) -> None:
    shown = show(results())

    for clause, counts in {"k2-a": "1 đạt, 1 không đạt, 1 chưa chạy", "k2-b": "1 chưa chạy", "k4": "1 đạt"}.items():
        section, row, _ = shown.at(f"qc1624-d13-{clause}", "khong-dat")
        assert f"**Kịch bản:** {counts} ·" in section
        assert re.findall(r"\d+ (?:không đạt|đạt|chưa chạy)", row) == counts.split(", ")


def test_the_counts_are_those_of_the_lists(tmp_path: Path, features: Path, sign: Callable[[], None]) -> None:
    sign()
    file = tmp_path / "results.json"
    file.write_text(json.dumps(results()), encoding="utf-8")
    material = gather(Sources(features, file, reviews=tmp_path / "reviews.toml"))

    found, listed = open_counts(material, every_clause(material)), open_text(material)

    groups = {
        name: text.count(".md#q") for name, text in re.findall(r'<a id="([\w-]+)"></a>(.*?)(?=\n## |\Z)', listed, re.S)
    }
    assert (found.failed, found.lapsed) == (1, 0)
    assert groups["chua-co-kich-ban"] == found.lacking
    assert groups["chua-chay"] == found.not_run == 2
    assert groups["chua-tham-dinh"] == found.unreviewed == found.clauses - 1


def test_a_failure_names_the_step_even_before_the_first(show: Show) -> None:
    broken = show(results(scenarios=[record(PLAIN, "failed"), record(FIRST_ROW, "failed", steps=[FAILED_STEP])]))

    assert "    - Dừng trước bước đầu tiên." in broken.open
    assert "    - ngày: 20/08/2026. Dừng ở bước: Thì các bước là." in broken.open
