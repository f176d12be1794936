"""Opened from its folder with the network off, every page is whole; the first one is readable without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Watch

pytestmark = pytest.mark.browser


def test_no_page_asks_for_what_is_not_there_or_elsewhere(built: Path, page: Page, watch: Watch) -> None:
    for file in sorted(built.rglob("*.html")):
        if file.name != "404.html":  # made for a server, with addresses from its root
            page.goto(file.as_uri())
            assert watch.problems == [], file


def test_the_first_page_is_readable_without_scripts(built: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((built / "index.html").as_uri())

        assert page.locator("h1").is_visible()
        assert page.get_by_role("link", name="Điều 13").first.is_visible()
