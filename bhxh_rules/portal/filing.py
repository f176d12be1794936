"""Accounts on the portal, and what is done with them: Điều 11, 13."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._filing import (
        AccountCheck,
        AccountUsed,
        AmendmentCheck,
        Channel,
        Context,
        Day,
        Decision,
        DocumentRequest,
        OnlineCheck,
        OnlineUse,
        Operation,
        Place,
        PresentationDuty,
        Reason,
        ServiceLevel,
        Text,
        Truth,
    )

__all__ = ["check_account", "may_amend", "may_file_online", "must_present_documents"]


def check_account(
    *,
    account_operation: Operation | None = None,
    information_complete: Truth | None = None,
    entered_at: Text | None = None,
    credential_channel: Channel | None = None,
    sent_as_registered: Truth | None = None,
    account_used: AccountUsed | None = None,
    registration_data_changed: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[AccountCheck]:
    """Hold a registration, a use or a change of an account against what the text asks for.

    Facts: `account_operation` — registration, use (signing in for transactions) or change. `entered_at` — the address
    at which information was entered or changed; one that leads to the portal in another spelling counts (DG-0091).
    For a registration and a change: `information_complete` — all that the portal asks for was entered. For a
    registration: `credential_channel` — how the portal announced the first credentials (email, text_message, other,
    not_announced); `sent_as_registered` — to the e-mail address or phone that was registered. For a use: `account_used`
    — registered (one that was registered by whoever uses it), of_another (registered by somebody else),
    not_registered. For a change: `registration_data_changed` — what was registered has changed. `as_of` — the date
    whose law applies.
    Outcomes: satisfied; violated (a change without changed data as well, DG-0100, which is undetermined when run the
    other way; even if other facts are unknown; the value has every requirement); undetermined (unknown; or the text is
    silent: on another way of announcing, DG-0092, on a portal at another address, DG-0104, and on somebody else's
    account, DG-0107, for which see Điều 22 — each of them is violated when run the other way); not_applicable before
    06/03/2020.
    Errors: InputError also for credentials that were not announced and yet sent as registered.
    Source: khoản 1 Điều 11.
    """
    facts = {
        "account_operation": account_operation,
        "information_complete": information_complete,
        "entered_at": entered_at,
        "credential_channel": credential_channel,
        "sent_as_registered": sent_as_registered,
        "account_used": account_used,
        "registration_data_changed": registration_data_changed,
        "as_of": as_of,
    }
    return ask(check_account, facts, context or DEFAULT)


def must_present_documents(
    *,
    service_level: ServiceLevel | None = None,
    document_request: DocumentRequest | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[PresentationDuty]:
    """Determine whether somebody who uses the portal must present the documents.

    Facts: `service_level` — level_1 to level_4; partial and full are names of a later decree. `document_request` —
    what was asked for: inspection, comparison, other, none. `as_of` — the date whose law applies.
    Outcomes: determined (must present; or need not under this clause, as nobody asked); undetermined (unknown; the
    text is silent on levels 1 and 2 and on other requests; no text was found that equates the later names with levels,
    DG-0094);
    not_applicable before 06/03/2020. Source: điểm b khoản 2 Điều 11.
    """
    facts = {"service_level": service_level, "document_request": document_request, "as_of": as_of}
    return ask(must_present_documents, facts, context or DEFAULT)


def may_amend(
    *,
    amendment_reason: Reason | None = None,
    amendment_place: Place | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[AmendmentCheck]:
    """Tell whether a file that was sent online may be amended on a ground and in a place.

    Facts: `amendment_reason` — file_changed, handling_agency_request (of the agency that carries out the procedure),
    other; `amendment_place` — portal (directly on it) or elsewhere; `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (another ground or place, DG-0093; even if the other fact is unknown);
    undetermined; not_applicable before 06/03/2020. Source: khoản 3 Điều 11.
    """
    facts = {"amendment_reason": amendment_reason, "amendment_place": amendment_place, "as_of": as_of}
    return ask(may_amend, facts, context or DEFAULT)


def may_file_online(
    *,
    online_use: OnlineUse | None = None,
    account_registered: Truth | None = None,
    procedure_published: Truth | None = None,
    service_offered: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[OnlineCheck]:
    """Tell whether somebody may declare, file or look services up on the portal.

    Facts: `online_use` — declare, file, look_up; `account_registered` — successfully, under Điều 11;
    `procedure_published` — the procedure was announced as offered online (for declare and file); `service_offered` —
    the service is one that the portal offers (for look_up); `as_of` — the date whose law applies. Logging in is part of
    what is permitted, and no condition.
    Outcomes: satisfied (allowed); violated (not allowed: declaring or filing without a condition, DG-0101; even if
    others are unknown; no breach by anybody is told); undetermined (unknown, or looking up without a condition: the
    text is silent); not_applicable before 06/03/2020. Source: Điều 13.
    """
    facts = {
        "online_use": online_use,
        "account_registered": account_registered,
        "procedure_published": procedure_published,
        "service_offered": service_offered,
        "as_of": as_of,
    }
    return ask(may_file_online, facts, context or DEFAULT)
