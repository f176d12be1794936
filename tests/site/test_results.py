"""A file of results is taken as the test plugin writes it, and refused with all that is wrong in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED, load_results, results_of
from bhxh_rules.site.results_shape import SCHEMA
from bhxh_rules.testing import harvest
from tests.site.conftest import FIRST_ROW, OTHER_TABLE, PLAIN, SECOND_ROW, record, results


def refused(folder: Path, content: object) -> set[str]:
    """Return the places in a file that are told to be wrong."""
    file = folder / "results.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError) as error:
        load_results(file)
    assert all("results.json" in problem.vi and "results.json" in problem.en for problem in error.value.problems)
    return {problem.pointer for problem in error.value.problems}


def test_the_schema_is_the_one_that_the_plugin_writes() -> None:
    assert harvest.SCHEMA == SCHEMA


def test_results_are_found_by_line(tmp_path: Path, features: Path) -> None:
    file = tmp_path / "results.json"
    file.write_text(json.dumps(results()), encoding="utf-8")
    relative = "qc1624/dieu_13.feature"
    found = results_of(features / relative, relative, load_results(file))

    told = {line: found.at(line).status for line in (FIRST_ROW, SECOND_ROW, OTHER_TABLE, PLAIN, 1)}
    assert told == {FIRST_ROW: PASSED, SECOND_ROW: FAILED, OTHER_TABLE: NOT_RUN, PLAIN: PASSED, 1: NOT_RUN}
    assert found.at(SECOND_ROW).failed_step == "Thì các bước là"
    assert found.remark == ""


def test_without_a_file_there_are_no_results(tmp_path: Path) -> None:
    assert load_results(None) is None
    assert load_results(tmp_path / "nowhere.json") is None


@pytest.mark.parametrize(
    ("more", "places"),
    [
        ({"schema": "bhxh_rules.flips/1"}, {"/schema"}),
        ({"rejected_readings": 5}, {"/rejected_readings"}),
        ({"rejected_readings": ["DG-0001", 5]}, {"/rejected_readings/1"}),
        ({"features": [1]}, {"/features"}),
        ({"features": {"a/b.feature": 1}}, {"/features/a~1b.feature"}),
        ({"scenarios": {}}, {"/scenarios"}),
        ({"scenarios": [1, None]}, {"/scenarios/0", "/scenarios/1"}),
        ({"scenarios": [{}]}, {"/scenarios/0/uri", "/scenarios/0/line", "/scenarios/0/status"}),
        ({"scenarios": [{**record(1, "passed", row="3"), "line": True}]}, {"/scenarios/0/row", "/scenarios/0/line"}),
        (
            {"scenarios": [{**record(1, "passed"), "line": 0, "status": None}]},
            {"/scenarios/0/line", "/scenarios/0/status"},
        ),
        ({"scenarios": [record(1, "failed", steps={})]}, {"/scenarios/0/steps"}),
        ({"scenarios": [record(1, "failed", steps=["Thì", {"text": 1}])]}, {f"/scenarios/0/steps/{n}" for n in (0, 1)}),
        ({"schema": 1, "features": None, "scenarios": None}, {"/schema", "/features", "/scenarios"}),
    ],
)
def test_everything_of_another_shape_is_named_by_its_place(
    tmp_path: Path, more: dict[str, Any], places: set[str]
) -> None:
    assert refused(tmp_path, results(**more)) == places


def test_what_lacks_everything_is_no_file_of_results(tmp_path: Path) -> None:
    assert refused(tmp_path, {"scenarios": []}) == {"/schema", "/rejected_readings", "/features"}
    assert refused(tmp_path, []) == {""}


def test_a_thousand_wrong_rows_are_not_all_listed(tmp_path: Path) -> None:
    places = refused(tmp_path, results(scenarios=[1] * 1000))

    assert places == {"", *(f"/scenarios/{number}" for number in range(20))}


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 200_000, b""], ids=["open", "not UTF-8", "deep", "empty"])
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "results.json"
    file.write_bytes(content)

    with pytest.raises(RulesError, match=r"results\.json"):
        load_results(file)
