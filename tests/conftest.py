"""Fixtures for every test."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from tests.user_workflow import EXAMPLE

# Times vary on a shared machine; a property is about values. Continuous integration asks the same questions each time.
settings.register_profile("untimed", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent
STEPS = (
    "tests.steps.questions",
    "tests.steps.account",
    "tests.steps.content",
    "tests.steps.organisation",
    "tests.steps.publication",
    "tests.steps.portal_codes",
    "tests.steps.portal_organisation",
    "tests.steps.portal_conduct",
    "tests.steps.portal_processing",
    "tests.steps.portal_filing",
    "tests.steps.portal_information",
    "tests.steps.portal_cases",
)


def pytest_configure(config: pytest.Config) -> None:
    """Make the Vietnamese steps known to every scenario."""
    # What a test starts is not measured: what it loads is what some tests look at.
    for name in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START") if hasattr(config, "workerinput") else ():
        os.environ.pop(name, None)
    pytest.register_assert_rewrite("tests.steps")
    for name in STEPS:
        config.pluginmanager.import_plugin(name)


def texts_folder() -> Path:
    """Return where the official texts are looked for: `BHXH_RULES_TEXTS`, else `../shared/regulations`."""
    named = os.environ.get("BHXH_RULES_TEXTS")
    return Path(named) if named else ROOT.parent / "shared" / "regulations"


def has_texts(folder: Path) -> bool:
    """Tell whether the official texts are in a folder."""
    return all((folder / name).is_file() for name in ("qd1624-2024.txt", "qc352-2020.txt"))


@pytest.fixture(scope="session")
def texts() -> Path:
    """The folder of the official texts; skips when there is none."""
    folder = texts_folder()
    if not has_texts(folder):
        pytest.skip(f"no official texts in {folder}: set BHXH_RULES_TEXTS")
    return folder


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the example of a repository that depends on us."""
    copied = tmp_path / "repository"
    shutil.copytree(EXAMPLE, copied, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
    return copied
