"""Every level with every request, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_11.documents import must_present_documents
from bhxh_rules.qc352.dieu_11.law import DocumentRequest, ServiceLevel

LEVELS = (*get_args(ServiceLevel), None)
REQUESTS = (*get_args(DocumentRequest), None)


def expected(level: str | None, request: str | None) -> tuple[str, str]:
    """Give outcome and code."""
    if request == "none":
        return "determined", "DOCUMENTS_NOT_REQUESTED"
    if level is None or request is None:
        return "undetermined", "FACTS_MISSING"
    if request == "other" or level in ("level_1", "level_2"):
        return "undetermined", "PRESENTATION_NOT_MENTIONED"
    if level in ("partial", "full"):
        return "undetermined", "LEVEL_NAMES_NOT_EQUATED"
    return "determined", "DOCUMENTS_MUST_BE_PRESENTED"


@pytest.mark.parametrize(("level", "request_"), list(product(LEVELS, REQUESTS)))
def test_every_combination(level: Any, request_: Any) -> None:
    decision = must_present_documents(level, request_, None, context=Context())

    outcome, code = expected(level, request_)
    assert (decision.outcome, decision.code, decision.citations) == (outcome, code, ("qc352/d11.k2.b",))
    assert decision.readings == (("DG-0094",) if code == "LEVEL_NAMES_NOT_EQUATED" else ())
    unknown = [name for name, fact in (("service_level", level), ("document_request", request_)) if fact is None]
    assert decision.missing == (tuple(unknown) if code == "FACTS_MISSING" else ())
    if outcome == "determined":
        must = code == "DOCUMENTS_MUST_BE_PRESENTED"
        assert (decision.value.must_present, decision.value.document_request) == (must, request_)
    else:
        assert decision.result is None


def test_when_it_applies() -> None:
    before = portal.must_present_documents(document_request="none", as_of=date(2020, 3, 5))
    first = portal.must_present_documents(document_request="none", as_of=date(2020, 3, 6))

    assert (before.outcome, before.code) == ("not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE")
    assert (first.outcome, first.as_of) == ("determined", date(2020, 3, 6))
