"""The principles of Điều 4, and the hours of each day that the service runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

AttestedPrinciple = Literal[
    "simple_procedures",
    "clear_procedures",
    "convenient_procedures",
    "open_information",
    "open_settlement_time",
    "open_case_status",
    "close_coordination",
    "accurate_service",
    "convenient_service",
    "time_saving",
    "effort_saving",
    "cost_saving",
    "no_annoyance",
    "no_congestion",
    "service_integrity",
    "service_security",
    "legal_validity",
]
Principle = Literal[AttestedPrinciple, "continuous_operation"]


@dataclass(frozen=True, slots=True)
class ServicePrinciple:
    """One principle that the text names and that a person must judge."""

    principle: AttestedPrinciple
    at: str

    @property
    def key(self) -> AttestedPrinciple:
        """The principle itself."""
        return self.principle


@dataclass(frozen=True, slots=True)
class DailyOperation:
    """How many hours of each day the service runs."""

    hours: int
    at: str

    @property
    def key(self) -> str:
        """There is one such figure."""
        return "daily_operation"


PRINCIPLES = LawTable(
    "portal_service_principles",
    "qc352/d4",
    ServicePrinciple("simple_procedures", at="qc352/d4.k1"),  # đơn giản
    ServicePrinciple("clear_procedures", at="qc352/d4.k1"),  # rõ ràng
    ServicePrinciple("convenient_procedures", at="qc352/d4.k1"),  # thuận tiện cho người sử dụng
    ServicePrinciple("open_information", at="qc352/d4.k2"),  # công khai, minh bạch thông tin
    ServicePrinciple("open_settlement_time", at="qc352/d4.k2"),  # thời gian giải quyết
    ServicePrinciple("open_case_status", at="qc352/d4.k2"),  # tình trạng giải quyết hồ sơ
    ServicePrinciple("close_coordination", at="qc352/d4.k3"),  # phối hợp chặt chẽ
    ServicePrinciple("accurate_service", at="qc352/d4.k4"),  # chính xác
    ServicePrinciple("convenient_service", at="qc352/d4.k4"),  # thuận tiện
    ServicePrinciple("time_saving", at="qc352/d4.k4"),  # tiết kiệm thời gian
    ServicePrinciple("effort_saving", at="qc352/d4.k4"),  # công sức
    ServicePrinciple("cost_saving", at="qc352/d4.k4"),  # chi phí
    ServicePrinciple("no_annoyance", at="qc352/d4.k4"),  # không gây phiền hà
    ServicePrinciple("no_congestion", at="qc352/d4.k4"),  # ách tắc
    ServicePrinciple("service_integrity", at="qc352/d4.k5"),  # tính toàn vẹn
    ServicePrinciple("service_security", at="qc352/d4.k5"),  # an toàn
    ServicePrinciple("legal_validity", at="qc352/d4.k5"),  # tính pháp lý
)
DAILY_OPERATION = LawTable(
    "portal_daily_operation",
    "qc352/d4.k5",
    DailyOperation(24, at="qc352/d4.k5"),  # 24 giờ/24 giờ hàng ngày
)

LAWS = (PRINCIPLES, DAILY_OPERATION)
