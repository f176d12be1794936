"""The site as a browser shows it: built once, opened from its folder with the network off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.chromium import browser as started_browser
from bhxh_rules.site.chromium import missing
from bhxh_rules.site.try_it.runtime import Runtime, fetch

ROOT = Path(__file__).resolve().parents[2]
# A site that was built already is taken as it is: BHXH_RULES_SITE names its folder.
BUILT = "BHXH_RULES_SITE"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of this checkout, with the results of its scenarios, and the forms if npm is there."""
    if BUILT in os.environ:
        return Path(os.environ[BUILT]).resolve()
    folder = tmp_path_factory.mktemp("docs")
    results = folder / "results.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    subprocess.run([*command, f"--results={results}"], cwd=ROOT, check=True, capture_output=True)
    return site.build(folder / "site", site.Sources(ROOT / "features", results, runtime=_runtime())).parent


def _runtime() -> Runtime | None:
    """Return what runs the forms; the tests of the forms skip where it cannot be had."""
    try:
        return fetch()
    except RulesError:
        return None


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser without a window; skips where there is none."""
    lacking = missing()
    if lacking is not None:
        pytest.skip(str(lacking))
    with started_browser() as started:
        yield started


@dataclass(slots=True)
class Watch:
    """What a page asked for in vain or elsewhere, and what it complained of."""

    failed: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """All of it."""
        return [*self.failed, *self.outside, *self.complaints]


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page with the network off."""
    context = chromium.new_context(offline=True, locale="vi-VN")
    yield context.new_page()
    context.close()


@pytest.fixture
def watch(page: Page) -> Watch:
    """What goes wrong on the page from now on."""
    seen = Watch()
    page.on("requestfailed", lambda request: seen.failed.append(request.url))
    page.on("request", lambda request: None if _own(request.url) else seen.outside.append(request.url))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("console", lambda said: seen.complaints.append(said.text) if said.type == "error" else None)
    return seen


def _own(url: str) -> bool:
    return url.startswith(("file:", "blob:", "data:"))
