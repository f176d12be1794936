"""The box on each page, and the page of results."""

from __future__ import annotations

import pytest

from bhxh_rules.site.search.box import SEARCH, search_page, with_box


@pytest.mark.parametrize(
    ("path", "action"),
    [("index.md", "tim-kiem.html"), (SEARCH, "tim-kiem.html"), ("qc1624/dieu_13.md", "../tim-kiem.html")],
)
def test_the_box_is_a_form_that_leads_to_the_page_of_results(path: str, action: str) -> None:
    box, _, rest = with_box(path, "# Trang\n").partition("\n\n")

    assert f'action="{action}"' in box
    assert 'method="get"' in box
    assert 'role="search"' in box
    assert 'name="q"' in box
    assert '<label for="bhxh-search-input">' in box
    assert rest == "# Trang\n"


def test_the_page_of_results_says_without_scripts_where_to_look() -> None:
    page = search_page()

    assert '<div id="bhxh-search-results">' in page
    assert "<noscript>" in page
    assert "(cach-hieu.md)" in page
