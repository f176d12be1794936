"""The workflow that other repositories call, run on the example repository for a good text and for changed ones."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import __version__
from tests.user_workflow import EXAMPLE, JOB, ROOT, Run, environment, load, run

TEXT = "qd1624-2024.txt"

REPORTS = ["Lint of the features", "Scenarios", "Coverage of the provisions", "Status", "Sign-offs"]

Workflow = Callable[..., Run]


@pytest.fixture
def workflow(repository: Path, tmp_path: Path) -> Workflow:
    """`workflow(**inputs)` runs the workflow there, on a machine where pip finds the package installed already."""
    outer = environment(tmp_path / "bin")
    installed = tmp_path / "installed" / f"bhxh_rules-{__version__}.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text(f"Metadata-Version: 2.1\nName: bhxh-rules\nVersion: {__version__}\n")
    outer["PYTHONPATH"] = os.pathsep.join((outer["PYTHONPATH"], str(installed.parent)))
    outer |= {"PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def call(**inputs: object) -> Run:
        return run(repository, outer, **inputs)

    return call


def steps() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load()["jobs"][JOB]["steps"]
    return found


# --- What it may do -----------------------------------------------------------------------------------------------


def test_it_may_read_and_nothing_else() -> None:
    text = load()
    assert text["permissions"] == {"contents": "read"}
    assert "permissions" not in text["jobs"][JOB]
    assert "secrets" not in text["on"]["workflow_call"]


def test_only_official_actions_are_used() -> None:
    used = [step["uses"] for step in steps() if "uses" in step]
    assert [each for each in used if not re.fullmatch(r"actions/(checkout|setup-python)@v\d+", each)] == []
    assert {each.partition("@")[0] for each in used} == {"actions/checkout", "actions/setup-python"}
    ours = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    assert [each for each in used if each not in ours] == []


def test_no_input_is_run_as_shell_text() -> None:
    assert [step["name"] for step in steps() if "${{" in step.get("run", "")] == []


def test_every_input_is_described_and_used() -> None:
    declared = load()["on"]["workflow_call"]["inputs"]
    text = str(load()["jobs"])
    assert [name for name, each in declared.items() if not each["description"]] == []
    assert [name for name in declared if f"inputs.{name}" not in text] == []


def test_the_extras_that_are_installed_exist() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    default = load()["on"]["workflow_call"]["inputs"]["package"]["default"]
    named = set(default.partition("[")[2].removesuffix("]").split(","))
    assert named - project["optional-dependencies"].keys() == set()


# --- What it does -------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_without_a_text_the_rest_is_checked(workflow: Workflow) -> None:
    found = workflow()
    assert found.failed == []
    assert "Official texts" not in found.steps
    assert list(found.steps)[-5:] == REPORTS
    assert "2 passed" in found.steps["Scenarios"].out


@pytest.mark.slow
def test_the_official_text_is_green(workflow: Workflow, repository: Path, texts: Path) -> None:
    shutil.copy(texts / TEXT, repository / "text.txt")
    found = workflow(texts="text.txt\n", features="")
    assert (found.failed, found.annotations) == ([], [])
    assert "text.txt" in found.summary


@pytest.mark.slow
def test_a_changed_text_is_red_and_says_where(workflow: Workflow, repository: Path, texts: Path) -> None:
    whole = (texts / TEXT).read_text(encoding="utf-8")
    line = next(
        number for number, text in enumerate(whole.splitlines(), 1) if text.startswith("a)") and "03 (ba)" in text
    )
    (repository / "new.txt").write_text(whole.replace("03 (ba)", "06 (sáu)", 1), encoding="utf-8")
    shutil.copy(texts / TEXT, repository / "old.txt")
    found = workflow(texts="new.txt\nold.txt\n")
    assert found.failed == ["Official texts"]
    assert [each.partition(",title")[0] for each in found.annotations] == [f"::error file=new.txt,line={line}"]
    assert "qc1624/d13.k2.a" in found.annotations[0]
    assert "`qc1624/d13.k2.a`" in found.summary
    # The scenario of the depending repository itself hangs on the clause.
    assert "features/answering.feature:" in found.summary
    # A red step does not keep the later ones from reporting.
    assert list(found.steps)[-5:] == REPORTS


@pytest.mark.slow
def test_another_way_of_writing_is_green_with_a_note(workflow: Workflow, repository: Path, texts: Path) -> None:
    whole = (texts / TEXT).read_text(encoding="utf-8")
    spaced = whole.replace(" ngày làm việc", "\u00a0ngày  làm việc")
    (repository / "new.txt").write_text(spaced, encoding="utf-8", newline="\r\n")
    found = workflow(texts="new.txt", features="")
    assert found.failed == []
    assert [each for each in found.annotations if not each.startswith("::notice ")] == []


@pytest.mark.slow
def test_a_text_that_is_not_there_is_red(workflow: Workflow) -> None:
    assert workflow(texts="absent.txt", features="").failed == ["Official texts"]


@pytest.mark.slow
def test_a_scenario_that_fails_is_red(workflow: Workflow, repository: Path) -> None:
    feature = repository / "features" / "answering.feature"
    feature.write_text(
        feature.read_text(encoding="utf-8").replace("| 25/08/2026 | quá hạn", "| 25/08/2026 | đúng hạn"),
        encoding="utf-8",
    )
    assert workflow().failed == ["Scenarios"]


@pytest.mark.slow
def test_a_tag_that_names_no_provision_is_red(workflow: Workflow, repository: Path) -> None:
    feature = repository / "features" / "answering.feature"
    feature.write_text(feature.read_text(encoding="utf-8").replace("@qc1624.d13.k2.a", "@wip"), encoding="utf-8")
    assert workflow().failed == ["Lint of the features", "Scenarios"]


@pytest.mark.slow
def test_what_is_out_of_date_is_red_where_that_is_asked_for(workflow: Workflow, repository: Path) -> None:
    (repository / "own.toml").write_text("", encoding="utf-8")
    assert workflow(features="", reviews="own.toml").failed == []
    # Laws that the Quy chế names have had successors in force since 01/07/2026.
    assert workflow(features="", strict=True).failed == ["Status"]


@pytest.mark.slow
def test_when_the_rules_cannot_be_installed_nothing_else_is_tried(workflow: Workflow) -> None:
    found = workflow(package="bhxh-rules==0.0.0a0")
    assert found.failed == list(found.steps) == ["Install the rules"]


@pytest.mark.slow
def test_a_repository_without_features_leaves_the_scenarios_out(workflow: Workflow, repository: Path) -> None:
    shutil.rmtree(repository / "features")
    assert not {"Lint of the features", "Scenarios"} & workflow(features="").steps.keys()


@pytest.mark.slow
def test_requirements_of_the_repository_come_first(workflow: Workflow, repository: Path) -> None:
    (repository / "own.txt").write_text("pytest>=9\n", encoding="utf-8")
    found = workflow(requirements="own.txt", features="")
    assert list(found.steps)[:2] == ["Install your requirements", "Install the rules"]


@pytest.mark.slow
def test_an_input_with_shell_signs_is_only_a_name(workflow: Workflow, repository: Path) -> None:
    found = workflow(texts='$(touch ran)"; touch ran;.txt', features="")
    assert "Official texts" in found.failed
    assert not (repository / "ran").exists()


# --- The example that calls it ------------------------------------------------------------------------------------


def test_the_example_gives_only_inputs_that_exist() -> None:
    job = load(EXAMPLE / ".github/workflows/regulations.yml")["jobs"]["check"]
    assert job["uses"].partition("@")[0].endswith(".github/workflows/check-regulations.yml")
    assert job["with"].keys() <= load()["on"]["workflow_call"]["inputs"].keys()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("pytest -p bhxh_rules.testing", "2 passed"),
        ("python -m bhxh_rules.testing.lint features", "2 kịch bản, 0 lỗi"),
        ("bhxh-rules status --on 2026-11-20", "lịch làm việc [2027]"),
        ("bhxh-rules review status", "chưa thẩm định"),
        ("bhxh-rules corpus coverage", "qc1624/d13.k2.a"),
    ],
)
def test_the_example_works_at_a_desk(repository: Path, tmp_path: Path, command: str, shown: str) -> None:
    outer = environment(tmp_path / "bin")
    done = subprocess.run(["bash", "-c", command], cwd=repository, env=outer, capture_output=True, encoding="utf-8")
    assert (done.returncode, shown in done.stdout) == (0, True), done.stdout + done.stderr
