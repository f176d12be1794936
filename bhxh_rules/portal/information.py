"""What the portal and other sites must tell about services and procedures: Điều 9, 18."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._information import (
        Context,
        Day,
        Decision,
        ListingCheck,
        ListingFinding,
        Place,
        ProcedureKind,
        PublicationCheck,
        Site,
        Text,
        Truth,
        UpdateFinding,
    )

__all__ = ["check_listing", "check_procedure_publication"]


def check_listing(
    *,
    listing_site: Site | None = None,
    posted_at: Text | None = None,
    listing_findings: tuple[ListingFinding, ...] | None = None,
    section_titles: tuple[Text, ...] | None = None,
    services_listed: Truth | None = None,
    section_links: tuple[Text, ...] | None = None,
    links_directly: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[ListingCheck]:
    """Hold what a site tells about online services against what the text asks of it.

    Facts: `listing_site` — portal, central_site (of BHXH Việt Nam), provincial_site, other. For the portal:
    `posted_at` — the address at which the information is posted; `listing_findings` — at most one for each aspect:
    `aspect`; `met`; `found_by` — the name or post of the person who found it, without which it does not count. For the
    two sites: `section_titles` — the titles of all sections of the site; `services_listed` — the section announces
    the services that are being provided; `section_links` — the addresses that the section links to; `links_directly`
    — attested: a link goes straight to the place on the portal where the agency provides the service, and not only to
    its front page. An address or title in another spelling counts (DG-0091). `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (even if other facts are unknown; the value has every requirement); undetermined (the
    text is silent on other sites, and on a portal at another address, DG-0104); not_applicable before 06/03/2020. What
    the basic information is stands in the article that the value names, and is not judged here.
    Errors: InputError also for two findings about one aspect. Source: Điều 9.
    """
    facts = {
        "listing_site": listing_site,
        "posted_at": posted_at,
        "listing_findings": listing_findings,
        "section_titles": section_titles,
        "services_listed": services_listed,
        "section_links": section_links,
        "links_directly": links_directly,
        "as_of": as_of,
    }
    return ask(check_listing, facts, context or DEFAULT)


def check_procedure_publication(
    *,
    procedure_kind: ProcedureKind | None = None,
    applied: Truth | None = None,
    public_in_system: Truth | None = None,
    level_stated: Truth | None = None,
    guide_provided: Truth | None = None,
    grouped_by_field: Truth | None = None,
    update_findings: tuple[UpdateFinding, ...] | None = None,
    change_announced: Truth | None = None,
    publication_places: tuple[Place, ...] | None = None,
    publication_ended: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[PublicationCheck]:
    """Hold the information on one procedure of BHXH Việt Nam against what the text asks for.

    Facts: `procedure_kind` — announced_by_decision or uniform_in_sector; needed only to name the item of the text;
    `applied` — organisations or individuals are served by it; asked for only when it is not public;
    `public_in_system` — its information is public in the one-stop system; `level_stated`, `guide_provided` (a
    detailed one, DG-0095), `grouped_by_field` — asked for when it is; `update_findings` — at most one for each
    quality: `update_quality`; `met`; `found_by` — the name or post of the person who found it, without which it does
    not count; `change_announced` — a decision announced a change of it; `publication_places` — where the change was
    made known: information_portal, provincial_sites, national_database, other (never a breach); `publication_ended` —
    attested: nothing more will be posted, so that a place not among them lacks; asked for only then. `as_of` — the
    date whose law applies.
    Outcomes: satisfied; violated (every item and every place that lacks, even if other facts are unknown);
    undetermined (unknown, or the publication is still under way: no time limit is printed; where nothing else is asked
    for, only `change_announced` is missing while it is unknown); not_applicable (not
    applied, not in the system and not changed; or before 06/03/2020).
    Errors: InputError also for two findings about one quality. Source: Điều 18.
    """
    facts = {
        "procedure_kind": procedure_kind,
        "applied": applied,
        "public_in_system": public_in_system,
        "level_stated": level_stated,
        "guide_provided": guide_provided,
        "grouped_by_field": grouped_by_field,
        "update_findings": update_findings,
        "change_announced": change_announced,
        "publication_places": publication_places,
        "publication_ended": publication_ended,
        "as_of": as_of,
    }
    return ask(check_procedure_publication, facts, context or DEFAULT)
