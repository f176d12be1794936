"""Khoản 1, 2 Điều 14 and khoản 1 Điều 19: what the phases of a file follow that was filed online on the portal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    determined,
    missing,
    not_applicable,
    undetermined,
)
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_14.law import PROCESSING, ProcessingPhase
from bhxh_rules.qc352.dieu_15 import Intake
from bhxh_rules.qc352.dieu_19.law import INTAKE_PROCESSES
from bhxh_rules.qc352.governing import NOT_FILED_ON_PORTAL, GovernedPhase

CONDITION_OF_ALL = "DG-0086"
WHATEVER_FILE = "DG-0108"


@dataclass(frozen=True, slots=True)
class Processing:
    """The phases that the file goes through, and those that wait for it to be complete and valid."""

    phases: tuple[GovernedPhase, ...]
    awaiting: tuple[GovernedPhase, ...]


PROCESSING_DETERMINED = Code(
    "PROCESSING_DETERMINED",
    "Đã xác định văn bản mà từng khâu giải quyết hồ sơ trực tuyến phải theo.",
    "What each phase of settling the online file follows is determined.",
)
INCOMPLETE_FILE_NOT_MENTIONED = Code(
    "INCOMPLETE_FILE_NOT_MENTIONED",
    "Chưa kết luận được: khoản 2 Điều 14 chỉ nói về hồ sơ đầy đủ và hợp lệ; với hồ sơ khác, điểm a khoản 1 Điều 14 dẫn "
    "đến khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP, mà nội dung ấy không được xét ở đây.",
    "Undetermined: clause 2 of Article 14 speaks of complete and valid files only; for others, point a of clause 1 of "
    "Article 14 sends to clause 2 of Article 17 of Decree 61/2018/NĐ-CP, which is not looked into here.",
)

# DG-0086: the phases of Khoản 2 whose points do not print the condition themselves.
_CONDITION_NOT_PRINTED = ("time_limit", "course_at_agency")
_CLAUSES = ("qc352/d14.k1", "qc352/d14.k2", "qc352/d19.k1")


def check_processing(
    filed_online: bool | None,
    file_complete: bool | None,
    file_valid: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[Processing]:
    """Determine what each phase of an online file follows.

    Outcomes: determined; undetermined (facts unknown, or the file is incomplete or invalid: khoản 2 Điều 14 is silent);
    not_applicable (not filed online on the portal, or before 06/03/2020).
    Source: khoản 1, 2 Điều 14; khoản 1 Điều 19.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_CLAUSES, as_of=as_of)
    if filed_online is False:
        return not_applicable(NOT_FILED_ON_PORTAL, at=_CLAUSES, as_of=as_of)
    refused = file_complete is False or file_valid is False
    unknown = () if refused else missing(file_complete=file_complete, file_valid=file_valid)
    if filed_online is None:
        return undetermined(FACTS_MISSING, missing=("filed_online", *unknown), at=_CLAUSES, as_of=as_of)

    found = _processing(not refused and not unknown, context)
    doubts = (CONDITION_OF_ALL, WHATEVER_FILE) if refused or unknown else ()
    if not found.awaiting:
        clauses = tuple(phase.at for phase in found.phases)
        return determined(PROCESSING_DETERMINED, found, at=clauses, readings=doubts, as_of=as_of)
    clauses = tuple(phase.at for phase in found.awaiting)
    if unknown:
        return undetermined(FACTS_MISSING, found, missing=unknown, at=clauses, readings=doubts, as_of=as_of)
    clauses = (*clauses, *(phase.at for phase in found.phases if phase.phase == "receive"))
    return undetermined(INCOMPLETE_FILE_NOT_MENTIONED, found, at=clauses, readings=doubts, as_of=as_of)


def _processing(complete_and_valid: bool, context: Context) -> Processing:
    rows = context.law(PROCESSING).rows
    held_back = [] if complete_and_valid else [row for row in rows if _conditional(row, context)]
    going_on = [row for row in rows if row not in held_back]
    process = one_stop_process("online_on_portal", context)
    if complete_and_valid or context.takes(WHATEVER_FILE):
        return Processing((*governed(going_on), *process), governed(held_back))
    return Processing(governed(going_on), (*governed(held_back), *process))


def _conditional(row: ProcessingPhase, context: Context) -> bool:
    """Tell whether a phase waits for the file to be complete and valid."""
    if row.only_if_complete:
        return row.phase not in _CONDITION_NOT_PRINTED or context.takes(CONDITION_OF_ALL)
    return row.phase == "transfer" and not context.takes(WHATEVER_FILE)


def governed(rows: Iterable[ProcessingPhase]) -> tuple[GovernedPhase, ...]:
    """Return what the rows say about their phases, as values."""
    return tuple(GovernedPhase(row.phase, row.governed_by, row.pinpoint, row.at) for row in rows)


def one_stop_process(intake: Intake, context: Context) -> tuple[GovernedPhase, ...]:
    """Return the process in the one-stop system of a file that came in this way; empty where the text is silent."""
    row = context.law(INTAKE_PROCESSES).row(intake)
    return () if row is None else (GovernedPhase(row.phase, row.governed_by, None, row.at),)
