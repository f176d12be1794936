"""Each recipe is run, and prints what its page says."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from bhxh_rules.site.developer.recipe_pages import Recipe, recipes, recipes_page
from tests.user_workflow import environment

FOLDER = Path(str(files("bhxh_rules.site.developer") / "recipes"))
RECIPES = {recipe.name: recipe for recipe in recipes()}
IN_PYTHON = [name for name in RECIPES if name.endswith(".py")]


@pytest.mark.parametrize("name", IN_PYTHON)
def test_a_program_prints_what_the_page_says(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(FOLDER / name), run_name="__main__")

    assert capsys.readouterr().out == RECIPES[name].printed


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
def test_another_language_prints_what_the_page_says(tmp_path: Path) -> None:
    done = subprocess.run(
        ["node", str(FOLDER / "other_language.mjs")],
        env=environment(tmp_path / "bin"),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stdout == RECIPES["other_language.mjs"].printed


def gate(file: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the gate of a pipeline on an official text."""
    shell = ["bash", "-e", str(FOLDER / "gate.sh"), str(file)]
    return subprocess.run(
        shell, cwd=folder, env=environment(folder / "bin"), capture_output=True, encoding="utf-8", check=False
    )


def test_the_gate_opens_for_the_text_as_it_is_pinned(texts: Path, tmp_path: Path) -> None:
    done = gate(texts / "qd1624-2024.txt", tmp_path)

    assert (done.returncode, done.stdout) == (0, RECIPES["gate.sh"].printed)


def test_the_gate_stays_shut_for_a_changed_text(texts: Path, tmp_path: Path) -> None:
    whole = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    (tmp_path / "new.txt").write_text(whole.replace("03 (ba)", "06 (sáu)", 1), encoding="utf-8")

    done = gate(tmp_path / "new.txt", tmp_path)
    assert (done.returncode, "exit code 1" in done.stdout) == (1, True)
    assert "qc1624/d13.k2.a" in json.dumps(json.loads((tmp_path / "impact.json").read_text(encoding="utf-8")))


def test_the_page_has_every_program_of_the_folder() -> None:
    there = {file.name for file in FOLDER.iterdir() if file.is_file() and not file.name.startswith("__")}
    page = recipes_page()

    assert set(RECIPES) == there
    for recipe in RECIPES.values():
        assert shown(recipe) <= set(page.split("\n"))


def shown(recipe: Recipe) -> set[str]:
    """Return the lines of a recipe that must stand on the page."""
    return {*recipe.program.splitlines(), *recipe.printed.splitlines()}
