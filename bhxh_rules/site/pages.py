"""All pages as plain Markdown: what any renderer can take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import Provision, sort_key, within
from bhxh_rules.site.article import Article, article_page, title_of
from bhxh_rules.site.calendar_pages import YEARS, calendar_pages
from bhxh_rules.site.feature_reader import scenarios_of
from bhxh_rules.site.front import front_page
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.official import read_wording
from bhxh_rules.site.readings_text import REGISTER, register_page
from bhxh_rules.site.results import load_results
from bhxh_rules.site.sign_offs import read_standings

Menu = list[dict[str, object]]


def articles() -> tuple[str, ...]:
    """Return the Điều that have a page: those that somebody has worked on, in reading order."""
    clauses = [clause for entry in catalogue.rules() for clause in entry.rule.provisions]
    clauses += [row.at for law in catalogue.laws() for row in law.rows]
    clauses += [record.id for record in corpus.load().provisions if record.disposition != "unencoded"]
    found = {Provision.parse(clause) for clause in clauses}
    return tuple(sorted({f"{place.instrument}/d{place.dieu}" for place in found}, key=sort_key))


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


def write_markdown(
    out: Path,
    *,
    features: Path | None = None,
    results: Path | None = None,
    texts: Path | None = None,
    reviews: Path | None = None,
) -> list[Path]:
    """Write every page as Markdown below a folder and return the files.

    Facts: `features` — folder of the feature files; `results` — file of scenario results, without which every row
    says "chưa chạy"; `texts` — folder of the official texts, shown beside the restatements;
    `reviews` — file of the sign-offs, without which every clause says "chưa thẩm định".
    Errors: RulesError for a file that is no results file, a folder without known texts, or a missing extra; InputError
    for a file of sign-offs that is not well formed.
    """
    written = []
    for name, text in _pages(features, results, texts, reviews):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def _pages(
    features: Path | None, results: Path | None, texts: Path | None, reviews: Path | None
) -> Iterator[tuple[str, str]]:
    harvest, wording = load_results(results), read_wording(texts)
    scenarios = {dieu: scenarios_of(dieu, features, harvest) for dieu in articles()}
    standings, paths = read_standings(reviews, features), tuple(map(page_of, scenarios))
    yield "index.md", front_page(scenarios)
    for dieu, found in scenarios.items():
        yield page_of(dieu), article_page(Article(dieu, found, wording, paths, standings))
    yield from calendar_pages()
    yield REGISTER, register_page(paths)
