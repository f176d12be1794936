"""On paper and in the PDF: every letter is right, nothing is cut off, and nothing is there that only a screen needs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from bhxh_rules import corpus
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.core.text import nfc
from bhxh_rules.site.pdf.printing import foot_of
from tests.browser.conftest import Watch

pytestmark = pytest.mark.browser

ARTICLE = "qc1624/d13"
# What stands between the margins of A4: the width in CSS pixels, and in points what lies above the foot.
WIDTH, ABOVE_FOOT = 665, 778
HEADINGS = "sheet => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(each => each.textContent)"
# Elements whose content is wider than they are, and is cut or scrolls: neither helps on paper.
CUT = """() => [...document.querySelectorAll('body *')].filter(each => {
  const clips = getComputedStyle(each).overflowX !== 'visible' && getComputedStyle(each).display !== 'inline';
  return each.checkVisibility() && clips && each.clientWidth && each.scrollWidth > each.clientWidth + 1;
}).map(each => each.outerHTML.slice(0, 120))"""
CONTROLS = "form, button, input, select, textarea, nav.md-nav, header.md-header, .md-sidebar, .navbar, .bhxh-search"
SHOWN = (
    f"() => [...document.querySelectorAll('{CONTROLS}')].filter(each => each.checkVisibility()).map(e => e.outerHTML)"
)


def tool(name: str, *arguments: object) -> str:
    """Run one of the poppler tools; skips where they are not installed."""
    if shutil.which(name) is None:
        pytest.skip(f"no {name}")
    return subprocess.run([name, *map(str, arguments)], check=True, capture_output=True, encoding="utf-8").stdout


def letters(text: str) -> str:
    """Return text without white space: where lines break is no matter."""
    return "".join(text.split())


def printed_text(file: Path) -> str:
    """Return what a PDF says, without the foot of its pages."""
    return tool("pdftotext", "-raw", "-x", 0, "-y", 0, "-W", 600, "-H", ABOVE_FOOT, file, "-")


def count_pages(file: Path) -> int:
    """Return how many pages a PDF has."""
    found = re.search(r"^Pages:\s+(\d+)", tool("pdfinfo", file), re.MULTILINE)
    assert found
    return int(found[1])


def printed(built: Path, folder: Path, *provisions: str) -> Path:
    """Print what somebody asks for on the command line: a browser of its own, for one process drives only one."""
    file = folder / "print.pdf"
    command = [sys.executable, "-m", "bhxh_rules", "docs", "pdf", *provisions, "--site", str(built), "--out", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert done.stdout == f"Đã in: {file}\n"
    return file


@pytest.fixture(scope="module")
def article(built: Path, chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF of one article; `chromium` is asked for because it skips where there is no browser."""
    return printed(built, tmp_path_factory.mktemp("article"), ARTICLE)


@pytest.fixture(scope="module")
def everything(built: Path, chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF of the whole."""
    return printed(built, tmp_path_factory.mktemp("everything"))


def test_an_article_says_every_clause_and_heading_with_the_right_letters(
    article: Path, built: Path, page: Page
) -> None:
    text = printed_text(article)
    records = [record for record in corpus.load().of("qc1624") if within(record.id, ARTICLE)]
    page.goto((built / "qc1624" / "dieu_13.html").as_uri())
    headings = page.evaluate(HEADINGS.replace("main", "article" if page.query_selector("article") else "main"))
    # How programs call the rules is for those who ask for it.
    for_paper = headings[: headings.index("Gọi từ phần mềm")]

    assert text == nfc(text)
    assert len(headings) > len(records)
    assert [record.id for record in records if letters(record.restatement) not in letters(text)] == []
    assert [heading for heading in for_paper if letters(heading) not in letters(text)] == []
    assert letters("Gọi từ phần mềm") not in letters(text)
    assert letters("Trong trang này:") not in letters(text)


def test_how_programs_call_the_rules_is_printed_on_demand(built: Path, chromium: Browser, tmp_path: Path) -> None:
    text = letters(printed_text(printed(built, tmp_path, ARTICLE, "--with-code")))

    assert letters("Gọi từ phần mềm") in text
    assert letters("bhxh-rules evaluate zalo.answer_deadline") in text


def test_the_whole_says_every_provision(everything: Path) -> None:
    text = letters(printed_text(everything))
    records = corpus.load().provisions
    words = {record.id: Provision.parse(record.id).label() for record in records}

    assert len(records) == 203
    assert [own for own, label in words.items() if letters(label[:1].upper() + label[1:]) not in text] == []
    assert [record.id for record in records if letters(record.restatement) not in text] == []
    assert [record.id for record in records if letters(record.heading) not in text] == []


@pytest.mark.parametrize("which", ["article", "everything"])
def test_every_letter_is_in_the_file(which: str, request: pytest.FixtureRequest) -> None:
    lines = tool("pdffonts", request.getfixturevalue(which)).splitlines()
    place = lines[0].index("emb")

    assert len(lines) > 2
    assert {line[place : place + 3] for line in lines[2:]} == {"yes"}


@pytest.mark.parametrize("which", ["article", "everything"])
def test_the_file_is_tagged_a4_and_has_foot_and_number_on_each_page(
    which: str, request: pytest.FixtureRequest, built: Path
) -> None:
    file = request.getfixturevalue(which)
    facts = tool("pdfinfo", file)
    pages = tool("pdftotext", "-raw", file, "-").removesuffix("\f").split("\f")
    total = count_pages(file)

    assert re.search(r"^Tagged:\s+yes$", facts, re.MULTILINE)
    assert re.search(r"^Page size:.*A4", facts, re.MULTILINE)
    assert b"/Outlines" in file.read_bytes()
    assert len(pages) == total
    for number, text in enumerate(pages, 1):
        assert letters(f"{number} / {total}") in letters(text)
        assert all(letters(line) in letters(text) for line in foot_of(built))


def test_links_between_pages_lead_to_places_in_the_file(everything: Path) -> None:
    places = tool("pdfinfo", "-dests", everything)
    named_places = set(re.findall(r'"([^"]+)"', places))
    pages = tool("pdfinfo", "-url", "-f", 1, "-l", count_pages(everything), everything)

    assert {"qc1624-d13-k2-a", "qc352-d13"} <= named_places
    assert "file:" not in pages
    assert "site:" not in pages


def test_each_page_of_the_site_fits_the_paper_in_black_on_white_without_controls(
    built: Path, chromium: Browser, subtests: pytest.Subtests
) -> None:
    with chromium.new_context(
        offline=True, color_scheme="dark", viewport={"width": WIDTH, "height": 940}, locale="vi-VN"
    ) as context:
        page = context.new_page()
        for file in sorted(built.rglob("*.html")):
            if file.name == "404.html":  # made for a server, with addresses from its root
                continue
            with subtests.test(file.relative_to(built).as_posix()):
                page.goto(file.as_uri())
                page.emulate_media(media="print")
                width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
                style = page.evaluate(
                    "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
                )
                assert width[0] <= width[1]
                assert page.evaluate(CUT) == []
                assert style == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
                assert page.evaluate(SHOWN) == []


def test_folded_parts_are_open_on_paper(built: Path, page: Page, watch: Watch) -> None:
    page.goto((built / "index.html").as_uri())
    page.evaluate(
        "document.querySelector('h1').insertAdjacentHTML('afterend',"
        " '<details><summary>a</summary><p id=folded>b</p></details>')"
    )
    seen = []
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        seen.append(page.evaluate("document.getElementById('folded').checkVisibility()"))

    assert seen == [False, True]
    assert watch.problems == []
