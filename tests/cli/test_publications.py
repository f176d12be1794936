import json
from pathlib import Path
from typing import Any, get_args

import pytest
from typer.testing import CliRunner, Result

from bhxh_rules.cli.app import app
from bhxh_rules.qc1624.departures import DepartureCode

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples" / "publications.jsonl"
RECEIVED = {"at": "2024-10-10T08:00", "action": "receive", "role": "editor"}
POSTED = {"at": "2024-10-10T09:00", "action": "post", "role": "editor", "text": "v1"}


def check(path: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["check", "publications", str(path), *options])


def written(tmp_path: Path, *lines: Any, name: str = "posts.jsonl") -> Path:
    file = tmp_path / name
    file.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), encoding="utf-8"
    )
    return file


def document(result: Result) -> Any:
    return json.loads(result.stdout)


def outcomes(result: Result) -> dict[str, str]:
    return {each["post"]: each["decision"]["outcome"] for each in document(result)["posts"]}


def bad(result: Result) -> list[tuple[int, str | None, str]]:
    return [(each["line"], each["post"], each["pointer"]) for each in document(result)["bad_lines"]]


def test_an_event_a_line_and_a_post_a_line_come_to_the_same(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        {"post": "one", **RECEIVED},
        {"post": "two", "events": [RECEIVED, POSTED]},
        {"post": "one", **POSTED},
        {"post": "three", "events": [RECEIVED]},
    )
    result = check(file, "--json")

    assert result.exit_code == 1
    assert outcomes(result) == {"one": "violated", "two": "violated", "three": "satisfied"}
    one, two, _ = (each["decision"]["value"] for each in document(result)["posts"])
    assert one == two
    assert document(result)["totals"] == {
        "outcomes": {"violated": 2, "satisfied": 1},
        "departures": {"posted_without_decision": 2},
        "clauses": {"qc1624/d11.k1.c": 2, "qc1624/d11.k1.d": 2, "qc1624/d9.k3": 2},
    }


def test_nothing_departs(tmp_path: Path) -> None:
    assert check(written(tmp_path, {"post": "one", **RECEIVED})).exit_code == 0


def test_bad_input_is_told_by_line_and_the_others_still_run(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        {"post": "one", **RECEIVED},
        {"post": "two", **POSTED, "role": "nobody"},
        {"post": "three", "events": [RECEIVED, {**POSTED, "at": "2024-10-10T07:00"}]},
        {"post": "four", **POSTED},
        {"post": "four", **RECEIVED},
        {"post": "five", "events": [RECEIVED], "colour": "red"},
        {"post": "one", "events": [RECEIVED]},
        {"post": "six", "events": [RECEIVED]},
        {"post": "six", **POSTED},
        {"post": "seven", "events": [{**RECEIVED, "at": "0001-01-01T00:00+14:00"}]},
        {"post": "eight", "events": [RECEIVED]},
    )
    result = check(file, "--json")

    assert result.exit_code == 2
    assert outcomes(result) == {"eight": "satisfied"}
    assert bad(result) == [
        (2, "two", "/role"),
        (3, "three", "/events/1/at"),
        (5, "four", "/at"),
        (6, "five", "/colour"),
        (7, "one", "/post"),
        (9, "six", "/post"),
        (10, "seven", ""),
    ]
    assert "line 5 (four) /at:" in check(file, "--lang", "en").stderr


def test_a_line_that_belongs_to_nobody_leaves_gaps_in_the_logs(tmp_path: Path) -> None:
    posted = {"post": "one", **POSTED}
    file = written(tmp_path, {"post": "one", **RECEIVED}, "{", POSTED, posted, {"post": "two", "events": [POSTED]})
    result = check(file, "--json")

    assert result.exit_code == 2
    assert outcomes(result) == {"one": "undetermined", "two": "violated"}
    assert [line for line, _, _ in bad(result)] == [2, 3]


def test_only_json_lines(tmp_path: Path) -> None:
    result = check(written(tmp_path, "post,at", name="posts.csv"))

    assert result.exit_code != 0
    assert "JSON Lines" in str(result.exception)


def test_another_reading(tmp_path: Path) -> None:
    file = written(tmp_path, {"post": "one", "events": [RECEIVED, {**RECEIVED, "action": "propose"}]})

    assert check(file).exit_code == 1
    result = check(file, "--reading", "DG-0012=rejected")
    assert (result.exit_code, "one: " in result.stdout) == (0, True)


@pytest.mark.parametrize(("lang", "said"), [("vi", "đăng trước quyết định"), ("en", "posted before decision")])
def test_the_table_of_the_examples(lang: str, said: str) -> None:
    result = check(EXAMPLES, "--lang", lang)

    assert result.exit_code == 1
    assert said in " ".join(result.stdout.split())
    assert "BV-036" in result.stdout


def test_the_examples_show_every_departure() -> None:
    found = document(check(EXAMPLES, "--json"))["totals"]

    # These two are departures only under the other readings of DG-0032 and DG-0033.
    assert set(found["departures"]) == set(get_args(DepartureCode)) - {"no_board_opinion", "not_moderated"}
    assert found["outcomes"] == {"violated": 22, "satisfied": 12, "undetermined": 5, "not_applicable": 1}
