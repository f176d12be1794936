"""Điều 21. Trách nhiệm của đơn vị quản lý Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_21 import readings, responsibility
from bhxh_rules.qc352.dieu_21.law import LAWS

RULES = (
    portal_rule(
        "portal.responsible_units",
        responsibility.responsible_units,
        provisions=(
            *("qc352/d5.k6", "qc352/d7.k3", "qc352/d8.k1", "qc352/d8.k2", "qc352/d8.k3", "qc352/d9.k1", "qc352/d10"),
            *("qc352/d11.k1.a", "qc352/d11.k1.b", "qc352/d11.k2.b", "qc352/d12.k1", "qc352/d13"),
            *("qc352/d14.k2.a", "qc352/d14.k3.a", "qc352/d18.k2", "qc352/d19.k2.b", "qc352/d19.k2.c"),
            *("qc352/d20.k1", "qc352/d20.k2", "qc352/d20.k3"),
            *("qc352/d21.k1", "qc352/d21.k2", "qc352/d21.k3", "qc352/d21.k4"),
            *("qc352/d22.k1", "qc352/d22.k2", "qc352/d22.k3.a", "qc352/d22.k3.b", "qc352/d23", "qc352/d24"),
        ),
        readings=(responsibility.INSTITUTIONS, *readings.READINGS),
        codes=(responsibility.RESPONSIBLE_NAMED, responsibility.RESPONSIBLE_NOT_MENTIONED),
    ),
)

__all__ = ["LAWS", "RULES"]
