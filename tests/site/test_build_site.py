"""The site builds strictly, opens from a folder and asks nobody for anything; the Markdown needs no theme of ours."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from mkdocs.commands.build import build as build_pages
from mkdocs.config import load_config

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.build_site import MARK
from bhxh_rules.site.front import DISCLAIMER, version_line

OUTSIDE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
LOADED = {"src", "srcset", "data", "poster", "action", "xlink:href"}


class Loads(HTMLParser):
    """Collects what a page loads, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.lang = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if tag == "html" and name == "lang":
                self.lang = value or ""
            if value and (name in LOADED or (tag == "link" and name == "href")):
                self.loaded.append(value)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that was built without features."""
    out = tmp_path_factory.mktemp("docs") / "site"
    assert site.build(out) == out / "index.html"
    return out


def test_pages_load_nothing_from_elsewhere(built: Path) -> None:
    for file in built.rglob("*.html"):
        page = Loads()
        page.feed(file.read_text(encoding="utf-8"))
        assert page.lang == "vi"
        assert [url for url in page.loaded if OUTSIDE.match(url)] == []


def test_styles_load_nothing_from_elsewhere(built: Path) -> None:
    for file in built.rglob("*.css"):
        style = file.read_text(encoding="utf-8")
        assert [url for url in re.findall(r"url\(\s*['\"]?([^)'\"]*)", style) if OUTSIDE.match(url)] == []
        assert "@import" not in style


def test_no_search_and_nothing_that_fetches_is_switched_on(built: Path) -> None:
    page = (built / "qc1624" / "dieu_13.html").read_text(encoding="utf-8")

    assert 'data-md-component="search"' not in page
    assert 'class="mermaid"' not in page


def test_links_lead_to_files_and_anchors_that_exist(built: Path) -> None:
    for file in built.rglob("*.html"):
        if file.name == "404.html":
            continue
        for target in re.findall(r'<a [^>]*href="([^"]+)"', file.read_text(encoding="utf-8")):
            path, _, anchor = target.partition("#")
            aim = (file.parent / path) if path else file
            assert aim.is_file(), (file, target)
            assert not anchor or f'id="{anchor}"' in aim.read_text(encoding="utf-8"), (file, target)


def test_the_foot_of_each_page_has_versions_and_disclaimer(built: Path) -> None:
    page = (built / "lich" / "2026.html").read_text(encoding="utf-8")

    assert DISCLAIMER in page
    assert version_line() in page


def test_the_same_markdown_builds_with_a_plain_theme(built: Path, tmp_path: Path) -> None:
    plain = {
        "site_name": "plain",
        "docs_dir": str(built.with_name("site-markdown") / "docs"),
        "site_dir": str(tmp_path / "site"),
        "theme": {"name": "mkdocs", "highlightjs": False},
        "plugins": [],
        "strict": True,
    }
    (tmp_path / "mkdocs.yml").write_text(json.dumps(plain), encoding="utf-8")

    build_pages(load_config(str(tmp_path / "mkdocs.yml")))

    page = (tmp_path / "site" / "qc1624" / "dieu_13" / "index.html").read_text(encoding="utf-8")
    assert 'id="qc1624-d13-k2-a"' in page
    assert "<table>" in page
    assert "<svg" in page


def test_building_again_is_silent_and_leaves_nothing_of_the_old_site(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "site"
    out.mkdir()
    for name in (MARK, "old.html"):
        (out / name).write_text("", encoding="utf-8")

    site.build(out)

    assert not (out / "old.html").exists()
    assert (out / MARK).is_file()
    assert capfd.readouterr() == ("", "")


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x", encoding="utf-8")

    with pytest.raises(RulesError, match="choose another folder"):
        site.build(tmp_path)

    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_warning_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.site.pages.calendar_pages", lambda: ())

    with pytest.raises(RulesError, match=r"lich/2026\.md.*strict mode"):
        site.build(tmp_path / "site")


def test_a_missing_extra_is_named_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "material", None)

    with pytest.raises(RulesError, match=r"material.*bhxh-rules\[docs\]"):
        site.build(tmp_path / "site")

    assert list(tmp_path.iterdir()) == []
