"""How files come in, are settled and have their results returned: Điều 14, 15, 19."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._processing import (
        Context,
        Day,
        Decision,
        DeliveryChannel,
        DeliveryCheck,
        Intake,
        IntakeRoute,
        LinkedSetupBy,
        LinkedSetupCheck,
        Processing,
        ResultChannels,
        Truth,
    )

__all__ = ["check_delivery", "check_linked_setup", "check_processing", "intake_route", "result_channels"]


def result_channels(
    *,
    filed_online: Truth | None = None,
    online_result_allowed: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[ResultChannels]:
    """Determine in which ways the result of a procedure filed online on the portal may be returned.

    Facts: `filed_online` — the file was filed online on the portal; `online_result_allowed` — the procedure is one
    whose results may be returned through the online public-service system; `as_of` — the date whose law applies.
    Outcomes: determined (the ways open to the procedure, and what the returning follows); undetermined (the value
    names the way about which the fact is missing); not_applicable (not filed online on the portal, or before
    06/03/2020). Who chooses between the ways is not said. Source: khoản 3 Điều 14.
    """
    facts = {"filed_online": filed_online, "online_result_allowed": online_result_allowed, "as_of": as_of}
    return ask(result_channels, facts, context or DEFAULT)


def check_delivery(
    *,
    filed_online: Truth | None = None,
    delivery_channel: DeliveryChannel | None = None,
    online_result_allowed: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[DeliveryCheck]:
    """Hold the way in which a result is returned against the ways that the text names.

    Facts: `filed_online` — the file was filed online on the portal; `delivery_channel` — how the result is returned;
    `online_result_allowed` — the procedure is one whose results may be returned through the online public-service
    system, needed for that way only; `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (the online system, for a procedure that may not use it); undetermined (the text is
    silent about the way, or facts are unknown); not_applicable (not filed online on the portal, or before 06/03/2020);
    violated for an unlisted way only when DG-0088 is run the other way. Source: điểm a khoản 3 Điều 14.
    """
    facts = {
        "filed_online": filed_online,
        "delivery_channel": delivery_channel,
        "online_result_allowed": online_result_allowed,
        "as_of": as_of,
    }
    return ask(check_delivery, facts, context or DEFAULT)


def check_processing(
    *,
    filed_online: Truth | None = None,
    file_complete: Truth | None = None,
    file_valid: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Processing]:
    """Determine what each phase of settling a file follows that was filed online on the portal.

    Facts: `filed_online` — the file was filed online on the portal; `file_complete`, `file_valid` — as the receiving
    agency found it; `as_of` — the date whose law applies.
    Outcomes: determined (each phase with the instrument it follows; some are decisions that the text does not name by
    number); undetermined (facts unknown, or the file is incomplete or invalid: khoản 2 Điều 14 is silent about it and
    khoản 1 sends to a decree that is not looked into; the value keeps apart the phases that wait); not_applicable (not
    filed online on the portal: see `intake_route`; or before 06/03/2020).
    Source: khoản 1, 2 Điều 14; khoản 1 Điều 19.
    """
    facts = {
        "filed_online": filed_online,
        "file_complete": file_complete,
        "file_valid": file_valid,
        "as_of": as_of,
    }
    return ask(check_processing, facts, context or DEFAULT)


def intake_route(
    *, intake: Intake | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[IntakeRoute]:
    """Determine which process a file follows by the way in which it came in, and what reception staff must do with it.

    Facts: `intake` — how the file came in, `other` for a way that the text does not name; `as_of` — the date whose
    law applies.
    Outcomes: determined (the phases with what they follow; for files that reach the counter, who must photograph or
    scan them from the system); undetermined (unknown, or the text is silent); not_applicable before 06/03/2020.
    What an online file goes through once it is complete and valid: see `check_processing`.
    Source: khoản 1 Điều 14; khoản 4 Điều 15; khoản 1, điểm a, b khoản 2 Điều 19.
    """
    return ask(intake_route, {"intake": intake, "as_of": as_of}, context or DEFAULT)


def check_linked_setup(
    *,
    intake: Intake | None = None,
    several_agencies: Truth | None = None,
    linked_setup_by: LinkedSetupBy | None = None,
    setup_runs_through: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[LinkedSetupCheck]:
    """Hold the set-up of a linked procedure in the one-stop system against the duty to make it.

    Facts: `intake` — how the file came in; `several_agencies` — more than one BHXH agency settles it;
    `linked_setup_by` — which agency set the linked procedure up: the focal point of reception that also manages the
    system, an agency that only manages it, one that only is the focal point, another, or `nobody`;
    `setup_runs_through` — as set up, the transfer runs through from reception to the result; `as_of` — the date whose
    law applies.
    Outcomes: satisfied; violated (not set up, or not running through); undetermined (facts unknown, or another agency
    than the one with the duty set it up, about which the text is silent); not_applicable (one agency, filed online, or
    before 06/03/2020).
    Errors: InputError also for `setup_runs_through` where nobody set anything up. Source: điểm c khoản 2 Điều 19.
    """
    facts = {
        "intake": intake,
        "several_agencies": several_agencies,
        "linked_setup_by": linked_setup_by,
        "setup_runs_through": setup_runs_through,
        "as_of": as_of,
    }
    return ask(check_linked_setup, facts, context or DEFAULT)
