"""All pages: which there are, and that a Vietnamese reader can read them."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.core.text import nfc
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import articles
from bhxh_rules.site.pages import menu, paths
from bhxh_rules.testing.vietnamese import foreign_words

NOT_PROSE = re.compile(
    r"```.*?```|`[^`]*`|<text[^>]*code-font[^>]*>[^<]*|<[^>]+>|\]\([^)]*\)"
    r"|\bDG-\d{4}\b|x1-[0-9a-f]{8}|holidays \d[\d.]*|\d+\.\d+\.\d+",
    re.DOTALL,
)
# Issuers and kinds of notices as they print them, Sunday as calendars do, and a language.
NAMES = {"BLĐTBXH", "BNV", "CN", "KGVX", "LĐTBXH", "Python", "TB"}


def prose(page: str) -> str:
    """Return what of a page is read: no code, no tags, no targets of links."""
    return re.sub(r"[\\|*]", " ", unescape(NOT_PROSE.sub(" ", page)))


def test_the_pages(pages: dict[str, str]) -> None:
    # Which ones these are is held by the addresses that were given out: permalinks.txt.
    assert set(pages) == set(paths(menu()))
    assert [page for page in pages if page in map(page_of, articles())] == list(map(page_of, articles()))
    assert articles() == (
        *(f"qd1624/d{n}" for n in range(1, 4)),
        *(f"qc1624/d{n}" for n in range(1, 19)),
        *(f"qc352/d{n}" for n in range(1, 25)),
    )


def test_writing_twice_gives_the_same(tmp_path: Path, features: Path, pages: dict[str, str]) -> None:
    again = site.write_markdown(tmp_path / "again", site.Sources(features=features))

    assert [file.read_text(encoding="utf-8") for file in again] == list(pages.values())


def test_prose_is_vietnamese(pages: dict[str, str]) -> None:
    foreign = {
        (name, word)
        for name, page in pages.items()
        if not name.startswith("dev/")
        for word in foreign_words(prose(page))
        if not set(re.split(r"[/-]", word)) & NAMES
    }

    assert sorted(foreign) == []


def test_a_page_that_no_menu_names_brings_its_title(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = {"index.md": "# Trang đầu\n", "so-sanh/mới.md": "# So sánh “hai” bản\n\n# khác\n"}
    monkeypatch.setattr("bhxh_rules.site.pages._pages", lambda material, listed: few.items())

    listed, other = (file.read_text(encoding="utf-8") for file in site.write_markdown(tmp_path))

    assert listed.startswith("<form ")
    assert other.startswith('---\ntitle: "So sánh “hai” bản"\n---\n<form ')


def test_text_is_in_normal_form_c_and_ends_in_one_line_feed(pages: dict[str, str]) -> None:
    for page in pages.values():
        assert page == nfc(page)
        assert page.endswith("\n")
        assert not page.endswith("\n\n")


def test_tables_have_as_many_cells_as_headers(pages: dict[str, str]) -> None:
    for page in pages.values():
        for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
            assert len({line.replace(r"\|", "").count("|") for line in block.splitlines()}) == 1


def test_the_front_page_says_what_this_is_not(pages: dict[str, str]) -> None:
    assert "không thay thế văn bản chính thức" in pages["index.md"]
    assert "| chưa có kịch bản |" in pages["index.md"]  # of the decision


def test_without_features_the_page_says_that_there_are_no_scenarios(tmp_path: Path) -> None:
    site.write_markdown(tmp_path)

    assert "Chưa có kịch bản." in (tmp_path / "qc1624" / "dieu_13.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["{", "[]", '{"scenarios": 1}'])
def test_a_file_that_is_no_results_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "results.json"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(RulesError, match=r"results\.json"):
        site.write_markdown(tmp_path / "pages", site.Sources(results=file))


def test_a_folder_without_known_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match="no known instrument"):
        site.write_markdown(tmp_path / "pages", site.Sources(texts=tmp_path))
