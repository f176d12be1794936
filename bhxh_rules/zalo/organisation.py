"""Who does what for the account, and when the Board reports and meets: Điều 4.4, 7, 8, 9.3, 11, 12, 13, 16, 18."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.zalo._organisation import (
        Action,
        Authority,
        Context,
        Count,
        Day,
        Decision,
        Duty,
        HeadDelegation,
        PeriodRecord,
        ReportingCheck,
        ReportingSchedule,
        Responsible,
        Role,
    )

__all__ = ["check_reporting", "may_act", "reporting_schedule", "responsible_units"]


def responsible_units(
    *, duty: Duty | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[Responsible]:
    """Determine who holds a duty or power under the decision and its Quy chế.

    Facts: `duty` — the duty or power; `as_of` — the date whose law applies.
    Each holder has the name that the text prints, the clause, and dated notes on what became of the unit or post; with
    no `as_of`, every note that is known.
    Outcomes: determined; undetermined (nobody is named, or a power whose holders have all ended by `as_of`);
    not_applicable before 16/09/2024. Source: khoản 4 Điều 4, Điều 7, 8, khoản 3 Điều 9, khoản 1 Điều 11, khoản 1
    Điều 12, khoản 1, 2, 3 Điều 13, Điều 16, 18; Điều 3 of the decision.
    """
    return ask(responsible_units, {"duty": duty, "as_of": as_of}, context or DEFAULT)


def may_act(
    *,
    role: Role | None = None,
    action: Action | None = None,
    delegation: HeadDelegation | None = None,
    on: Day | None = None,
    context: Context | None = None,
) -> Decision[Authority]:
    """Tell whether somebody in a role may do something on a day.

    Facts: `role` — who acts; `action` — what is done; `delegation` — what the head delegated to that person (no scope:
    nothing), needed only where the answer turns on it; `on` — the day of the act, whose law applies.
    Outcomes: satisfied (may); violated (may not); undetermined (the text is silent, a fact is missing, or the office of
    the role has ended by that day); not_applicable before 16/09/2024.
    Errors: InputError also for a delegation that ends before it begins.
    Source: khoản 4 Điều 4, Điều 7, 8, khoản 3 Điều 9, khoản 1 Điều 11, khoản 1 Điều 12, khoản 1, 2, 3 Điều 13, Điều 18.
    """
    facts = {"role": role, "action": action, "delegation": delegation, "on": on}
    return ask(may_act, facts, context or DEFAULT)


def reporting_schedule(
    *, year: Count | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[ReportingSchedule]:
    """Determine for which periods of a year the head reports and the Board meets.

    Facts: `year` — a calendar year; `as_of` — the date whose law applies.
    Outcomes: determined (the periods; no due day is fixed); undetermined; not_applicable before 16/09/2024.
    Errors: InputError also for a year that no calendar has. Source: điểm c khoản 2 và khoản 4 Điều 7.
    """
    return ask(reporting_schedule, {"year": year, "as_of": as_of}, context or DEFAULT)


def check_reporting(
    *,
    year: Count | None = None,
    reports: tuple[PeriodRecord, ...] | None = None,
    meetings: tuple[PeriodRecord, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[ReportingCheck]:
    """Hold the reports handed in and the meetings held against the periods of a year that have ended.

    Facts: `year` — a calendar year; `reports`, `meetings` — all there are, each with its period, year and day; those
    after `as_of` are left out of account; `as_of` — the day of the check, whose law applies.
    Outcomes: satisfied (every ended period is covered, or none has ended); undetermined (a fact is missing, or an ended
    period is not covered: the text fixes no due day); violated only when DG-0043 is run the other way; not_applicable
    before 16/09/2024. Errors: InputError also for a year that no calendar has, or a record before its period.
    Source: điểm c khoản 2 và khoản 4 Điều 7.
    """
    facts = {"year": year, "reports": reports, "meetings": meetings, "as_of": as_of}
    return ask(check_reporting, facts, context or DEFAULT)
