"""Khoản 1 Điều 12: a record that a look-up shows, held against what it must show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_12.law import (
    CASE_STATUS_NOT_MENTIONED,
    CASE_STATUSES,
    RECORD_ITEMS,
    RECORD_PLACES,
    CaseStatus,
    RecordItem,
    RecordPlace,
)

Oddity = Literal["result_before_receipt"]

OTHER_STATUS = "DG-0081"
RESULT_DAY_ALWAYS = "DG-0083"
LIST_REQUIRES = "DG-0110"

_AT = "qc352/d12.k1"


@dataclass(frozen=True, slots=True)
class ItemAbsent:
    """A required item that the record does not show."""

    record_item: RecordItem
    at: str


@dataclass(frozen=True, slots=True)
class StatusRecord:
    """What a record lacks, what cannot be said yet, and what is odd in it without being a breach.

    `status_named` — the text names the status; None while the status is unknown.
    """

    absent: tuple[ItemAbsent, ...]
    status_named: bool | None
    oddities: tuple[Oddity, ...]


LOOKUP_PLACE_NOT_MENTIONED = Code(
    "LOOKUP_PLACE_NOT_MENTIONED",
    "Không áp dụng: khoản 1 Điều 12 chỉ nói về Cổng Dịch vụ công và các điểm tra cứu; nơi khác, kể cả tin nhắn trả lời "
    "tự động ở khoản 2, thì khoản này không nêu phải hiển thị gì.",
    "Not applicable: clause 1 of Article 12 is about the portal and the look-up points only; what is shown elsewhere, "
    "an automatic text message of clause 2 included, it does not say.",
)
RECORD_ITEM_ABSENT = Code(
    "RECORD_ITEM_ABSENT",
    "Trái khoản 1 Điều 12: kết quả tra cứu thiếu mục phải có; xem từng mục.",
    "Contrary to clause 1 of Article 12: the look-up lacks a required item; see each item.",
)
CASE_STATUS_OUTSIDE_LIST = Code(
    "CASE_STATUS_OUTSIDE_LIST",
    "Trái khoản 1 Điều 12, nếu hiểu danh mục là đóng: tình trạng này nằm ngoài năm tình trạng được nêu.",
    "Contrary to clause 1 of Article 12 if its list is read as closed: this status is outside it.",
)
RECORD_ONLY_DESCRIBED = Code(
    "RECORD_ONLY_DESCRIBED",
    "Chưa kết luận được: kết quả tra cứu thiếu mục hoặc ghi tình trạng ngoài danh mục, mà khoản 1 Điều 12 được hiểu là "
    "chỉ mô tả, không buộc; xem từng mục.",
    "Undetermined: an item is absent or the status is outside the list, and clause 1 of Article 12 is read as a "
    "description that requires nothing; see each item.",
)
RECORD_COMPLETE = Code(
    "RECORD_COMPLETE",
    "Kết quả tra cứu có đủ các mục, với một tình trạng mà khoản 1 Điều 12 nêu.",
    "The look-up shows every item, with a status that clause 1 of Article 12 names.",
)
CODES = (
    LOOKUP_PLACE_NOT_MENTIONED,
    RECORD_ITEM_ABSENT,
    CASE_STATUS_NOT_MENTIONED,
    CASE_STATUS_OUTSIDE_LIST,
    RECORD_ONLY_DESCRIBED,
    RECORD_COMPLETE,
)


def check_status_record(
    record_place: RecordPlace | None,
    items_shown: tuple[RecordItem, ...] | None,
    case_status: CaseStatus | None,
    received_on: date | None,
    result_on: date | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[StatusRecord]:
    """Hold a record that a look-up shows against the items it must show.

    Outcomes: satisfied; violated (an item is absent); undetermined (unknown, or a status that the text does not name);
    not_applicable (shown elsewhere, or before 06/03/2020). Errors: InputError for the content of an item that is not
    shown. Source: khoản 1 Điều 12.
    """
    _refuse_impossible(items_shown, {"status": case_status, "received_on": received_on, "result_on": result_on})
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_AT, as_of=as_of)
    if record_place is not None and context.law(RECORD_PLACES).row(record_place) is None:
        return not_applicable(LOOKUP_PLACE_NOT_MENTIONED, at=_AT, as_of=as_of)

    always = context.takes(RESULT_DAY_ALWAYS)
    absent, perhaps = _absent(items_shown, case_status, context, always)
    doubts = (
        *((OTHER_STATUS,) if case_status == "other" else ()),
        *((RESULT_DAY_ALWAYS,) if (absent, perhaps) != _absent(items_shown, case_status, context, not always) else ()),
    )
    known = context.law(CASE_STATUSES).row(case_status) is not None
    status = tuple(item for item in absent if item.record_item == "status")
    odd: tuple[Oddity, ...] = ("result_before_receipt",) if _backwards(received_on, result_on) else ()
    found = StatusRecord(absent, None if case_status is None else known, odd)
    lacking = {
        "record_place": record_place is None,
        "items_shown": items_shown is None,
        "case_status": case_status is None and (not status or perhaps),
    }
    unknown = tuple(fact for fact, lacks in lacking.items() if lacks)
    return _verdict(found, unknown, record_place, doubts, as_of, context)


def _verdict(
    found: StatusRecord,
    unknown: tuple[str, ...],
    place: RecordPlace | None,
    readings: tuple[str, ...],
    as_of: date | None,
    context: Context,
) -> Decision[StatusRecord]:
    """Return the verdict; a breach counts once the place is known to be one that the text names."""
    more: dict[str, Any] = {"readings": readings, "as_of": as_of}
    statuses = context.law(CASE_STATUSES).provision
    outside = found.status_named is False and not context.takes(OTHER_STATUS)
    if place is not None and (found.absent or outside):
        clauses = (*(item.at for item in found.absent), *((statuses,) if outside else ()))
        more["readings"] = (*readings, LIST_REQUIRES)
        if not context.takes(LIST_REQUIRES):
            return undetermined(RECORD_ONLY_DESCRIBED, found, at=clauses, **more)
        return violated(RECORD_ITEM_ABSENT if found.absent else CASE_STATUS_OUTSIDE_LIST, found, at=clauses, **more)
    if unknown:
        return undetermined(FACTS_MISSING, found, at=_AT, missing=unknown, **more)
    if found.status_named is False:
        return undetermined(CASE_STATUS_NOT_MENTIONED, found, at=statuses, **more)
    return satisfied(RECORD_COMPLETE, found, at=_AT, **more)


def _absent(
    shown: tuple[RecordItem, ...] | None, status: CaseStatus | None, context: Context, always: bool
) -> tuple[tuple[ItemAbsent, ...], bool]:
    """Return the items that are absent, and whether one more may be once the status is known."""
    if shown is None:
        return (), False
    rows = [row for row in context.law(RECORD_ITEMS).rows if row.record_item not in shown]
    needed = [row for row in rows if row.record_item != "result_on" or always or status == "result_returned"]
    perhaps = len(needed) < len(rows) and status is None
    return tuple(ItemAbsent(row.record_item, row.at) for row in needed), perhaps


def _backwards(received_on: date | None, result_on: date | None) -> bool:
    return received_on is not None and result_on is not None and result_on < received_on


def _refuse_impossible(shown: tuple[RecordItem, ...] | None, contents: dict[str, object]) -> None:
    facts = {"status": "case_status"}
    problems = tuple(
        Problem(pointer(facts.get(item, item)), f"mục {item} không có trong items_shown", f"{item} is not shown")
        for item, content in contents.items()
        if content is not None and shown is not None and item not in shown
    )
    if problems:
        raise InputError(problems)
