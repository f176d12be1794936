"""Every combination of findings that matters, against a specification written apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_05.conduct import ConductCheck, check_conduct
from bhxh_rules.qc352.dieu_05.elements import ConductFinding
from bhxh_rules.qc352.dieu_05.law import PROHIBITED_CONDUCT
from bhxh_rules.qc352.prohibitions import ProhibitedConduct
from tests.qc352.dieu_05.conduct import BY_CLAUSE, CLAUSE, READINGS, RELEVANT, Said, expected, outcome_of

CONTEXTS: dict[tuple[str, ...], Context] = {
    (): Context(),
    **{(reading,): Context(rejected=reading) for reading in READINGS},
    tuple(READINGS): Context(rejected=READINGS),
}
BY = "Phạm Văn D, viên chức được giao kiểm tra"
WHOLE = ("qc352/d5", "qc352/d22.k3.a")
NOT_FOUND = {"found": "not_found", "found_by": BY}
ALL_CLEAR: dict[str, Said] = dict.fromkeys(CLAUSE, NOT_FOUND)
FOUND = {"found": "found", "found_by": BY}
STATES = [{"found": found, "found_by": by} for found, by in product(("found", "not_found", "not_examined"), (BY, None))]


def found(act: str) -> Iterator[dict[str, Any]]:
    """Yield all that can be known of an act that was found."""
    fields = RELEVANT[act]
    for values in product(*fields.values()):
        yield {**FOUND, **dict(zip(fields, values, strict=True))}


def asked(known: dict[str, Said], rejected: tuple[str, ...] = ()) -> Decision[ConductCheck]:
    findings = tuple(ConductFinding(act=act, **said) for act, said in known.items())  # type: ignore[arg-type]
    return check_conduct(findings, None, context=CONTEXTS[rejected])


def assert_as_specified(known: dict[str, Said], rejected: tuple[str, ...] = ()) -> None:
    where = {act: expected(act, known.get(act, {"found": "not_examined"}), rejected) for act in CLAUSE}
    decision = asked(known, rejected)

    assert (decision.outcome, decision.code) == outcome_of(where.values())
    for group in ("found", "excluded", "silent", "open"):
        told = [(each.act, each.at, each.turns_on) for each in getattr(decision.value, group)]
        assert told == [(act, CLAUSE[act], why) for act, (kind, why) in where.items() if kind == group]
    opened = [kind for kind, _ in where.values() if kind == "open"]
    assert decision.missing == (("findings",) if opened and decision.outcome == "undetermined" else ())
    assert decision.citations == _cited(str(decision.code), where)


def _cited(code: str, where: dict[str, tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    kinds = {
        "PROHIBITED_CONDUCT_FOUND": ("found",),
        "CONDUCT_FINDING_INCOMPLETE": ("open",),
        "CIRCUMSTANCE_NOT_MENTIONED": ("silent",),
    }.get(code, ())
    clauses = (CLAUSE[act] for act, (kind, why) in where.items() if kind in kinds and why != ("examination",))
    return tuple(dict.fromkeys(clauses)) or WHOLE


@pytest.mark.parametrize("act", CLAUSE)
def test_each_act_in_every_state(act: str) -> None:
    for said, state in product(found(act), STATES):
        assert_as_specified({act: {**said, **state}})
    for state in STATES:
        assert_as_specified({**ALL_CLEAR, act: state})


@pytest.mark.parametrize("rejected", CONTEXTS, ids="-".join)
def test_each_act_under_every_reading(rejected: tuple[str, ...]) -> None:
    for act in CLAUSE:
        for said in found(act):
            assert_as_specified({**ALL_CLEAR, act: said}, rejected)


@pytest.mark.parametrize("act", CLAUSE)
def test_a_verdict_names_the_readings_that_it_turns_on_and_no_other(act: str) -> None:
    for said, by in product(found(act), (BY, None)):
        known: dict[str, Said] = {act: {**said, "found_by": by}}
        decision = asked(known)
        changing = [
            reading
            for reading in READINGS
            if replace(asked(known, (reading,)), readings=()) != replace(decision, readings=())
        ]
        assert decision.readings == tuple(sorted(changing)), known


def test_readings_that_cannot_matter_are_not_named() -> None:
    nameless = {**COMPLETE, "found_by": None, "forced_online": True, "using_service": True}
    not_anothers = {**COMPLETE, "another_persons": False}

    assert asked({"online_choice_obstruction": nameless}).readings == ()
    assert asked({"harmful_software_creation": nameless}).readings == ()
    assert asked({"account_fraud": not_anothers}).readings == ()
    unauthorised = {**FOUND, "unauthorised": False}
    assert asked({"message_copying": unauthorised}).readings == ()  # whatever service was used
    assert asked({"message_copying": {**unauthorised, "using_service": False}}).readings == ("DG-0105",)


@pytest.mark.parametrize(("reading", "act"), READINGS.items())
def test_every_reading_changes_some_verdict(reading: str, act: str) -> None:
    changed = [
        said
        for said in found(act)
        if asked({**ALL_CLEAR, act: said}).outcome != asked({**ALL_CLEAR, act: said}, (reading,)).outcome
    ]

    assert changed
    assert asked(ALL_CLEAR).readings == ()


KINDS = (
    "online_choice_obstruction",
    "message_exchange_obstruction",
    "harmful_software_creation",
    "other_violation_under_law",
    "self_made_receipt_slip",
    "account_fraud",
    "signature_unlawful_use",
)
COMPLETE: dict[str, Any] = {
    **FOUND,
    "unauthorised": True,
    "system_effect": "sabotage",
    "sabotage_purpose": True,
    "outside_law": "Luật Giao dịch điện tử",
    "slip_maker": "receiving_civil_servant",
    "own_accord": True,
    "outside_system": True,
    "to_hand_over": True,
    "another_persons": True,
}
ABSTRACT: tuple[dict[str, Any], ...] = (
    COMPLETE,
    FOUND,
    {**COMPLETE, "found_by": None},
    {**COMPLETE, "unauthorised": False, "own_accord": False, "owner_consent": True, "forced_online": True},
    {**COMPLETE, "system_effect": "neither", "another_persons": False, "slip_maker": "other"},
    NOT_FOUND,
    {"found": "not_found"},
    {"found": "not_examined"},
)


@pytest.mark.parametrize("acts", list(combinations(KINDS, 2)), ids="-".join)
def test_two_kinds_together(acts: tuple[str, str]) -> None:
    for first, second in product(ABSTRACT, repeat=2):
        assert_as_specified({**ALL_CLEAR, acts[0]: first, acts[1]: second})
        assert_as_specified({acts[0]: first, acts[1]: second})


@given(st.dictionaries(st.sampled_from(sorted(CLAUSE)), st.sampled_from(ABSTRACT)), st.booleans())
def test_any_findings(known: dict[str, Said], others_clear: bool) -> None:
    for rejected in CONTEXTS:
        assert_as_specified({**(ALL_CLEAR if others_clear else {}), **known}, rejected)


@given(st.permutations(list(CLAUSE)))
def test_the_order_of_the_findings_changes_nothing(order: list[str]) -> None:
    known: dict[str, Said] = {act: COMPLETE if number % 3 else NOT_FOUND for number, act in enumerate(CLAUSE)}

    assert asked({act: known[act] for act in order}) == asked(known)


@given(st.sets(st.sampled_from(sorted(CLAUSE))))
def test_satisfied_takes_all_twenty_four(examined: set[str]) -> None:
    decision = asked(dict.fromkeys(examined, NOT_FOUND))

    assert (decision.outcome == "satisfied") is (len(examined) == 24)
    assert len(decision.value.open) == 24 - len(examined)


def test_every_found_act_is_reported_with_its_clause() -> None:
    decision = asked(dict.fromkeys(CLAUSE, COMPLETE))
    value = decision.value

    assert decision.code == "PROHIBITED_CONDUCT_FOUND"
    assert [(each.act, each.at, each.found_by, each.turns_on) for each in value.found] == [
        (act, clause, BY, ()) for act, clause in CLAUSE.items()
    ]
    assert decision.citations == tuple(BY_CLAUSE)
    assert (value.open, value.excluded, value.silent) == ((), (), ())


@pytest.mark.parametrize("said_to_be_unlawful", [True, False, None])
def test_a_use_with_consent_is_neither_forbidden_nor_cleared(said_to_be_unlawful: bool | None) -> None:
    said = {**COMPLETE, "unauthorised": said_to_be_unlawful, "owner_consent": True}
    decision = asked({**ALL_CLEAR, "account_unlawful_use": said})

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "CIRCUMSTANCE_NOT_MENTIONED", ())
    assert (decision.citations, decision.readings) == (("qc352/d22.k3.a",), ("DG-0079",))
    assert [(each.act, each.found_by, each.turns_on) for each in decision.value.silent] == [
        ("account_unlawful_use", BY, ("unauthorised",))
    ]


def test_a_consent_of_the_owner_says_nothing_of_other_acts() -> None:
    said = {**COMPLETE, "owner_consent": True, "forced_online": True, "using_service": True}

    assert asked({"account_impersonation": said, "message_copying": said}).readings == ()
    assert len(asked({"account_impersonation": said, "message_copying": said}).value.found) == 2


def test_the_ban_on_slips_names_its_people_whoever_uses_the_services() -> None:
    said = {**COMPLETE, "using_service": False}

    assert asked({"self_made_receipt_slip": said}, ("DG-0105",)) == asked({"self_made_receipt_slip": said})
    assert asked({"account_appropriation": said}, ("DG-0105",)).readings == ()


# --- What is known of nothing, when it applies, and what is refused ------------------------------------------------

HARM = [{"act": "message_copying", "found": "found", "found_by": BY, "unauthorised": True}]


def test_nothing_known() -> None:
    decision = portal.check_conduct()
    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("findings",))
    assert decision.citations == WHOLE

    empty = portal.check_conduct(findings=())
    assert (empty.code, empty.missing, len(empty.value.open)) == ("CONDUCT_NOT_EXAMINED", ("findings",), 24)


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated"), (None, "violated")]
)
def test_when_it_applies(as_of: date | None, outcome: str) -> None:
    decision = portal.check_conduct(findings=HARM, as_of=as_of)  # type: ignore[arg-type]

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    turns_on = ("DG-0105",) if outcome == "violated" else ()
    assert (decision.readings, str(decision.certainty)) == (("DG-0021", *turns_on), "provisional")
    if outcome == "not_applicable":
        assert (decision.code, decision.citations) == ("PORTAL_REGULATION_NOT_IN_FORCE", WHOLE)


@pytest.mark.parametrize("second", ["found", "not_found", "not_examined"])
def test_two_findings_about_one_act_are_refused(second: str) -> None:
    other = {"act": "message_copying", "found": second, "found_by": BY}
    with pytest.raises(InputError) as caught:
        portal.check_conduct(findings=[*HARM, {"act": "account_fraud", "found": "not_found"}, other, other])  # type: ignore[arg-type]

    assert [problem.pointer for problem in caught.value.problems] == ["/findings/2/act", "/findings/3/act"]


def test_every_problem_of_the_findings_is_listed() -> None:
    wrong = [
        {"act": "theft", "found": "found"},
        {"found": "perhaps", "unauthorised": 1, "slip_maker": "cleaner"},
        {**HARM[0], "found_by": " ", "outside_law": ""},
    ]
    with pytest.raises(InputError) as caught:
        portal.check_conduct(findings=wrong)  # type: ignore[arg-type]

    assert {problem.pointer for problem in caught.value.problems} == {
        *("/findings/0/act", "/findings/1/act", "/findings/1/found", "/findings/1/unauthorised"),
        *("/findings/1/slip_maker", "/findings/2/found_by", "/findings/2/outside_law"),
    }


def test_the_law_table_of_the_context_is_the_one_applied() -> None:
    rows = (ProhibitedConduct("message_copying", (), at="qc352/d5.k2"),)
    context = Context(laws=[PROHIBITED_CONDUCT.replace(rows)])
    findings = [{"act": act, "found": "found", "found_by": BY} for act in ("message_copying", "message_display")]
    decision = portal.check_conduct(findings=findings, context=context)  # type: ignore[arg-type]

    assert (decision.outcome, decision.citations) == ("violated", ("qc352/d5.k2",))
    assert [each.act for each in decision.value.open] == BY_CLAUSE["qc352/d22.k3.a"]


def test_only_the_obstruction_of_a_choice_says_by_itself_who_was_kept_from_it() -> None:
    rows = (ProhibitedConduct("message_forgery", ("kept_from_online",), at="qc352/d5.k3"),)
    context = Context(laws=[PROHIBITED_CONDUCT.replace(rows)])
    finding = ConductFinding("message_forgery", "found", BY)
    decision = check_conduct((finding,), None, context=context)

    assert decision.code == "CONDUCT_FINDING_INCOMPLETE"
    assert decision.value.open[0].turns_on == ("kept_from_online",)
