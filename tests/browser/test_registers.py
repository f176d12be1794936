"""The registers in a browser: nothing runs over on a small screen, and cards say what their cells are."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from bhxh_rules.site.registers.matrix_totals import INDEX, matrix_of
from bhxh_rules.site.registers.open_points import OPEN
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE
from bhxh_rules.site.registers.stale_page import STALE
from bhxh_rules.site.registers.vocabulary import GLOSSARY

pytestmark = pytest.mark.browser

PAGES = (INDEX, matrix_of("qc1624"), matrix_of("qc352"), OPEN, REFERENCE_PAGE, STALE, GLOSSARY, "cach-hieu.md")
MATRIX = matrix_of("qc1624")

# How many boxes are wider inside than outside, the page itself among them.
OVERFLOWING = """() => [document.documentElement, ...document.querySelectorAll('.md-typeset__scrollwrap')]
    .filter(box => box.scrollWidth > box.clientWidth + 1).length"""
# What the styles put before each cell of the first row; the scripts of the theme have put a box around each table.
LABELS = """() => [...document.querySelector('.clause-matrix ~ * tbody tr').cells]
    .map(cell => getComputedStyle(cell, '::before').content.replaceAll('"', ''))"""


def address(built: Path, page: str) -> str:
    """Return the address of a page in the built site."""
    return (built / page).with_suffix(".html").as_uri()


@pytest.mark.parametrize("name", PAGES)
def test_nothing_runs_over_on_a_small_screen(built: Path, page: Page, name: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address(built, name))

    assert page.evaluate(OVERFLOWING) == 0


def test_cells_of_a_card_say_what_they_are(built: Path, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address(built, MATRIX))

    assert page.evaluate(LABELS) == ["none", "Quy tắc", "Kịch bản", "Kết quả", "Thẩm định"]


def test_on_a_wide_screen_the_matrix_is_a_table_with_its_header(built: Path, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address(built, MATRIX))

    assert page.locator("thead").first.is_visible()
    assert page.evaluate(LABELS) == ["none"] * 5


def test_the_way_from_a_clause_to_its_term_and_back(built: Path, page: Page) -> None:
    page.goto(address(built, "qc1624/dieu_13.md"))
    page.locator("a[href='../thuat-ngu.html#tn-facts-units']").click()
    page.wait_for_url("**/thuat-ngu.html#tn-facts-units")

    page.locator("li", has=page.locator("#tn-facts-units")).get_by_role("link").first.click()
    page.wait_for_url("**/qc1624/dieu_13.html#qc1624-d13-k2")
