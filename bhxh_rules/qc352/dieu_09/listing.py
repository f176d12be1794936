"""Điều 9: a site held against what the text asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import get_args

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, missing, not_applicable, undetermined
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, refuse_repeated
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_09.law import (
    BASIC_INFORMATION,
    LISTING_ADDRESS,
    LISTING_REQUIREMENTS,
    SECTION_TITLE,
    Aspect,
    Instrument,
    ListingRequirement,
    Requirement,
    Site,
)
from bhxh_rules.qc352.printed_address import OTHER_ADDRESS, SPELLINGS, at_address
from bhxh_rules.qc352.requirements import Answers, Found, Standing, found, held


@dataclass(frozen=True, slots=True)
class ListingFinding:
    """What a named person found about one aspect; without `found_by` it does not count."""

    aspect: Aspect
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class ListingItem:
    """One requirement on a site, where it stands, and the outside article that it sends to, if any."""

    requirement: Requirement
    standing: Standing
    at: str
    instrument: Instrument | None = None
    article: int | None = None


@dataclass(frozen=True, slots=True)
class ListingCheck:
    """Every requirement on one site, in the order of the text."""

    listing_site: Site
    items: tuple[ListingItem, ...]


LISTING_REQUIREMENTS_MET = Code(
    "LISTING_REQUIREMENTS_MET",
    "Trang này đáp ứng mọi yêu cầu ở Điều 9 về thông tin dịch vụ công trực tuyến.",
    "This site meets every requirement of Article 9 on information about online services.",
)
LISTING_REQUIREMENTS_NOT_MET = Code(
    "LISTING_REQUIREMENTS_NOT_MET",
    "Trái Điều 9: có yêu cầu về thông tin dịch vụ công trực tuyến không đạt; xem từng yêu cầu.",
    "Contrary to Article 9: some requirement on information about online services is not met; see each of them.",
)
LISTING_SITE_NOT_MENTIONED = Code(
    "LISTING_SITE_NOT_MENTIONED",
    "Chưa kết luận được: Điều 9 không nhắc đến trang này.",
    "Undetermined: Article 9 does not mention this site.",
)
LISTING_ADDRESS_NOT_MENTIONED = Code(
    "LISTING_ADDRESS_NOT_MENTIONED",
    "Chưa kết luận được: Điều 9 không nhắc đến Cổng ở địa chỉ này, không nhận và cũng không loại.",
    "Undetermined: Article 9 does not mention a portal at this address; it neither accepts nor excludes it.",
)
_ANSWERS = Answers(LISTING_REQUIREMENTS_MET, LISTING_REQUIREMENTS_NOT_MET, LISTING_ADDRESS_NOT_MENTIONED)
CODES = (
    LISTING_REQUIREMENTS_MET,
    LISTING_REQUIREMENTS_NOT_MET,
    LISTING_ADDRESS_NOT_MENTIONED,
    LISTING_SITE_NOT_MENTIONED,
)


def check_listing(
    listing_site: Site | None,
    posted_at: str | None,
    listing_findings: tuple[ListingFinding, ...] | None,
    section_titles: tuple[str, ...] | None,
    services_listed: bool | None,
    section_links: tuple[str, ...] | None,
    links_directly: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[ListingCheck]:
    """Hold what a site tells about online services against what the text asks of it.

    Outcomes: satisfied; violated; undetermined (a site, or a portal at an address, that the text does not mention as
    well); not_applicable before 06/03/2020. Errors: InputError for two findings about one aspect. Source: Điều 9.
    """
    refuse_repeated("listing_findings", "aspect", [finding.aspect for finding in listing_findings or ()])
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d9", as_of=as_of)
    if listing_site is None:
        return undetermined(FACTS_MISSING, at="qc352/d9", missing=("listing_site",), as_of=as_of)
    rows = [row for row in context.law(LISTING_REQUIREMENTS).rows if row.listing_site == listing_site]
    if not rows:
        return undetermined(LISTING_SITE_NOT_MENTIONED, ListingCheck(listing_site, ()), at="qc352/d9", as_of=as_of)

    def standings(within: Context) -> list[Found]:
        where: dict[Requirement, Found] = {
            **_attested(listing_findings),
            "at_printed_address": _address(posted_at, within),
            "section_present": _section(section_titles, within),
            "services_listed": found(services_listed, "services_listed"),
            "linked_to_portal": _link(section_links, links_directly, within),
        }
        return [where[row.requirement] for row in rows]

    items = [(_item(row, each, context), each) for row, each in zip(rows, standings(context), strict=True)]
    readings = context.turning((SPELLINGS, OTHER_ADDRESS), standings)
    checked = ListingCheck(listing_site, tuple(item for item, _ in items))
    return held(checked, items, _ANSWERS, readings=readings, as_of=as_of)


def _item(row: ListingRequirement, each: Found, context: Context) -> ListingItem:
    if row.requirement != "basic_information_complete":
        return ListingItem(row.requirement, each.standing, row.at)
    source = context.law(BASIC_INFORMATION).rows[0]
    return ListingItem(row.requirement, each.standing, row.at, source.instrument, source.article)


def _attested(findings: tuple[ListingFinding, ...] | None) -> dict[Requirement, Found]:
    met = {aspect: each.met for aspect, each in counted(findings, lambda finding: finding.aspect).items()}
    return {aspect: found(met.get(aspect), "listing_findings") for aspect in get_args(Aspect)}


def _address(posted_at: str | None, context: Context) -> Found:
    return found(None, "posted_at") if posted_at is None else at_address(posted_at, LISTING_ADDRESS, context)


def _section(titles: tuple[str, ...] | None, context: Context) -> Found:
    fixed = context.law(SECTION_TITLE).rows[0].title
    alike = None if titles is None else any(_same(title, fixed, context) for title in titles)
    return found(alike, "section_titles")


def _link(links: tuple[str, ...] | None, directly: bool | None, context: Context) -> Found:
    """Return where the link stands: it goes to the portal, and straight to the place where the service is provided."""
    if links == () or directly is False:
        return Found("not_met")
    if links is None:
        return Found("unknown", missing(section_links=links, links_directly=directly))
    places = {link: at_address(link, LISTING_ADDRESS, context) for link in links}
    best = next((place for place in places.values() if place.standing == "met"), places[links[0]])
    return best if best.standing == "not_met" or directly else Found("unknown", ("links_directly",))


def _same(title: str, fixed: str, context: Context) -> bool:
    """Tell whether a title is the fixed one: letter by letter, but for capitals, Unicode form and spaces."""
    if not context.takes(SPELLINGS):
        return title == fixed
    return fold_spaces(nfc(title)).casefold() == fold_spaces(nfc(fixed)).casefold()
