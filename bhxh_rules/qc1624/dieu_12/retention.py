"""Điều 12: what is kept, held against what must be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.law import LawTable
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Record = Literal["original", "copy", "draft", "electronic_data"]


@dataclass(frozen=True, slots=True)
class RetainedRecord:
    """A kind of record that must be kept."""

    record: Record
    at: str

    @property
    def key(self) -> Record:
        """The kind of record itself."""
        return self.record


RETAINED_RECORDS = LawTable(
    "retained_records",
    "qc1624/d12",
    RetainedRecord("original", at="qc1624/d12.k1"),  # bản chính
    RetainedRecord("copy", at="qc1624/d12.k1"),  # bản sao
    RetainedRecord("draft", at="qc1624/d12.k1"),  # bản thảo
    RetainedRecord("electronic_data", at="qc1624/d12.k2"),  # thông tin, dữ liệu điện tử
)

LAWS = (RETAINED_RECORDS,)

_CLAUSES = ("qc1624/d12.k1", "qc1624/d12.k2")


@dataclass(frozen=True, slots=True)
class RecordLost:
    """A kind of record that was made and is not kept."""

    record: Record
    at: str


@dataclass(frozen=True, slots=True)
class RetentionCheck:
    """What is not kept, and the period with its legal basis as the caller gave them: none is ever assumed."""

    not_kept: tuple[RecordLost, ...]
    period: str | None
    legal_basis: str | None


RECORDS_NOT_KEPT = Code(
    "RECORDS_NOT_KEPT",
    "Trái Điều 12: có loại tài liệu hoặc dữ liệu đã lập mà không được lưu giữ.",
    "Contrary to Article 12: a kind of record that was made is not kept.",
)
RECORDS_KEPT = Code(
    "RECORDS_KEPT",
    "Các loại tài liệu, dữ liệu đã lập đều được lưu giữ, với thời hạn {v.period} theo {v.legal_basis}.",
    "Every kind of record that was made is kept, for {v.period} under {v.legal_basis}.",
)
RETENTION_PERIOD_UNKNOWN = Code(
    "RETENTION_PERIOD_UNKNOWN",
    "Chưa kết luận được: Điều 12 không nêu thời hạn lưu giữ; cần thời hạn và căn cứ pháp luật của thời hạn đó.",
    "Undetermined: Article 12 fixes no period; the period and its legal basis are needed.",
)


def check_retention(
    records_made: tuple[Record, ...] | None,
    records_kept: tuple[Record, ...] | None,
    period: str | None,
    legal_basis: str | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[RetentionCheck]:
    """Hold what is kept of the account's information against what must be kept.

    Outcomes: satisfied; violated; undetermined (without a period and its legal basis as well); not_applicable before
    16/09/2024. Errors: InputError for a record kept that was never made. Source: khoản 1, 2 Điều 12.
    """
    _refuse_impossible(records_made, records_kept)
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    named = tuple(row.record for row in context.law(RETAINED_RECORDS).rows)
    # Where every kind is kept, it does not matter which were made.
    all_kept = set(named) <= set(records_kept or ())
    needed = records_made if context.takes("DG-0051") and not all_kept else named
    doubts = () if set(named) <= set(records_made or ()) or all_kept else ("DG-0051",)
    if needed is not None and records_kept is not None:
        lost = tuple(record for record in needed if record not in records_kept)
        return replace(_held(lost, period, legal_basis, context), readings=doubts, as_of=as_of)
    facts = {"records_made": needed, "records_kept": records_kept, "period": period, "legal_basis": legal_basis}
    return undetermined(FACTS_MISSING, missing=missing(**facts), at=_CLAUSES, readings=doubts, as_of=as_of)


def _held(
    lost: tuple[Record, ...], period: str | None, legal_basis: str | None, context: Context
) -> Decision[RetentionCheck]:
    rows = [row for row in context.law(RETAINED_RECORDS).rows if row.record in lost]
    checked = RetentionCheck(tuple(RecordLost(row.record, row.at) for row in rows), period, legal_basis)
    if rows:
        return violated(RECORDS_NOT_KEPT, checked, at=(row.at for row in rows))
    unknown = missing(period=period, legal_basis=legal_basis)
    if unknown:
        return undetermined(RETENTION_PERIOD_UNKNOWN, checked, missing=unknown, at=_CLAUSES)
    return satisfied(RECORDS_KEPT, checked, at=_CLAUSES)


def _refuse_impossible(made: tuple[Record, ...] | None, kept: tuple[Record, ...] | None) -> None:
    vi, en = "loại này không có trong records_made", "this kind is not in records_made"
    problems = tuple(
        Problem(pointer("records_kept", place), vi, en)
        for place, record in enumerate(kept or ())
        if made is not None and record not in made
    )
    if problems:
        raise InputError(problems)
