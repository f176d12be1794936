"""Điểm f khoản 3 Điều 7: what is handed on, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.decision import Code
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.likeness import Likeness

Leg = Literal["lookalike_account", "distorting_post"]
Referrer = Literal["board", "standing_unit"]
Recipient = Literal["competent_body", "director_general"]
LegFinding = Literal["to_be_referred", "nothing_found", "own_account", "undecided", "not_examined"]


@dataclass(frozen=True, slots=True)
class Referral:
    """What is to be handed on, by whom, to whom, and whether harm to the sector's standing must be found first."""

    leg: Leg
    referred_by: Referrer
    referred_to: Recipient
    needs_harm: bool
    at: str

    @property
    def key(self) -> Leg:
        """What is handed on."""
        return self.leg


@dataclass(frozen=True, slots=True)
class Impersonation:
    """What was found on each leg; for a page, how its name and its address resemble the account's."""

    lookalike: LegFinding
    distortion: LegFinding
    name_likeness: Likeness | None
    address_likeness: Likeness | None
    referred_by: Referrer | None
    referred_to: Recipient | None


REFERRALS = LawTable(
    "impersonation_referrals",
    "qc1624/d7.k3.f",
    Referral("lookalike_account", "board", "competent_body", needs_harm=False, at="qc1624/d7.k3.f"),
    Referral("distorting_post", "board", "competent_body", needs_harm=True, at="qc1624/d7.k3.f"),
)

LOOKALIKE_TO_BE_REFERRED = Code(
    "LOOKALIKE_TO_BE_REFERRED",
    "Có dấu hiệu giả mạo tài khoản: Ban Quản trị đề nghị cơ quan có thẩm quyền xem xét; ở đây không kết luận là giả "
    "mạo hay xuyên tạc.",
    "Signs of an imitated account: the Board asks the competent body to look at it; nothing is judged here.",
)
DISTORTION_TO_BE_REFERRED = Code(
    "DISTORTION_TO_BE_REFERRED",
    "Có dấu hiệu xuyên tạc nội dung đã đăng: Ban Quản trị đề nghị cơ quan có thẩm quyền xem xét; ở đây không "
    "kết luận là giả mạo hay xuyên tạc.",
    "Signs that posted content was distorted: the Board asks the competent body to look at it; nothing is judged here.",
)
BOTH_TO_BE_REFERRED = Code(
    "LOOKALIKE_AND_DISTORTION_TO_BE_REFERRED",
    "Có dấu hiệu giả mạo tài khoản và xuyên tạc nội dung đã đăng: Ban Quản trị đề nghị cơ quan có thẩm quyền xem xét; "
    "ở đây không kết luận là giả mạo hay xuyên tạc.",
    "Signs of an imitated account and of distorted content: the Board asks the competent body to look at them; nothing "
    "is judged here.",
)
NOTHING_TO_REFER = Code(
    "NOTHING_TO_REFER",
    "Không có gì phải đề nghị cơ quan có thẩm quyền xem xét trong phần đã xem.",
    "Nothing in what was examined has to be handed to the competent body.",
)

LIKENESS_SUFFICES = "DG-0060"
HARM_FOR_DISTORTION_ONLY = "DG-0061"
NAME_CONTAINED = "DG-0063"

LAWS = (REFERRALS,)
