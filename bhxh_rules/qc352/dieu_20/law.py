"""What Điều 20 asks of BHXH agencies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.assignments import PortalAssignment

AttestedDuty = Literal[
    "directing_staff",
    "monitoring_cases",
    "checking_cases",
    "evaluating_cases",
    "monitoring_implementation",
    "checking_implementation",
    "true_information",
]
Basis = Literal["announced", "on_portal", "on_system"]


@dataclass(frozen=True, slots=True)
class AgencyDuty:
    """A duty whose doing a person must judge."""

    agency_duty: AttestedDuty
    at: str

    @property
    def key(self) -> AttestedDuty:
        """The duty itself."""
        return self.agency_duty


@dataclass(frozen=True, slots=True)
class ReceptionBasis:
    """What must be so of a procedure before files are received for it."""

    basis: Basis
    at: str

    @property
    def key(self) -> Basis:
        """The condition itself."""
        return self.basis


DUTIES = LawTable(
    "portal_agency_duties",
    "qc352/d20",
    AgencyDuty("directing_staff", at="qc352/d20.k1"),  # chỉ đạo các cán bộ sử dụng
    AgencyDuty("monitoring_cases", at="qc352/d20.k1"),  # thường xuyên theo dõi
    AgencyDuty("checking_cases", at="qc352/d20.k1"),  # kiểm tra
    AgencyDuty("evaluating_cases", at="qc352/d20.k1"),  # đánh giá
    AgencyDuty("monitoring_implementation", at="qc352/d20.k2"),  # thường xuyên theo dõi
    AgencyDuty("checking_implementation", at="qc352/d20.k2"),  # kiểm tra tình hình thực hiện
    AgencyDuty("true_information", at="qc352/d20.k2"),  # đúng thực tế
)
RECEPTION = LawTable(
    "portal_reception_basis",
    "qc352/d20.k3",
    ReceptionBasis("announced", at="qc352/d20.k3"),  # công bố theo quyết định của Tổng Giám đốc
    ReceptionBasis("on_portal", at="qc352/d20.k3"),  # cập nhật trên Cơ sở dữ liệu của Cổng
    ReceptionBasis("on_system", at="qc352/d20.k3"),  # và Hệ thống thông tin một cửa điện tử
)
HOLDERS = LawTable(
    "portal_agency_holders",
    "qc352/d20",
    PortalAssignment("handle_whole_process", "agency_with_procedures", "duty", at="qc352/d20.k1"),
    PortalAssignment(
        "direct_staff_to_use", "agency_with_procedures", "duty", towards=("own_staff",), at="qc352/d20.k1"
    ),
    PortalAssignment(
        "follow_case_handling", "agency_with_procedures", "duty", circumstances=("regularly",), at="qc352/d20.k1"
    ),
    # thường xuyên theo dõi và kiểm tra; đúng thực tế
    PortalAssignment("follow_implementation", "bhxh_agency", "duty", circumstances=("regularly",), at="qc352/d20.k2"),
    PortalAssignment("keep_information_true", "bhxh_agency", "duty", at="qc352/d20.k2"),
    PortalAssignment("receive_announced_only", "bhxh_agency", "duty", at="qc352/d20.k3"),
)

LAWS = (DUTIES, RECEPTION, HOLDERS)
