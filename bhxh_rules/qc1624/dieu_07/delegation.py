"""What the answer on authority is made of: the delegation given, the answer, and the codes that say why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.decision import Code
from bhxh_rules.core.facts import Day
from bhxh_rules.qc1624.assignments import Action, DelegatedScope
from bhxh_rules.qc1624.vocabulary import Role


@dataclass(frozen=True, slots=True)
class HeadDelegation:
    """What the head delegated to the person who acts; no scope at all means that nothing was delegated.

    Both days count. With no `from_day` it is not known since when it holds; with no `to_day` it has no end.
    """

    scopes: tuple[DelegatedScope, ...]
    from_day: Day | None = None
    to_day: Day | None = None

    def in_force(self, on: date) -> bool | None:
        """Tell whether the delegation is in force on a day; None when that is not known."""
        if self.to_day is not None and on > self.to_day:
            return False
        return None if self.from_day is None else self.from_day <= on


@dataclass(frozen=True, slots=True)
class Authority:
    """The answer for one role and one action; `scope` is the delegation on which it turns, if any."""

    role: Role
    action: Action
    answer: Literal["may", "may_not", "silent"]
    scope: DelegatedScope | None


WITHIN_AUTHORITY = Code(
    "WITHIN_AUTHORITY", "Được làm: việc này thuộc nhiệm vụ, quyền hạn của người đó.", "May: it is within their power."
)
OUTSIDE_AUTHORITY = Code(
    "OUTSIDE_AUTHORITY",
    "Không được làm: Quy chế giao việc này cho người khác.",
    "May not: the Regulation gives this to somebody else.",
)
DELEGATION_ABSENT = Code(
    "DELEGATION_ABSENT",
    "Không được làm: việc này cần được Trưởng Ban ủy quyền, mà không có ủy quyền nào.",
    "May not: this needs a delegation by the head, and there is none.",
)
DELEGATION_OF_OTHER_SCOPE = Code(
    "DELEGATION_OF_OTHER_SCOPE",
    "Không được làm: không có ủy quyền nào có phạm vi bao gồm việc này.",
    "May not: no delegation has a scope that covers this.",
)
DELEGATION_NOT_IN_FORCE = Code(
    "DELEGATION_NOT_IN_FORCE",
    "Không được làm: ngày đó ủy quyền bao gồm việc này chưa có hoặc đã hết hiệu lực.",
    "May not: the delegation that covers this was not in force on that day.",
)
ACTION_NOT_MENTIONED = Code(
    "ACTION_NOT_MENTIONED",
    "Chưa kết luận được: Quy chế không nói người đó được hay không được làm việc này.",
    "Undetermined: the Regulation does not say whether they may do this.",
)
MEMBER_ALONE_NOT_MENTIONED = Code(
    "MEMBER_ALONE_NOT_MENTIONED",
    "Chưa kết luận được: việc này được giao cho Ban Quản trị; thành viên nào làm là do Trưởng Ban phân công.",
    "Undetermined: this is given to the Board; whether one member does it is for the head to assign.",
)
DELEGATION_ENDS_FIRST = "kết thúc trước ngày bắt đầu", "ends before its first day"
