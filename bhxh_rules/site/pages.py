"""All pages as plain Markdown: what any renderer can take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.provision import within
from bhxh_rules.site.article import Article, article_page, title_of
from bhxh_rules.site.calendar_pages import YEARS, calendar_pages
from bhxh_rules.site.front import front_page
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import Material, articles, gather
from bhxh_rules.site.readings_text import REGISTER, register_page
from bhxh_rules.site.sources import NOTHING, Sources

Menu = list[dict[str, object]]


def menu() -> Menu:
    """Return the pages as a navigation menu: titles with paths."""
    years = [{f"Năm {year}": f"lich/{year}.md"} for year in YEARS]
    return [
        {"Trang đầu": "index.md"},
        *_by_instrument(),
        {"Lịch làm việc": [{"Các năm": "lich/index.md"}, *years]},
        {"Sổ cách hiểu": REGISTER},
    ]


def _by_instrument() -> Menu:
    return [
        {instrument.short: [{title_of(dieu): page_of(dieu)} for dieu in dieus]}
        for instrument in corpus.load().instruments
        if (dieus := [dieu for dieu in articles() if within(dieu, instrument.id)])
    ]


def write_markdown(out: Path, sources: Sources = NOTHING) -> list[Path]:
    """Write every page as Markdown below a folder and return the files.

    Errors: those of `gather`.
    """
    written = []
    for name, text in _pages(gather(sources)):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def _pages(material: Material) -> Iterator[tuple[str, str]]:
    yield "index.md", front_page(material)
    for dieu in material.dieus:
        yield page_of(dieu), article_page(Article(dieu, material))
    yield from calendar_pages()
    yield REGISTER, register_page(material.pages)
