"""axe-core finds nothing on any kind of page, and the keyboard alone is enough."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import problems

pytestmark = pytest.mark.browser

# One page of each kind.
KINDS = {
    "front": "index.html",
    "tasks": "toi-can.html",
    "landing": "qc1624/index.html",
    "article with a timeline and a form": "qc1624/dieu_13.html",
    "article with a state diagram": "qc1624/dieu_11.html",
    "article with a matrix of roles": "qc1624/dieu_07.html",
    "article of the other regulation": "qc352/dieu_10.html",
    "matrix": "doi-chieu/qc1624.html",
    "matrices": "doi-chieu/index.html",
    "failures": "khong-dat.html",
    "glossary": "thuat-ngu.html",
    "readings": "cach-hieu.html",
    "references": "dan-chieu.html",
    "out of date": "da-cu.html",
    "comparisons": "so-sanh/index.html",
    "calendar": "lich/index.html",
    "calendar of a year": "lich/2026.html",
    "search": "tim-kiem.html",
    "guide": "huong-dan/khi-van-ban-sua-doi.html",
    "developers": "dev/index.html",
    "reference": "dev/api/references.html",
    "contract": "dev/json.html",
    "not found": "404.html",
}
Scheme = Literal["light", "dark"]
WIDTHS = (1280, 360)
# Only where there are official texts to compare.
REDLINE = "so-sanh/qc1624-*.html"
# What scrolls sideways and no key reaches; the script of the page sees to it after each layout.
UNREACHED = """() => [...document.querySelectorAll(".md-typeset__scrollwrap, .scroll, pre, pre > code")].filter(box =>
    box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== "visible" && box.tabIndex < 0)"""


def pages_of(built: Path) -> dict[str, Path]:
    """Return the page of each kind; every kind is there."""
    found = {kind: built / name for kind, name in KINDS.items()}
    assert [kind for kind, file in found.items() if not file.is_file()] == []
    return found | dict(zip(["redline"], sorted(built.glob(REDLINE)), strict=False))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(built: Path, chromium: Browser, axe: str, scheme: Scheme, width: int) -> None:
    look: Any = {"color_scheme": scheme, "viewport": {"width": width, "height": 800}}
    found = {}
    with chromium.new_context(offline=True, locale="vi-VN", **look) as context:
        for kind, file in pages_of(built).items():
            page = context.new_page()
            page.goto(file.as_uri())
            page.wait_for_function(f"({UNREACHED})().length === 0")
            if told := problems(page, axe):
                found[kind] = told
            page.close()
    assert found == {}


def test_what_scrolls_is_reached_by_the_keyboard_as_long_as_it_scrolls(built: Path, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto((built / "qc1624" / "dieu_13.html").as_uri())
    late = "<details><summary>a</summary><div class='scroll' id='late' style='overflow-x: auto'><p></p></div></details>"
    page.locator("article h1").evaluate("(title, late) => title.insertAdjacentHTML('afterend', late)", late)
    box = page.locator("#late")
    page.locator("#late p").evaluate("words => { words.style.width = '600px'; }")
    page.locator("details", has=box).evaluate("folded => { folded.open = true; }")
    expect(box).to_have_attribute("tabindex", "0")
    expect(page.get_by_role("group", name="Bảng rộng, cuộn ngang được").and_(box)).to_be_visible()

    page.set_viewport_size({"width": 1600, "height": 800})
    expect(page.locator("#late:not([tabindex], [role], [aria-label])")).to_have_count(1)

    page.locator("#late p").evaluate("words => { words.style.width = '3000px'; }")
    expect(box).to_have_attribute("tabindex", "0")


def test_axe_would_find_something(chromium: Browser, axe: str) -> None:
    with chromium.new_context(offline=True) as context:
        page = context.new_page()
        pale = "<p style='color:#ccc;background:#fff'>Chữ quá nhạt</p>"
        page.set_content(f"<html><body><img src='data:,'>{pale}</body></html>")
        rules = {problem.partition(":")[0] for problem in problems(page, axe)}
    assert {"color-contrast", "html-has-lang", "image-alt"} <= rules


def focused(page: Page) -> dict[str, Any]:
    """Return what has the focus: its place, name, and whether it shows."""
    told: dict[str, Any] = page.evaluate(
        """() => {
            const at = document.activeElement;
            // A control without size is drawn as the label behind it.
            const drawn = at.offsetWidth || !at.nextElementSibling ? at : at.nextElementSibling;
            const style = getComputedStyle(drawn), box = drawn.getBoundingClientRect();
            return {
                tag: at.tagName, href: at.getAttribute("href") || "", part: at.closest("main, nav, header, footer")
                    ? at.closest("main, nav, header, footer").tagName : "",
                inside: !!at.closest(".md-content, main .md-typeset"),
                seen: box.width > 0 && box.height > 0 && (style.outlineStyle !== "none" || style.boxShadow !== "none"),
            };
        }"""
    )
    return told


def test_the_keyboard_reaches_everything_and_is_seen(built: Path, page: Page) -> None:
    page.goto((built / "index.html").as_uri())
    steps = []
    for _ in range(400):
        page.keyboard.press("Tab")
        steps.append(focused(page))
        if steps[-1]["tag"] == "BODY":
            break  # past the last one: nothing holds the focus
    assert steps[-1]["tag"] == "BODY"
    stops = steps[:-1]
    assert stops[0]["href"].startswith("#")  # the way past the menu
    assert any(step["part"] == "NAV" for step in stops)
    assert any(step["inside"] for step in stops)
    assert [step for step in stops if not step["seen"]] == []


def test_the_first_link_leads_past_the_menu(built: Path, page: Page) -> None:
    page.goto((built / "qc1624" / "dieu_13.html").as_uri())
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/dieu_13.html#*")
    page.keyboard.press("Tab")

    assert focused(page)["inside"]


def test_the_search_is_reached_and_left_by_keyboard(built: Path, page: Page) -> None:
    page.goto((built / "tim-kiem.html").as_uri())
    field = page.locator("main input[type=search]").first
    field.focus()
    page.keyboard.type("hạn trả lời")
    page.keyboard.press("Tab")

    assert focused(page)["tag"] != "BODY"
    assert not field.evaluate("field => field === document.activeElement")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "not found"])
def test_headings_go_down_one_by_one(built: Path, page: Page, kind: str) -> None:
    page.goto(pages_of(built)[kind].as_uri())
    levels = page.evaluate(
        "() => [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')]"
        ".filter(each => each.offsetParent).map(each => Number(each.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_pages_for_developers_are_english_and_all_others_vietnamese(built: Path, page: Page) -> None:
    for kind, file in pages_of(built).items():
        page.goto(file.as_uri())
        spoken = page.locator("main h1").first.evaluate("title => title.closest('[lang]').lang")
        assert spoken == ("en" if "dev" in file.relative_to(built).parts else "vi"), kind
        assert page.evaluate("document.documentElement.lang") == "vi"
