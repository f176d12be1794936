"""Cases in the one-stop system and how they are looked up: Điều 7, 8, 12."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._cases import (
        AgencyLevel,
        BasisArea,
        CaseCreatedBy,
        CaseOrigin,
        CaseStatus,
        Context,
        DataFinding,
        Day,
        Decision,
        LinkedAgency,
        LookupChannel,
        LookupChannelCheck,
        NextStatuses,
        RecordItem,
        RecordPlace,
        StatusBefore,
        StatusData,
        StatusRecord,
        Text,
        TransferManner,
        Truth,
    )

__all__ = ["check_case_origin", "check_lookup_channel", "check_status_record", "check_status_sync", "next_statuses"]


def check_case_origin(
    *,
    linked_procedure: Truth | None = None,
    case_created_by: CaseCreatedBy | None = None,
    first_agency_level: AgencyLevel | None = None,
    linked_agencies: tuple[LinkedAgency, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[CaseOrigin]:
    """Hold the creation and the handling of a linked procedure's file against the text.

    Facts: `linked_procedure` — several BHXH agencies settle the procedure one after the other; `case_created_by` —
    who created the file in the system (`first_agency`, the first that settles the procedure; `another_agency`;
    `no_agency`, for example by itself from a file sent online); `first_agency_level` — the level of the first agency;
    `linked_agencies` — the BHXH agencies linked after it, in the order of the procedure: `agency_level`, `handling`
    (to_final_result, in_progress, left_unfinished); `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (the value tells item by item); undetermined (unknown, the case is not finished, no
    agency is linked yet, or the text does not mention it: a file that no agency created, an agency of a lower level);
    not_applicable (no linked procedure, or before 06/03/2020). Bodies outside BHXH, and what the agencies owe together,
    are not looked at. Source: khoản 3 Điều 7.
    """
    facts = {
        "linked_procedure": linked_procedure,
        "case_created_by": case_created_by,
        "first_agency_level": first_agency_level,
        "linked_agencies": linked_agencies,
        "as_of": as_of,
    }
    return ask(check_case_origin, facts, context or DEFAULT)


def check_status_sync(
    *,
    transfer_manner: TransferManner | None = None,
    data_findings: tuple[DataFinding, ...] | None = None,
    retention_period: Text | None = None,
    retention_basis: Text | None = None,
    basis_area: BasisArea | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[StatusData]:
    """Hold the data of one professional software, for looking cases up, against what the text requires.

    Facts: `transfer_manner` — how its data come to the portal (`other` for a manner that the text does not list, `none`
    when they do not); `data_findings` — at most one for each quality of the look-up database: `quality` (safe,
    accurate), `met`, `found_by` — the name or post of the person who found it, without which it does not count;
    `retention_period` — how long the data are kept, in words; `retention_basis` — the rule that fixes the period;
    `basis_area` — attested: that rule belongs to the law on archives, or to another area; `as_of` — the date whose law
    applies. A period is never assumed, and whether it is the one that its basis asks for is not judged.
    Outcomes: satisfied; violated (the value tells which requirement); undetermined (unknown, a manner that the text
    does not mention, or a basis outside the law on archives: its period may still meet that law); not_applicable before
    06/03/2020. Errors: InputError also for two findings about one quality. Source: khoản 1, 2, 3 Điều 8.
    """
    facts = {
        "transfer_manner": transfer_manner,
        "data_findings": data_findings,
        "retention_period": retention_period,
        "retention_basis": retention_basis,
        "basis_area": basis_area,
        "as_of": as_of,
    }
    return ask(check_status_sync, facts, context or DEFAULT)


def check_status_record(
    *,
    record_place: RecordPlace | None = None,
    items_shown: tuple[RecordItem, ...] | None = None,
    case_status: CaseStatus | None = None,
    received_on: Day | None = None,
    result_on: Day | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[StatusRecord]:
    """Hold a record that a look-up shows against the items it must show.

    Facts: `record_place` — where it is shown; `items_shown` — the items that it shows; `case_status` — the status
    shown, `other` for one that the text does not name; `received_on`, `result_on` — the days shown for receipt and for
    the result; `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (the value names the items that are absent); undetermined (unknown, or a status that
    the text does not name); not_applicable (shown elsewhere, by text message for example, or before 06/03/2020). An
    absent item is undetermined where DG-0110 is run the other way. A result before the receipt is an oddity in the
    value, never a breach. Errors: InputError also for the content of an item that is not shown.
    Source: khoản 1 Điều 12.
    """
    facts = {
        "record_place": record_place,
        "items_shown": items_shown,
        "case_status": case_status,
        "received_on": received_on,
        "result_on": result_on,
        "as_of": as_of,
    }
    return ask(check_status_record, facts, context or DEFAULT)


def next_statuses(
    *, status_before: StatusBefore | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[NextStatuses]:
    """Tell of each status whether it obviously comes next or the text is silent; the obvious is inferred, not law.

    Facts: `status_before` — the status so far, `no_status` for a new case, `other` for a status that the text does not
    name; `as_of` — the date whose law applies.
    Outcomes: determined (each of the statuses that the text names, `obvious` or `silent`, with the reason: the text
    orders nothing, so nothing is forbidden, and the value says that its basis is inference); undetermined (unknown, or
    a status that the text does not name); not_applicable before 06/03/2020. Source: khoản 1 Điều 12.
    """
    return ask(next_statuses, {"status_before": status_before, "as_of": as_of}, context or DEFAULT)


def check_lookup_channel(
    *,
    lookup_channel: LookupChannel | None = None,
    lookup_address: Text | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[LookupChannelCheck]:
    """Look a channel up in the list of how cases are looked up.

    Facts: `lookup_channel` — online, the system that answers text messages by itself, or `other`; `lookup_address` —
    the address, for a look-up online; `as_of` — the date whose law applies.
    Outcomes: satisfied (listed, with its clause); violated (another address, only under the rejected side of DG-0104);
    undetermined (unknown, or the text is silent on the channel or on the address); not_applicable before 06/03/2020.
    Source: khoản 2 Điều 12.
    """
    facts = {"lookup_channel": lookup_channel, "lookup_address": lookup_address, "as_of": as_of}
    return ask(check_lookup_channel, facts, context or DEFAULT)
