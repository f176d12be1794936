"""Every combination of findings that matters, against a specification written apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_06.law import PROHIBITED_ACTS, ProhibitedAct
from bhxh_rules.qc1624.dieu_06.screening import ActFinding, Screening, screen_content
from tests.qc1624.dieu_06.acts import BY_CLAUSE, CLAUSE, Known, expected

READINGS = ("DG-0019", "DG-0028", "DG-0029", "DG-0030", "DG-0052")
CONTEXTS: dict[tuple[str, ...], Context] = {
    (): Context(),
    **{(reading,): Context(rejected=reading) for reading in READINGS},
}
BY = "Nguyễn Thị B, viên chức được giao xem xét"
NOT_FOUND = {"found": "not_found", "found_by": BY}
ALL_CLEAR: Known = dict.fromkeys(CLAUSE, NOT_FOUND)
FIELDS: dict[str, tuple[object, ...]] = {
    "found": ("found", "not_found", "not_examined"),
    "found_by": (BY, None),
    "purpose": (True, False, None),
    "effect": (True, False, None),
    "law": ("Luật Bảo hiểm y tế", None),
    "about_somebody": (True, False, None),
    "direct_act": (True, False, None),
}
# One act of each kind that the readings and elements tell apart.
KINDS = (
    "against_state",
    "security_disruption_incitement",
    "false_policy_propaganda",
    "other_legal_secret_disclosure",
    "false_information",
    "equipment_sabotage",
    "use_obstruction",
)


def states(*fields: str) -> Iterator[dict[str, Any]]:
    """Yield every value of the fields."""
    for values in product(*(FIELDS[field] for field in fields)):
        yield dict(zip(fields, values, strict=True))


def asked(known: Known, rejected: tuple[str, ...] = ()) -> Decision[Screening]:
    findings = tuple(ActFinding(act=act, **said) for act, said in known.items())  # type: ignore[arg-type]
    return screen_content(findings, "individual", None, context=CONTEXTS[rejected])


def assert_as_specified(known: Known, rejected: tuple[str, ...] = ()) -> None:
    outcome, where = expected(known, rejected)
    decision = asked(known, rejected)
    value = decision.value

    assert decision.outcome == outcome
    assert [(each.act, each.at) for each in value.found] == [(a, CLAUSE[a]) for a in CLAUSE if where[a] == "yes"]
    assert [each.act for each in value.open] == [act for act in CLAUSE if where[act] == "open"]
    assert [each.act for each in value.excluded] == [act for act in CLAUSE if where[act] == "without"]
    assert all(each.lacking for each in value.open)
    assert all(each.absent for each in value.excluded)
    assert decision.missing == (("findings",) if outcome == "undetermined" else ())
    if outcome == "violated":
        assert decision.citations == tuple(dict.fromkeys(each.at for each in value.found))
    if outcome == "satisfied":
        assert decision.citations == ("qc1624/d6",)


@pytest.mark.parametrize("act", CLAUSE)
def test_each_act_alone(act: str) -> None:
    for said in states("found", "found_by", "purpose"):
        for others in ({}, ALL_CLEAR):
            for rejected in CONTEXTS:
                assert_as_specified({**others, act: said}, rejected)


@pytest.mark.parametrize("act", KINDS)
def test_each_kind_of_act_in_every_state(act: str) -> None:
    for said in states(*FIELDS):
        assert_as_specified({**ALL_CLEAR, act: said})
    for said in states("purpose", "effect", "law", "about_somebody", "direct_act"):
        for rejected in CONTEXTS:
            assert_as_specified({**ALL_CLEAR, act: {"found": "found", "found_by": BY, **said}}, rejected)


WHOLE = {"purpose": True, "effect": True, "law": "Luật Bảo hiểm y tế", "found": "found", "found_by": BY}
ABSTRACT: dict[str, dict[str, Any]] = {
    "made out": WHOLE,
    "purpose not attested": {**WHOLE, "purpose": None},
    "without purpose": {**WHOLE, "purpose": False},
    "nobody named": {**WHOLE, "found_by": None},
    "not found": NOT_FOUND,
    "not found, nobody named": {"found": "not_found"},
    "not examined": {"found": "not_examined"},
}


PAIRS = list(combinations((*KINDS, "equipment_disruption"), 2))


@pytest.mark.parametrize(
    "acts", [*PAIRS, ("equipment_disruption", "equipment_sabotage", "use_obstruction")], ids="-".join
)
def test_several_kinds_together(acts: tuple[str, ...]) -> None:
    for chosen in product(ABSTRACT.values(), repeat=len(acts)):
        known = {**ALL_CLEAR, **dict(zip(acts, chosen, strict=True))}
        assert_as_specified(known)
        assert_as_specified(known, ("DG-0029",))


@given(st.dictionaries(st.sampled_from(sorted(CLAUSE)), st.sampled_from(list(ABSTRACT.values()))), st.booleans())
def test_any_findings(known: Known, others_clear: bool) -> None:
    for rejected in CONTEXTS:
        assert_as_specified({**(ALL_CLEAR if others_clear else {}), **known}, rejected)


@given(st.permutations(list(CLAUSE)))
def test_the_order_of_the_findings_changes_nothing(order: list[str]) -> None:
    known = {act: WHOLE if number % 3 else NOT_FOUND for number, act in enumerate(CLAUSE)}

    assert asked({act: known[act] for act in order}) == asked(known)


@given(st.sets(st.sampled_from(sorted(CLAUSE))))
def test_satisfied_takes_all_thirty(examined: set[str]) -> None:
    decision = asked(dict.fromkeys(examined, NOT_FOUND))

    assert (decision.outcome == "satisfied") is (len(examined) == 30)
    assert len(decision.value.open) == 30 - len(examined)


def test_every_found_act_is_reported_with_its_clause() -> None:
    decision = asked(dict.fromkeys(CLAUSE, WHOLE))

    assert decision.code == "PROHIBITED_ACT_FOUND"
    assert [(each.act, each.at, each.found_by) for each in decision.value.found] == [
        (act, clause, BY) for act, clause in CLAUSE.items()
    ]
    assert decision.citations == tuple(BY_CLAUSE)
    assert (decision.value.open, decision.value.excluded) == ((), ())


@pytest.mark.parametrize(
    ("act", "said", "lacking"),
    [
        ("slander", {"found": "not_examined"}, ("examination",)),
        ("slander", {"found": "not_found"}, ("found_by",)),
        ("slander", {"found": "found"}, ("found_by", "purpose")),
        ("slander", {"found": "found", "found_by": BY}, ("purpose",)),
        ("false_policy_propaganda", {"found": "found", "found_by": BY}, ("purpose", "effect")),
        ("other_legal_secret_disclosure", {"found": "found", "found_by": BY}, ("purpose", "law")),
        ("use_obstruction", {"found": "found"}, ("found_by",)),
    ],
)
def test_what_an_open_act_lacks(act: str, said: dict[str, Any], lacking: tuple[str, ...]) -> None:
    decision = asked({**ALL_CLEAR, act: said})
    only_unexamined = lacking == ("examination",)

    assert [(each.act, each.at, each.lacking) for each in decision.value.open] == [(act, CLAUSE[act], lacking)]
    assert decision.code == ("ACTS_NOT_EXAMINED" if only_unexamined else "FINDING_INCOMPLETE")
    assert decision.citations == (("qc1624/d6",) if only_unexamined else (CLAUSE[act],))
    assert (decision.outcome, decision.missing) == ("undetermined", ("findings",))


FOUND = {"found": "found", "found_by": BY}


@pytest.mark.parametrize(
    ("act", "said", "rejected", "lacking", "absent"),
    [
        ("slander", {"purpose": False}, (), None, ("purpose",)),
        ("false_policy_propaganda", {"purpose": False, "effect": False}, (), None, ("purpose", "effect")),
        ("public_disorder_incitement", {"purpose": True, "direct_act": True}, (), None, ("incitement",)),
        ("public_disorder_incitement", {"purpose": True, "direct_act": False}, ("DG-0019",), None, ("direct_act",)),
        ("public_disorder_incitement", {"purpose": True}, ("DG-0019",), ("direct_act",), None),
        ("false_information", {"purpose": True, "about_somebody": False}, ("DG-0030",), None, ("about_somebody",)),
        ("false_information", {"purpose": True}, ("DG-0030",), ("about_somebody",), None),
        ("equipment_sabotage", {}, ("DG-0029",), None, ("other_part",)),
    ],
)
def test_what_the_readings_ask_for(
    act: str,
    said: dict[str, Any],
    rejected: tuple[str, ...],
    lacking: tuple[str, ...] | None,
    absent: tuple[str, ...] | None,
) -> None:
    value = asked({**ALL_CLEAR, act: {**FOUND, **said}}, rejected).value

    assert [(each.act, each.lacking) for each in value.open] == ([(act, lacking)] if lacking else [])
    assert [(each.act, each.at, each.absent) for each in value.excluded] == (
        [(act, CLAUSE[act], absent)] if absent else []
    )


def test_the_other_part_of_khoan_2_left_open() -> None:
    known = {**ALL_CLEAR, "equipment_disruption": FOUND, "use_obstruction": {"found": "not_examined"}}
    value = asked(known, ("DG-0029",)).value

    assert [(each.act, each.lacking) for each in value.open] == [
        ("equipment_disruption", ("other_part",)),
        ("use_obstruction", ("examination",)),
    ]


# --- Whom Điều 6 binds, when, and what is refused -----------------------------------------------------------------

HARM = [{"act": "slander", "found": "found", "found_by": BY, "purpose": True}]
STAFF = ("central_unit_staff", "provincial_staff", "district_staff")
OUTSIDERS = ("organisation", "individual")


@pytest.mark.parametrize("actor", [*STAFF, *OUTSIDERS, None])
def test_everybody_is_bound(actor: Any) -> None:
    decision = zalo.screen_content(findings=HARM, actor=actor)  # type: ignore[arg-type]

    assert (decision.outcome, decision.code) == ("violated", "PROHIBITED_ACT_FOUND")
    assert decision.readings == (() if actor in OUTSIDERS else ("DG-0031",))


@pytest.mark.parametrize(
    ("actor", "outcome", "code", "missing"),
    [
        *((actor, "not_applicable", "STAFF_NOT_BOUND", ()) for actor in STAFF),
        *((actor, "violated", "PROHIBITED_ACT_FOUND", ()) for actor in OUTSIDERS),
        (None, "undetermined", "FACTS_MISSING", ("actor",)),
    ],
)
def test_only_outsiders_are_bound_under_the_other_reading(
    actor: Any, outcome: str, code: str, missing: tuple[str, ...]
) -> None:
    context = Context(rejected="DG-0031")
    decision = zalo.screen_content(findings=HARM, actor=actor, context=context)  # type: ignore[arg-type]

    assert (decision.outcome, decision.code, decision.missing) == (outcome, code, missing)
    assert decision.rejected == (() if actor in OUTSIDERS else ("DG-0031",))


def test_nothing_known() -> None:
    decision = zalo.screen_content()
    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("findings",))
    assert zalo.screen_content(context=Context(rejected="DG-0031")).missing == ("findings", "actor")

    empty = zalo.screen_content(findings=())
    assert (empty.code, len(empty.value.open)) == ("ACTS_NOT_EXAMINED", 30)


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2024, 9, 15), "not_applicable"), (date(2024, 9, 16), "violated"), (None, "violated")]
)
def test_when_it_applies(as_of: date | None, outcome: str) -> None:
    decision = zalo.screen_content(findings=HARM, as_of=as_of)  # type: ignore[arg-type]

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    if outcome == "not_applicable":
        assert (decision.code, decision.citations) == ("NOT_IN_FORCE", ("qd1624/d2",))


@pytest.mark.parametrize("second", ["found", "not_found", "not_examined"])
def test_two_findings_about_one_act_are_refused(second: str) -> None:
    other = {"act": "slander", "found": second, "found_by": BY}
    with pytest.raises(InputError) as caught:
        zalo.screen_content(findings=[*HARM, {"act": "humiliation", "found": "not_found"}, other, other])  # type: ignore[arg-type]

    assert [problem.pointer for problem in caught.value.problems] == ["/findings/2/act", "/findings/3/act"]


def test_every_problem_of_the_findings_is_listed() -> None:
    wrong = [{"act": "theft", "found": "found"}, {"found": "perhaps", "purpose": 1}, {**HARM[0], "found_by": " "}]
    with pytest.raises(InputError) as caught:
        zalo.screen_content(findings=wrong)  # type: ignore[arg-type]

    assert {problem.pointer for problem in caught.value.problems} == {
        *("/findings/0/act", "/findings/1/act", "/findings/1/found", "/findings/1/purpose", "/findings/2/found_by")
    }


def test_the_law_table_of_the_context_is_the_one_applied() -> None:
    rows = (ProhibitedAct("slander", (), at="qc1624/d6.k1.c"), ProhibitedAct("humiliation", (), at="qc1624/d6.k1.d"))
    context = Context(laws=[PROHIBITED_ACTS.replace(rows)])
    decision = zalo.screen_content(
        findings=[{"act": "slander", "found": "found", "found_by": BY}, *({"act": "prostitution", "found": "found"},)],  # type: ignore[arg-type]
        context=context,
    )

    assert (decision.outcome, decision.citations) == ("violated", ("qc1624/d6.k1.c",))
    assert [each.act for each in decision.value.open] == ["humiliation"]
