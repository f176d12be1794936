"""The pages of the Điều, the tasks and the first page of an instrument, as a browser shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from bhxh_rules.site.not_found import NAME, not_found_page

pytestmark = pytest.mark.browser

KINDS = ("index.html", "toi-can.html", "qc1624/index.html", "qc1624/dieu_13.html", "qc352/dieu_10.html")


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways_on_a_small_screen(built: Path, chromium: Browser, kind: str) -> None:
    with chromium.new_context(offline=True, viewport={"width": 360, "height": 800}) as context:
        page = context.new_page()
        page.goto((built / kind).as_uri())

        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_id_of_a_clause_is_a_link_to_it(built: Path, page: Page) -> None:
    page.goto((built / "qc1624" / "dieu_13.html").as_uri())
    page.get_by_role("link", name="qc1624/d13.k2.b", exact=True).click()

    page.wait_for_url("**#qc1624-d13-k2-b")
    heading = page.get_by_role("heading", name="Điểm b khoản 2 Điều 13").element_handle()
    header = page.locator(".md-header").element_handle()
    # It comes to rest in view, and not below the header.
    page.wait_for_function(
        """([heading, header]) => {
            const top = heading.getBoundingClientRect().top;
            return header.getBoundingClientRect().bottom <= top && top < 400;
        }""",
        arg=[heading, header],
    )


def test_from_a_task_to_the_clause_and_back_to_the_contents(built: Path, page: Page) -> None:
    page.goto((built / "index.html").as_uri())
    page.locator("article").get_by_role("link", name="trả lời một câu hỏi").click()
    page.locator("article").get_by_role("link", name="điểm a khoản 2 Điều 13").first.click()
    page.wait_for_url("**/qc1624/dieu_13.html#qc1624-d13-k2-a")

    page.locator("article").get_by_role("link", name="Mục lục", exact=True).click()
    page.wait_for_url("**/qc1624/index.html")


def test_our_words_and_the_official_ones_stand_side_by_side_where_there_is_room(built: Path, chromium: Browser) -> None:
    # The site may have no official text: two blocks are put where the page would have them.
    put = """() => {
      const mark = document.createElement("div");
      mark.className = "beside";
      document.querySelector("article h2").after(mark);
      mark.insertAdjacentHTML("afterend", "<p id='ours'>a</p><blockquote id='theirs'>b</blockquote>");
      const top = id => document.getElementById(id).getBoundingClientRect();
      return [top("ours").right <= top("theirs").left, top("ours").bottom <= top("theirs").top];
    }"""
    for width, beside in ((1280, [True, False]), (360, [False, True])):
        with chromium.new_context(offline=True, viewport={"width": width, "height": 800}) as context:
            page = context.new_page()
            page.goto((built / "qc1624" / "dieu_13.html").as_uri())
            assert page.evaluate(put) == beside


def test_the_page_for_an_unknown_address_leads_to_the_first_page(chromium: Browser) -> None:
    with chromium.new_context(offline=True) as context:
        page = context.new_page()
        body = not_found_page(["qc1624", "lich"])
        page.route("**/*", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
        for address in ("/docs/qc1624/nothing.html", "/docs/nothing.html"):
            page.goto(f"http://bhxh.invalid{address}")
            assert page.locator("#start").evaluate("link => link.pathname") == "/docs/index.html"


def test_the_page_for_an_unknown_address_is_part_of_the_site(built: Path) -> None:
    assert "Không có trang này" in (built / NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize(("media", "width"), [("screen", 1280), ("screen", 360), ("print", 800)])
def test_the_names_of_named_lines_stay_on_the_page(
    built: Path, chromium: Browser, media: Literal["screen", "print"], width: int
) -> None:
    with chromium.new_context(offline=True, viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        page.emulate_media(media=media)
        page.goto((built / "qc352" / "index.html").as_uri())
        left = page.locator(".named + ul > li > strong:first-child").evaluate_all(
            "names => Math.min(...names.map(name => name.getBoundingClientRect().left))"
        )
        assert left >= 0
