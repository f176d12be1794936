"""The reusable workflow run as GitHub would run it: each step's shell text, with the inputs in the environment.

What cannot be had here (the runner, its checkout, its Python) is left out: steps that only use an action are not run.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "depending-repository"
WORKFLOW = ROOT / ".github" / "workflows" / "check-regulations.yml"
JOB = "regulations"

_INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


@dataclass(frozen=True, slots=True)
class Step:
    """What one step did: its exit code, and what it printed."""

    code: int
    out: str


@dataclass(slots=True)
class Run:
    """What a run of the workflow did: the steps that ran, by name, and the job summary."""

    steps: dict[str, Step] = field(default_factory=dict)
    summary: str = ""

    @property
    def failed(self) -> list[str]:
        """The names of the steps that failed; GitHub shows the job red when there are any."""
        return [name for name, step in self.steps.items() if step.code]

    @property
    def annotations(self) -> list[str]:
        """The lines that GitHub shows at a file."""
        return [line for step in self.steps.values() for line in step.out.splitlines() if line.startswith("::")]


def load(path: Path = WORKFLOW) -> dict[str, Any]:
    """Return a workflow as data; YAML 1.1 reads the key `on` as true, and it is given its name back."""
    found: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"on" if key is True else str(key): value for key, value in found.items()}


def inputs_of(given: dict[str, object]) -> dict[str, object]:
    """Return every input of the workflow, the given ones in place of the defaults."""
    declared = load()["on"]["workflow_call"]["inputs"]
    assert given.keys() <= declared.keys()
    return {name: given.get(name, each["default"]) for name, each in declared.items()}


def run(repository: Path, environment: dict[str, str], **given: object) -> Run:
    """Run every `run:` step in a repository, in order; keywords are inputs, with _ for the hyphen."""
    inputs = inputs_of({name.replace("_", "-"): value for name, value in given.items()})
    job = load()["jobs"][JOB]
    summary = repository.parent / "summary.md"
    summary.touch()
    outer = {
        **environment,
        **_filled(job["env"], inputs),
        "GITHUB_STEP_SUMMARY": str(summary),
        "GITHUB_ACTIONS": "true",
    }
    found = Run()
    passed: set[str] = set()
    for step in job["steps"]:
        if "run" not in step or not wanted(step.get("if", "success()"), inputs, passed, bool(found.failed)):
            continue
        done = _shell(step["run"], repository, {**outer, **_filled(step.get("env", {}), inputs)})
        found.steps[step["name"]] = done
        if not done.code:
            passed.add(step.get("id", ""))
    found.summary = summary.read_text(encoding="utf-8")
    return found


def wanted(condition: str, inputs: dict[str, object], passed: set[str], failed: bool) -> bool:
    """Evaluate the conditions that the workflow uses, terms joined by &&; any other form is refused.

    passed: the ids of the steps that succeeded; failed: whether any step failed, which stops those that do not say
    otherwise.
    """
    terms = [term.strip() for term in condition.removeprefix("${{").removesuffix("}}").split("&&")]
    tells_status = "!cancelled()" in terms
    return (tells_status or not failed) and all(_term(term, inputs, passed) for term in terms)


def _term(term: str, inputs: dict[str, object], passed: set[str]) -> bool:
    if term in ("!cancelled()", "success()"):
        return True
    if outcome := re.fullmatch(r"steps\.([a-z]+)\.outcome == 'success'", term):
        return outcome[1] in passed
    found = re.fullmatch(r"inputs\.([a-z-]+) != ''", term)
    assert found, f"no such form is known here: {term}"
    return inputs[found[1]] != ""


def _filled(variables: dict[str, str], inputs: dict[str, object]) -> dict[str, str]:
    return {name: _INPUT.sub(lambda found: _text(inputs[found[1]]), text) for name, text in variables.items()}


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shell(script: str, repository: Path, environment: dict[str, str]) -> Step:
    """Run a step as `shell: bash` does."""
    file = repository.parent / "step.sh"
    file.write_text(script, encoding="utf-8")
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(file)]
    done = subprocess.run(command, cwd=repository, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    return Step(done.returncode, done.stdout + done.stderr)


def environment(folder: Path) -> dict[str, str]:
    """Return the environment where the package is installed: `bhxh-rules`, `python` and `pytest` are on the path."""
    folder.mkdir(exist_ok=True)
    for name, arguments in {"bhxh-rules": "-m bhxh_rules", "python": "", "pytest": "-m pytest"}.items():
        file = folder / name
        file.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
        file.chmod(0o755)
    kept = {name: os.environ[name] for name in ("HOME", "SystemRoot", "TEMP", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "PATH": os.pathsep.join((str(folder), os.environ["PATH"])),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
