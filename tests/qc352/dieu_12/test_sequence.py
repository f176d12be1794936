"""Khoản 1 Điều 12: what may come next. Every pair of statuses is looked at; none is forbidden."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.qc352.dieu_12.law import CaseStatus
from bhxh_rules.qc352.dieu_12.sequence import StatusBefore

G5 = "qc352/d12.k1.g5"
NAMED = ("received", "processing", "completed_with_result", "result_returned", "rejected")
OBVIOUS = {
    ("no_status", "received"): "case_begins",
    ("received", "processing"): "follows_in_meaning",
    ("received", "rejected"): "refused_before_result",
    ("processing", "completed_with_result"): "follows_in_meaning",
    ("processing", "rejected"): "refused_before_result",
    ("completed_with_result", "result_returned"): "follows_in_meaning",
}


def test_the_words() -> None:
    assert get_args(StatusBefore) == ("no_status", *get_args(CaseStatus))


@pytest.mark.parametrize("before", get_args(StatusBefore))
def test_every_pair(before: Any) -> None:
    decision = portal.next_statuses(status_before=before)
    expected = []
    for after in NAMED:
        reason = OBVIOUS.get((before, after))
        silent = "unchanged" if before == after else "no_order_in_text"
        expected.append((after, "obvious" if reason else "silent", reason or silent))

    value = decision.value
    assert [(each.next_status, each.sense, each.reason) for each in value.next_statuses] == expected
    assert (value.status_before, value.sequence_basis) == (before, "inference")
    assert (decision.outcome, decision.code) == (
        ("undetermined", "CASE_STATUS_NOT_MENTIONED") if before == "other" else ("determined", "NEXT_STATUSES_LISTED")
    )
    assert (decision.citations, decision.readings, decision.missing) == ((G5,), ("DG-0021", "DG-0023"), ())


def test_the_empty_question() -> None:
    decision = portal.next_statuses()

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("status_before",))
    assert decision.readings == ("DG-0021", "DG-0023")


@pytest.mark.parametrize(("day", "outcome"), [(5, "not_applicable"), (6, "determined")])
def test_when_it_applies(day: int, outcome: str) -> None:
    decision = portal.next_statuses(status_before="received", as_of=date(2020, 3, day))

    assert (decision.outcome, decision.citations) == (outcome, (G5,))
