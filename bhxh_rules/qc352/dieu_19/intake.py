"""Khoản 4 Điều 15 and Điều 19: which process a file follows by the way in which it came in, and what staff must do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.core.provision import within
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_14.law import PROCESSING
from bhxh_rules.qc352.dieu_15 import FILING_WAYS, Intake
from bhxh_rules.qc352.dieu_19.law import CAPTURE, CapturedBy, CaptureMethod
from bhxh_rules.qc352.dieu_19.processing import governed, one_stop_process
from bhxh_rules.qc352.governing import GovernedPhase

POST_TOO = "DG-0089"
REFERENCE_AS_PRINTED = "DG-0026"


@dataclass(frozen=True, slots=True)
class StaffCapture:
    """Who must capture the file from the one-stop system for its transfer, and by which of these means."""

    captured_by: CapturedBy
    capture_methods: tuple[CaptureMethod, ...]
    at: str


@dataclass(frozen=True, slots=True)
class IntakeRoute:
    """What the settling of a file follows that came in this way, and what reception staff must do with it."""

    intake: Intake
    phases: tuple[GovernedPhase, ...]
    capture: tuple[StaffCapture, ...]


INTAKE_ROUTED = Code(
    "INTAKE_ROUTED",
    "Đã xác định quy trình giải quyết theo cách nộp hồ sơ.",
    "The process that the way of filing leads to is determined.",
)
INTAKE_NOT_MENTIONED = Code(
    "INTAKE_NOT_MENTIONED",
    "Chưa kết luận được: khoản 4 Điều 15 và Điều 19 không nhắc đến cách nộp hồ sơ này.",
    "Undetermined: clause 4 of Article 15 and Article 19 do not mention this way of filing.",
)

CLAUSES = ("qc352/d15.k4", "qc352/d19.k1", "qc352/d19.k2.a")


def intake_route(intake: Intake | None, as_of: date | None, *, context: Context) -> Decision[IntakeRoute]:
    """Determine which process a file follows by the way in which it came in, and what reception staff must do.

    Outcomes: determined; undetermined (unknown, or the text is silent about the way); not_applicable before 06/03/2020.
    Source: khoản 1 Điều 14; khoản 4 Điều 15; khoản 1, điểm a, b khoản 2 Điều 19.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=CLAUSES, as_of=as_of)
    if intake is None:
        return undetermined(FACTS_MISSING, missing=("intake",), at=CLAUSES, as_of=as_of)
    phases = _phases(intake, context)
    if not phases:
        return undetermined(INTAKE_NOT_MENTIONED, at=CLAUSES, as_of=as_of)

    route = IntakeRoute(intake, phases, _capture(intake, context))
    listed = context.law(FILING_WAYS).row(intake)
    clauses = (*(phase.at for phase in phases), *(each.at for each in route.capture))
    readings = (
        *((REFERENCE_AS_PRINTED,) if route.capture else ()),
        *((POST_TOO,) if intake == "public_post" else ()),
    )
    clauses = (*clauses, *((listed.at,) if listed else ()))
    return determined(INTAKE_ROUTED, route, at=clauses, readings=readings, as_of=as_of)


def _phases(intake: Intake, context: Context) -> tuple[GovernedPhase, ...]:
    online = intake == "online_on_portal"
    received = [row for row in context.law(PROCESSING).rows if online and within(row.at, "qc352/d14.k1")]
    return (*governed(received), *one_stop_process(intake, context))


def _capture(intake: Intake, context: Context) -> tuple[StaffCapture, ...]:
    """Return the duty to capture, which is for files that reach the counter."""
    if intake == "online_on_portal" or (intake == "public_post" and not context.takes(POST_TOO)):
        return ()
    return tuple(StaffCapture(row.captured_by, row.capture_methods, row.at) for row in context.law(CAPTURE).rows)
