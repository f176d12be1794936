"""Điều 6. Những hành vi bị cấm khi tương tác trên Zalo BHXH Việt Nam."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_06 import screening
from bhxh_rules.qc1624.dieu_06.law import LAWS
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

RULES = (
    Rule(
        "zalo.screen_content",
        screening.screen_content,
        provisions=(
            "qc1624/d6",
            *("qc1624/d6.k1", "qc1624/d6.k1.a", "qc1624/d6.k1.b", "qc1624/d6.k1.c", "qc1624/d6.k1.d"),
            "qc1624/d6.k2",
        ),
        readings=("DG-0019", "DG-0028", "DG-0029", "DG-0030", "DG-0031", "DG-0052", "DG-0053"),
        codes=(
            screening.PROHIBITED_ACT_FOUND,
            screening.NO_PROHIBITED_ACT_FOUND,
            screening.FINDING_INCOMPLETE,
            screening.ACTS_NOT_EXAMINED,
            screening.STAFF_NOT_BOUND,
            NOT_IN_FORCE,
        ),
    ),
)

__all__ = ["LAWS", "RULES"]
