"""Điểm b khoản 2 Điều 11: when those who use the portal must present their documents."""

from __future__ import annotations

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
from bhxh_rules.qc352.dieu_11.law import PRESENTATION_LEVELS, PRESENTATION_REQUESTS, DocumentRequest, ServiceLevel


@dataclass(frozen=True, slots=True)
class PresentationDuty:
    """Whether documents must be presented under this clause."""

    document_request: DocumentRequest
    must_present: bool


DOCUMENTS_MUST_BE_PRESENTED = Code(
    "DOCUMENTS_MUST_BE_PRESENTED",
    "Phải xuất trình hồ sơ theo điểm b khoản 2 Điều 11.",
    "Documents must be presented under point b, clause 2 of Article 11.",
)
DOCUMENTS_NOT_REQUESTED = Code(
    "DOCUMENTS_NOT_REQUESTED",
    "Chưa phải xuất trình hồ sơ theo điểm b khoản 2 Điều 11: chưa ai yêu cầu kiểm tra, đối chiếu.",
    "No documents need be presented under point b, clause 2 of Article 11: nobody has asked to check or compare.",
)
PRESENTATION_NOT_MENTIONED = Code(
    "PRESENTATION_NOT_MENTIONED",
    "Chưa kết luận được: điểm b khoản 2 Điều 11 không nhắc đến mức độ dịch vụ hoặc loại yêu cầu này.",
    "Undetermined: point b, clause 2 of Article 11 does not mention this level of service or kind of request.",
)
LEVEL_NAMES_NOT_EQUATED = Code(
    "LEVEL_NAMES_NOT_EQUATED",
    "Chưa kết luận được: chưa tìm thấy văn bản nào coi dịch vụ công một phần, toàn trình là mức độ 3, mức độ 4.",
    "Undetermined: no text was found that equates partial and full online services with levels 3 and 4.",
)
CODES = (
    DOCUMENTS_MUST_BE_PRESENTED,
    DOCUMENTS_NOT_REQUESTED,
    PRESENTATION_NOT_MENTIONED,
    LEVEL_NAMES_NOT_EQUATED,
)

LEVEL_NAMES = "DG-0094"
_LATER_NAMES = ("partial", "full")


def must_present_documents(
    service_level: ServiceLevel | None,
    document_request: DocumentRequest | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[PresentationDuty]:
    """Determine whether somebody who uses the portal must present the documents.

    Outcomes: determined (must; need not, as nobody asked); undetermined; not_applicable before 06/03/2020.
    Source: điểm b khoản 2 Điều 11.
    """
    at = "qc352/d11.k2.b"
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=at, as_of=as_of)
    if document_request == "none":
        return determined(DOCUMENTS_NOT_REQUESTED, PresentationDuty("none", must_present=False), at=at, as_of=as_of)
    unknown = missing(service_level=service_level, document_request=document_request)
    if document_request is None or unknown:
        return undetermined(FACTS_MISSING, at=at, missing=unknown, as_of=as_of)
    request = context.law(PRESENTATION_REQUESTS).row(document_request)
    if request is not None and service_level in _LATER_NAMES:
        return undetermined(LEVEL_NAMES_NOT_EQUATED, at=at, readings=(LEVEL_NAMES,), as_of=as_of)
    if request is None or context.law(PRESENTATION_LEVELS).row(service_level) is None:
        return undetermined(PRESENTATION_NOT_MENTIONED, at=at, as_of=as_of)
    duty = PresentationDuty(document_request, must_present=True)
    return determined(DOCUMENTS_MUST_BE_PRESENTED, duty, at=request.at, as_of=as_of)
