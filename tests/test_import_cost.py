"""What an import loads, told by the modules it leaves behind: a count that no busy machine can blur."""

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import bhxh_rules

ROOT = Path(__file__).resolve().parent.parent

OFF_THE_FAST_PATH = {"dateutil", "holidays", "numpy", "pydantic", "pydantic_core", "rich", "tomllib", "typer"}


def loaded_by(statement: str) -> set[str]:
    """Name the modules that a new interpreter holds after one statement."""
    program = f"import sys\n{statement}\nprint(*sorted(sys.modules), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, encoding="utf-8", timeout=60
    )
    return set(done.stdout.split())


def test_the_root_loads_nothing_but_itself() -> None:
    assert loaded_by("import bhxh_rules") - loaded_by("pass") == {"bhxh_rules"}


@pytest.mark.parametrize("module", ["case_code", "portal", "zalo"])
def test_the_facade_loads_no_heavy_library(module: str) -> None:
    tops = {name.partition(".")[0] for name in loaded_by(f"from bhxh_rules import {module}")}

    assert "bhxh_rules" in tops
    assert tops & OFF_THE_FAST_PATH == set()


def test_a_first_deadline_loads_no_heavy_library() -> None:
    tops = {
        name.partition(".")[0]
        for name in loaded_by(
            "from datetime import date\nfrom bhxh_rules import zalo\n"
            "assert zalo.answer_deadline(start=date(2026, 8, 20), units=1).value.due == date(2026, 8, 24)"
        )
    }

    assert tops & OFF_THE_FAST_PATH == set()


@pytest.mark.parametrize("name", [name for name in bhxh_rules.__all__ if not name.startswith("_")])
def test_the_root_hands_out_every_public_name(name: str) -> None:
    found = getattr(bhxh_rules, name)

    assert name in dir(bhxh_rules)
    assert found is getattr(bhxh_rules, name)
    home = getattr(found, "__module__", None) or found.__name__
    assert found is (sys.modules[home] if home == f"bhxh_rules.{name}" else getattr(import_module(home), name))


def test_the_root_refuses_an_unknown_name() -> None:
    unknown = "no_such_name"

    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(bhxh_rules, unknown)


def test_the_package_is_built_with_the_version_it_states() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["dynamic"] == ["version"]
    assert ROOT / project["tool"]["hatch"]["version"]["path"] == Path(bhxh_rules.__file__)
