"""Where a clause stands, what of it is encoded, and what is left to whose judgement."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bhxh_rules import catalogue
from bhxh_rules.catalogue import Entry, glossary
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.schema import hints
from bhxh_rules.core.type_hints import records_of
from bhxh_rules.corpus.errata import Erratum, errata_at
from bhxh_rules.corpus.records import DETAILS, ProvisionRecord
from bhxh_rules.site.article_material import Article
from bhxh_rules.site.markdown import escape, named
from bhxh_rules.site.results import counts
from bhxh_rules.site.rules_text import rule_anchor
from bhxh_rules.site.sign_offs import standing_text

# The field of a fact that names the person who looked and found.
_FOUND_BY = "found_by"


def status_line(article: Article, record: ProvisionRecord) -> str:
    """Return the permanent link of a clause, how it is treated, what its scenarios did, and who signed it."""
    mark = Provision.parse(record.id).anchor
    parts = [
        f'[`{record.id}`](#{mark} "Liên kết lâu dài đến mục này")',
        f"**Xử lý:** {escape(record.disposition_label)}",
        *_scenarios(article, record),
        f"**Thẩm định:** {escape(standing_text(article.material.standing(record.id)))}{_term(article, record.id)}",
    ]
    return " · ".join(parts)


def _term(article: Article, id: str) -> str:
    """Return up to which day the sign-off that is shown was given; nothing for one without a term."""
    shown = article.material.standing(id)
    for signoff in article.material.signoffs:
        if signoff.provision == id and (signoff.name, signoff.on) == (shown.signed_by, shown.signed_on):
            return f"; thời hạn đến hết ngày {signoff.last_day:%d/%m/%Y}" if signoff.last_day else ""
    return ""


def facts_text(article: Article, record: ProvisionRecord) -> str:
    """Return who does what, what is encoded, what a person judges, and slips of print, as a list of named lines."""
    lines = [f"**{DETAILS[name][0]}:** {escape(said)}" for name, said in record.details.items()]
    lines += [*_encoded(record.id), *_slips(record.id)]
    return named(lines) if lines else ""


def _scenarios(article: Article, record: ProvisionRecord) -> Iterator[str]:
    own = tuple(verdict for item in article.scenarios.items for verdict in item.verdicts_at(record.id))
    if own:
        yield f"**Kịch bản:** {', '.join(f'{n} {status}' for status, n in counts(own).items())}"
    elif any(record.id in entry.rule.provisions for entry in catalogue.rules()):
        yield "**Kịch bản:** chưa có kịch bản riêng cho mục này"


def _encoded(id: str) -> Iterator[str]:
    entries = [entry for entry in catalogue.rules() if id in entry.rule.provisions]
    if not entries:
        return
    links = (f"[{escape(glossary.load().rule(e.name).label)}](#{rule_anchor(e.name)})" for e in entries)
    yield f"**Đã mã hoá:** {'; '.join(links)}"
    judged = dict.fromkeys(name for entry in entries for name in judged_facts(entry))
    if judged:
        told = "; ".join(escape(glossary.load().fact(name).label) for name in judged)
        yield f"**Để người xem xét:** {told}. Ai xem xét thì ghi tên hoặc chức vụ; quy tắc không tự đánh giá"


@cache
def judged_facts(entry: Entry) -> tuple[str, ...]:
    """Return the facts of a rule that a person has to find out, each finding with the name of who found it."""
    types = hints(entry.function)
    return tuple(name for name in entry.facts if _found_by_someone(types[name]))


def _found_by_someone(hint: object) -> bool:
    return any(_FOUND_BY in getattr(record, "__dataclass_fields__", ()) for record in records_of(hint))


def _slips(id: str) -> Iterator[str]:
    yield from (f"**Chỗ in cần lưu ý:** {slip_text(slip)}" for slip in errata_at(id) if slip.at == id)


def slip_text(slip: Erratum) -> str:
    """Return a printed defect: the words as printed, where, why they seem a slip, and how they are treated."""
    return " ".join(map(escape, (f"“{slip.printed}”", f"({slip.place}).", slip.why, slip.kept)))
