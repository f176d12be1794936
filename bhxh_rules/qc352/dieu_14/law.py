"""Điều 14: what each phase of an online file follows, and the ways in which its result is returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.governing import Governing, GoverningRule, Phase

DeliveryChannel = Literal[
    "online_service_system", "public_post", "reception_counter", "private_courier", "email", "other"
]


@dataclass(frozen=True, slots=True)
class ProcessingPhase:
    """One phase of an online file and what it follows.

    `only_if_complete`: the phase begins once a complete and valid file was received.
    """

    phase: Phase
    governed_by: Governing
    pinpoint: str | None
    only_if_complete: bool
    at: str

    @property
    def key(self) -> Phase:
        """The phase itself."""
        return self.phase


@dataclass(frozen=True, slots=True)
class ResultChannel:
    """One way of returning a result; `only_when_allowed`: for procedures whose results may be returned that way."""

    delivery_channel: DeliveryChannel
    only_when_allowed: bool
    at: str

    @property
    def key(self) -> DeliveryChannel:
        """The way itself."""
        return self.delivery_channel


_1A, _1B = "qc352/d14.k1.a", "qc352/d14.k1.b"
_2A, _2B, _2C = "qc352/d14.k2.a", "qc352/d14.k2.b", "qc352/d14.k2.c"
_G1, _G2, _G3 = "qc352/d14.k3.a.g1", "qc352/d14.k3.a.g2", "qc352/d14.k3.a.g3"

# Khoản 2 điểm a prints the condition "đầy đủ và hợp lệ"; that it goes for điểm b and c as well is DG-0086.
PROCESSING = LawTable(
    "portal_processing",
    "qc352/d14",
    ProcessingPhase("receive", "decree_61_2018", "khoản 2 Điều 17", False, at=_1A),  # tiếp nhận
    ProcessingPhase("transfer", "decision_838_2017", None, False, at=_1B),  # chuyển hồ sơ
    ProcessingPhase("process_and_appraise", "processing_rules", None, True, at=_2A),  # xử lý, thẩm định
    ProcessingPhase("time_limit", "time_limit_decision", None, True, at=_2B),  # thời gian
    ProcessingPhase("course_at_agency", "e_transaction_decision", None, True, at=_2C),  # quá trình giải quyết
)
RESULT_CHANNELS = LawTable(
    "portal_result_channels",
    "qc352/d14.k3.a",
    ResultChannel("online_service_system", True, at=_G1),  # Hệ thống dịch vụ công trực tuyến, nếu được phép
    ResultChannel("public_post", False, at=_G2),  # dịch vụ bưu chính công ích
    ResultChannel("reception_counter", False, at=_G3),  # Bộ phận Tiếp nhận và Trả kết quả
)
RETURNING = LawTable(
    "portal_result_return",
    "qc352/d14.k3.b",
    GoverningRule("return_result", "decree_61_2018", "Điều 20", at="qc352/d14.k3.b"),  # trả kết quả, hồ sơ kèm theo
)

LAWS = (PROCESSING, RESULT_CHANNELS, RETURNING)
