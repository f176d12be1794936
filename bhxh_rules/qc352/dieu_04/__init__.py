"""Điều 4. Nguyên tắc cung cấp dịch vụ công trên Cổng Dịch vụ công."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_04 import principles
from bhxh_rules.qc352.dieu_04.law import LAWS

RULES = (
    portal_rule(
        "portal.check_principles",
        principles.check_principles,
        provisions=("qc352/d4", *(f"qc352/d4.k{number}" for number in range(1, 6))),
        readings=(principles.PLANNED_MAINTENANCE,),
        codes=(principles.PRINCIPLE_NOT_MET, principles.PRINCIPLES_MET),
    ),
)

__all__ = ["LAWS", "RULES"]
