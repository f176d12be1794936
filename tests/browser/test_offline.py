"""Opened from its folder with the network off, every page is whole in either theme; the first needs no scripts."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from bhxh_rules import site
from bhxh_rules.site.redlines.paths import OVERVIEW
from tests.browser.conftest import Watch
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

# What lies beside the paper, as wide as the window; and of what leads to a picture, where it may be torn off.
BESIDE = """() => [...document.querySelectorAll('main *')].filter(each => {
    const box = each.getBoundingClientRect();
    return each.checkVisibility() && box.width && (box.left < -1 || box.right > innerWidth + 1);
}).map(each => each.outerHTML.slice(0, 80))"""
BREAKS = "leads => leads.map(each => getComputedStyle(each).breakAfter)"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site in the theme that comes with mkdocs."""
    return site.build(tmp_path_factory.mktemp("plain") / "site", site.Sources(ROOT / "features"), "mkdocs").parent


@pytest.fixture(params=["material", "mkdocs"])
def folder(request: pytest.FixtureRequest) -> Path:
    """The folder of the site, in each theme."""
    found: Path = request.getfixturevalue("built" if request.param == "material" else "plain")
    return found


def test_no_page_asks_for_what_is_not_there_or_elsewhere(folder: Path, page: Page, watch: Watch) -> None:
    for file in sorted(folder.rglob("*.html")):
        page.goto(file.as_uri())
        # What one page asks for late is waited for: leaving it would break it off, and look like something missing.
        page.wait_for_load_state("networkidle")
        assert watch.problems == [], file


def test_each_id_is_there_once_on_a_page(folder: Path) -> None:
    for file in folder.rglob("*.html"):
        ids = Counter(re.findall(r'\sid="([^"]+)"', file.read_text(encoding="utf-8")))
        assert [id for id, times in ids.items() if times > 1] == [], file


def test_something_missing_would_be_seen(page: Page, watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<img src='nowhere.png'><img src='https://example.org/x.png'>", encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")

    assert any("nowhere.png" in url for url in watch.failed)
    assert watch.outside == ["https://example.org/x.png"]


def test_the_first_page_is_readable_without_scripts(folder: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((folder / "index.html").as_uri())

        assert page.locator("h1").is_visible()
        around = page.locator("h1").first.locator("xpath=..")
        assert around.locator("a[href*='qc1624/']:visible").count() > 0
        assert around.locator("p:visible").count() > 1
        assert page.get_by_text("không thay thế văn bản chính thức").first.is_visible()


@pytest.mark.parametrize("name", ["qc1624/dieu_07.html", "qc1624/dieu_13.html"])
def test_on_paper_nothing_is_cut_off_and_titles_stay_with_their_pictures(folder: Path, page: Page, name: str) -> None:
    page.set_viewport_size({"width": 665, "height": 940})
    page.goto((folder / name).as_uri())
    page.emulate_media(media="print")

    assert page.evaluate(BESIDE) == []
    assert set(page.locator("p:has(+ figure)").evaluate_all(BREAKS)) == {"avoid"}


def test_every_page_is_reached_from_the_menu_in_either_theme(folder: Path, page: Page) -> None:
    page.goto((folder / "index.html").as_uri())
    linked = page.evaluate(
        "() => [...document.querySelectorAll('nav a[href], .navbar a[href]')].map(link => link.href.split('#')[0])"
    )
    pages = {file.as_uri() for file in folder.rglob("*.html") if file.name != "404.html"}
    overview = (folder / OVERVIEW).with_suffix(".html")
    # Comparisons come and go with the texts: the page that lists them is in the menu, and leads to each.
    comparisons = {file.as_uri() for file in overview.parent.glob("*.html") if file != overview}

    assert pages - comparisons - set(linked) == set()
    page.goto(overview.as_uri())
    listed = page.evaluate(
        "() => [...document.querySelectorAll('h1 ~ * a[href]')].map(link => link.href.split('#')[0])"
    )
    assert comparisons - set(listed) == set()
