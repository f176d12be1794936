"""Khoản 1 Điều 12: which status may come next. The text lists statuses and orders none, so nothing is forbidden."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_12.law import CASE_STATUS_NOT_MENTIONED, CASE_STATUSES, CaseStatus

StatusBefore = Literal[
    "no_status", "received", "processing", "completed_with_result", "result_returned", "rejected", "other"
]
Sense = Literal["obvious", "silent"]
Reason = Literal["case_begins", "follows_in_meaning", "refused_before_result", "unchanged", "no_order_in_text"]
SequenceBasis = Literal["inference"]

NO_ORDER = "DG-0023"

# What the words themselves suggest. It is no law: the text fixes no order, so this is no law table.
_OBVIOUS: dict[tuple[StatusBefore, CaseStatus], Reason] = {
    ("no_status", "received"): "case_begins",
    ("received", "processing"): "follows_in_meaning",
    ("processing", "completed_with_result"): "follows_in_meaning",
    ("completed_with_result", "result_returned"): "follows_in_meaning",
    ("received", "rejected"): "refused_before_result",
    ("processing", "rejected"): "refused_before_result",
}


@dataclass(frozen=True, slots=True)
class NextStatus:
    """One of the statuses as the next: obvious by the meaning of the words, or the text is silent; never forbidden."""

    next_status: CaseStatus
    sense: Sense
    reason: Reason


@dataclass(frozen=True, slots=True)
class NextStatuses:
    """Every status that the text names, as the next one; what is obvious is inferred, and is not law."""

    status_before: StatusBefore
    next_statuses: tuple[NextStatus, ...]
    sequence_basis: SequenceBasis


NEXT_STATUSES_LISTED = Code(
    "NEXT_STATUSES_LISTED",
    "Khoản 1 Điều 12 không xếp thứ tự các tình trạng và không cấm bước chuyển nào; bước được coi là hiển nhiên chỉ là "
    "suy luận từ nghĩa của từ, không phải quy định.",
    "Clause 1 of Article 12 puts the statuses in no order and forbids no change; what is called obvious is inferred "
    "from the meaning of the words and is not law.",
)
CODES = (NEXT_STATUSES_LISTED, CASE_STATUS_NOT_MENTIONED)


def next_statuses(
    status_before: StatusBefore | None, as_of: date | None, *, context: Context
) -> Decision[NextStatuses]:
    """Tell of each status whether it obviously comes next or the text is silent; the obvious is inferred, not law.

    Outcomes: determined; undetermined (unknown, or a status that the text does not name); not_applicable before
    06/03/2020. Source: khoản 1 Điều 12.
    """
    table = context.law(CASE_STATUSES)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=table.provision, as_of=as_of)
    if status_before is None:
        return undetermined(
            FACTS_MISSING, missing=("status_before",), at=table.provision, readings=(NO_ORDER,), as_of=as_of
        )
    found = NextStatuses(status_before, tuple(_next(status_before, row.case_status) for row in table.rows), "inference")
    named = status_before == "no_status" or table.row(status_before) is not None
    outcome, code = (determined, NEXT_STATUSES_LISTED) if named else (undetermined, CASE_STATUS_NOT_MENTIONED)
    return outcome(code, found, at=table.provision, readings=(NO_ORDER,), as_of=as_of)


def _next(before: StatusBefore, after: CaseStatus) -> NextStatus:
    obvious = _OBVIOUS.get((before, after))
    if obvious is not None:
        return NextStatus(after, "obvious", obvious)
    return NextStatus(after, "silent", "unchanged" if before == after else "no_order_in_text")
