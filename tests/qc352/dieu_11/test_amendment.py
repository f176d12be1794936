"""Every ground in every place, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_11.amendment import may_amend

REASONS = ("file_changed", "handling_agency_request", "other", None)
PLACES = ("portal", "elsewhere", None)
A, B = "qc352/d11.k3.a", "qc352/d11.k3.b"


@pytest.mark.parametrize(("reason", "place"), list(product(REASONS, PLACES)))
@pytest.mark.parametrize("rejected", [(), ("DG-0093",)], ids=str)
def test_every_combination(reason: Any, place: Any, rejected: tuple[str, ...]) -> None:
    decision = may_amend(reason, place, None, context=Context(rejected=rejected))

    other = "not_mentioned" if rejected else "not_met"  # than what is named
    items = [
        ("reason_named", {"other": other, None: "unknown"}.get(reason, "met"), A),
        ("amended_on_portal", {"portal": "met", "elsewhere": other, None: "unknown"}[place], B),
    ]
    found = [item[1] for item in items]
    outcome, code, standing = next(
        verdict
        for verdict in (
            ("violated", "AMENDMENT_NOT_ALLOWED", "not_met"),
            ("undetermined", "FACTS_MISSING", "unknown"),
            ("undetermined", "AMENDMENT_NOT_MENTIONED", "not_mentioned"),
            ("satisfied", "AMENDMENT_ALLOWED", "met"),
        )
        if verdict[2] in found
    )
    assert (decision.outcome, decision.code) == (outcome, code)
    assert [(item.requirement, item.standing, item.at) for item in decision.value.items] == items
    assert decision.citations == tuple(at for _, each, at in items if each == standing)
    assert decision.readings == (("DG-0093",) if reason == "other" or place == "elsewhere" else ())
    unknown = [name for name, fact in (("amendment_reason", reason), ("amendment_place", place)) if fact is None]
    assert decision.missing == (tuple(unknown) if code == "FACTS_MISSING" else ())


def test_when_it_applies() -> None:
    facts: dict[str, Any] = {"amendment_reason": "file_changed", "amendment_place": "portal"}
    before, first = (portal.may_amend(**facts, as_of=date(2020, 3, day)) for day in (5, 6))

    assert (before.outcome, before.citations) == ("not_applicable", ("qc352/d11.k3",))
    assert (first.outcome, first.code) == ("satisfied", "AMENDMENT_ALLOWED")
