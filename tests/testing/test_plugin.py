"""The plugin run on a small project, once for each thing that it refuses, selects or writes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.testing.conftest import FEATURE, STEPS, Mini

pytest_plugins = ["pytester"]


def tolerated(result: pytest.RunResult) -> set[str]:
    found = re.search(r"kịch bản vẫn đạt khi kết luận là ([\w, ]+)\n", str(result.stdout))
    return set(found[1].split(", ")) if found else set()


def test_sound_scenarios_pass(mini: Mini) -> None:
    result = mini()
    result.assert_outcomes(passed=4)
    assert result.ret == 0


# --- Tags -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "tag", "line"),
    [
        ("@DG-0003", "@DG-9999", 8),
        ("@qc1624.d13.k2.a ", "@qc1624.d13.k2.z ", 8),
        ("      Dữ liệu", "      @wip\n      Dữ liệu", 14),
        ("@qc1624.d13\n", "@skip\n", 2),
    ],
)
def test_unknown_tag_stops_the_session(mini: Mini, old: str, tag: str, line: int) -> None:
    result = mini(feature=FEATURE.replace(old, tag, 1))
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    name = tag.split()[0]
    result.stderr.fnmatch_lines(["*thẻ không có trong kho*", f"features/một.feature:{line}: {name}"])


def test_unknown_tag_of_a_feature_elsewhere(mini: Mini, pytester: pytest.Pytester) -> None:
    (pytester.path / "khác.feature").write_text(FEATURE.replace("@DG-0003", "@DG-9999"), encoding="utf-8")
    result = mini(steps='scenarios("../khác.feature")\n')
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines(["*thẻ @DG-9999 không có trong kho điều khoản và sổ cách hiểu*"])


# --- Steps ------------------------------------------------------------------------------------------------------


def test_async_step(mini: Mini) -> None:
    head = STEPS.replace("def _(seen, number)", "async def _(seen, number)")
    result = mini(head=head)
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["bước “thấy 4” có định nghĩa async, sẽ không bao giờ chạy: *test_một.py:*"])


def test_async_generator_step(mini: Mini) -> None:
    head = STEPS.replace("def _(seen, number):\n", "async def _(seen, number):\n    yield\n")
    mini(head=head).assert_outcomes(passed=3, failed=1)


def test_step_with_two_definitions(mini: Mini) -> None:
    result = mini("--results=r.json", steps='@then("thấy 4")\ndef other():\n    pass\n')
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["bước “thấy 4” khớp 2 định nghĩa:", "*test_một.py:* (_)", "*test_một.py:* (other)"])


# --- Every scenario ran -----------------------------------------------------------------------------------------


def test_scenario_that_no_test_binds(mini: Mini, pytester: pytest.Pytester) -> None:
    path = pytester.path / "features" / "hai.feature"
    path.parent.mkdir()
    path.write_text(FEATURE, encoding="utf-8")
    result = mini()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "*kịch bản không chạy*",
            "features/hai.feature:16: Một đơn vị",
            "features/hai.feature:17: Một đơn vị",
            "features/hai.feature:20: Hai đơn vị",
            "features/hai.feature:26: Nhìn lịch",
        ]
    )


def test_two_scenarios_of_one_name_lose_one(mini: Mini) -> None:
    result = mini(feature=FEATURE.replace("Kịch bản: Hai đơn vị", "Kịch bản: Nhìn lịch"))
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["features/một.feature:20: Nhìn lịch"])


def test_skipped_scenario_did_not_run(mini: Mini) -> None:
    result = mini(head=STEPS.replace("return observe(number)", 'pytest.skip("chưa")'))
    result.assert_outcomes(passed=3, skipped=1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["features/một.feature:26: Nhìn lịch"])


def test_feature_that_does_not_parse(mini: Mini, pytester: pytest.Pytester) -> None:
    path = pytester.path / "features" / "hỏng.feature"
    path.parent.mkdir()
    path.write_text("# language: vi\nChức năng: hỏng\n", encoding="utf-8")
    result = mini()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["features/hỏng.feature: không đọc được (dòng 2: *"])


@pytest.mark.parametrize(
    ("options", "passed"),
    [
        (["-k", "hai"], 1),
        (["-m", "qc1624.d13.k2.a"], 2),
        (["--clause", "qc1624/d13.k2.b"], 2),
        (["tests/test_một.py"], 4),
        (["--deselect", "tests/test_một.py::test_hai_đơn_vị"], 3),
    ],
)
def test_a_narrowed_session_need_not_run_everything(
    mini: Mini, pytester: pytest.Pytester, options: list[str], passed: int
) -> None:
    (pytester.path / "features").mkdir()
    (pytester.path / "features" / "hai.feature").write_text(FEATURE, encoding="utf-8")
    result = mini(*options)
    result.assert_outcomes(passed=passed, deselected=None)
    assert result.ret == 0


def test_a_session_narrowed_by_another_plugin(mini: Mini, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        "def pytest_collection_modifyitems(config, items):\n    config.hook.pytest_deselected(items=[items.pop()])\n"
    )
    assert mini().ret == 0


@pytest.mark.parametrize("path", ["tests", "."])
def test_naming_the_whole_does_not_narrow(mini: Mini, pytester: pytest.Pytester, path: str) -> None:
    (pytester.path / "features").mkdir()
    (pytester.path / "features" / "hai.feature").write_text(FEATURE, encoding="utf-8")
    assert mini(path).ret == pytest.ExitCode.TESTS_FAILED


def test_a_session_that_stopped_is_not_examined(mini: Mini) -> None:
    result = mini("-x", head=STEPS.replace("assert seen == number", "assert False").replace('"determined"', '"x"'))
    assert "kịch bản không chạy" not in str(result.stdout)


# --- Any other answer -------------------------------------------------------------------------------------------


def test_scenario_that_holds_for_any_outcome(mini: Mini) -> None:
    result = mini(feature=FEATURE.replace("      Thì kết luận là xác định\n      Và số", "      Thì số"))
    result.assert_outcomes(passed=3, failed=1)
    assert tolerated(result) == {"satisfied", "violated", "undetermined", "not_applicable"}


def test_scenario_that_holds_for_one_other_outcome(mini: Mini) -> None:
    head = STEPS.replace("== WORDS[word]", 'in (WORDS[word], "violated")')
    result = mini(head=head)
    result.assert_outcomes(passed=1, failed=3)
    assert tolerated(result) == {"violated"}


def test_scenario_that_asks_twice_depends_on_both(mini: Mini) -> None:
    steps = '@given("một câu hỏi khác")\ndef _(ask):\n    ask(days_allowed, units=1)\n'
    feature = FEATURE.replace("Khi hỏi 2", "Biết một câu hỏi khác\n      Khi hỏi 2")
    result = mini(feature=feature, steps=steps)
    result.assert_outcomes(passed=3, failed=1)
    assert "undetermined (lần hỏi thứ 1)" in str(result.stdout)
    assert "(lần hỏi thứ 2)" not in str(result.stdout)


def test_scenario_that_ignores_what_it_observes(mini: Mini) -> None:
    result = mini(head=STEPS.replace("assert seen == number", "assert seen is not None"))
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["kịch bản vẫn đạt khi giá trị quan sát là một giá trị khác"])


@pytest.mark.parametrize("claim", ["seen", "not seen", "seen <= number", "hash(seen) == hash(4)", "3 < seen"])
def test_what_is_observed_in_a_probe_holds_nothing(mini: Mini, claim: str) -> None:
    feature = FEATURE.replace("xem số 4", "xem số 0" if claim == "not seen" else "xem số 4")
    mini(feature=feature, head=STEPS.replace("assert seen == number", f"assert {claim}")).assert_outcomes(passed=4)


def test_difference_alone_proves_nothing(mini: Mini) -> None:
    mini(head=STEPS.replace("assert seen == number", "assert seen != 5")).assert_outcomes(passed=3, failed=1)


def test_scenario_that_asks_nothing(mini: Mini) -> None:
    result = mini(head=STEPS.replace("return observe(number)", "return number"))
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["kịch bản không hỏi quy tắc nào (ask) và không quan sát dữ kiện nào (observe)"])


def test_question_is_asked_in_the_context_that_a_step_put_in_place(mini: Mini) -> None:
    steps = (
        "from bhxh_rules.core.context import Context\n"
        '@given("không tính làm bù", target_fixture="context")\n'
        'def _(context):\n    return Context(laws=context.laws, rejected=("DG-0003",))\n'
    )
    feature = FEATURE.replace("Khi hỏi 2", "Biết không tính làm bù\n      Khi hỏi 2").replace("là 4\n", "là 5\n")
    mini(feature=feature, steps=steps).assert_outcomes(passed=4)


def test_fixtures_serve_ordinary_tests_too(mini: Mini) -> None:
    steps = "def test_plain(ask, observe):\n    assert ask(days_allowed, units=1).result == observe(3)\n"
    mini(steps=steps).assert_outcomes(passed=5)


def test_items_that_are_no_functions_are_left_alone(mini: Mini) -> None:
    steps = 'def doubled(n):\n    """\n    >>> doubled(2)\n    4\n    """\n    return n + n\n'
    mini("--doctest-modules", steps=steps).assert_outcomes(passed=5)


# --- Options ----------------------------------------------------------------------------------------------------


def test_reading_run_the_other_way(mini: Mini) -> None:
    mini("--reading", "DG-0003=rejected").assert_outcomes(passed=2, failed=2)


@pytest.mark.parametrize("text", ["DG-0003", "DG-0003=taken", "DG-0007=rejected"])
def test_reading_that_cannot_be_run_the_other_way(mini: Mini, text: str) -> None:
    result = mini("--reading", text)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert f"--reading {text}: phải là DG-nnnn=rejected" in str(result.stderr)


@pytest.mark.parametrize(
    ("clause", "passed"), [("qc1624/d13.k2.a", 2), ("qc1624.d13.k2.b", 2), ("qc1624.d13.k2", 4), ("qc1624/d13", 4)]
)
def test_clause_selects_exactly_or_within(mini: Mini, clause: str, passed: int) -> None:
    mini("--clause", clause).assert_outcomes(passed=passed, deselected=None)


def test_clause_leaves_ordinary_tests_out(mini: Mini) -> None:
    mini("--clause=qc1624/d13.k2.a", "--clause=qc1624/d13.k2.b", steps="def test_x():\n    pass\n").assert_outcomes(
        passed=4, deselected=1
    )


def test_unknown_clause(mini: Mini) -> None:
    result = mini("--clause", "qc1624/d99")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "--clause qc1624/d99: không có điều khoản này" in str(result.stderr)


# --- Results ----------------------------------------------------------------------------------------------------


def results(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((path / "build" / "r.json").read_text(encoding="utf-8"))
    return document


def test_results_of_a_whole_run(mini: Mini, pytester: pytest.Pytester) -> None:
    mini("--results=build/r.json")
    document = results(pytester.path)
    assert document["schema"] == "bhxh_rules.results/1"
    assert document["complete"] is True
    assert document["rejected_readings"] == []
    assert document["counts"] == {"total": 4, "passed": 4, "failed": 0, "skipped": 0}
    assert list(document["features"]) == ["features/một.feature"]
    assert [(s["line"], s["row"]) for s in document["scenarios"]] == [(9, 16), (9, 17), (20, None), (26, None)]
    assert document["scenarios"][0] == {
        "uri": "features/một.feature",
        "feature": "Điều 13",
        "rule": "Khoản 2",
        "scenario": "Một đơn vị",
        "name": "Một đơn vị",
        "line": 9,
        "row": 16,
        "table": "Có hạn",
        "example": {"số": "1", "kết luận": "xác định", "ngày": "3"},
        "tags": ["DG-0003", "qc1624.d13", "qc1624.d13.k2", "qc1624.d13.k2.a"],
        "steps": [
            {"line": 10, "keyword": "Khi", "text": "hỏi 1 đơn vị", "status": "passed"},
            {"line": 11, "keyword": "Thì", "text": "kết luận là xác định", "status": "passed"},
            {"line": 12, "keyword": "Và", "text": "số ngày là 3", "status": "passed"},
        ],
        "status": "passed",
        "error": None,
    }


def test_results_are_the_same_twice(mini: Mini, pytester: pytest.Pytester) -> None:
    mini("--results=build/r.json")
    first = (pytester.path / "build" / "r.json").read_bytes()
    mini("--results=build/r.json")
    assert (pytester.path / "build" / "r.json").read_bytes() == first
    assert [path.name for path in (pytester.path / "build").iterdir()] == ["r.json"]


def test_results_of_failures(mini: Mini, pytester: pytest.Pytester) -> None:
    feature = (
        FEATURE.replace("là 4\n", "là 5\n")
        .replace("Thì thấy 4", "Thì không ai định nghĩa")
        .replace("      Thì kết luận là <kết luận>\n      Và số", "      Thì số")
    )
    mini("--results=build/r.json", "-k", "test", feature=feature.replace(" kết luận |", " x |"))
    document = results(pytester.path)
    assert document["complete"] is False
    assert document["counts"] == {"total": 4, "passed": 0, "failed": 4, "skipped": 0}
    one, _, two, look = document["scenarios"]
    assert one["error"].startswith("kịch bản vẫn đạt khi kết luận là satisfied")
    assert [step["status"] for step in two["steps"]] == ["passed", "passed", "failed"]
    assert two["steps"][2]["error"].startswith("AssertionError: ")
    assert two["error"] == two["steps"][2]["error"]
    assert look["steps"][1] == {
        "line": 27,
        "keyword": "Thì",
        "text": "không ai định nghĩa",
        "status": "undefined",
        "error": "không có định nghĩa cho bước này",
    }


def test_results_of_skipped_scenarios(mini: Mini, pytester: pytest.Pytester) -> None:
    steps = "@pytest.fixture(autouse=True)\ndef nothing():\n    pytest.skip()\n"
    mini("--results=build/r.json", "--reading=DG-0003=rejected", steps=steps)
    document = results(pytester.path)
    assert document["counts"] == {"total": 4, "passed": 0, "failed": 0, "skipped": 4}
    assert document["complete"] is False
    assert document["rejected_readings"] == ["DG-0003"]
    assert {step["status"] for scenario in document["scenarios"] for step in scenario["steps"]} == {"skipped"}


def test_results_of_a_definition_that_is_refused(mini: Mini, pytester: pytest.Pytester) -> None:
    mini("--results=build/r.json", steps='@then("thấy 4")\ndef other():\n    pass\n')
    step = results(pytester.path)["scenarios"][3]["steps"][1]
    assert step["status"] == "failed"
    assert step["error"].startswith("bước “thấy 4” khớp 2 định nghĩa:")


def test_results_of_a_distributed_run_are_the_same(mini: Mini, pytester: pytest.Pytester) -> None:
    pytest.importorskip("xdist")
    mini("--results=build/r.json")
    alone = results(pytester.path)
    # The workers are other processes: the project's own choices and tables will do, none is run the other way.
    mini("--results=build/r.json", "-n2", "-p", "xdist")
    assert results(pytester.path) == alone
