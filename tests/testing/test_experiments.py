"""Law mutation and flipped readings on a small project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bhxh_rules.testing import project
from tests.testing.conftest import FEATURE, STEPS, Mini

pytest_plugins = ["pytester"]

DAYS_LEFT_OPEN = STEPS.replace('assert str(decision.result or "không có") == days', "assert decision is not None")


def test_no_survivor(mini: Mini) -> None:
    result = mini("--mutate-law")
    result.stdout.fnmatch_lines(
        [
            "limits: 9 biến thể, 0 sống sót",
            "*đột biến hằng số luật*",
            "9 biến thể, 0 sống sót, 0 điều khoản không có kịch bản, * giây",
        ]
    )
    assert result.ret == 0


def test_survivors_are_listed_by_clause(mini: Mini) -> None:
    result = mini("--mutate-law", head=DAYS_LEFT_OPEN)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["qc1624/d13.k2.a: không kịch bản nào nhận ra limits: dòng 1: days 3 thành 2"])
    result.stdout.fnmatch_lines(["qc1624/d13.k2.b: không kịch bản nào nhận ra limits: dòng 2: days 4 thành 5"])
    assert "units 1 thành 0" not in str(result.stdout)


def test_prefix_narrows_to_a_clause(mini: Mini) -> None:
    result = mini("--mutate-law=qc1624/d13.k2.a", head=DAYS_LEFT_OPEN)
    lines = [line for line in result.outlines if "không kịch bản nào nhận ra" in line]
    assert lines
    assert all(line.startswith("qc1624/d13.k2.a: ") for line in lines)


def test_prefix_without_constants_is_no_success(mini: Mini) -> None:
    result = mini("--mutate-law=qc352")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["không có hằng số luật nào để biến đổi"])


def test_clause_without_scenario_is_listed(mini: Mini) -> None:
    result = mini("--mutate-law", feature=FEATURE.replace("    @qc1624.d13.k2.b\n", ""))
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["qc1624/d13.k2.b: không có kịch bản nào mang thẻ @qc1624.d13.k2.b"])


def test_scenarios_must_pass_before_anything_is_changed(mini: Mini) -> None:
    result = mini("--mutate-law", feature=FEATURE.replace("là 4\n", "là 9\n"))
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["chưa đổi gì đã không đạt: tests/test_một.py::test_hai_đơn_vị"])
    assert "biến thể" not in str(result.stdout)


def test_table_that_nothing_can_change_is_named(mini: Mini, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.testing.experiments.constant_fields", lambda table: ["Limit.note"])
    mini("--mutate-law").stdout.fnmatch_lines(["limits: Limit.note: kiểu dữ liệu không cho biến đổi"])


def test_collection_alone_changes_nothing(mini: Mini) -> None:
    result = mini("--mutate-law", "--co")
    assert "biến thể" not in str(result.stdout)


@pytest.mark.parametrize("option", ["--flip-readings", "--results=r.json", "-n2"])
def test_mutation_runs_by_itself(mini: Mini, option: str) -> None:
    if option == "-n2":
        pytest.importorskip("xdist")
    assert mini("--mutate-law", option).ret == pytest.ExitCode.USAGE_ERROR


def test_every_reading_is_held(mini: Mini) -> None:
    result = mini("--flip-readings")
    result.stdout.fnmatch_lines(["*đảo cách hiểu*", "1 cách hiểu, 0 không được kịch bản nào giữ"])
    assert result.ret == 0


def test_readings_that_nothing_holds(mini: Mini, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "choices", lambda: ("DG-0003", "DG-0004"))
    result = mini("--flip-readings", head=DAYS_LEFT_OPEN)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "DG-0003: đảo cách hiểu mà không kịch bản nào thất bại",
            "DG-0004: không có kịch bản nào mang thẻ @DG-0004",
            "2 cách hiểu, 2 không được kịch bản nào giữ",
        ]
    )


def test_what_noticed_one_change_is_asked_first_about_the_next(mini: Mini, pytester: pytest.Pytester) -> None:
    head, rest = FEATURE.split("    @qc1624.d13.k2.b\n    Kịch bản: Hai đơn vị", 1)
    two, look = rest.split("    @qc1624.d13.k2.b\n", 1)
    feature = f"{head}    @qc1624.d13.k2.b\n{look}\n    @qc1624.d13.k2.b\n    Kịch bản: Hai đơn vị{two}"
    steps = (
        "import pathlib\n\n@pytest.fixture(autouse=True)\ndef note(request):\n"
        "    with pathlib.Path('runs.txt').open('a', encoding='utf-8') as runs:\n"
        "        runs.write(request.node.name + ' ')\n"
    )
    mini("--mutate-law=qc1624/d13.k2.b", "-k", "hai or nhìn", feature=feature, steps=steps)
    runs = (pytester.path / "runs.txt").read_text(encoding="utf-8").split()
    control, first, later = runs[:2], runs[2:4], runs[4:]
    assert control == first == ["test_nhìn_lịch", "test_hai_đơn_vị"]
    assert later[0] == "test_hai_đơn_vị"


def test_the_real_law_is_behind_the_experiments() -> None:
    assert "answer_limits" in {table.name for table in project.law_tables()}
    assert "DG-0003" in project.choices()


def test_scenarios_that_fail_under_the_other_reading_are_written(mini: Mini, tmp_path: Path) -> None:
    result = mini("--flip-readings", f"--flips={tmp_path / 'flips.json'}")
    result.stdout.fnmatch_lines(["DG-0003: 1 kịch bản không đạt"])
    (found,) = json.loads((tmp_path / "flips.json").read_text(encoding="utf-8"))["DG-0003"]
    assert (found["file"], found["name"]) == ("features/một.feature", "Một đơn vị")
    assert found["example"] == {"số": "1", "kết luận": "xác định", "ngày": "3"}
    assert FEATURE.splitlines()[found["line"] - 1].split() == ["|", "1", "|", "xác", "định", "|", "3", "|"]


def test_one_reading_alone(mini: Mini) -> None:
    mini("--flip-readings=DG-0003").stdout.fnmatch_lines(["1 cách hiểu, 0 không được kịch bản nào giữ"])


@pytest.mark.parametrize("options", [("--flip-readings=DG-0007",), ("--flips=f.json",)])
def test_what_cannot_be_flipped(mini: Mini, options: tuple[str, ...]) -> None:
    assert mini(*options).ret == pytest.ExitCode.USAGE_ERROR
