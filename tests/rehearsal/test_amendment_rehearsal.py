"""An invented amending decision, taken from its text to the page and the changelog.

From 01/07/2027: six working days from three units on (Khoản 2 Điều 13), a kind of information more (Khoản 8 Điều 10),
and no Điều 14. The text is invented, its numbering that of the Quy chế; the data files, the rules, the steps and the
site are the real ones.
"""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import catalogue, zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.law import DatedLaw, amended
from bhxh_rules.corpus import data_files, loader
from bhxh_rules.corpus.amendment import Amendment
from bhxh_rules.impact.rewriting import changelog_line, laws_of, scenario, snippet
from bhxh_rules.qc1624.dieu_10 import TOPICS, ListedTopic
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, Limit
from bhxh_rules.qc1624.dieu_14 import COMMENDATION
from bhxh_rules.site.article import Article, article_page
from bhxh_rules.site.material import Material
from bhxh_rules.site.scenarios import Scenarios
from bhxh_rules.testing import project
from tests.cli.conftest import Run
from tests.cli.conftest import cli as cli
from tests.conftest import ROOT, STEPS
from tests.rehearsal.amended_corpus import NEW, OLD, POINT_C, REPEALED, TOPIC
from tests.rehearsal.amended_corpus import data as data

pytest_plugins = ["pytester"]

FIRST, LAST = date(2027, 7, 1), date(2027, 6, 30)
BY = "Quyết định 99/QĐ-DT ngày 01/06/2027"
Cli = Callable[..., Run]

AMENDMENTS = {"changed": POINT_C, "added": TOPIC, "repealed": REPEALED}


@pytest.fixture
def laws(monkeypatch: pytest.MonkeyPatch) -> tuple[DatedLaw[Any], ...]:
    """The law constants as a person leaves them, in the catalogue and in every context that scenarios are run in."""
    dated = (limits(), amended(TOPICS, TOPICS.replace((*TOPICS.rows, ListedTopic("other", TOPIC))), FIRST), gone())
    names = {law.name: law for law in dated}
    whole = tuple(names.get(law.name, law) for law in catalogue.dated_laws())

    def build_context(laws: Any = (), rejected: Any = ()) -> Context:
        given = {law.name: law for law in laws}
        return Context(laws=(names | given).values(), rejected=rejected)

    monkeypatch.setattr(catalogue, "dated_laws", lambda: whole)
    monkeypatch.setattr(project, "build_context", build_context)
    monkeypatch.setattr(project, "provisions", lambda: frozenset(each.id for each in loader.load().provisions))
    return dated


def limits() -> DatedLaw[Any]:
    """Paste the Python that the command prints and put the new figure in."""
    (law,) = laws_of(Amendment(POINT_C, FIRST, BY, "changed", ""))
    printed = snippet(law, Amendment(POINT_C, FIRST, BY, "changed", ""))
    names: dict[str, Any] = {"_ANSWER_LIMITS_BEFORE_2027_07_01": ANSWER_LIMITS, "Limit": Limit}
    exec(printed.replace("working_days=5", "working_days=6"), names)
    found: DatedLaw[Any] = names["ANSWER_LIMITS"]
    return found


def gone() -> DatedLaw[Any]:
    """Paste the Python that the command prints for what is repealed."""
    names: dict[str, Any] = {"_COMMENDATION_BEFORE_2027_07_01": COMMENDATION}
    exec(snippet(COMMENDATION, Amendment(REPEALED, FIRST, BY, "repealed", "")), names)
    found: DatedLaw[Any] = names["COMMENDATION"]
    return found


def amend_all(cli: Cli, data: Path, tmp_path: Path) -> dict[str, Run]:
    """Run the command for each clause that the decision amends."""
    text = tmp_path / "new.txt"
    text.write_text(NEW, encoding="utf-8")
    more = {"changed": ("--text", text), "added": ("--text", text), "repealed": ("--repeal",)}
    dated = ("--from", "2027-07-01", "--by", BY, "--data", data, "--features", ROOT / "features")
    return {kind: cli("corpus", "amend", own, *dated, *more[kind]) for kind, own in AMENDMENTS.items()}


def test_stage_1_the_check_finds_what_the_decision_changes_and_what_hangs_on_it(
    cli: Cli, data: Path, tmp_path: Path
) -> None:
    for name, text in (("old.txt", OLD), ("new.txt", NEW)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    run = cli(
        *("corpus", "check", tmp_path / "new.txt", tmp_path / "old.txt", "--json"), "--features", ROOT / "features"
    )
    found = {change["provision"]: change for change in run.json()["changes"]}

    assert (run.code, run.json()["instrument"]) == (1, "qc1624")
    assert {own: change["kind"] for own, change in found.items()} == {
        TOPIC: "added",
        POINT_C: "changed",
        REPEALED: "removed",
    }
    assert found[POINT_C]["rules"] == ["zalo.answer_deadline", "zalo.check_answer"]
    assert found[POINT_C]["constants"] == ["answer_limits[3]"]
    assert found[TOPIC]["rules"] == ["zalo.check_topic"]
    assert found[REPEALED]["rules"] == ["zalo.consequence", "references.resolve"]
    assert {place.partition(":")[0] for place in found[POINT_C]["scenarios"]} == {"features/qc1624/dieu_13.feature"}
    assert {place.partition(":")[0] for place in found[REPEALED]["scenarios"]} == {"features/qc1624/dieu_14.feature"}
    assert [diagnostic["code"] for diagnostic in run.json()["diagnostics"]] == ["dieu-sequence"]


def test_stage_2_each_amended_clause_gets_a_dated_wording_and_a_list_of_what_to_do(
    cli: Cli, data: Path, tmp_path: Path
) -> None:
    before = loader.load()
    runs = amend_all(cli, data, tmp_path)
    after = loader.load()

    assert {kind: run.code for kind, run in runs.items()} == dict.fromkeys(runs, 0)
    assert [record.id for record in after.provisions if record.wordings] == [TOPIC, POINT_C, REPEALED]
    assert [(each.from_day, each.to_day, each.told) for each in after.get(POINT_C).periods] == [
        ("", "2027-06-30", before.get(POINT_C).restatement),
        ("2027-07-01", "", "Chưa diễn đạt lại."),
    ]
    assert after.get(REPEALED).periods[1].repealed
    assert after.get(TOPIC).exact == ""
    assert "Quy tắc: zalo.answer_deadline; zalo.check_answer" in runs["changed"].out
    assert "bhxh_rules/qc1624/dieu_13/law.py" in runs["changed"].out
    assert "ListedTopic(…, at='qc1624/d10.k8'),  # ← viết dòng mới" in runs["added"].out
    assert "None,  # Quyết định 99/QĐ-DT ngày 01/06/2027: bãi bỏ" in runs["repealed"].out
    for kind, run in runs.items():
        amendment = Amendment(AMENDMENTS[kind], FIRST, BY, kind, "")
        assert scenario(amendment) in run.out
        assert changelog_line(amendment) in run.out
        assert f"bhxh-rules explain {AMENDMENTS[kind]}" in run.out
    assert json.loads(cli("explain", POINT_C, "--json").out)["wordings"][1] == {
        "days": "từ 01/07/2027",
        "told": "Chưa diễn đạt lại.",
        "amended_by": BY,
    }
    assert f"từ 01/07/2027: {BY}: Chưa diễn đạt lại." in cli("explain", POINT_C).out


def test_stage_3_the_day_picks_the_value(laws: tuple[DatedLaw[Any], ...]) -> None:
    context = Context(laws=laws)
    deadlines = [zalo.answer_deadline(start=day, units=3, context=context) for day in (LAST, FIRST)]
    topics = [zalo.check_topic(topic="other", as_of=day, context=context).code for day in (LAST, FIRST, None)]
    praise = [zalo.consequence(conduct="duties_done_well", as_of=day, context=context) for day in (LAST, FIRST, None)]
    others = [zalo.consequence(conduct="provision_obstructed", as_of=day, context=context) for day in (LAST, FIRST)]

    assert [decision.value.working_days for decision in deadlines] == [5, 6]
    assert [decision.as_of for decision in deadlines] == [LAST, FIRST]
    assert topics == ["TOPIC_NOT_MENTIONED", "TOPIC_LISTED", "TOPIC_NOT_MENTIONED"]
    assert [each.code for each in praise] == [
        "COMMENDATION_CONSIDERED",
        "CLAUSE_NOT_IN_FORCE",
        "COMMENDATION_CONSIDERED",
    ]
    assert (str(praise[1].outcome), praise[1].citations) == ("not_applicable", (REPEALED,))
    assert [each.code for each in others] == ["HANDLING_CONSIDERED"] * 2
    unknown = zalo.consequence(conduct="other", as_of=FIRST, context=context)
    assert (unknown.code, unknown.citations) == ("CONDUCT_NOT_MENTIONED", ("qc1624/d15",))


FEATURE = """\
# language: vi
@qc1624.d13
Tính năng: Diễn tập một văn bản sửa đổi

  @qc1624.d13.k2
  Quy tắc: Khoản 2 Điều 13. Từ ngày 01/07/2027, từ ba đơn vị trở lên là sáu ngày làm việc

    @qc1624.d13.k2.c
    Khung kịch bản: Từ ba đơn vị, hạn theo ngày tiếp nhận
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của 3 đơn vị
      Khi trả lời ngày <trả lời>
      Thì kết luận là <kết luận>
      Và hạn trả lời là <hạn>
      Và căn cứ là điểm c khoản 2 Điều 13

      Dữ liệu: Đến hết 30/06/2027
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 30/06/2027 09:00 | 07/07/2027 | 07/07/2027 | đúng hạn |
        | 30/06/2027 09:00 | 08/07/2027 | 07/07/2027 | quá hạn  |
        | 30/06/2027 20:00 | 08/07/2027 | 08/07/2027 | đúng hạn |

      Dữ liệu: Từ 01/07/2027
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 01/07/2027 09:00 | 09/07/2027 | 09/07/2027 | đúng hạn |
        | 01/07/2027 09:00 | 12/07/2027 | 09/07/2027 | quá hạn  |

  @qc1624.d10.k8
  Quy tắc: Khoản 8 Điều 10. Một loại thông tin mới

    Khung kịch bản: Loại thông tin mới, trước và từ ngày 01/07/2027
      Biết loại thông tin là loại khác
      Và áp dụng pháp luật của ngày <ngày>
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Hai giai đoạn
        | ngày       | kết luận               | căn cứ           |
        | 30/06/2027 | Quy chế không nhắc đến | Điều 10          |
        | 01/07/2027 | loại thông tin được nêu | khoản 8 Điều 10 |

    Kịch bản: Loại thông tin mới, khi không nêu ngày
      Biết loại thông tin là loại khác
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là Quy chế không nhắc đến

  @qc1624.d14
  Quy tắc: Điều 14 bị bãi bỏ

    Khung kịch bản: Khen thưởng, trước và từ ngày 01/07/2027
      Biết việc đã được xác định là làm tốt việc cung cấp thông tin và duy trì hoạt động
      Và áp dụng pháp luật của ngày <ngày>
      Khi xác định hệ quả
      Thì kết luận là <kết luận>
      Và căn cứ là Điều 14

      Dữ liệu: Hai giai đoạn
        | ngày       | kết luận       |
        | 30/06/2027 | xác định được  |
        | 01/07/2027 | không áp dụng  |
"""
SETTINGS = """\
[pytest]
testpaths = tests
addopts = -p bhxh_rules.testing -p no:cacheprovider
strict_markers = true
bdd_features_base_dir = features
"""


@pytest.mark.parametrize("options", [(), ("--mutate-law", POINT_C), ("--mutate-law", TOPIC)])
def test_stage_4_scenarios_of_both_periods_pass_and_notice_a_change_of_either(
    cli: Cli,
    data: Path,
    laws: object,
    tmp_path: Path,
    options: tuple[str, ...],
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    amend_all(cli, data, tmp_path)
    monkeypatch.syspath_prepend(ROOT)
    for name, text in {
        "pytest.ini": SETTINGS,
        "conftest.py": f"pytest_plugins = {STEPS!r}\n",
        "features/sửa.feature": FEATURE,
        "tests/test_sửa.py": 'from pytest_bdd import scenarios\n\nscenarios(".")\n',
    }.items():
        path = pytester.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    result = pytester.runpytest_inprocess(*options)

    assert result.ret == 0, result.stdout.str()
    if options:
        assert ", 0 sống sót" in result.stdout.str()
    else:
        result.assert_outcomes(passed=10)


def test_stage_5_the_page_shows_both_wordings_and_both_values(
    cli: Cli, data: Path, laws: object, tmp_path: Path
) -> None:
    amend_all(cli, data, tmp_path)
    file = data / "qc1624.toml"
    block = data_files.find_block(file.read_text(encoding="utf-8"), POINT_C)
    assert block is not None
    written = block.replace('restatement = ""', 'restatement = "Từ ba đơn vị: sáu ngày làm việc."')
    file.write_text(data_files.with_block(file.read_text(encoding="utf-8"), POINT_C, written), encoding="utf-8")
    pages = {number: page_of(number) for number in (10, 13, 14)}

    assert f"**Đến hết 30/06/2027:** {loader.load().get(POINT_C).restatement}" in pages[13]
    assert f"**Từ 01/07/2027 (theo {BY}):** Từ ba đơn vị: sáu ngày làm việc." in pages[13]
    before, after = pages[13].index("(đến hết 30/06/2027)**"), pages[13].index("(từ 01/07/2027)**")
    assert "| 3 | 5 |" in pages[13][before:after]
    assert "| 3 | 6 |" in pages[13][after:]
    assert f"**Từ 01/07/2027 (theo {BY}):** Chưa diễn đạt lại." in pages[10]
    assert f"**Từ 01/07/2027 (theo {BY}):** Bị bãi bỏ." in pages[14]


def page_of(number: int) -> str:
    """Build the page of a Điều without scenarios and without the official text."""
    dieu = f"qc1624/d{number}"
    return article_page(Article(dieu, Material({dieu: Scenarios()})))


def test_stage_6_the_changelog_names_the_period_to_the_day() -> None:
    lines = [changelog_line(Amendment(own, FIRST, BY, kind, "")) for kind, own in AMENDMENTS.items()]

    where = "Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH"
    assert lines == [
        f"- `{POINT_C}` (điểm c khoản 2 Điều 13 {where}): reads otherwise from 01/07/2027 on, by {BY}; "
        "the wording before applies until 30/06/2027.\n",
        f"- `{TOPIC}` (khoản 8 Điều 10 {where}): added from 01/07/2027 on, by {BY}.\n",
        f"- `{REPEALED}` (Điều 14 {where}): repealed from 01/07/2027 on, by {BY}; "
        "the wording before applies until 30/06/2027.\n",
    ]
