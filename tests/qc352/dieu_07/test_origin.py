"""Khoản 3 Điều 7, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_07.law import (
    CASE_CREATORS,
    LAWS,
    LINKED_HANDLINGS,
    AgencyLevel,
    CaseCreatedBy,
    Handling,
    Relation,
)

AT = ("qc352/d7.k3",)
HEIGHT: dict[Any, int] = {"district": 1, "provincial": 2, "central": 3}
LEVELS = (*HEIGHT, None)
HANDLINGS = ("to_final_result", "in_progress", "left_unfinished", None)
CREATION = {"first_agency": "met", "another_agency": "not_met", "no_agency": "not_mentioned", None: "unknown"}
DONE = {"to_final_result": "met", "in_progress": "in_progress", "left_unfinished": "not_met", None: "unknown"}
BEFORE = Context(rejected="DG-0084")


def spec(base: str | None, level: str | None, handling: str | None) -> str:
    """Say where a linked agency stands, from its height over another."""
    lowest = HEIGHT[level] if level else 1
    highest = HEIGHT[level] if level else 3
    if lowest >= (HEIGHT[base] if base else 3):
        return DONE[handling]
    return "not_mentioned" if highest < (HEIGHT[base] if base else 1) else "unknown"


def agency(level: str | None, handling: str | None) -> dict[str, Any]:
    return {"agency_level": level, "handling": handling}


def ask(context: Context | None = None, **facts: Any) -> Any:
    return portal.check_case_origin(**facts, context=context)


def test_the_tables() -> None:
    assert [(row.key, row.at) for row in CASE_CREATORS.rows] == [("first_agency", *AT)]
    assert [(row.key, row.until, row.at) for row in LINKED_HANDLINGS.rows] == [
        ("same", "to_final_result", *AT),
        ("higher", "to_final_result", *AT),
    ]
    assert LAWS == (CASE_CREATORS, LINKED_HANDLINGS)
    assert set(get_args(CaseCreatedBy)) == set(CREATION) - {None}
    assert (set(get_args(AgencyLevel)), set(get_args(Handling))) == (set(HEIGHT), set(DONE) - {None})
    assert set(get_args(Relation)) == {"same", "higher", "lower"}


def test_every_combination_with_one_linked_agency() -> None:
    for linked, creator, first, level, handling in product((True, None), CREATION, LEVELS, LEVELS, HANDLINGS):
        decision = ask(
            linked_procedure=linked,
            case_created_by=creator,
            first_agency_level=first,
            linked_agencies=[agency(level, handling)],
        )
        creation, standing = CREATION[creator], spec(first, level, handling)
        found = {creation, standing}
        (check,) = decision.value.agencies
        assert (decision.value.creation, check.standing, check.handling) == (creation, standing, handling)
        both = first is not None and level is not None
        height = HEIGHT[level] - HEIGHT[first] if both else None
        relation = None if height is None else "same" if height == 0 else "higher" if height > 0 else "lower"
        assert check.relation == relation
        if linked and "not_met" in found:
            expected = ("violated", "CASE_ORIGIN_DEPARTS")
        elif linked is None or "unknown" in found:
            expected = ("undetermined", "FACTS_MISSING")
        elif "not_mentioned" in found:
            expected = ("undetermined", "CASE_ORIGIN_NOT_MENTIONED")
        elif "in_progress" in found:
            expected = ("undetermined", "LINKED_CASE_UNFINISHED")
        else:
            expected = ("satisfied", "CASE_ORIGIN_FOLLOWED")
        assert (decision.outcome, decision.code) == expected
        missing = [
            *(["linked_procedure"] if linked is None else []),
            *(["case_created_by"] if creator is None else []),
            *(["first_agency_level"] if standing == "unknown" and first is None and level != "central" else []),
            *(["linked_agencies"] if standing == "unknown" and None in (level, handling) else []),
        ]
        assert decision.missing == (tuple(missing) if expected[1] == "FACTS_MISSING" else ())
        assert (decision.citations, decision.readings) == (AT, ("DG-0021", "DG-0112"))


def test_two_linked_agencies_under_both_readings() -> None:
    for first, one, two, handling in product(LEVELS, LEVELS, LEVELS, HANDLINGS):
        facts: dict[str, Any] = {
            "linked_procedure": True,
            "case_created_by": "first_agency",
            "first_agency_level": first,
            "linked_agencies": [agency(one, "to_final_result"), agency(two, handling)],
        }
        taken, rejected = ask(**facts), ask(BEFORE, **facts)
        assert taken.value.agencies[1].standing == spec(first, two, handling)
        assert rejected.value.agencies[1].standing == spec(one, two, handling)
        assert taken.value.agencies[0] == rejected.value.agencies[0]
        same = (taken.result, taken.missing) == (rejected.result, rejected.missing)
        if not same:
            assert "DG-0084" in taken.readings
            assert "DG-0084" in rejected.readings
        if first is not None and first == one:
            assert taken.readings == rejected.readings == ("DG-0021", "DG-0112")


def test_the_level_before_is_a_fact_of_the_agencies() -> None:
    facts: dict[str, Any] = {
        "linked_procedure": True,
        "case_created_by": "first_agency",
        "first_agency_level": "district",
        "linked_agencies": [agency(None, "to_final_result"), agency("provincial", "left_unfinished")],
    }

    assert ask(**facts).code == "CASE_ORIGIN_DEPARTS"
    assert (ask(BEFORE, **facts).code, ask(BEFORE, **facts).missing) == ("FACTS_MISSING", ("linked_agencies",))


@pytest.mark.parametrize("first", [None, "district"])
@pytest.mark.parametrize(
    ("creator", "outcome", "code", "missing"),
    [
        ("first_agency", "undetermined", "NO_AGENCY_LINKED_YET", ()),
        ("another_agency", "violated", "CASE_ORIGIN_DEPARTS", ()),
        ("no_agency", "undetermined", "CASE_ORIGIN_NOT_MENTIONED", ()),
        (None, "undetermined", "FACTS_MISSING", ("case_created_by",)),
    ],
)
def test_no_other_agency_is_linked_yet(
    first: Any, creator: Any, outcome: str, code: str, missing: tuple[str, ...]
) -> None:
    decision = ask(linked_procedure=True, case_created_by=creator, first_agency_level=first, linked_agencies=())

    assert (decision.outcome, decision.code, decision.missing) == (outcome, code, missing)
    assert (decision.value.agencies, decision.readings) == ((), ("DG-0021", "DG-0112"))


@pytest.mark.parametrize(
    ("first", "missing"), [(None, ("first_agency_level", "linked_agencies")), ("district", ("linked_agencies",))]
)
def test_the_linked_agencies_are_unknown(first: Any, missing: tuple[str, ...]) -> None:
    decision = ask(linked_procedure=True, case_created_by="first_agency", first_agency_level=first)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", missing)


def test_the_empty_question() -> None:
    assert portal.check_case_origin().missing == (
        *("linked_procedure", "case_created_by"),
        *("first_agency_level", "linked_agencies"),
    )


def test_a_procedure_that_is_not_linked() -> None:
    decision = portal.check_case_origin(linked_procedure=False, case_created_by="another_agency")

    assert (decision.outcome, decision.code, decision.citations) == ("not_applicable", "CASE_NOT_LINKED", AT)


@pytest.mark.parametrize(("day", "outcome"), [(5, "not_applicable"), (6, "violated")])
def test_when_it_applies(day: int, outcome: str) -> None:
    as_of = date(2020, 3, day)
    decision = portal.check_case_origin(linked_procedure=True, case_created_by="another_agency", as_of=as_of)

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, AT, as_of)
