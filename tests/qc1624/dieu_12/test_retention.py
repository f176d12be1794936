"""Điều 12, against a specification written apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain, combinations, product
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_12.retention import LAWS, RETAINED_RECORDS, Record

CLAUSE = {
    "original": "qc1624/d12.k1",
    "copy": "qc1624/d12.k1",
    "draft": "qc1624/d12.k1",
    "electronic_data": "qc1624/d12.k2",
}
BOTH = ("qc1624/d12.k1", "qc1624/d12.k2")
EVERY_KIND = Context(rejected="DG-0051")
Kinds = tuple[Any, ...]


def subsets() -> Iterator[Kinds | None]:
    yield None
    yield from chain.from_iterable(combinations(CLAUSE, size) for size in range(5))


def possible() -> Iterator[tuple[Kinds | None, Kinds | None]]:
    """Yield what was made and what is kept, where nothing is kept that was never made."""
    for made, kept in product(subsets(), repeat=2):
        if made is None or kept is None or set(kept) <= set(made):
            yield made, kept


def test_the_table() -> None:
    assert {row.key: row.at for row in RETAINED_RECORDS.rows} == CLAUSE
    assert tuple(CLAUSE) == get_args(Record)
    assert LAWS == (RETAINED_RECORDS,)


@pytest.mark.parametrize("every_kind", [False, True])
def test_every_combination(every_kind: bool) -> None:
    context = EVERY_KIND if every_kind else None
    for (made, kept), period, basis in product(possible(), ("10 năm", None), ("Luật Lưu trữ", None)):
        decision = zalo.check_retention(
            records_made=made, records_kept=kept, period=period, legal_basis=basis, context=context
        )
        needed = tuple(CLAUSE) if every_kind or set(kept or ()) == set(CLAUSE) else made
        unknown = (*(() if period else ("period",)), *(() if basis else ("legal_basis",)))
        if needed is None or kept is None:
            lists = (*(("records_made",) if needed is None else ()), *(("records_kept",) if kept is None else ()))
            assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
            assert (decision.missing, decision.result, decision.citations) == ((*lists, *unknown), None, BOTH)
            continue
        lost = [kind for kind in CLAUSE if kind in needed and kind not in kept]
        assert [(each.record, each.at) for each in decision.value.not_kept] == [(kind, CLAUSE[kind]) for kind in lost]
        assert (decision.value.period, decision.value.legal_basis) == (period, basis)
        if lost:
            assert (decision.outcome, decision.code, decision.missing) == ("violated", "RECORDS_NOT_KEPT", ())
            assert decision.citations == tuple(dict.fromkeys(CLAUSE[kind] for kind in lost))
        elif unknown:
            assert (decision.outcome, decision.code) == ("undetermined", "RETENTION_PERIOD_UNKNOWN")
            assert (decision.missing, decision.citations) == (unknown, BOTH)
        else:
            assert (decision.outcome, decision.code, decision.missing) == ("satisfied", "RECORDS_KEPT", ())
            assert decision.citations == BOTH


def test_the_reading_is_named_where_some_kind_may_not_have_been_made() -> None:
    for made, kept in possible():
        decision = zalo.check_retention(records_made=made, records_kept=kept)
        whole = set(CLAUSE) in (set(made or ()), set(kept or ()))
        assert decision.readings == (() if whole else ("DG-0051",))


def test_what_is_kept_was_made() -> None:
    with pytest.raises(InputError) as caught:
        zalo.check_retention(records_made=("original",), records_kept=("draft", "original", "copy"))

    assert [problem.pointer for problem in caught.value.problems] == ["/records_kept/0", "/records_kept/2"]


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2024, 9, 15), "not_applicable"), (date(2024, 9, 16), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = zalo.check_retention(records_made=("draft",), records_kept=(), as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    assert decision.citations == (("qd1624/d2",) if outcome == "not_applicable" else ("qc1624/d12.k1",))
