"""Our restatements of amended clauses, period against period: from the dated wordings of the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bhxh_rules import corpus
from bhxh_rules.core.law import period
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.corpus.records import Instrument, ProvisionRecord
from bhxh_rules.corpus.redline import redline
from bhxh_rules.site.markdown import escape, heading, page
from bhxh_rules.site.redlines.hanging import Hanging
from bhxh_rules.site.redlines.passages import Passage, clause_text
from bhxh_rules.site.redlines.paths import page_of_amendments


def amendments(instrument: str) -> tuple[tuple[Passage, ...], ...]:
    """Return the steps of each clause of an instrument that was amended, in reading order; () for none."""
    steps = (tuple(_steps(record)) for record in corpus.load().of(instrument))
    return tuple(filter(None, steps))


def amendments_page(instrument: Instrument, clauses: tuple[tuple[Passage, ...], ...], hanging: Hanging) -> str:
    """Return the page that compares the restatements of an instrument."""
    here = page_of_amendments(instrument.id)
    return page(
        heading(1, f"{escape(instrument.short)}: trước và sau khi sửa đổi"),
        "Trang này so sánh phần diễn đạt lại của các mục đã được sửa đổi, không phải nguyên văn.",
        *(clause_text(steps, here, hanging) for steps in clauses),
    )


def _steps(record: ProvisionRecord) -> Iterator[Passage]:
    periods = record.periods
    if periods and periods[0].from_day:
        yield Passage(record.id, "added", _when(periods[0]), _all("added", periods[0]))
    for before, after in pairwise(periods):
        yield _step(record.id, before, after)


def _step(id: str, before: DatedWording, after: DatedWording) -> Passage:
    when = _when(after)
    if after.repealed:
        return Passage(id, "removed", f" {when.strip()}: bị bãi bỏ", _all("removed", before))
    if before.repealed:
        return Passage(id, "added", when, _all("added", after))
    if not (before.restatement and after.restatement):
        return Passage(id, "changed", f"{when}. Chưa diễn đạt lại đủ hai bản nên chưa so sánh được từng chữ")
    return Passage(id, "changed", when, redline(before.restatement, after.restatement))


def _all(kind: str, wording: DatedWording) -> tuple[tuple[str, str], ...]:
    return ((kind, wording.restatement),) if wording.restatement else ()


def _when(wording: DatedWording) -> str:
    by = f", theo {escape(wording.amended_by)}" if wording.amended_by else ""
    return f" {period(wording.days[0], None)}{by}"
