"""The hooks that other repositories name: each entry is run on the example repository, as pre-commit would run it.

That pre-commit can build an environment from this repository is not tried here: it would have to clone and download.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from tests.user_workflow import EXAMPLE, ROOT, environment

HOOKS: dict[str, dict[str, Any]] = {
    hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}
TEXT = "qd1624-2024.txt"

Hook = Callable[..., int]


@pytest.fixture
def hook(repository: Path, tmp_path: Path) -> Hook:
    """`hook(id, *args)` runs a hook on every file there and returns its exit code."""

    def run(id: str, *args: str) -> int:
        declared = HOOKS[id]
        every = sorted(str(path.relative_to(repository)) for path in repository.rglob("*") if path.is_file())
        files = [name for name in every if re.search(declared.get("files", ""), name)]
        command = [*declared["entry"].split(), *args, *(files if declared.get("pass_filenames", True) else [])]
        outer = environment(tmp_path / "bin")
        found = shutil.which(command[0], path=outer["PATH"])
        assert found
        done = subprocess.run([found, *command[1:]], cwd=repository, env=outer, capture_output=True, encoding="utf-8")
        assert "Traceback (most recent call last)" not in done.stderr, done.stderr
        return done.returncode

    return run


def test_there_are_three() -> None:
    assert set(HOOKS) == {"bhxh-rules-corpus-check", "bhxh-rules-features", "bhxh-rules-status"}
    assert {hook["language"] for hook in HOOKS.values()} == {"python"}
    assert [id for id, hook in HOOKS.items() if not (hook["name"] and hook["description"])] == []


def test_a_hook_without_files_always_runs() -> None:
    assert [id for id, hook in HOOKS.items() if not (hook.get("files") or hook.get("always_run"))] == []


def test_the_extras_exist() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for declared in HOOKS.values():
        (own,) = declared["additional_dependencies"]
        named = re.fullmatch(r"\.\[([a-z,]+)\]", own)
        assert named
        assert set(named[1].split(",")) - project["optional-dependencies"].keys() == set()


def test_pre_commit_reads_the_file() -> None:
    clientlib = pytest.importorskip("pre_commit.clientlib")
    read = {hook["id"] for hook in clientlib.load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))}
    assert read == set(HOOKS)
    clientlib.load_config(str(EXAMPLE / ".pre-commit-config.yaml"))


def test_the_example_names_hooks_that_exist() -> None:
    (repo,) = yaml.safe_load((EXAMPLE / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert {each["id"] for each in repo["hooks"]} <= set(HOOKS)


def test_features_pass_and_fail(hook: Hook, repository: Path) -> None:
    assert hook("bhxh-rules-features") == 0
    (repository / "features" / "bad.feature").write_text("# language: vi\nChức năng: Sai từ khoá\n", encoding="utf-8")
    assert hook("bhxh-rules-features") == 1


def test_corpus_check_passes_and_fails(hook: Hook, repository: Path, texts: Path) -> None:
    whole = (texts / TEXT).read_text(encoding="utf-8")
    (repository / "text.txt").write_text(whole, encoding="utf-8")
    assert hook("bhxh-rules-corpus-check", "text.txt") == 0
    (repository / "text.txt").write_text(whole.replace("03 (ba)", "06 (sáu)", 1), encoding="utf-8")
    assert hook("bhxh-rules-corpus-check", "text.txt") == 1


def test_status_passes_and_fails_when_it_is_asked_to(hook: Hook, repository: Path) -> None:
    assert hook("bhxh-rules-status", "--on", "2026-11-20") == 0
    # Laws that the Quy chế names have had successors in force since 01/07/2026.
    assert hook("bhxh-rules-status", "--on", "2026-11-20", "--strict") == 1


def test_corpus_check_without_its_text_fails(hook: Hook) -> None:
    assert hook("bhxh-rules-corpus-check") == 2
    assert hook("bhxh-rules-corpus-check", "absent.txt") == 2
