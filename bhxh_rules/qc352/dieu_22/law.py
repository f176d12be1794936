"""Điều 22: what those who use the portal have to do, and what nobody may do with another's account or signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.prohibitions import ProhibitedConduct

UserDuty = Literal[
    "use_portal_under_rules",
    "follow_published_procedures",
    "follow_published_files",
    "follow_published_components",
    "follow_published_requirements",
    "follow_published_conditions",
    "protect_own_account",
    "register_accurately",
    "declare_accurately",
    "answer_for_declarations",
]

_1, _2, _3A, _3B = "qc352/d22.k1", "qc352/d22.k2", "qc352/d22.k3.a", "qc352/d22.k3.b"


@dataclass(frozen=True, slots=True)
class DutyOfUser:
    """One duty of the organisations and persons who use the portal."""

    user_duty: UserDuty
    at: str

    @property
    def key(self) -> UserDuty:
        """The duty itself."""
        return self.user_duty


USER_DUTIES = LawTable(
    "portal_user_duties",
    "qc352/d22",
    DutyOfUser("use_portal_under_rules", at=_1),  # phục vụ việc thực hiện thủ tục, theo quy định
    DutyOfUser("follow_published_procedures", at=_2),  # thủ tục hành chính
    DutyOfUser("follow_published_files", at=_2),  # hồ sơ
    DutyOfUser("follow_published_components", at=_2),  # thành phần hồ sơ
    DutyOfUser("follow_published_requirements", at=_2),  # yêu cầu
    DutyOfUser("follow_published_conditions", at=_2),  # điều kiện
    DutyOfUser("protect_own_account", at=_3A),  # bảo vệ tài khoản
    DutyOfUser("register_accurately", at=_3B),  # đăng ký chính xác
    DutyOfUser("declare_accurately", at=_3B),  # kê khai chính xác
    DutyOfUser("answer_for_declarations", at=_3B),  # chịu trách nhiệm trước pháp luật
)

PROHIBITED_ACCOUNT_CONDUCT = LawTable(
    "portal_prohibited_account_conduct",
    "qc352/d22.k3.a",
    ProhibitedConduct("account_fraud", ("another_persons", "account_or_signature"), at=_3A),  # gian lận
    ProhibitedConduct("account_impersonation", ("another_persons",), at=_3A),  # mạo nhận
    ProhibitedConduct("account_appropriation", ("another_persons",), at=_3A),  # chiếm đoạt
    ProhibitedConduct("account_unlawful_use", ("another_persons", "unauthorised"), at=_3A),  # sử dụng trái phép
    ProhibitedConduct("signature_fraud", ("another_persons", "account_or_signature"), at=_3A),  # gian lận
    ProhibitedConduct("signature_impersonation", ("another_persons",), at=_3A),  # mạo nhận
    ProhibitedConduct("signature_appropriation", ("another_persons",), at=_3A),  # chiếm đoạt
    ProhibitedConduct("signature_unlawful_use", ("another_persons", "unauthorised"), at=_3A),  # sử dụng trái phép
)

LAWS = (USER_DUTIES, PROHIBITED_ACCOUNT_CONDUCT)
