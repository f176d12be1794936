"""Markdown that renders as the text it was made from."""

from __future__ import annotations

from html import unescape

import markdown as renderer  # type: ignore[import-untyped]
import pytest

from bhxh_rules.site.markdown import bullets, code, escape, heading, link_to, page, page_of, table, way

PAGES = ("qc1624/dieu_13.md",)


@pytest.mark.parametrize(
    "text",
    [
        *("a*b*c", "a_b_", "<b>", "5 < 6 & 7", "[x](y)", "`code`", "a | b", "# no", "back\\slash", "~~x~~"),
        *("1. a", "2024. x", "1) a", "- a", "+ a", "* a", "-", "-5 a", "1.5 a", "a 1. b", "a - b"),
        *("---", "--", "-- -", "- -", "-- a", "***", "* * *", "___", "===", "=", "+", "1)", "1.", "1. -"),
    ],
)
@pytest.mark.parametrize(
    ("around", "shown"),
    [
        ("{}", "<p>{}</p>"),
        ("- {}", "<ul>\n<li>{}</li>\n</ul>"),
        ("1. {}", "<ol>\n<li>{}</li>\n</ol>"),
        ("> {}", "<blockquote>\n<p>{}</p>\n</blockquote>"),
        ("a\n{}", "<p>a\n{}</p>"),
    ],
)
def test_escaped_text_renders_as_itself(text: str, around: str, shown: str) -> None:
    html = renderer.markdown(around.format(escape(text)), extensions=["tables"])

    assert unescape(html) == shown.format(text)


def test_escaped_text_stays_in_its_cell() -> None:
    html = renderer.markdown(table(["a"], [[escape("x | y")]]), extensions=["tables"])

    assert "<td>x | y</td>" in unescape(html)


def test_white_space_is_folded() -> None:
    assert escape(" a\n  b ") == "a b"


def test_pieces() -> None:
    assert heading(2, "Khoản 1", "k1") == '## <a id="k1"></a>Khoản 1'
    assert heading(1, "Điều 1") == "# Điều 1"
    assert bullets(["a", "b"]) == "- a\n- b"
    assert code("sh", "ls\n") == "```sh\nls\n```"
    assert page("a", "", "b") == "a\n\nb\n"


@pytest.mark.parametrize(
    ("provision", "expected"),
    [("qc1624/d13.k2.a", "qc1624/dieu_13.md"), ("qd1624/d2", "qd1624/dieu_02.md"), ("qc352/d4đ", "qc352/dieu_4dd.md")],
)
def test_each_article_has_its_page(provision: str, expected: str) -> None:
    assert page_of(provision) == expected


@pytest.mark.parametrize(
    ("here", "expected"),
    [
        ("qc1624/dieu_13.md", "[khoản 2 Điều 13](#qc1624-d13-k2)"),
        ("cach-hieu.md", "[khoản 2 Điều 13](qc1624/dieu_13.md#qc1624-d13-k2)"),
        ("lich/2026.md", "[khoản 2 Điều 13](../qc1624/dieu_13.md#qc1624-d13-k2)"),
    ],
)
def test_links_are_relative_to_the_page(here: str, expected: str) -> None:
    assert link_to("qc1624/d13.k2", here, PAGES) == expected


def test_a_provision_without_a_page_is_named_in_full() -> None:
    assert link_to("qd1624/d2", "cach-hieu.md", PAGES) == "Điều 2 Quyết định 1624/QĐ-BHXH"


def test_the_way_between_pages() -> None:
    assert way("index.md", "lich/2026.md") == "lich/2026.md"
    assert way("lich/2026.md", "index.md") == "../index.md"
