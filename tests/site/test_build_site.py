"""The site builds strictly, opens from a folder and asks nobody for anything; the Markdown needs no theme of ours."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from threading import Barrier, get_ident
from typing import NoReturn

import pytest
from mkdocs.commands.build import build as build_pages
from mkdocs.config import load_config

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.build_site import configuration
from bhxh_rules.site.front import DISCLAIMER, version_line
from bhxh_rules.site.place import MARK
from bhxh_rules.site.themes import OVERRIDES, THEMES, write_overrides

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


@pytest.fixture(scope="module")
def plain(built: Path) -> Path:
    """The folder of a site from the same Markdown, in the theme that comes with mkdocs."""
    source = built.with_name("site-markdown")
    shutil.rmtree(source / OVERRIDES)
    write_overrides("mkdocs", source)
    config = source / "plain.yml"
    config.write_text(json.dumps(configuration("mkdocs")), encoding="utf-8")
    out = built.with_name("plain")
    build_pages(load_config(str(config), site_dir=str(out)))
    return out


@pytest.fixture(params=["built", "plain"])
def both(request: pytest.FixtureRequest) -> Path:
    """The folder of the site in each theme."""
    found: Path = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def two_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site of two pages, for what does not hang on their number."""

    def write(folder: Path, sources: site.Sources) -> None:
        folder.mkdir(parents=True)
        (folder / "index.md").write_text("# Một\n\n[hai](two.md)\n", encoding="utf-8")
        (folder / "two.md").write_text("# Hai\n", encoding="utf-8")

    monkeypatch.setattr("bhxh_rules.site.build_site.write_markdown", write)
    monkeypatch.setattr("bhxh_rules.site.build_site.menu", lambda: [{"Một": "index.md"}, {"Hai": "two.md"}])
    for of_all_pages in ("write_index", "write_llms"):
        monkeypatch.setattr(f"bhxh_rules.site.build_site.{of_all_pages}", lambda *_: None)


def test_pages_load_nothing_from_elsewhere(both: Path) -> None:
    for file in both.rglob("*.html"):
        page = Loads()
        page.feed(file.read_text(encoding="utf-8"))
        assert page.lang == "vi"
        assert [url for url in page.loaded if OUTSIDE.match(url)] == []


def test_styles_load_nothing_from_elsewhere(both: Path) -> None:
    for file in both.rglob("*.css"):
        style = file.read_text(encoding="utf-8")
        assert [url for url in re.findall(r"url\(\s*['\"]?([^)'\"]*)", style) if OUTSIDE.match(url)] == []
        assert "@import" not in style


def test_no_search_and_nothing_that_fetches_is_switched_on(built: Path) -> None:
    page = (built / "qc1624" / "dieu_13.html").read_text(encoding="utf-8")

    assert 'data-md-component="search"' not in page
    assert 'class="mermaid"' not in page


@cache
def anchors(file: Path) -> frozenset[str]:
    """Return what a page can be linked at."""
    return frozenset(re.findall(r'\bid="([^"]+)"', file.read_text(encoding="utf-8")))


def test_links_lead_to_files_and_anchors_that_exist(both: Path) -> None:
    for file in both.rglob("*.html"):
        if file.name == "404.html":
            continue
        for target in set(re.findall(r'<a [^>]*href="([^"]+)"', file.read_text(encoding="utf-8"))):
            path, _, anchor = target.partition("#")
            aim = (file.parent / path) if path else file
            assert aim.is_file(), (file, target)
            assert not anchor or anchor in anchors(aim.resolve()), (file, target)


def test_no_two_elements_of_a_page_have_the_same_id(both: Path) -> None:
    for file in both.rglob("*.html"):
        ids = Counter(re.findall(r'\sid="([^"]+)"', file.read_text(encoding="utf-8")))
        assert [id for id, times in ids.items() if times > 1] == [], file


def test_the_foot_of_each_page_has_versions_and_disclaimer(both: Path) -> None:
    page = (both / "lich" / "2026.html").read_text(encoding="utf-8")

    assert DISCLAIMER in page
    assert version_line() in page


def test_pages_for_developers_are_marked_as_english(both: Path) -> None:
    for path, english in (("dev/recipes.html", True), ("qc1624/dieu_13.html", False), ("index.html", False)):
        page = (both / path).read_text(encoding="utf-8")
        before_the_title = page.partition("<h1")[0]
        assert ('lang="en"' in before_the_title) is english


def test_the_markdown_is_the_same_for_either_theme(plain: Path) -> None:
    page = (plain / "qc1624" / "dieu_13.html").read_text(encoding="utf-8")

    assert 'id="qc1624-d13-k2-a"' in page
    assert "<table>" in page
    assert "<svg" in page
    assert "Trang sau" in page


def test_the_site_without_the_runtime_is_small(built: Path) -> None:
    size = sum(file.stat().st_size for file in built.rglob("*") if file.is_file())

    assert size < 60_000_000


@pytest.mark.usefixtures("two_pages")
@pytest.mark.parametrize("theme", THEMES)
def test_building_again_is_silent_and_leaves_nothing_of_the_old_site(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], theme: str
) -> None:
    out = tmp_path / "site"
    out.mkdir()
    for name in (MARK, "old.html"):
        (out / name).write_text("", encoding="utf-8")

    site.build(out, theme=theme)

    assert not (out / "old.html").exists()
    assert (out / MARK).is_file()
    assert capfd.readouterr() == ("", "")


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x", encoding="utf-8")

    with pytest.raises(RulesError, match="choose another folder"):
        site.build(tmp_path)

    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("out", [".", "..", "/"])
def test_the_current_folder_and_those_around_it_are_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(RulesError, match="current folder"):
        site.build(Path(out))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("two_pages")
def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "site").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "far" / "site")

    for _ in range(2):
        assert site.build(link, theme="mkdocs").is_file()
    assert link.is_symlink()
    assert sorted(each.name for each in (tmp_path / "far").iterdir()) == ["site", "site-markdown"]


@pytest.mark.usefixtures("two_pages")
def test_two_builds_at_the_same_time_leave_one_whole_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both_write = Barrier(2)

    def write(folder: Path, sources: site.Sources) -> None:
        folder.mkdir(parents=True)
        for number in range(5):
            (folder / f"{number}.md").write_text(str(get_ident()), encoding="utf-8")
            both_write.wait(timeout=60)

    monkeypatch.setattr("bhxh_rules.site.build_site.write_markdown", write)
    # The log of mkdocs belongs to the whole process; only the folders are of interest here.
    monkeypatch.setattr(
        "bhxh_rules.site.build_site.run", lambda config, out: shutil.copytree(config.parent / "docs", out)
    )
    with ThreadPoolExecutor(2) as builders:
        done = [builders.submit(site.build, tmp_path / "site") for _ in range(2)]
    pages = [[(tmp_path / "site" / f"{number}.md").read_text(encoding="utf-8") for number in range(5)] for _ in done]

    assert [each.result() for each in done] == [tmp_path / "site" / "index.html"] * 2
    assert [len(set(own)) for own in pages] == [1, 1]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["site", "site-markdown"]


@pytest.mark.usefixtures("two_pages")
@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("step", ["write_markdown", "copy_files", "write_index", "run", "write_llms", "replace"])
@pytest.mark.parametrize(
    ("error", "told"), [(OSError(28, "full"), RulesError), (KeyboardInterrupt(), KeyboardInterrupt)]
)
def test_a_build_that_fails_or_is_interrupted_leaves_what_was_there(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    there: bool,
    step: str,
    error: BaseException,
    told: type[BaseException],
) -> None:
    def fail(*_: object) -> NoReturn:
        raise error

    if there:
        for name in ("site", "site-markdown"):
            (tmp_path / name).mkdir()
            (tmp_path / name / MARK).write_text("", encoding="utf-8")
            (tmp_path / name / "old").write_text("old", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(f"bhxh_rules.site.build_site.{step}", fail)

    with pytest.raises(told):
        site.build(tmp_path / "site", theme="mkdocs")

    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.usefixtures("two_pages")
def test_the_same_sources_give_the_same_bytes_wherever_they_are_built(tmp_path: Path) -> None:
    for name in ("one", "two"):
        site.build(tmp_path / name / "site")
    one, two = (
        {
            file.relative_to(tmp_path / name): file.read_bytes()
            for file in (tmp_path / name).rglob("*")
            if file.is_file()
        }
        for name in ("one", "two")
    )

    assert len(one) > 10
    assert [name for name in one.keys() | two.keys() if one.get(name) != two.get(name)] == []


@pytest.mark.usefixtures("two_pages")
def test_a_warning_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.site.build_site.menu", lambda: [{"Một": "index.md"}, {"Ba": "three.md"}])

    with pytest.raises(RulesError, match=r"three\.md.*strict mode"):
        site.build(tmp_path / "site")


@pytest.mark.usefixtures("two_pages")
def test_a_link_to_an_anchor_that_is_not_there_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(folder: Path, sources: site.Sources) -> None:
        folder.mkdir(parents=True)
        (folder / "index.md").write_text("# Một\n\n[hai](two.md#nowhere)\n", encoding="utf-8")
        (folder / "two.md").write_text("# Hai\n", encoding="utf-8")

    monkeypatch.setattr("bhxh_rules.site.build_site.write_markdown", write)

    with pytest.raises(RulesError, match=r"two\.md#nowhere.*strict mode"):
        site.build(tmp_path / "site", theme="mkdocs")


def test_a_missing_extra_is_named_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "material", None)

    with pytest.raises(RulesError, match=r"material.*bhxh-rules\[docs\]"):
        site.build(tmp_path / "site")

    assert list(tmp_path.iterdir()) == []


def test_a_theme_is_one_of_two_and_is_not_replaced_by_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RulesError, match="material, mkdocs"):
        site.build(tmp_path / "site", theme="readthedocs")
    monkeypatch.setitem(sys.modules, "mkdocs", None)
    with pytest.raises(RulesError, match=r"mkdocs.*bhxh-rules\[docs\]"):
        site.build(tmp_path / "site", theme="mkdocs")

    assert list(tmp_path.iterdir()) == []
