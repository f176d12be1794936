"""The extra `docs` alone is enough to write the pages: nothing that another extra brings is imported."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.site.conftest import write_feature

OWN = "bhxh-rules"
# Refuses what is named on the command line as if it were not installed, and writes every page.
WRITE = """
import sys
from pathlib import Path

refused = set(sys.argv[3:])

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in refused:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refuse())

from bhxh_rules import site
from bhxh_rules.cli import app, documentation
from bhxh_rules.site.themes import THEMES, require

for theme in THEMES:
    require(theme)
print(len(site.write_markdown(Path(sys.argv[1]), site.Sources(features=Path(sys.argv[2])))))
"""


def brought_by(extra: str) -> set[str]:
    """Return the distributions that an extra of ours brings, with all that they need in turn."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[tuple[str, str]] = set()
    waiting = [Requirement(f"{OWN}[{extra}]")]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        for part in ("", *wanted.extras):
            if (name, part) not in found:
                found.add((name, part))
                waiting += ours(project, part) if name == OWN else theirs(name, part)
    return {name for name, _ in found}


def ours(project: dict[str, Any], extra: str) -> list[Requirement]:
    """Return what the file of this project says, which may be newer than what is installed."""
    return [
        Requirement(line) for line in (project["optional-dependencies"][extra] if extra else project["dependencies"])
    ]


def theirs(name: str, extra: str) -> Iterator[Requirement]:
    try:
        written = [Requirement(line) for line in requires(name) or ()]
    except PackageNotFoundError:
        return
    yield from (each for each in written if each.marker is None or each.marker.evaluate({"extra": extra}))


def write_pages(folder: Path, allowed: set[str]) -> subprocess.CompletedProcess[str]:
    """Write the pages with nothing at hand but the named distributions."""
    modules = packages_distributions()
    refused = [module for module, names in modules.items() if not allowed & set(map(canonicalize_name, names))]
    assert "pytest" in refused
    command = [sys.executable, "-c", WRITE, str(folder / "pages"), str(write_feature(folder)), *refused]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_extra_docs_brings_all_that_the_pages_import(tmp_path: Path) -> None:
    done = write_pages(tmp_path, brought_by("docs"))

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


@pytest.mark.parametrize("lacking", ["rapidfuzz", "gherkin-official", "rich"])
def test_that_would_be_seen(tmp_path: Path, lacking: str) -> None:
    done = write_pages(tmp_path, brought_by("docs") - {lacking})

    assert done.returncode != 0
