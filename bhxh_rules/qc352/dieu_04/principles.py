"""Điều 4: what named people found about the service, and its hours a day, held against the principles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, failed_and_open, refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_04.law import (
    DAILY_OPERATION,
    PRINCIPLES,
    AttestedPrinciple,
    Principle,
)


@dataclass(frozen=True, slots=True)
class ServicePrincipleFinding:
    """What a named person found about one principle; without `found_by` it does not count."""

    principle: AttestedPrinciple
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class ServicePrincipleFailed:
    """A principle that is not met; `found_by` is None where hours tell so, and not a person."""

    principle: Principle
    at: str
    found_by: str | None


@dataclass(frozen=True, slots=True)
class ServicePrincipleOpen:
    """A principle about which nothing that counts is known yet."""

    principle: Principle
    at: str


@dataclass(frozen=True, slots=True)
class ServicePrincipleCheck:
    """The principles that are not met, and those left open; every other one is met."""

    failed: tuple[ServicePrincipleFailed, ...]
    open: tuple[ServicePrincipleOpen, ...]


PRINCIPLE_NOT_MET = Code(
    "SERVICE_PRINCIPLE_NOT_MET",
    "Trái Điều 4 của Quy chế Cổng Dịch vụ công: có nguyên tắc cung cấp dịch vụ công không được bảo đảm.",
    "Contrary to Article 4 of the Portal Regulation: some principle of the service is not met.",
)
PRINCIPLES_MET = Code(
    "SERVICE_PRINCIPLES_MET",
    "Mọi nguyên tắc ở Điều 4 của Quy chế Cổng Dịch vụ công đều được bảo đảm, theo kết quả xem xét.",
    "Every principle of Article 4 of the Portal Regulation is met, as far as was found.",
)

PLANNED_MAINTENANCE = "DG-0097"
HOURS_OF_A_DAY = 24


@dataclass(frozen=True, slots=True)
class _Continuity:
    """Whether the service runs without a break, what is not known of it, and the readings this turns on."""

    met: bool | None
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()


def check_principles(
    service_principles: tuple[ServicePrincipleFinding, ...] | None,
    service_hours: int | None,
    planned_maintenance: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[ServicePrincipleCheck]:
    """Hold what named people found about the service, and its hours a day, against the principles.

    Outcomes: violated (every failing principle, with its clause); satisfied; undetermined; not_applicable before
    06/03/2020. Errors: InputError for two findings about one principle, or more than 24 hours a day. Source: Điều 4.
    """
    refuse_repeated("service_principles", "principle", [finding.principle for finding in service_principles or ()])
    _refuse_longer_days(service_hours)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d4", as_of=as_of)

    continuity = _continuity(service_hours, planned_maintenance, context)
    value = _checked(service_principles or (), continuity, context)
    more = {"readings": continuity.readings, "as_of": as_of}
    if value.failed:
        return violated(PRINCIPLE_NOT_MET, value, at=(each.at for each in value.failed), **more)
    if value.open:
        attested = any(each.principle != "continuous_operation" for each in value.open)
        unknown = (*(("service_principles",) if attested else ()), *continuity.missing)
        return undetermined(FACTS_MISSING, value, missing=unknown, at=(each.at for each in value.open), **more)
    clauses = (row.at for table in (PRINCIPLES, DAILY_OPERATION) for row in context.law(table).rows)
    return satisfied(PRINCIPLES_MET, value, at=clauses, **more)


def _refuse_longer_days(hours: int | None) -> None:
    if hours is not None and hours > HOURS_OF_A_DAY:
        vi, en = "một ngày không có quá 24 giờ", "a day has no more than 24 hours"
        raise InputError((Problem(pointer("service_hours"), vi, en),))


def _continuity(hours: int | None, planned: bool | None, context: Context) -> _Continuity:
    if hours is None:
        return _Continuity(None, missing=("service_hours",))
    if hours >= context.law(DAILY_OPERATION).rows[0].hours:
        return _Continuity(True)
    doubts = () if planned is False else (PLANNED_MAINTENANCE,)
    if context.takes(PLANNED_MAINTENANCE) or planned is False:
        return _Continuity(False, readings=doubts)
    return _Continuity(planned, missing=("planned_maintenance",) if planned is None else (), readings=doubts)


def _checked(
    findings: tuple[ServicePrincipleFinding, ...], continuity: _Continuity, context: Context
) -> ServicePrincipleCheck:
    told = counted(findings, lambda finding: finding.principle)
    unmet, unexamined = failed_and_open(context.law(PRINCIPLES).rows, told)
    failed = [ServicePrincipleFailed(row.principle, row.at, found_by) for row, found_by in unmet]
    left_open = [ServicePrincipleOpen(row.principle, row.at) for row in unexamined]
    (daily,) = context.law(DAILY_OPERATION).rows
    if continuity.met is None:
        left_open.append(ServicePrincipleOpen("continuous_operation", daily.at))
    elif not continuity.met:
        failed.append(ServicePrincipleFailed("continuous_operation", daily.at, None))
    return ServicePrincipleCheck(tuple(failed), tuple(left_open))
