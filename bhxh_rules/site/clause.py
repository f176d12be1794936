"""One clause on the page of its Điều: what it says, where it stands, what is encoded, readings, scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bhxh_rules import readings
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.records import ProvisionRecord
from bhxh_rules.site.article_material import Article
from bhxh_rules.site.clause_facts import facts_text, status_line
from bhxh_rules.site.law_text import laws_text
from bhxh_rules.site.markdown import escape, heading, page
from bhxh_rules.site.official import Wording
from bhxh_rules.site.pictured import PICTURES, picture_anchor
from bhxh_rules.site.readings_text import reading_text
from bhxh_rules.site.registers.reference_status import references_text
from bhxh_rules.site.registers.vocabulary import terms_text
from bhxh_rules.site.scenario_text import scenario_text
from bhxh_rules.site.try_it.forms import trials_text
from bhxh_rules.site.wordings_text import restatement_text

# Without a style of ours this shows nothing, and the two wordings follow each other.
BESIDE = '<div class="beside"></div>'


def clause_text(article: Article, record: ProvisionRecord) -> str:
    """Return a clause with its heading, one level below what it stands in."""
    place = Provision.parse(record.id)
    words = place.label()
    # A dash item may stand in a khoản that has no điểm.
    level = len(place.ancestors) + 1
    name = heading(level, capitalised(words), place.anchor)
    return page(name, clause_body(article, record, level + 1)).rstrip()


def clause_body(article: Article, record: ProvisionRecord, level: int) -> str:
    """Return what stands below the heading of a clause; `level` is that of the headings in it."""
    scenarios = article.scenarios.at(record.id)
    whole, links = record.id == article.dieu, article.readings
    return page(
        status_line(article, record),
        *_wordings(article.material.wording, record),
        facts_text(article, record),
        *_pictures(record.id, level),
        trials_text(record.id, level, article.material.tries),
        laws_text(record.id, article.here, article.material.pages),
        references_text(record.id, article.material),
        terms_text(record.id),
        *_readings(article, record.id, level, links),
        # The page of a whole Điều has its scenarios in the sections of its clauses, and these few before them.
        heading(level, "Kịch bản chung của cả Điều" if whole else "Kịch bản") if scenarios else "",
        *(scenario_text(scenario, level + 1, links) for scenario in scenarios),
        _elsewhere(article, record.id),
    ).rstrip()


def _wordings(wording: Wording, record: ProvisionRecord) -> Iterator[str]:
    """Yield our words and, where somebody has it, the official wording, marked to stand side by side."""
    words = wording.words.get(record.id)
    ours = restatement_text(record)
    if not words:
        yield ours
        return
    yield BESIDE
    yield ours if record.wordings else f"**Diễn đạt lại:** {ours}"
    remark = " (khác với bản mà phần diễn đạt lại dựa vào)" if record.id in wording.changed else ""
    lines = (f"> {escape(line)}" for line in words.splitlines() if line.strip())
    yield "\n>\n".join([f"> **Nguyên văn{remark}:**", *lines])


def _pictures(id: str, level: int) -> Iterator[str]:
    for number, picture in enumerate(PICTURES.get(id, ())):
        yield heading(level, picture.title, picture_anchor(id, number))
        yield picture.draw()


def _readings(article: Article, id: str, level: int, links: Mapping[str, str]) -> Iterator[str]:
    """Yield the readings about a clause: in full at the first clause that they are about, then by link."""
    about = readings.load().about(id)
    places = [record.id for record in article.records]
    first = [r for r in about if next(place for place in places if place in r.provisions) == id]
    if about:
        yield heading(level, "Cách hiểu")
    yield from (reading_text(reading, level + 1) for reading in first)
    again = [f"[{r.id}]({links[r.id]}) ({escape(r.title)})" for r in about if r not in first]
    if again:
        yield f"Xem thêm: {'; '.join(again)}."


def _elsewhere(article: Article, id: str) -> str:
    links = [f"[{escape(s.name)}](#{s.anchor})" for s in article.scenarios.also_at(id)]
    return f"Kịch bản ở mục khác cũng nói về mục này: {'; '.join(links)}." if links else ""
