"""Điều 1 and 2, every combination of facts against a specification written apart."""

from datetime import date
from itertools import chain, combinations, product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352 import dieu_01, dieu_02
from bhxh_rules.qc352.dieu_01 import MATTERS, Matter
from bhxh_rules.qc352.dieu_02.law import INVOLVEMENTS, UNITS, Involvement, Party

CLAUSES = {
    "information_supply": "qc352/d2.k2",
    "online_service_supply": "qc352/d2.k2",
    "portal_operation": "qc352/d2.k2",
    "service_information_use": "qc352/d2.k3",
}
EVE, FIRST = date(2020, 3, 5), date(2020, 3, 6)
SUPPLY = {"information_supply", "online_service_supply"}
PARTS: tuple[Any, ...] = (
    None,
    *chain.from_iterable(combinations(get_args(Involvement), size) for size in range(len(get_args(Involvement)) + 1)),
)
REJECTED: tuple[frozenset[str], ...] = tuple(map(frozenset, ((), ("DG-0096",), ("DG-0109",), ("DG-0096", "DG-0109"))))


def bound_by(involvements: tuple[str, ...], both_needed: bool) -> tuple[str, ...]:
    """Say by which clauses the parts bind somebody."""
    supply, operation = not SUPPLY.isdisjoint(involvements), "portal_operation" in involvements
    second = (supply and operation) if both_needed else (supply or operation)
    third = "service_information_use" in involvements
    return (*(("qc352/d2.k2",) if second else ()), *(("qc352/d2.k3",) if third else ()))


def expected(
    party: str | None,
    matter: str | None,
    involvements: tuple[str, ...] | None,
    as_of: date | None,
    rejected: frozenset[str],
) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """Say again, from the text, what Điều 1 and 2 come to: outcome, code, missing facts, clauses."""
    if as_of == EVE:
        return "not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE", (), ("qc352/d2",)
    if matter == "other":
        return "not_applicable", "PORTAL_OUT_OF_SCOPE", (), ("qc352/d1",)
    unknown = () if matter else ("matter",)
    if party is None:
        return "undetermined", "FACTS_MISSING", ("party", *unknown), ("qc352/d2",)
    if is_unit(party, rejected):
        clauses: tuple[str, ...] = ("qc352/d2.k1",)
    elif involvements is None:
        return "undetermined", "FACTS_MISSING", (*unknown, "involvements"), ("qc352/d2",)
    else:
        clauses = bound_by(involvements, "DG-0109" in rejected)
    if not clauses and "one_stop_operation" in (involvements or ()):
        if unknown:
            return "undetermined", "FACTS_MISSING", unknown, ("qc352/d2.k2",)
        return "undetermined", "ONE_STOP_OPERATION_NOT_MENTIONED", (), ("qc352/d2.k2",)
    if not clauses:
        return "not_applicable", "PORTAL_OUT_OF_SCOPE", (), ("qc352/d2",)
    if unknown:
        return "undetermined", "FACTS_MISSING", unknown, clauses
    return "determined", "PORTAL_IN_SCOPE", (), (*clauses, "qc352/d1")


def is_unit(party: str, rejected: frozenset[str]) -> bool:
    district = set() if "DG-0096" in rejected else {"district_office"}
    return party in {"central_unit", "provincial_office", *district}


@pytest.mark.parametrize("rejected", REJECTED, ids=sorted)
def test_every_combination_of_facts(rejected: frozenset[str]) -> None:
    context = Context(rejected=rejected)
    for party, matter, involvements, as_of in product(
        (None, *get_args(Party)), (None, *get_args(Matter)), PARTS, (None, EVE)
    ):
        decision = portal.in_scope(party=party, matter=matter, involvements=involvements, as_of=as_of, context=context)
        found = (decision.outcome, decision.code, decision.missing, decision.citations)
        assert found == expected(party, matter, involvements, as_of, rejected)
        assert decision.as_of == as_of
        looked_at = party is not None and as_of != EVE and matter != "other"
        parts = involvements or ()
        one_sided = bound_by(parts, both_needed=False) != bound_by(parts, both_needed=True)
        assert decision.readings == (
            "DG-0021",
            *(("DG-0096",) if looked_at and party == "district_office" else ()),
            *(("DG-0109",) if looked_at and party and not is_unit(party, rejected) and one_sided else ()),
        )
        if decision.outcome == "determined":
            assert (decision.value.party, decision.value.matter) == (party, matter)


def test_when_it_applies() -> None:
    decision = portal.in_scope(party="central_unit", matter="portal", as_of=FIRST)

    assert (decision.outcome, decision.as_of) == ("determined", FIRST)


def test_the_rows_of_the_text() -> None:
    assert [(row.key, row.at) for row in MATTERS.rows] == [("portal", "qc352/d1"), ("one_stop_system", "qc352/d1")]
    assert [(row.key, row.at) for row in UNITS.rows] == [
        ("central_unit", "qc352/d2.k1"),
        ("provincial_office", "qc352/d2.k1"),
    ]
    assert {row.key: row.at for row in INVOLVEMENTS.rows} == CLAUSES
    assert (dieu_01.LAWS, dieu_02.LAWS) == ((MATTERS,), (UNITS, INVOLVEMENTS))


def test_an_unknown_word_is_refused() -> None:
    unknown: Any = "stranger"
    with pytest.raises(InputError):
        portal.in_scope(party=unknown)
