"""What sites tell, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_09.law import LAWS, Aspect
from bhxh_rules.qc352.dieu_09.listing import ListingFinding, check_listing

PRINTED, OTHER_SPELLING, ELSEWHERE = (
    "http://dichvucong.baohiemxahoi.gov.vn",
    "https://dichvucong.baohiemxahoi.gov.vn/nop",
    "https://example.vn",
)
TITLE = "Dịch vụ công trực tuyến"
BY = "Lê Thị C, chuyên viên"
WORDS = {True: "met", False: "not_met", None: "unknown"}
VERDICTS = (
    ("not_met", "violated", "LISTING_REQUIREMENTS_NOT_MET"),
    ("unknown", "undetermined", "FACTS_MISSING"),
    ("not_mentioned", "undetermined", "LISTING_ADDRESS_NOT_MENTIONED"),
    ("met", "satisfied", "LISTING_REQUIREMENTS_MET"),
)
LETTERS, PLACE = "DG-0091", "DG-0104"
rejections = pytest.mark.parametrize("rejected", [(), (LETTERS,), (PLACE,), (LETTERS, PLACE)], ids=str)


def verdict(standings: list[str]) -> tuple[str, str, str]:
    return next(row for row in VERDICTS if row[0] in standings)


def clause(aspect: str) -> str:
    return "qc352/d9.k3" if aspect == "basic_information_complete" else "qc352/d9.k1"


def stands(address: str | None, rejected: tuple[str, ...]) -> str:
    """Say where an address stands against the printed one."""
    if address is None:
        return "unknown"
    if address == PRINTED or (address == OTHER_SPELLING and LETTERS not in rejected):
        return "met"
    return "not_met" if PLACE in rejected else "not_mentioned"


def doubtful(address: str | None, rejected: tuple[str, ...]) -> tuple[str, ...]:
    """Say which readings an address turns on."""
    if address == OTHER_SPELLING:
        return (LETTERS, PLACE) if LETTERS in rejected else (LETTERS,)
    return (PLACE,) if address == ELSEWHERE else ()


@rejections
@pytest.mark.parametrize("posted_at", [PRINTED, OTHER_SPELLING, ELSEWHERE, None])
def test_every_state_of_the_portal(posted_at: str | None, rejected: tuple[str, ...]) -> None:
    aspects = get_args(Aspect)
    context = Context(rejected=rejected)
    for states in product((True, False, None), repeat=len(aspects)):
        findings = tuple(
            ListingFinding(aspect, met, BY) for aspect, met in zip(aspects, states, strict=True) if met is not None
        )
        decision = check_listing("portal", posted_at, findings, None, None, None, None, None, context=context)
        items = [("at_printed_address", stands(posted_at, rejected), "qc352/d9.k1")]
        items += [(aspect, WORDS[met], clause(aspect)) for aspect, met in zip(aspects, states, strict=True)]
        standing, outcome, code = verdict([item[1] for item in items])

        assert (decision.outcome, decision.code) == (outcome, code)
        assert [(item.requirement, item.standing, item.at) for item in decision.value.items] == items
        assert decision.citations == tuple(dict.fromkeys(at for _, each, at in items if each == standing))
        assert decision.readings == doubtful(posted_at, rejected)
        unknown = (("posted_at",) if posted_at is None else ()) + (("listing_findings",) if None in states else ())
        assert decision.missing == (unknown if code == "FACTS_MISSING" else ())


LINKS: tuple[tuple[str, ...] | None, ...] = (
    None,
    (),
    (PRINTED,),
    (ELSEWHERE, PRINTED),
    (OTHER_SPELLING, ELSEWHERE),
    (ELSEWHERE,),
)


def link(
    links: tuple[str, ...] | None, directly: bool | None, rejected: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Say where the link stands, and which facts are lacking."""
    if directly is False or links == ():
        return "not_met", ()
    lacking = ("links_directly",) if directly is None else ()
    if links is None:
        return "unknown", ("section_links", *lacking)
    each = {stands(address, rejected) for address in links}
    best = "met" if "met" in each else each.pop()
    return ("unknown", lacking) if lacking and best != "not_met" else (best, ())


def link_doubts(links: tuple[str, ...] | None, directly: bool | None, rejected: tuple[str, ...]) -> set[str]:
    """Say which readings change where the link stands, or what is lacking."""
    here = link(links, directly, rejected)
    flipped = {reading: tuple(sorted({*rejected} ^ {reading})) for reading in (LETTERS, PLACE)}
    return {reading for reading, other in flipped.items() if link(links, directly, other) != here}


@rejections
@pytest.mark.parametrize("site", ["central_site", "provincial_site"])
def test_every_state_of_the_two_sites(site: Any, rejected: tuple[str, ...]) -> None:
    titles: dict[tuple[str, ...] | None, tuple[bool | None, bool]] = {
        None: (None, False),
        (): (False, False),
        ("Giới thiệu", TITLE): (True, False),
        (" dịch vụ  công TRỰC TUYẾN",): (LETTERS not in rejected, True),
        ("Dịch vụ công",): (False, False),
    }
    context, truths = Context(rejected=rejected), (True, False, None)
    for titled, listed, linked, directly in product(titles, truths, LINKS, truths):
        decision = check_listing(site, None, None, titled, listed, linked, directly, None, context=context)
        standing, lacking = link(linked, directly, rejected)
        items = [
            ("section_present", WORDS[titles[titled][0]]),
            ("services_listed", WORDS[listed]),
            ("linked_to_portal", standing),
        ]
        _, outcome, code = verdict([each for _, each in items])

        assert (decision.outcome, decision.code, decision.citations) == (outcome, code, ("qc352/d9.k2",))
        assert [(item.requirement, item.standing) for item in decision.value.items] == items
        assert all((item.instrument, item.article) == (None, None) for item in decision.value.items)
        spelt = {LETTERS} if titles[titled][1] else set()
        assert decision.readings == tuple(sorted(spelt | link_doubts(linked, directly, rejected)))
        unknown = (*(("section_titles",) if titled is None else ()), *(("services_listed",) if listed is None else ()))
        assert decision.missing == ((*unknown, *lacking) if code == "FACTS_MISSING" else ())


def test_a_finding_without_a_name_does_not_count() -> None:
    findings = [{"aspect": aspect, "met": False} for aspect in get_args(Aspect)]
    decision = portal.check_listing(listing_site="portal", posted_at=PRINTED, listing_findings=findings)  # type: ignore[arg-type]

    assert (decision.code, decision.missing) == ("FACTS_MISSING", ("listing_findings",))


def test_two_findings_about_one_aspect_are_refused() -> None:
    finding = ListingFinding("posted_promptly", True, BY)

    with pytest.raises(InputError) as caught:
        portal.check_listing(listing_findings=(finding, finding))
    assert [problem.pointer for problem in caught.value.problems] == ["/listing_findings/1/aspect"]


def test_the_basic_information_is_fixed_elsewhere() -> None:
    decision = portal.check_listing(listing_site="portal")

    assert [(item.requirement, item.instrument, item.article) for item in decision.value.items if item.instrument] == [
        ("basic_information_complete", "circular_32_2017", 5)
    ]


def test_the_tables() -> None:
    assert [len(table.rows) for table in LAWS] == [13, 1, 1, 1]
    assert [row.key for table in LAWS[1:] for row in table.rows] == [PRINTED, "title", "source"]


def test_other_and_unknown_sites() -> None:
    other = portal.check_listing(listing_site="other", services_listed=False)
    unknown = portal.check_listing(services_listed=False)

    assert (other.outcome, other.code, other.missing) == ("undetermined", "LISTING_SITE_NOT_MENTIONED", ())
    assert (other.value.listing_site, other.value.items, other.citations) == ("other", (), ("qc352/d9",))
    assert (unknown.outcome, unknown.code, unknown.missing) == ("undetermined", "FACTS_MISSING", ("listing_site",))


def test_when_it_applies() -> None:
    before, first = (
        portal.check_listing(listing_site="provincial_site", section_links=(), as_of=date(2020, 3, day))
        for day in (5, 6)
    )

    assert (before.outcome, before.citations) == ("not_applicable", ("qc352/d9",))
    assert (first.outcome, first.citations) == ("violated", ("qc352/d9.k2",))
