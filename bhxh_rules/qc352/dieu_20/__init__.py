"""Điều 20. Trách nhiệm của các cơ quan BHXH tham gia Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_20 import duties
from bhxh_rules.qc352.dieu_20.law import LAWS

RULES = (
    portal_rule(
        "portal.check_agency_duties",
        duties.check_agency_duties,
        provisions=("qc352/d3.k5", "qc352/d20.k1", "qc352/d20.k2", "qc352/d20.k3"),
        readings=(duties.MANDATE, duties.DATABASES, duties.FOUR_STAGES),
        codes=(duties.DUTY_NOT_DONE, duties.DUTIES_DONE),
    ),
)

__all__ = ["LAWS", "RULES"]
