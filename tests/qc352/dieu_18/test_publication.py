"""What is told about a procedure, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_18.law import LAWS
from bhxh_rules.qc352.dieu_18.publication import UpdateFinding, check_procedure_publication

TRUTHS = (True, False, None)
SHOWN = ("level_stated", "guide_provided", "grouped_by_field")
QUALITIES = ("update_timely", "update_complete", "update_accurate")
PLACES = ("information_portal", "provincial_sites", "national_database")
ACTS = ("post", "post", "announce_for_use")
BY = "Lê Thị C, chuyên viên"
WORDS = {True: "met", False: "not_met", None: "unknown"}
VERDICTS = (
    ("not_met", "violated", "PUBLICATION_REQUIREMENTS_NOT_MET"),
    ("unknown", "undetermined", "FACTS_MISSING"),
    ("under_way", "undetermined", "CHANGE_PUBLICATION_UNDER_WAY"),
    ("not_mentioned", "undetermined", "GUIDE_NOT_MENTIONED"),
    ("met", "satisfied", "PUBLICATION_REQUIREMENTS_MET"),
)
POSTED = [None, *(places for number in range(4) for places in combinations(PLACES, number)), ("other", *PLACES)]
rejections = pytest.mark.parametrize("rejected", [(), ("DG-0095",)], ids=str)


def items_of(facts: dict[str, Any], met: tuple[bool | None, ...], rejected: tuple[str, ...]) -> list[tuple[str, str]]:
    """Give each requirement on the information that is asked for, and where it stands."""
    public = facts["public_in_system"]
    if public is False:
        return [] if facts["applied"] is False else [("public_in_system", WORDS[False if facts["applied"] else None])]
    items = [("public_in_system", WORDS[public])]
    told = {**{name: facts[name] for name in SHOWN}, **dict(zip(QUALITIES, met, strict=True))}
    for name, fact in told.items():
        standing = WORDS[fact]
        if standing == "not_met" and public is None:
            standing = "unknown"
        if standing == "not_met" and name == "guide_provided" and rejected:
            standing = "not_mentioned"
        items.append((name, standing))
    return items


def places_of(announced: bool | None, posted: tuple[str, ...] | None, ended: bool | None) -> list[tuple[str, str, str]]:
    """Give each place where a change must be made known, how, and where it stands."""
    if announced is False:
        return []
    absent = "unknown" if None in (announced, posted, ended) else "not_met" if ended else "not_mentioned"
    return [(place, act, "met" if place in (posted or ()) else absent) for place, act in zip(PLACES, ACTS, strict=True)]


def asked(facts: dict[str, Any], met: tuple[bool | None, ...], rejected: tuple[str, ...]) -> Any:
    findings: Any = tuple(
        UpdateFinding(name, each, BY)  # type: ignore[arg-type]
        for name, each in zip(QUALITIES, met, strict=True)
        if each is not None
    )
    return check_procedure_publication(
        None, **facts, update_findings=findings, as_of=None, context=Context(rejected=rejected)
    )


def assert_as_specified(facts: dict[str, Any], met: tuple[bool | None, ...], rejected: tuple[str, ...]) -> None:
    decision = asked(facts, met, rejected)
    items = items_of(facts, met, rejected)
    places = places_of(facts["change_announced"], facts["publication_places"], facts["publication_ended"])
    standings = {each for *_, each in (*items, *places)}
    if "not_mentioned" in {each for *_, each in places}:
        standings.add("under_way")
    if not standings:
        assert (decision.outcome, decision.code) == ("not_applicable", "PROCEDURE_NOT_APPLIED")
        return
    if not items and facts["change_announced"] is None:
        standings = {"unknown"}  # whether anything is asked for
    _, outcome, code = next(row for row in VERDICTS if row[0] in standings)

    assert (decision.outcome, decision.code) == (outcome, code), facts
    assert [(item.requirement, item.standing) for item in decision.value.items] == items
    found = [(place.publication_place, place.publication_act, place.standing) for place in decision.value.places]
    assert found == places
    named = facts["guide_provided"] is False and facts["public_in_system"] is True
    assert decision.readings == (("DG-0095",) if named else ())
    known = {name for name, fact in facts.items() if fact is not None} - {"update_findings"}
    assert not known & set(decision.missing)
    assert bool(decision.missing) is (code == "FACTS_MISSING")


@rejections
def test_every_combination_of_what_is_shown(rejected: tuple[str, ...]) -> None:
    names = ("applied", "public_in_system", *SHOWN)
    for values in product(TRUTHS, repeat=len(names)):
        for announced in TRUTHS:
            for met in ((True, True, True), (True, False, None), (None, None, True)):
                facts = dict(zip(names, values, strict=True))
                change = {"change_announced": announced, "publication_places": None, "publication_ended": True}
                assert_as_specified({**facts, **change}, met, rejected)


@pytest.mark.parametrize("announced", TRUTHS)
@pytest.mark.parametrize("public", TRUTHS)
def test_every_combination_of_places_and_qualities(announced: bool | None, public: bool | None) -> None:
    for posted, ended, met in product(POSTED, TRUTHS, product(TRUTHS, repeat=3)):
        facts = {"applied": None, "public_in_system": public, **dict.fromkeys(SHOWN, True)}
        change = {"change_announced": announced, "publication_places": posted, "publication_ended": ended}
        assert_as_specified({**facts, **change}, met, ())


@rejections
def test_a_change_under_way_and_no_guide(rejected: tuple[str, ...]) -> None:
    facts = {"applied": True, "public_in_system": True, **dict.fromkeys(SHOWN, True), "guide_provided": False}
    change = {"change_announced": True, "publication_places": (), "publication_ended": False}

    assert_as_specified({**facts, **change}, (True, True, True), rejected)


def test_what_is_settled_stays_so_when_more_is_known() -> None:
    """Somebody who learns one more fact may settle a verdict, and never overturns one."""
    domains: dict[str, tuple[Any, ...]] = {
        "applied": TRUTHS,
        "public_in_system": TRUTHS,
        "level_stated": TRUTHS,
        "guide_provided": TRUTHS,
        "change_announced": TRUTHS,
        "publication_places": (None, (), PLACES),
        "publication_ended": TRUTHS,
        "met": (None, True, False),
    }

    def outcome(values: tuple[Any, ...]) -> str:
        facts = {"grouped_by_field": True, **dict(zip(domains, values, strict=True))}
        return str(asked(facts, (facts.pop("met"), True, True), ()).outcome)

    outcomes = {values: outcome(values) for values in product(*domains.values())}
    for values, settled in outcomes.items():
        if settled == "undetermined":
            continue
        for place, domain in enumerate(domains.values()):
            if values[place] is None:
                more = [(*values[:place], each, *values[place + 1 :]) for each in domain]
                assert {outcomes[each] for each in more} == {settled}, values


def test_whether_a_change_was_announced_is_all_that_is_asked_for() -> None:
    nothing = {"applied": False, "public_in_system": False}
    posted = portal.check_procedure_publication(**nothing, publication_places=PLACES)  # type: ignore[arg-type]
    unposted = portal.check_procedure_publication(**nothing)  # type: ignore[arg-type]

    for decision in (posted, unposted):
        assert (decision.code, decision.missing) == ("FACTS_MISSING", ("change_announced",))
        assert decision.citations == ("qc352/d18.k2",)
    assert [place.standing for place in posted.value.places] == ["met"] * 3


def test_everything_that_lacks_is_listed_with_its_clause() -> None:
    decision = portal.check_procedure_publication(
        procedure_kind="announced_by_decision",
        public_in_system=True,
        level_stated=False,
        update_findings=(UpdateFinding("update_accurate", False, BY),),
        change_announced=True,
        publication_places=("provincial_sites", "other"),
        publication_ended=True,
    )

    assert (decision.outcome, decision.missing) == ("violated", ())
    assert decision.citations == ("qc352/d18.k1.b", "qc352/d18.k1.c", "qc352/d18.k2")
    assert [item.requirement for item in decision.value.items if item.standing == "not_met"] == [
        "level_stated",
        "update_accurate",
    ]
    assert [place.publication_place for place in decision.value.places if place.standing == "not_met"] == [
        "information_portal",
        "national_database",
    ]


@pytest.mark.parametrize(
    ("kind", "at"),
    [
        ("announced_by_decision", "qc352/d18.k1.a.g1"),
        ("uniform_in_sector", "qc352/d18.k1.a.g2"),
        (None, "qc352/d18.k1.a"),
    ],
)
def test_a_procedure_that_is_not_public(kind: Any, at: str) -> None:
    decision = portal.check_procedure_publication(procedure_kind=kind, applied=True, public_in_system=False)

    assert (decision.outcome, decision.citations) == ("violated", (at,))


def test_what_is_missing() -> None:
    assert portal.check_procedure_publication().missing == (
        "public_in_system",
        *SHOWN,
        "update_findings",
        "change_announced",
        "publication_places",
        "publication_ended",
    )
    unclear = portal.check_procedure_publication(public_in_system=False, change_announced=False)
    assert (unclear.code, unclear.missing) == ("FACTS_MISSING", ("applied",))


def test_a_finding_without_a_name_does_not_count() -> None:
    decision = portal.check_procedure_publication(
        public_in_system=True,
        **dict.fromkeys(SHOWN, True),  # type: ignore[arg-type]
        update_findings=tuple(UpdateFinding(name, False) for name in QUALITIES),  # type: ignore[arg-type]
        change_announced=False,
    )

    assert (decision.code, decision.missing) == ("FACTS_MISSING", ("update_findings",))


def test_two_findings_about_one_quality_are_refused() -> None:
    finding = UpdateFinding("update_timely", True, BY)

    with pytest.raises(InputError) as caught:
        portal.check_procedure_publication(update_findings=(finding, finding))
    assert [problem.pointer for problem in caught.value.problems] == ["/update_findings/1/update_quality"]


def test_the_tables() -> None:
    assert [[(row.key, row.at) for row in table.rows] for table in LAWS] == [
        [("announced_by_decision", "qc352/d18.k1.a.g1"), ("uniform_in_sector", "qc352/d18.k1.a.g2")],
        [
            ("public_in_system", "qc352/d18.k1.a"),
            *((name, "qc352/d18.k1.b") for name in SHOWN),
            *((name, "qc352/d18.k1.c") for name in QUALITIES),
        ],
        [(place, "qc352/d18.k2") for place in PLACES],
    ]


def test_when_it_applies() -> None:
    before, first = (
        portal.check_procedure_publication(public_in_system=False, applied=True, as_of=date(2020, 3, day))
        for day in (5, 6)
    )

    assert (before.outcome, before.citations) == ("not_applicable", ("qc352/d18",))
    assert (first.outcome, first.as_of) == ("violated", date(2020, 3, 6))
