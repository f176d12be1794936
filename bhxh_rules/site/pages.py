"""All pages as plain Markdown: what any renderer can take."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.provision import within
from bhxh_rules.site.article import Article, article_page, title_of
from bhxh_rules.site.calendar_pages import CALENDAR, YEARS, calendar_pages, year_path
from bhxh_rules.site.developer import menu as developer_menu
from bhxh_rules.site.developer import pages as developer_pages
from bhxh_rules.site.front import FRONT, front_page
from bhxh_rules.site.instruments import LANDING
from bhxh_rules.site.landing import landing_pages
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import Material, articles, gather
from bhxh_rules.site.redlines.overview import redline_pages
from bhxh_rules.site.redlines.paths import OVERVIEW
from bhxh_rules.site.registers.register_pages import register_menu, register_pages
from bhxh_rules.site.search import SEARCH, search_page, with_box
from bhxh_rules.site.sources import NOTHING, Sources
from bhxh_rules.site.tasks import TASKS, tasks_page

Menu = list[dict[str, object]]


def menu() -> Menu:
    """Return the pages as a navigation menu: titles with paths."""
    years = [{f"Năm {year}": year_path(year)} for year in YEARS]
    return [
        {"Trang đầu": FRONT},
        {"Tìm kiếm": SEARCH},
        {"Tôi cần…": TASKS},
        *_by_instrument(),
        {"Lịch làm việc": [{"Các năm": CALENDAR}, *years]},
        *register_menu(),
        {"So sánh các bản": OVERVIEW},
        *developer_menu(),
    ]


def _by_instrument() -> Menu:
    return [
        {
            instrument.short: [
                {"Về văn bản này": LANDING.format(instrument.id)},
                *({title_of(dieu): page_of(dieu)} for dieu in dieus),
            ]
        }
        for instrument in corpus.load().instruments
        if (dieus := [dieu for dieu in articles() if within(dieu, instrument.id)])
    ]


def paths(entries: object) -> Iterator[str]:
    """Yield the paths of the pages of a menu."""
    if isinstance(entries, str):
        yield entries
    elif isinstance(entries, dict):
        yield from (path for below in entries.values() for path in paths(below))
    elif isinstance(entries, list):
        yield from (path for below in entries for path in paths(below))


def write_markdown(out: Path, sources: Sources = NOTHING) -> list[Path]:
    """Write every page as Markdown below a folder and return the files.

    Errors: those of `gather`.
    """
    written, listed = [], frozenset(paths(menu()))
    for name, text in _pages(gather(sources), listed):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        title = "" if name in listed else _title(text)
        path.write_text(title + with_box(name, text), encoding="utf-8", newline="\n")
        written.append(path)
    return written


def _title(text: str) -> str:
    """Return the title of a page as front matter, for one that no menu names; its first line is its heading."""
    return f"---\ntitle: {json.dumps(text.splitlines()[0].lstrip('# '), ensure_ascii=False)}\n---\n"


def _pages(material: Material, listed: Collection[str]) -> Iterator[tuple[str, str]]:
    yield FRONT, front_page(material, listed)
    yield TASKS, tasks_page(material)
    yield from landing_pages(material)
    for dieu in material.dieus:
        yield page_of(dieu), article_page(Article(dieu, material))
    yield from calendar_pages()
    yield from register_pages(material)
    yield from redline_pages(material)
    yield from developer_pages(material)
    yield SEARCH, search_page()
