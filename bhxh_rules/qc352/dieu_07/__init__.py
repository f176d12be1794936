"""Điều 7. Các yêu cầu chung của Hệ thống thông tin một cửa điện tử."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_07 import law, origin
from bhxh_rules.qc352.holders import LINKED_CASES

LAWS = (*law.LAWS, LINKED_CASES)

RULES = (
    portal_rule(
        "portal.check_case_origin",
        origin.check_case_origin,
        provisions=("qc352/d7.k3",),
        readings=(origin.COMPARED_WITH_FIRST, origin.AGENCIES_OF_THE_SECTOR),
        codes=origin.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
