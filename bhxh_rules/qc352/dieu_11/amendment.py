"""Khoản 3 Điều 11: on what ground, and where, a file that was sent online is amended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Code, Decision, not_applicable
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_11.law import AMENDMENT_PLACE, AMENDMENT_REASONS, Place, Reason
from bhxh_rules.qc352.requirements import SILENT, Answers, Found, Standing, found, held

Requirement = Literal["reason_named", "amended_on_portal"]


@dataclass(frozen=True, slots=True)
class AmendmentItem:
    """One requirement on an amendment, and where it stands."""

    requirement: Requirement
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class AmendmentCheck:
    """Both requirements on an amendment, in the order of the text."""

    items: tuple[AmendmentItem, ...]


AMENDMENT_ALLOWED = Code(
    "AMENDMENT_ALLOWED",
    "Được sửa đổi, bổ sung hồ sơ trực tuyến: có lý do mà khoản 3 Điều 11 nêu và làm trực tiếp trên Cổng.",
    "The online file may be amended: clause 3 of Article 11 names the ground, and it is done on the portal.",
)
AMENDMENT_NOT_ALLOWED = Code(
    "AMENDMENT_NOT_ALLOWED",
    "Trái khoản 3 Điều 11: hồ sơ trực tuyến được sửa đổi, bổ sung không đúng lý do hoặc không làm trên Cổng.",
    "Contrary to clause 3 of Article 11: the file is amended on another ground, or not on the portal.",
)
AMENDMENT_NOT_MENTIONED = Code(
    "AMENDMENT_NOT_MENTIONED",
    "Chưa kết luận được: theo cách hiểu này khoản 3 Điều 11 không nhắc đến lý do khác hoặc nơi sửa đổi khác.",
    "Undetermined: under this reading clause 3 of Article 11 does not mention other grounds or other places.",
)
CODES = (AMENDMENT_ALLOWED, AMENDMENT_NOT_ALLOWED, AMENDMENT_NOT_MENTIONED)
_ANSWERS = Answers(*CODES)

ONLY_AS_NAMED = "DG-0093"


def may_amend(
    amendment_reason: Reason | None, amendment_place: Place | None, as_of: date | None, *, context: Context
) -> Decision[AmendmentCheck]:
    """Tell whether a file that was sent online may be amended on a ground and in a place.

    Outcomes: satisfied; violated; undetermined; not_applicable before 06/03/2020. Source: khoản 3 Điều 11.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d11.k3", as_of=as_of)
    reasons, place = context.law(AMENDMENT_REASONS), context.law(AMENDMENT_PLACE).rows[0]
    named = None if amendment_reason is None else reasons.row(amendment_reason) is not None
    on_portal = None if amendment_place is None else amendment_place == place.amendment_place
    reason_found = _as_named(named, "amendment_reason", context)
    place_found = _as_named(on_portal, "amendment_place", context)
    items = (
        (AmendmentItem("reason_named", reason_found.standing, reasons.provision), reason_found),
        (AmendmentItem("amended_on_portal", place_found.standing, place.at), place_found),
    )
    doubts = (ONLY_AS_NAMED,) if False in (named, on_portal) else ()
    return held(AmendmentCheck(tuple(item for item, _ in items)), items, _ANSWERS, readings=doubts, as_of=as_of)


def _as_named(fact: bool | None, name: str, context: Context) -> Found:
    """Return where a ground or a place stands: one that the text does not name is contrary, or not mentioned."""
    return SILENT if fact is False and not context.takes(ONLY_AS_NAMED) else found(fact, name)
