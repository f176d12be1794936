"""The page of a Điều: clause by clause, in the order of the law."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.article_material import Article, title_of
from bhxh_rules.site.clause import clause_body, clause_text
from bhxh_rules.site.history import history_text
from bhxh_rules.site.instruments import LANDING, instrument_line
from bhxh_rules.site.markdown import escape, heading, page, page_of, way
from bhxh_rules.site.rules_text import rule_text
from bhxh_rules.site.scenario_text import summary_text

__all__ = ["Article", "article_page", "title_of"]

# Without a style of ours this shows nothing; with it, what follows is not printed.
ON_SCREEN = '<div class="on-screen"></div>'
CALLS, HISTORY = "goi-tu-phan-mem", "lich-su"


def article_page(article: Article) -> str:
    """Return the page as Markdown."""
    record = corpus.load().get(article.dieu)
    entries = catalogue.rules_at(article.dieu)
    return page(
        heading(1, escape(title_of(article.dieu)), Provision.parse(article.dieu).anchor),
        instrument_line(article.instrument, article.here),
        _contents(article),
        clause_body(article, record, 2),
        summary_text(article.scenarios),
        *(clause_text(article, below) for below in article.records[1:]),
        heading(2, "Lịch sử", HISTORY),
        history_text(article),
        heading(2, "Gọi từ phần mềm", CALLS) if entries else "",
        *(rule_text(entry, 3, article.here) for entry in entries),
        _neighbours(article),
    )


def _contents(article: Article) -> str:
    """Return links to the parts of the page, where it has any."""
    places = [Provision.parse(record.id) for record in article.records[1:]]
    links = [f"[Khoản {place.khoan}](#{place.anchor})" for place in places if place.kind == "khoan"]
    links += [f"[Lịch sử](#{HISTORY})"]
    links += [f"[Gọi từ phần mềm](#{CALLS})"] if catalogue.rules_at(article.dieu) else []
    return page(ON_SCREEN, f"Trong trang này: {' · '.join(links)}").rstrip()


def _neighbours(article: Article) -> str:
    """Return links to the Điều before and after, and to the contents of the instrument."""
    return f"---\n\n{' · '.join(_ways(article))}"


def _ways(article: Article) -> Iterator[str]:
    own = [dieu for dieu in article.material.dieus if dieu.partition("/")[0] == article.instrument.id]
    place = own.index(article.dieu)
    if place:
        yield _way(article, own[place - 1], "Điều trước")
    yield f"[Mục lục]({way(article.here, LANDING.format(article.instrument.id))})"
    if place + 1 < len(own):
        yield _way(article, own[place + 1], "Điều sau")


def _way(article: Article, dieu: str, name: str) -> str:
    return f"{name}: [{escape(title_of(dieu))}]({way(article.here, page_of(dieu))})"
