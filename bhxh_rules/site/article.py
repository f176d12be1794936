"""The page of a Điều: clause by clause, in the order of the law."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus.errata import errata_at
from bhxh_rules.corpus.records import DETAILS, ProvisionRecord
from bhxh_rules.site.instruments import instrument_table
from bhxh_rules.site.law_text import laws_text
from bhxh_rules.site.markdown import bullets, escape, heading, page, page_of, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.official import Wording
from bhxh_rules.site.pictures.authority_matrix import authority_matrix
from bhxh_rules.site.pictures.timeline import answer_timeline
from bhxh_rules.site.pictures.workflow_diagram import workflow_svg
from bhxh_rules.site.readings_text import REGISTER, anchor, reading_text
from bhxh_rules.site.rules_text import rule_anchor, rule_text
from bhxh_rules.site.scenario_text import scenario_text, summary_text
from bhxh_rules.site.scenarios import Scenarios
from bhxh_rules.site.sign_offs import standing_text
from bhxh_rules.site.wordings_text import restatement_text

PICTURES: Mapping[str, tuple[str, Callable[[], str]]] = {
    "qc1624/d7": ("Ai được làm gì", authority_matrix),
    "qc1624/d11.k1": ("Các bước của một bài", workflow_svg),
    "qc1624/d13.k2": ("Một hạn trả lời, từng ngày", answer_timeline),
}


@dataclass(frozen=True, slots=True)
class Article:
    """The page of one Điều, and what all pages are made from."""

    dieu: str
    material: Material

    @property
    def scenarios(self) -> Scenarios:
        """The scenarios of the Điều."""
        return self.material.scenarios[self.dieu]

    @property
    def here(self) -> str:
        """The path of the page."""
        return page_of(self.dieu)

    @property
    def records(self) -> tuple[ProvisionRecord, ...]:
        """The Điều and everything below it, in reading order."""
        instrument = self.dieu.partition("/")[0]
        return tuple(record for record in corpus.load().of(instrument) if within(record.id, self.dieu))

    @property
    def readings(self) -> dict[str, str]:
        """Where the page links for each reading: to the clause that shows it, else to the register."""
        shown = {reading.id for record in self.records for reading in readings.load().about(record.id)}
        register = way(self.here, REGISTER)
        return {id: f"{'' if id in shown else register}#{anchor(id)}" for id in readings.load()}


def article_page(article: Article) -> str:
    """Return the page as Markdown."""
    record = corpus.load().get(article.dieu)
    instrument = corpus.load().instrument(article.dieu.partition("/")[0])
    entries = catalogue.rules_at(article.dieu)
    return page(
        heading(1, escape(title_of(article.dieu)), Provision.parse(article.dieu).anchor),
        f"{escape(instrument.title)}.",
        instrument_table(instrument),
        _clause_body(article, record, 2),
        heading(2, "Kịch bản: tình trạng chung"),
        summary_text(article.scenarios),
        *(_clause(article, record) for record in article.records[1:]),
        heading(2, "Gọi từ phần mềm") if entries else "",
        *(rule_text(entry, 3) for entry in entries),
    )


def title_of(dieu: str) -> str:
    """Return number and heading of a Điều."""
    record = corpus.load().get(dieu)
    name = Provision.parse(record.id).label()
    return f"{name}. {record.heading}" if record.heading else name


def _clause(article: Article, record: ProvisionRecord) -> str:
    place = Provision.parse(record.id)
    words = place.label()
    # One level below what it stands in: a dash item may stand in a khoản that has no điểm.
    level = len(place.ancestors) + 1
    name = heading(level, words[:1].upper() + words[1:], place.anchor)
    return page(name, _clause_body(article, record, level + 1)).rstrip()


def _clause_body(article: Article, record: ProvisionRecord, level: int) -> str:
    scenarios = article.scenarios.at(record.id)
    whole = record.id == article.dieu
    return page(
        restatement_text(record),
        _wording(article.material.wording, record.id),
        _standing(article, record),
        *_picture(record.id, level),
        laws_text(record.id, article.here, article.material.pages),
        *_readings(article, record.id, level),
        # The page of a whole Điều has its scenarios in the sections of its clauses, and these few before them.
        heading(level, "Kịch bản chung của cả Điều" if whole else "Kịch bản") if scenarios else "",
        *(scenario_text(scenario, level + 1, article.readings) for scenario in scenarios),
        _elsewhere(article, record.id),
    ).rstrip()


def _wording(wording: Wording, id: str) -> str:
    words = wording.words.get(id)
    if not words:
        return ""
    remark = " (khác với bản mà phần diễn đạt lại dựa vào)" if id in wording.changed else ""
    lines = (f"> {escape(line)}" for line in words.splitlines() if line.strip())
    return "\n>\n".join([f"> **Nguyên văn{remark}:**", *lines])


def _standing(article: Article, record: ProvisionRecord) -> str:
    exact = [entry for entry in catalogue.rules() if record.id in entry.rule.provisions]
    links = [f"[{escape(glossary.load().rule(e.name).label)}](#{rule_anchor(e.name)})" for e in exact]
    review = standing_text(article.material.standing(record.id))
    lines = [f"**Xử lý:** {escape(record.disposition_label)}", f"**Thẩm định:** {escape(review)}"]
    lines += [f"**{DETAILS[name][0]}:** {escape(said)}" for name, said in record.details.items()]
    for slip in errata_at(record.id):
        if slip.at not in (record.id, record.id.partition("/")[0]):
            continue  # told at the clause itself
        said = " ".join(map(escape, (f"({slip.place}).", slip.why, slip.kept)))
        lines.append(f"**Chỗ in cần lưu ý:** “{escape(slip.printed)}” {said}")
    lines += [f"**Quy tắc:** {'; '.join(links)}"] if links else []
    tested = any(record.id in scenario.clauses for scenario in article.scenarios.items)
    lines += [] if tested or not exact else ["**Kịch bản:** chưa có kịch bản riêng cho mục này"]
    return bullets(lines)


def _picture(id: str, level: int) -> Iterator[str]:
    if id in PICTURES:
        title, draw = PICTURES[id]
        yield heading(level, title)
        yield draw()


def _readings(article: Article, id: str, level: int) -> Iterator[str]:
    """Yield the readings about a clause: in full at the first clause that they are about, then by link."""
    about = readings.load().about(id)
    places = [record.id for record in article.records]
    first = [r for r in about if next(place for place in places if place in r.provisions) == id]
    if about:
        yield heading(level, "Cách hiểu")
    yield from (reading_text(reading, level + 1) for reading in first)
    again = [f"[{r.id}]({article.readings[r.id]}) ({escape(r.title)})" for r in about if r not in first]
    if again:
        yield f"Xem thêm: {'; '.join(again)}."


def _elsewhere(article: Article, id: str) -> str:
    links = [f"[{escape(s.name)}](#{s.anchor})" for s in article.scenarios.also_at(id)]
    return f"Kịch bản ở mục khác cũng nói về mục này: {'; '.join(links)}." if links else ""
