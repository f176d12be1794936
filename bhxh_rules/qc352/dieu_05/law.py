"""Điều 5: the acts that the text prohibits, what has to be found about each of them, and what a slip must be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.prohibitions import Element, ProhibitedConduct

NamedEffect = Literal["alteration", "sabotage"]
SystemEffect = Literal["alteration", "sabotage", "both", "neither"]
SlipMaker = Literal["receiving_civil_servant", "receiving_public_employee", "other_receiver", "other"]
SlipDuty = Literal["output_by_system", "code_issued_by_system"]

_1, _2, _3, _4, _5, _6 = (f"qc352/d5.k{number}" for number in range(1, 7))
_SLIP: tuple[Element, ...] = ("slip_maker", "own_accord", "outside_system", "to_hand_over")

PROHIBITED_CONDUCT = LawTable(
    "portal_prohibited_conduct",
    "qc352/d5",
    ProhibitedConduct("online_choice_obstruction", ("kept_from_online",), at=_1),  # cản trở việc lựa chọn
    ProhibitedConduct("message_exchange_obstruction", ("unauthorised",), at=_2),  # cản trở
    ProhibitedConduct("message_exchange_interference", ("unauthorised",), at=_2),  # can thiệp trái phép
    ProhibitedConduct("message_alteration", ("unauthorised",), at=_3),  # thay đổi
    ProhibitedConduct("message_deletion", ("unauthorised",), at=_3),  # xóa
    ProhibitedConduct("message_destruction", ("unauthorised",), at=_3),  # hủy
    ProhibitedConduct("message_forgery", (), at=_3),  # giả mạo: không có giả mạo nào được phép
    ProhibitedConduct("message_copying", ("unauthorised",), at=_3),  # sao chép
    ProhibitedConduct("message_disclosure", ("unauthorised",), at=_3),  # tiết lộ
    ProhibitedConduct("message_display", ("unauthorised",), at=_3),  # hiển thị
    ProhibitedConduct("message_moving", ("unauthorised",), at=_3),  # di chuyển
    ProhibitedConduct("harmful_software_creation", ("system_effect",), at=_4),  # tạo ra
    ProhibitedConduct("harmful_software_distribution", ("system_effect",), at=_4),  # phát tán
    ProhibitedConduct("other_infrastructure_sabotage", ("sabotage_purpose",), at=_4),  # hành vi khác
    ProhibitedConduct("other_violation_under_law", ("outside_law",), at=_5),  # vi phạm khác
    ProhibitedConduct("self_made_receipt_slip", _SLIP, at=_6),  # tự ý tạo phiếu tiếp nhận
)


@dataclass(frozen=True, slots=True)
class HarmfulEffect:
    """What a program does to the operating system that makes it a prohibited one."""

    system_effect: NamedEffect
    at: str

    @property
    def key(self) -> NamedEffect:
        """The effect itself."""
        return self.system_effect


HARMFUL_EFFECTS = LawTable(
    "portal_harmful_effects",
    "qc352/d5.k4",
    HarmfulEffect("alteration", at=_4),  # thay đổi
    HarmfulEffect("sabotage", at=_4),  # phá hoại
)


@dataclass(frozen=True, slots=True)
class ForbiddenMaker:
    """Somebody who must not make a slip outside the system."""

    slip_maker: SlipMaker
    at: str

    @property
    def key(self) -> SlipMaker:
        """Whom the ban names."""
        return self.slip_maker


FORBIDDEN_MAKERS = LawTable(
    "portal_forbidden_slip_makers",
    "qc352/d5.k6",
    ForbiddenMaker("receiving_civil_servant", at=_6),  # công chức tiếp nhận
    ForbiddenMaker("receiving_public_employee", at=_6),  # viên chức tiếp nhận
)


@dataclass(frozen=True, slots=True)
class SlipRequirement:
    """Something that the slip must be; the code is the one under Điều 10."""

    slip_duty: SlipDuty
    at: str

    @property
    def key(self) -> SlipDuty:
        """What the slip must be."""
        return self.slip_duty


SLIP_REQUIREMENTS = LawTable(
    "portal_slip_requirements",
    "qc352/d5.k6",
    SlipRequirement("output_by_system", at=_6),  # kết xuất từ Hệ thống
    SlipRequirement("code_issued_by_system", at=_6),  # mã số hồ sơ theo Điều 10
)

LAWS = (PROHIBITED_CONDUCT, HARMFUL_EFFECTS, FORBIDDEN_MAKERS, SLIP_REQUIREMENTS)
