"""The matrix of an instrument: clause by clause the rules, the scenarios, their results and the sign-off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import dieu_of
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.records import DETAILS, Instrument
from bhxh_rules.impact.standing import STATES
from bhxh_rules.site.article_material import title_of
from bhxh_rules.site.markdown import escape, heading, page, page_of, table, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.clauses import (
    Clause,
    OfInstrument,
    clause_link,
    scenario_link,
    short_label,
)
from bhxh_rules.site.registers.matrix_totals import INDEX, matrix_of, totals_page
from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED, counts
from bhxh_rules.site.rules_text import rule_anchor

_HEADER = ("Mục và cách xử lý", "Quy tắc", "Kịch bản", "Kết quả", "Thẩm định")
# Styles turn each row of the tables that follow into a card where the screen is narrow.
_CARDS = '<div class="clause-matrix"></div>'
_RESULTS = {PASSED: "✓ {} đạt", FAILED: "✗ **{} không đạt**", NOT_RUN: "– {} chưa chạy"}
_WHY_NOT_ENCODED = ("by", "reason")


def matrix_pages(material: Material, every: Sequence[OfInstrument]) -> Iterator[tuple[str, str]]:
    """Yield the page of totals, then the matrix of each instrument; `every` has the clauses of each."""
    yield INDEX, totals_page(material, every)
    for instrument, clauses in every:
        yield matrix_of(instrument.id), _matrix(instrument, clauses)


def _matrix(instrument: Instrument, clauses: tuple[Clause, ...]) -> str:
    here = matrix_of(instrument.id)
    return page(
        heading(1, f"Đối chiếu: {escape(instrument.short)}"),
        f"{escape(instrument.title)}. Mỗi dòng là một mục, theo thứ tự của văn bản. Cách đọc và các số tổng ở "
        f"[trang đối chiếu chung]({way(here, INDEX)}).",
        _CARDS,
        *(_section(dieu, rows, here) for dieu, rows in groupby(clauses, lambda clause: dieu_of(clause.id))),
    )


def _section(dieu: str, clauses: Iterable[Clause], here: str) -> str:
    rows = [
        [_place(each, here), _rules(each, here), _proof(each, here), _results(each), _review(each)] for each in clauses
    ]
    return page(heading(2, escape(title_of(dieu))), table(_HEADER, rows)).rstrip()


def _place(clause: Clause, here: str) -> str:
    words = short_label(clause.id)
    link = clause_link(clause.id, here, capitalised(words))
    return f"{link}<br>{escape(clause.record.disposition_label)}"


def _rules(clause: Clause, here: str) -> str:
    target = way(here, page_of(clause.id))
    labels = ((glossary.load().rule(entry.name).label, rule_anchor(entry.name)) for entry in clause.rules)
    return "<br>".join(f"[{escape(label)}]({target}#{anchor})" for label, anchor in labels) or "không có quy tắc riêng"


def _proof(clause: Clause, here: str) -> str:
    links = [scenario_link(scenario, clause.id, here) for scenario in clause.scenarios]
    below = [f"{clause.below} kịch bản ở các mục bên dưới"] if clause.below else []
    if clause.proof == "not_encoded":
        details = clause.record.details.items()
        why = [f"{DETAILS[name][0]}: {escape(said)}" for name, said in details if name in _WHY_NOT_ENCODED]
        return "<br>".join(["không mã hoá được", *why, *below])
    if clause.proof == "lacking":
        return "<br>".join(["✎ **chưa có kịch bản riêng**", *below])
    return "<br>".join([*([f"{len(links)} kịch bản:"] if links else []), *links, *below])


def _results(clause: Clause) -> str:
    return "<br>".join(_RESULTS[status].format(number) for status, number in counts(clause.verdicts).items()) or "—"


def _review(clause: Clause) -> str:
    found = clause.standing
    state = f"✗ **{STATES[found.state]}**" if found.state == "lapsed" else STATES[found.state]
    return state + (f"<br>{escape(found.signed_by)}, {found.signed_on:%d/%m/%Y}" if found.signed_on else "")
