"""Điều 22. Trách nhiệm của tổ chức, cá nhân trong kê khai, nộp hồ sơ, tra cứu, sử dụng Cổng Dịch vụ công."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_22 import duties, law
from bhxh_rules.qc352.holders import USERS

LAWS = (*law.LAWS, USERS)

RULES = (
    portal_rule(
        "portal.check_user_duties",
        duties.check_user_duties,
        provisions=(
            *("qc352/d22", "qc352/d22.k1", "qc352/d22.k2"),
            *("qc352/d22.k3", "qc352/d22.k3.a", "qc352/d22.k3.b"),
        ),
        codes=duties.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
