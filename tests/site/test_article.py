"""The page of Điều 13: an anchor for each provision, both sides of each reading, a result for each row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import catalogue, corpus, readings, site
from bhxh_rules.core.errors import InputError
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.impact.bound import Present
from bhxh_rules.impact.scenarios import read_scenarios
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.signoffs import write_signoffs
from bhxh_rules.site.article import HISTORY, Article, article_page
from bhxh_rules.site.clause import BESIDE
from bhxh_rules.site.clause_facts import judged_facts
from bhxh_rules.site.history import history_text
from bhxh_rules.site.material import Material, gather
from bhxh_rules.site.scenarios import Scenarios
from tests.site.conftest import SECOND_ROW, Written, record, results


def section(page: str, anchor: str) -> str:
    """Return what stands from an anchor to the next one of a provision."""
    found = re.search(rf'<a id="{anchor}"></a>.*?(?=<a id="qc1624-|\Z)', page, re.DOTALL)
    assert found is not None
    return found[0]


def test_each_provision_has_one_anchor_in_the_order_of_the_law(article: Written) -> None:
    provisions = [record.id for record in corpus.load().of("qc1624") if within(record.id, "qc1624/d13")]

    anchors = re.findall(r'<a id="(qc1624-[^"]+)"></a>', article())

    assert anchors == [Provision.parse(id).anchor for id in provisions]


def test_each_anchor_is_there_once(article: Written) -> None:
    anchors = re.findall(r'\bid="([^"]+)"', article())

    assert len(anchors) == len(set(anchors))


def test_each_clause_has_restatement_disposition_and_no_sign_off(article: Written) -> None:
    page = article()

    for known in corpus.load().of("qc1624"):
        if within(known.id, "qc1624/d13"):
            clause = section(page, Provision.parse(known.id).anchor)
            assert known.restatement in clause
            assert f"**Xử lý:** {known.disposition_label}" in clause
            assert "**Thẩm định:** chưa thẩm định" in clause


SIGNED = "**Thẩm định:** đã thẩm định (Trần Thị Mẫu, Chuyên viên, ký ngày 20/08/2026)"


@pytest.fixture
def reviews(tmp_path: Path, features: Path) -> Callable[..., Path]:
    """`reviews(months)` signs khoản 4 as it stands and gives the file."""

    def write(months: int | None = None) -> Path:
        clause, file = "qc1624/d13.k4", tmp_path / "reviews.toml"
        bound = Present(read_scenarios(features)).of(clause)
        write_signoffs(file, [SignOff(clause, "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), bound, months)])
        return file

    return write


def test_a_signed_clause_says_who_signed_it(article: Written, reviews: Callable[..., Path]) -> None:
    page = article(reviews=reviews())

    assert f"{SIGNED}\n" in section(page, "qc1624-d13-k4")
    assert page.count("**Thẩm định:** chưa thẩm định\n") == page.count("**Thẩm định:**") - 1


def test_a_term_is_told_and_that_it_was_not_looked_at(article: Written, reviews: Callable[..., Path]) -> None:
    assert f"{SIGNED} (chưa xét thời hạn); thời hạn đến hết ngày 20/09/2026\n" in article(reviews=reviews(1))


def test_a_lapsed_sign_off_says_why(article: Written, reviews: Callable[..., Path], features: Path) -> None:
    file, feature = reviews(), features / "qc1624" / "dieu_13.feature"
    feature.write_text(feature.read_text(encoding="utf-8").replace("trả lời bằng chữ", "trả lời"), encoding="utf-8")

    clause = section(article(reviews=file), "qc1624-d13-k4")

    assert (
        "**Thẩm định:** hết hiệu lực (Trần Thị Mẫu, Chuyên viên, ký ngày 20/08/2026): kịch bản đã đổi: "
        r"sửa features/qc1624/dieu\_13.feature: Trả lời bằng chữ" + "\n"
    ) in clause


def test_without_features_a_signed_clause_says_what_was_not_compared(reviews: Callable[..., Path]) -> None:
    page = article_page(Article("qc1624/d13", gather(site.Sources(reviews=reviews()))))

    assert f"{SIGNED} (chưa đối chiếu kịch bản)\n" in page


def test_where_nobody_signed_no_rule_is_asked(
    article: Written, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bhxh_rules.impact.behaviour.questions", lambda rule: pytest.fail("nothing is to be asked"))

    assert "đã thẩm định" not in article(reviews=tmp_path / "nowhere.toml")


def test_a_malformed_file_of_sign_offs_is_refused(article: Written, tmp_path: Path) -> None:
    file = tmp_path / "reviews.toml"
    file.write_text("[[signoff]]\non = 1\n", encoding="utf-8")

    with pytest.raises(InputError, match="/signoff/0/name"):
        article(reviews=file)


def test_law_tables_stand_at_their_clauses(article: Written) -> None:
    page = article()

    assert "| 2 | 4 | [điểm b khoản 2 Điều 13](#qc1624-d13-k2-b) |" in section(page, "qc1624-d13-k2")
    assert "| 2 | 4 | [điểm b khoản 2 Điều 13](#qc1624-d13-k2-b) |" in section(page, "qc1624-d13-k2-b")
    assert "| 1 | 3 |" not in section(page, "qc1624-d13-k2-b")


def test_each_reading_is_shown_once_with_both_sides(article: Written) -> None:
    page = article()

    for reading in readings.load().values():
        if any(within(id, "qc1624/d13") for id in reading.provisions):
            assert page.count(f'<a id="{reading.id.lower()}"></a>') == 1
            assert f"**Cách hiểu đang dùng:** {reading.taken}" in page
            assert f"**Cách hiểu kia:** {reading.rejected}" in page


def test_rows_carry_their_own_result(article: Written) -> None:
    page = section(article(results()), "qc1624-d13-k2-a")

    assert "| 20/08/2026 | ✓ đạt |" in page
    assert "| 21/08/2026 | ✗ **không đạt**<br>ở bước: Thì các bước là |" in page
    assert "| 22/08/2026 | – chưa chạy |" in page


def test_the_summary_counts_and_names_what_failed(article: Written) -> None:
    page = article(results())

    assert "4 kịch bản và dòng dữ liệu: 2 đạt, 1 không đạt, 1 chưa chạy." in page
    assert "- **Không đạt** (1): [Một đơn vị](#kich-ban-mot-don-vi)" in page


def test_steps_are_text_that_renders_as_itself(article: Written) -> None:
    page = section(article(), "qc1624-d13-k2-a")

    assert "- **Biết** tài khoản đang hoạt động" in page
    assert r"- **Khi** hỏi ngày *‹ngày›* \* lúc 5 &lt; 6" in page
    assert "    - bước: trả lời; ai làm: người trực" in page
    assert "Dựa vào cách hiểu: [DG-0003](#dg-0003)." in page


def test_a_scenario_of_no_reading_names_none(article: Written) -> None:
    assert "Dựa vào cách hiểu" not in section(article(), "qc1624-d13-k4").split("Gọi từ phần mềm")[0]


def test_a_scenario_of_two_clauses_stands_at_the_first_and_is_linked_from_the_second(article: Written) -> None:
    page = article()

    assert "#### " not in section(page, "qc1624-d13-k2-b").split("cũng nói về mục này")[-1]
    assert "Kịch bản ở mục khác cũng nói về mục này: [Một đơn vị](#kich-ban-mot-don-vi)." in page


def test_a_clause_with_a_rule_and_no_scenario_says_so(article: Written) -> None:
    assert "**Kịch bản:** chưa có kịch bản riêng cho mục này" in section(article(), "qc1624-d13-k3")


@pytest.mark.parametrize(
    ("harvest", "remark"),
    [
        (None, "Chưa có kết quả chạy kịch bản."),
        (results(rejected_readings=["DG-0003"]), "Kết quả có sẵn được chạy theo cách hiểu kia"),
        (results(features={}), "Tệp kết quả không có kịch bản của Điều này."),
        (results(features={"features/qc1624/dieu_13.feature": "0" * 64}), "Kịch bản đã đổi sau lần chạy có kết quả"),
    ],
)
def test_nothing_passes_without_results_of_these_very_scenarios(
    article: Written, harvest: dict[str, Any] | None, remark: str
) -> None:
    page = article(harvest)

    assert remark in page
    assert "0 đạt, 0 không đạt, 4 chưa chạy" in page
    assert "✓" not in page


def test_an_unknown_status_is_no_pass(article: Written) -> None:
    page = article(results(scenarios=[record(SECOND_ROW, "probably fine")]))

    assert "| 21/08/2026 | – chưa chạy |" in page
    assert "0 đạt, 0 không đạt, 4 chưa chạy" in page


def test_a_failure_before_any_step_is_still_a_failure(article: Written) -> None:
    page = article(results(scenarios=[record(SECOND_ROW, "failed")]))

    assert "| 21/08/2026 | ✗ **không đạt** |" in page


def test_the_official_wording_is_shown_where_somebody_has_it(article: Written, texts: Path) -> None:
    without, beside = article(), article(texts=texts)

    assert "Nguyên văn" not in without
    assert beside.count("> **Nguyên văn:**") == 7  # khoản 1 to 4, điểm a to c: the Điều itself is a heading only
    assert "Nguyên văn (khác" not in beside


def test_each_clause_links_to_itself_by_its_id(article: Written) -> None:
    page = article()

    for known in corpus.load().of("qc1624"):
        if within(known.id, "qc1624/d13"):
            mark = Provision.parse(known.id).anchor
            assert f"[`{known.id}`](#{mark} " in section(page, mark)


def test_our_words_and_the_official_ones_are_marked_to_stand_side_by_side(article: Written, texts: Path) -> None:
    clause = section(article(texts=texts), "qc1624-d13-k1")

    assert clause.index(BESIDE) < clause.index("**Diễn đạt lại:**") < clause.index("> **Nguyên văn:**")
    assert BESIDE not in article()


def test_what_is_encoded_and_what_a_person_finds_out_is_told_apart() -> None:
    page = article_page(Article("qc1624/d6", Material({"qc1624/d6": Scenarios()})))
    clause = section(page, "qc1624-d6")

    assert "- **Đã mã hoá:** [Có hành vi bị cấm không](#zalo-screen_content)" in clause
    assert "- **Để người xem xét:** kết quả xem xét từng hành vi. " in clause
    assert judged_facts(catalogue.get("zalo.screen_content")) == ("findings",)
    assert judged_facts(catalogue.get("zalo.answer_deadline")) == ()


def test_who_judges_is_told_where_nothing_is_encoded() -> None:
    record = corpus.load().get("qc1624/d14")
    page = article_page(Article("qc1624/d14", Material({"qc1624/d14": Scenarios()})))

    assert f"- **Ai đánh giá:** {record.by}" in page


def test_without_amendments_the_history_says_so(article: Written) -> None:
    history = article().split(f'<a id="{HISTORY}"></a>')[1]

    assert "Chưa có sửa đổi nào được ghi nhận. Bản duy nhất có hiệu lực từ 16/09/2024." in history


def test_an_amended_clause_has_its_periods_in_the_history(monkeypatch: pytest.MonkeyPatch) -> None:
    later = DatedWording("2027-07-01", "", "", "", "", "1/QĐ-MẪU")
    known = corpus.load()
    amended = replace(known.get("qc1624/d14"), to_day="2027-06-30", wordings=(later,))
    monkeypatch.setattr(Article, "records", property(lambda _: (amended,)))

    history = history_text(Article("qc1624/d14", Material({"qc1624/d14": Scenarios()})))

    assert "| [Điều 14](#qc1624-d14) | đến hết 30/06/2027 | bản đầu tiên | [có bản riêng](" in history
    assert "| [Điều 14](#qc1624-d14) | từ 01/07/2027 | 1/QĐ-MẪU | [bị bãi bỏ](" in history


def test_a_page_leads_to_its_neighbours_and_to_the_contents(pages: dict[str, str]) -> None:
    first, middle, last = (pages[f"qc1624/dieu_{number}.md"] for number in ("01", "13", "18"))

    assert "Điều trước: [Điều 12. " in middle
    assert "Điều sau: [Điều 14](dieu_14.md)" in middle
    assert "[Mục lục](index.md)" in middle
    assert "Điều trước" not in first
    assert "Điều sau" not in last


def test_a_rule_has_its_signature(article: Written) -> None:
    signature = "zalo.answer_deadline(*, start=…, units=…, start_event=…, complex_case=…) -> Decision[Deadline]"

    assert f"```python\n{signature}\n```" in article()
