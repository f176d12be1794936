"""`docs build`: what it refuses before the work, and what it says of scenarios and their results."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site import Sources
from bhxh_rules.site.registers.open_points import OPEN
from tests.cli.conftest import Run
from tests.site.conftest import FEATURE, URI, results, write_feature

Cli = Callable[..., Run]
BUILD = ("docs", "build", "--no-try-it")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[Sources]:
    """What was built from; nothing is, in truth."""
    done: list[Sources] = []

    def build(out: Path, sources: Sources, *_: object) -> Path:
        done.append(sources)
        return out / "[b].html"

    monkeypatch.setattr("bhxh_rules.site.build", build)
    return done


@pytest.fixture
def scenarios(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int, str], None]:
    """`scenarios(code, said)` makes a checkout whose run of the scenarios ends so."""

    def end(code: int, said: str) -> None:
        def run(command: list[str], **_: object) -> CompletedProcess[str]:
            assert command[1:3] == ["-m", "pytest"]
            return CompletedProcess(command, code, "", said)

        (here / "features").mkdir()
        (here / "tests").mkdir()
        (here / "tests" / "test_features.py").touch()
        monkeypatch.setattr("subprocess.run", run)

    return end


def write_results(**more: Any) -> str:
    Path("results.json").write_text(json.dumps(results(**more)), encoding="utf-8")
    return "results.json"


def test_everything_that_is_wrong_with_the_options_is_told_at_once_before_scenarios_run(
    cli: Cli, here: Path, builds: list[Sources], scenarios: Callable[[int, str], None]
) -> None:
    scenarios(70, "scenarios were run")
    (here / "a-file").touch()
    (here / "texts").mkdir()
    for name in ("one.txt", "two.txt"):
        (here / "texts" / name).write_bytes(b"\xff\xfe\x00")
    (here / "signed.toml").write_text("[[signoff]]\n", encoding="utf-8")
    write_results(rejected_readings=5, features=[1])
    options = {
        "--out": "a-file/site",
        "--theme": "no-theme",
        "--features": "nowhere",
        "--results": "results.json",
        "--texts": "texts",
        "--reviews": "signed.toml",
        "--on": "20260101",
    }
    run = cli(*BUILD, *(word for option in options.items() for word in option))

    assert (run.code, builds) == (2, [])
    told = [
        *("không ghi được a-file/site", "no-theme", "nowhere", "one.txt", "two.txt", "--on 20260101"),
        *("/rejected_readings: results.json", "/features: results.json", "/signoff/0/name: signed.toml"),
    ]
    assert [each for each in told if each not in run.err] == []
    assert "scenarios were run" not in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "wrong", [("--theme", "x"), ("--out", "."), ("--out", "/dev/null"), ("--on", ""), ("--on", "2026-W01-1")]
)
def test_one_thing_that_is_wrong_is_told_before_scenarios_run(
    cli: Cli, builds: list[Sources], scenarios: Callable[[int, str], None], wrong: tuple[str, str]
) -> None:
    scenarios(70, "scenarios were run")
    run = cli(*BUILD, *wrong)

    assert (run.code, builds) == (2, [])
    assert (wrong[1] or "--on ''") in run.err
    assert "scenarios were run" not in run.err


def test_the_sign_offs_of_the_folder_are_read_before_scenarios_run(
    cli: Cli, here: Path, builds: list[Sources], scenarios: Callable[[int, str], None]
) -> None:
    scenarios(70, "scenarios were run")
    (here / "reviews.toml").write_text("x", encoding="utf-8")
    run = cli(*BUILD)

    assert (run.code, builds) == (2, [])
    assert "reviews.toml" in run.err
    assert "scenarios were run" not in run.err


def test_a_day_that_was_named_is_the_day(cli: Cli, builds: list[Sources]) -> None:
    for named in (("--on", "2026-11-22"), ("--on", "today"), ()):
        assert cli(*BUILD, *named).code == 0

    assert [given.on for given in builds][:2] == [date(2026, 11, 22), date.today()]
    assert builds[2].on == builds[1].on


def test_a_build_that_cannot_be_written_ends_with_one_message(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bhxh_rules.site.build_site.write_markdown", write)
    run = cli(*BUILD)

    assert run.code == 2
    assert "không ghi được build/site: [Errno 28] No space left on device" in run.err
    assert list(Path("build").iterdir()) == []


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("ERROR: usage: pytest [options]\npytest: error: unrecognized [b]\n  rootdir: /x\n", "pytest: error: unrec"),
        ("ERROR: file or directory not found: [b]\n\n", "ERROR: file or directory not found: [b]"),
        ("E   ModuleNotFoundError: x\nERROR tests/a.py\n1 error\n", "E   ModuleNotFoundError: x"),
        ("một\n[b] hai [/b]\n", "[b] hai [/b]"),
        ("", ""),
    ],
)
def test_scenarios_that_cannot_be_run_are_told_in_their_own_words(
    cli: Cli, builds: list[Sources], scenarios: Callable[[int, str], None], said: str, reason: str
) -> None:
    scenarios(4, said)
    run = cli(*BUILD)

    assert (run.code, [given.results for given in builds]) == (0, [None])
    assert f"chưa chạy được kịch bản: {reason}" in run.err
    assert "rootdir" not in run.err
    assert "--results" in run.err
    assert run.out.endswith("[b].html\n")


def test_what_scenarios_cannot_be_run_without_is_named_with_the_way_out(
    cli: Cli, here: Path, builds: list[Sources], scenarios: Callable[[int, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    scenarios(70, "scenarios were run")
    monkeypatch.setitem(sys.modules, "pytest_bdd", None)
    no_package = cli(*BUILD).err
    (here / "tests" / "test_features.py").unlink()
    neither = cli(*BUILD).err
    monkeypatch.undo()
    monkeypatch.chdir(here)
    monkeypatch.setattr("bhxh_rules.site.build", lambda out, *_: out)
    no_file = cli(*BUILD).err

    assert ["bhxh-rules[testing]" in each for each in (no_package, neither, no_file)] == [True, True, False]
    assert ["tests/test_features.py" in each for each in (no_package, neither, no_file)] == [False, True, True]
    assert ["--results" in each for each in (no_package, neither, no_file)] == [True] * 3
    assert "scenarios were run" not in no_package + neither + no_file


def test_the_results_are_counted_at_the_end(cli: Cli, here: Path, builds: list[Sources]) -> None:
    write_feature(here)
    run = cli(*BUILD, "--results", write_results())

    assert run.code == 0
    assert f"2 đạt, 1 không đạt, 1 chưa chạy: xem {Path(OPEN).stem}.html" in run.err
    assert "không dùng được" not in run.err


def test_results_of_older_scenarios_are_told(cli: Cli, here: Path, builds: list[Sources]) -> None:
    write_feature(here)
    run = cli(*BUILD, "--results", write_results(features={URI: hashlib.sha256(b"older").hexdigest()}))

    assert run.code == 0
    assert "kịch bản và dòng dữ liệu: 4 chưa chạy\n" in run.err
    assert "kết quả không dùng được: 1 tệp. Kịch bản đã đổi" in run.err
    assert FEATURE not in run.err


def test_where_nothing_failed_no_page_is_named(cli: Cli, here: Path, builds: list[Sources]) -> None:
    write_feature(here)
    own = results()["scenarios"]
    run = cli(*BUILD, "--results", write_results(scenarios=[{**each, "status": "passed"} for each in own]))

    assert "kịch bản và dòng dữ liệu: 4 đạt\n" in run.err


def test_where_there_are_no_scenarios_nothing_is_counted(cli: Cli, builds: list[Sources]) -> None:
    run = cli(*BUILD)

    assert run.code == 0
    assert "dòng dữ liệu" not in run.err


@pytest.mark.parametrize("asked", [("--try-it",), ()])
def test_forms_that_cannot_be_had_are_told_with_the_way_out(
    cli: Cli, builds: list[Sources], monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...]
) -> None:
    def fetch(**_: object) -> None:
        raise RulesError("không tải được x", "x was not downloaded")

    monkeypatch.setattr("bhxh_rules.site.try_it.runtime.fetch", fetch)
    run = cli("docs", "build", *asked)

    assert (run.code, len(builds)) == ((2, 0) if asked else (0, 1))
    assert "không tải được x; không cần phần chạy thử thì thêm --no-try-it" in run.err


def test_the_help_says_that_the_exit_code_says_nothing_of_the_scenarios(cli: Cli) -> None:
    run = cli("docs", "build", "--help")

    assert (run.code, "whatever the scenarios did" in " ".join(run.out.split())) == (0, True)
