"""Điều 6: the acts that the text prohibits, and what has to be found about each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Act = Literal[
    "against_state",
    "national_security_violation",
    "social_order_violation",
    "history_distortion",
    "religion_insult",
    "gender_discrimination",
    "racial_discrimination",
    "riot_incitement",
    "security_disruption_incitement",
    "public_disorder_incitement",
    "false_policy_propaganda",
    "state_secret_disclosure",
    "sector_secret_disclosure",
    "other_legal_secret_disclosure",
    "false_information",
    "humiliation",
    "slander",
    "economic_order_violation",
    "prostitution",
    "social_evils",
    "human_trafficking",
    "crime_instigation",
    "crime_enticement",
    "crime_incitement",
    "personal_gain",
    "equipment_disruption",
    "equipment_sabotage",
    "management_obstruction",
    "provision_obstruction",
    "use_obstruction",
]
Element = Literal["purpose", "effect", "law"]


@dataclass(frozen=True, slots=True)
class ProhibitedAct:
    """One act that the text names, and what must be found besides the act itself.

    `purpose`: the account was taken advantage of for the sake of the act; `effect`: people came to doubt and lost
    trust; `law`: the outside law that a blanket item points at.
    """

    act: Act
    elements: tuple[Element, ...]
    at: str

    @property
    def key(self) -> Act:
        """The act itself."""
        return self.act


_A, _B, _C, _D, _2 = "qc1624/d6.k1.a", "qc1624/d6.k1.b", "qc1624/d6.k1.c", "qc1624/d6.k1.d", "qc1624/d6.k2"

# Khoản 1: lợi dụng Zalo nhằm mục đích. Khoản 2 speaks of no purpose.
PROHIBITED_ACTS = LawTable(
    "prohibited_acts",
    "qc1624/d6",
    ProhibitedAct("against_state", ("purpose",), at=_A),  # chống phá Nhà nước
    ProhibitedAct("national_security_violation", ("purpose",), at=_A),  # an ninh quốc gia
    ProhibitedAct("social_order_violation", ("purpose",), at=_A),  # trật tự an toàn xã hội
    ProhibitedAct("history_distortion", ("purpose",), at=_A),  # xuyên tạc lịch sử
    ProhibitedAct("religion_insult", ("purpose",), at=_A),  # xúc phạm tôn giáo
    ProhibitedAct("gender_discrimination", ("purpose",), at=_A),  # phân biệt đối xử về giới
    ProhibitedAct("racial_discrimination", ("purpose",), at=_A),  # phân biệt chủng tộc
    ProhibitedAct("riot_incitement", ("purpose",), at=_A),  # kích động gây bạo loạn
    ProhibitedAct("security_disruption_incitement", ("purpose",), at=_A),  # phá rối an ninh
    ProhibitedAct("public_disorder_incitement", ("purpose",), at=_A),  # gây rối trật tự công cộng
    ProhibitedAct("false_policy_propaganda", ("purpose", "effect"), at=_A),  # nghi ngờ, mất lòng tin
    ProhibitedAct("state_secret_disclosure", ("purpose",), at=_B),  # bí mật của Nhà nước
    ProhibitedAct("sector_secret_disclosure", ("purpose",), at=_B),  # bí mật của ngành
    ProhibitedAct("other_legal_secret_disclosure", ("purpose", "law"), at=_B),  # bí mật khác
    ProhibitedAct("false_information", ("purpose",), at=_C),  # sai sự thật
    ProhibitedAct("humiliation", ("purpose",), at=_C),  # làm nhục
    ProhibitedAct("slander", ("purpose",), at=_C),  # vu khống
    ProhibitedAct("economic_order_violation", ("purpose",), at=_C),  # trật tự quản lý kinh tế
    ProhibitedAct("prostitution", ("purpose",), at=_C),  # mại dâm
    ProhibitedAct("social_evils", ("purpose",), at=_C),  # tệ nạn xã hội
    ProhibitedAct("human_trafficking", ("purpose",), at=_C),  # mua bán người
    ProhibitedAct("crime_instigation", ("purpose",), at=_C),  # xúi giục
    ProhibitedAct("crime_enticement", ("purpose",), at=_C),  # lôi kéo
    ProhibitedAct("crime_incitement", ("purpose",), at=_C),  # kích động
    ProhibitedAct("personal_gain", ("purpose",), at=_D),  # tư lợi cho cá nhân
    ProhibitedAct("equipment_disruption", (), at=_2),  # gây rối
    ProhibitedAct("equipment_sabotage", (), at=_2),  # phá hoại
    ProhibitedAct("management_obstruction", (), at=_2),  # cản trở việc quản lý
    ProhibitedAct("provision_obstruction", (), at=_2),  # cản trở việc cung cấp
    ProhibitedAct("use_obstruction", (), at=_2),  # cản trở việc sử dụng
)

LAWS = (PROHIBITED_ACTS,)
