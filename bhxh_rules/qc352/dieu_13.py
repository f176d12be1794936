"""Điều 13. Sử dụng Cổng Dịch vụ công để nộp hồ sơ trực tuyến."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, missing, not_applicable, undetermined
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force, portal_rule
from bhxh_rules.qc352.holders import FILING
from bhxh_rules.qc352.requirements import SILENT, Answers, Standing, found, held

OnlineUse = Literal["declare", "file", "look_up"]
Requirement = Literal["account_registered", "procedure_published", "service_offered"]


@dataclass(frozen=True, slots=True)
class OnlinePermission:
    """What may be done on the portal, and on which conditions."""

    online_use: OnlineUse
    requirements: tuple[Requirement, ...]
    at: str

    @property
    def key(self) -> OnlineUse:
        """What may be done."""
        return self.online_use


@dataclass(frozen=True, slots=True)
class OnlineItem:
    """One condition, and where it stands."""

    requirement: Requirement
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class OnlineCheck:
    """Every condition for one use of the portal, in the order of the text."""

    online_use: OnlineUse
    items: tuple[OnlineItem, ...]


ONLINE_PERMISSIONS = LawTable(
    "portal_online_permissions",
    "qc352/d13",
    # kê khai
    OnlinePermission("declare", ("account_registered", "procedure_published"), at="qc352/d13"),
    # nộp hồ sơ trực tuyến
    OnlinePermission("file", ("account_registered", "procedure_published"), at="qc352/d13"),
    # tra cứu các dịch vụ
    OnlinePermission("look_up", ("account_registered", "service_offered"), at="qc352/d13"),
)

LAWS = (ONLINE_PERMISSIONS, FILING)

ONLINE_USE_ALLOWED = Code(
    "ONLINE_USE_ALLOWED",
    "Được làm trên Cổng Dịch vụ công: đủ các điều kiện ở Điều 13.",
    "This may be done on the portal: every condition of Article 13 is met.",
)
ONLINE_USE_NOT_ALLOWED = Code(
    "ONLINE_USE_NOT_ALLOWED",
    "Không được kê khai, nộp hồ sơ trực tuyến: thiếu điều kiện mà Điều 13 gắn với việc cho phép; xem từng điều kiện.",
    "No declaring or filing online: a condition that Article 13 ties its permission to is not met; see each of them.",
)
ONLINE_USE_NOT_MENTIONED = Code(
    "ONLINE_USE_NOT_MENTIONED",
    "Chưa kết luận được: Điều 13 không nhắc đến việc này khi chưa đủ điều kiện; không cho phép và cũng không cấm.",
    "Undetermined: Article 13 does not mention this where a condition is not met; it neither permits nor forbids it.",
)
CODES = (ONLINE_USE_ALLOWED, ONLINE_USE_NOT_ALLOWED, ONLINE_USE_NOT_MENTIONED)
_ANSWERS = Answers(*CODES)

ONLY_WITH_CONDITIONS = "DG-0101"


def may_file_online(
    online_use: OnlineUse | None,
    account_registered: bool | None,
    procedure_published: bool | None,
    service_offered: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[OnlineCheck]:
    """Tell whether somebody may declare, file or look services up on the portal.

    Outcomes: satisfied (allowed); violated (not allowed, which says nothing of a breach by anybody); undetermined;
    not_applicable before 06/03/2020. Source: Điều 13.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d13", as_of=as_of)
    facts: dict[Requirement, bool | None] = {
        "account_registered": account_registered,
        "procedure_published": procedure_published,
        "service_offered": service_offered,
    }
    permission = None if online_use is None else context.law(ONLINE_PERMISSIONS).row(online_use)
    if online_use is None or permission is None:
        return undetermined(FACTS_MISSING, at="qc352/d13", missing=missing(online_use=online_use), as_of=as_of)
    # Nobody reads the sentence as closing the look-up: Điều 12 offers one on the portal and asks for no account.
    silent = online_use == "look_up" or not context.takes(ONLY_WITH_CONDITIONS)
    items = []
    for requirement in permission.requirements:
        fact = facts[requirement]
        each = SILENT if fact is False and silent else found(fact, requirement)
        items.append((OnlineItem(requirement, each.standing, permission.at), each))
    fails = any(facts[requirement] is False for requirement in permission.requirements)
    doubts = (ONLY_WITH_CONDITIONS,) if fails and online_use != "look_up" else ()
    checked = OnlineCheck(online_use, tuple(item for item, _ in items))
    return held(checked, items, _ANSWERS, readings=doubts, as_of=as_of)


RULES = (
    portal_rule(
        "portal.may_file_online",
        may_file_online,
        provisions=("qc352/d13",),
        readings=(ONLY_WITH_CONDITIONS,),
        codes=CODES,
    ),
)
