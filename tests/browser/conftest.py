"""The site as a browser shows it: built once, opened from its folder with the network off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.chromium import browser as started_browser
from bhxh_rules.site.chromium import missing
from bhxh_rules.site.registry import npm_package
from bhxh_rules.site.try_it.runtime import Runtime, fetch
from tests.conftest import ROOT, has_texts, texts_folder

# A site that was built already is taken as it is: BHXH_RULES_SITE names its folder.
BUILT = "BHXH_RULES_SITE"
# Set where a browser must be there: its tests then fail without one.
REQUIRED = "BHXH_RULES_REQUIRE_BROWSER"

# A machine that does other things as well is slow: to open a page or to start a runtime, and to show what follows.
PATIENCE = 180_000
expect.set_options(timeout=60_000)

# Of other people, so it is no part of the repository: taken through npm for the test, and held to its hash.
AXE = (
    "axe-core",
    "4.14.1",
    "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
)
# Asks axe-core for what it finds in a part of the page, a line for each rule.
_PROBLEMS = """part => axe.run(part || document, {resultTypes: ["violations"]}).then(run => run.violations.map(
    rule => rule.id + ": " + rule.nodes.map(node => node.target + " " + node.html.slice(0, 120)).join(" ; ")))"""
# The theme fades colours over, and a slow machine is late with it: what is looked at is where they end.
_AT_REST = "() => { for (const fading of document.getAnimations()) fading.finish(); }"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of this checkout, with the results of its scenarios, and the forms if npm is there."""
    if BUILT in os.environ:
        return Path(os.environ[BUILT]).resolve()
    folder = tmp_path_factory.mktemp("docs")
    results = folder / "results.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    subprocess.run([*command, f"--results={results}"], cwd=ROOT, check=True, capture_output=True)
    sources = site.Sources(ROOT / "features", results, _texts(folder), on=date(2026, 11, 22), runtime=_runtime())
    return site.build(folder / "site", sources).parent


def _texts(folder: Path) -> Path | None:
    """Return a folder with the official texts and one that reads otherwise, to be compared; None without them."""
    official = texts_folder()
    if not has_texts(official):
        return None
    texts = folder / "texts"
    shutil.copytree(official, texts)
    words = (official / "qd1624-2024.txt").read_text(encoding="utf-8")
    (texts / "khác.txt").write_text(words.replace("03 (ba)", "04 (bốn)"), encoding="utf-8")
    return texts


def _runtime() -> Runtime | None:
    """Return what runs the forms; the tests of the forms skip where it cannot be had."""
    try:
        return fetch()
    except RulesError:
        return None


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A patient browser without a window; skips where there is none, or fails where one is required."""
    lacking = missing()
    if lacking is not None:
        (pytest.fail if os.environ.get(REQUIRED) else pytest.skip)(str(lacking))
    with started_browser() as started, pytest.MonkeyPatch.context() as patch:
        plain = started.new_context

        def patient(**look: Any) -> BrowserContext:
            context = plain(**look)
            context.set_default_timeout(PATIENCE)
            return context

        patch.setattr(started, "new_context", patient)
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


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core; skips where npm is missing or cannot get it."""
    try:
        archive = npm_package(*AXE)
    except RulesError as error:
        pytest.skip(str(error))
    with tarfile.open(archive) as packed:
        script = packed.extractfile("package/axe.min.js")
        assert script is not None
        return script.read().decode("utf-8")


def problems(page: Page, axe: str, part: str = "") -> list[str]:
    """Return what axe-core finds on a page, or in the part of it that a selector names."""
    page.evaluate(axe)
    page.evaluate(_AT_REST)
    found: list[str] = page.evaluate(_PROBLEMS, part)
    return found
