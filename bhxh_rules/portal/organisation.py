"""To whom the Quy chế applies, by which principles the portal serves, and who does what: Điều 1, 2, 4, 20, 21, 23, 24.

Every verdict before 06/03/2020 is not_applicable.
"""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._organisation import (
        AgencyCheck,
        AgencyFinding,
        Context,
        Count,
        Day,
        Decision,
        Duty,
        Involvement,
        Matter,
        Party,
        PortalApplication,
        PortalResponsible,
        ReceivedFor,
        ServicePrincipleCheck,
        ServicePrincipleFinding,
        Stage,
        Truth,
    )

__all__ = ["check_agency_duties", "check_principles", "in_scope", "responsible_units"]


def in_scope(
    *,
    party: Party | None = None,
    matter: Matter | None = None,
    involvements: tuple[Involvement, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[PortalApplication]:
    """Determine whether the Quy chế applies to somebody in a matter.

    Facts: `party` — a unit of the sector, an organisation or a person; `matter` — the system that it is about;
    `involvements` — all parts that an organisation or a person takes (units of the sector are bound anyway), none for
    somebody who takes no part: information_supply, online_service_supply, portal_operation, one_stop_operation,
    service_information_use, other; `as_of` — the date whose law applies.
    Outcomes: determined (it applies); not_applicable (out of scope, or before 06/03/2020); undetermined (unknown, or
    somebody who operates the one-stop system only, whom the text does not mention).
    Source: Điều 1; khoản 1, 2, 3 Điều 2.
    """
    facts = {"party": party, "matter": matter, "involvements": involvements, "as_of": as_of}
    return ask(in_scope, facts, context or DEFAULT)


def check_principles(
    *,
    service_principles: tuple[ServicePrincipleFinding, ...] | None = None,
    service_hours: Count | None = None,
    planned_maintenance: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[ServicePrincipleCheck]:
    """Hold the online service against the principles by which it is provided.

    Facts: `service_principles` — at most one finding for each principle: `principle`; `met`; `found_by` — the name or
    post of the person who found it, without which it does not count. `service_hours` — the whole hours that the
    service ran on the day examined, of several days the fewest; `planned_maintenance` — it stood still only for
    planned maintenance (looked at where DG-0097 is at stake); `as_of` — the date whose law applies.
    Outcomes: violated (every failing principle, with its clause, even if others are open); satisfied; undetermined
    (the value names what is open); not_applicable before 06/03/2020.
    Errors: InputError also for two findings about one principle, and for a day of more than 24 hours.
    Source: khoản 1, 2, 3, 4, 5 Điều 4.
    """
    facts = {
        "service_principles": service_principles,
        "service_hours": service_hours,
        "planned_maintenance": planned_maintenance,
        "as_of": as_of,
    }
    return ask(check_principles, facts, context or DEFAULT)


def check_agency_duties(
    *,
    agency_duties: tuple[AgencyFinding, ...] | None = None,
    stages_on_system: tuple[Stage, ...] | None = None,
    received_for: ReceivedFor | None = None,
    whole_process_required: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[AgencyCheck]:
    """Hold what a BHXH agency that has procedures to handle does about the one-stop system against its duties.

    Facts: `agency_duties` — at most one finding for each duty: `agency_duty`; `done`; `found_by` — the name or post
    of the person who found it, without which it does not count. `stages_on_system` — all stages of the process that
    the agency handles on the system; `received_for` — what is so of every procedure for which it receives files:
    `announced` under a decision of the Director General, updated `on_portal` and `on_system`;
    `whole_process_required` — other rules require the whole process on the system (looked at only when DG-0098 is run
    the other way); `as_of` — the date whose law applies.
    Outcomes: violated (every duty not done, with its clause, even if others are open); satisfied; undetermined (the
    value names what is open); not_applicable before 06/03/2020.
    Errors: InputError also for two findings about one duty. Source: khoản 5 Điều 3; khoản 1, 2, 3 Điều 20.
    """
    facts = {
        "agency_duties": agency_duties,
        "stages_on_system": stages_on_system,
        "received_for": received_for,
        "whole_process_required": whole_process_required,
        "as_of": as_of,
    }
    return ask(check_agency_duties, facts, context or DEFAULT)


def responsible_units(
    *, duty: Duty | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[PortalResponsible]:
    """Determine who holds a duty or power under the Quy chế.

    Facts: `duty` — the duty or power; `as_of` — the date whose law applies.
    Each holder has the name that the text prints, the clause, and dated notes on what became of the unit or post; with
    no `as_of`, every note that is known. Where a reading decides who it is or in which case, the verdict carries it.
    Outcomes: determined; undetermined (the text asks for it and names nobody); not_applicable before 06/03/2020.
    Source: khoản 6 Điều 5, khoản 3 Điều 7, Điều 8, khoản 1 Điều 9, Điều 10, 11, khoản 1 Điều 12, Điều 13, 14, 18,
    khoản 2 Điều 19, Điều 20 to 24.
    """
    return ask(responsible_units, {"duty": duty, "as_of": as_of}, context or DEFAULT)
