"""Điểm f khoản 3 Điều 7: accounts that imitate the account, and posts that distort what it posted.

A hit is handed on and never judged: it is for the competent body to say whether something is fake.
"""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_04 import SPELLINGS_OF_ADDRESS
from bhxh_rules.qc1624.dieu_07.impersonation import law
from bhxh_rules.qc1624.dieu_07.impersonation.law import LAWS
from bhxh_rules.qc1624.dieu_07.impersonation.pages import check_impersonation
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

__all__ = ["LAWS", "RULES"]

RULES = (
    Rule(
        "zalo.check_impersonation",
        check_impersonation,
        provisions=("qc1624/d7.k3.f",),
        readings=(law.LIKENESS_SUFFICES, law.HARM_FOR_DISTORTION_ONLY, SPELLINGS_OF_ADDRESS, law.NAME_CONTAINED),
        codes=(
            law.LOOKALIKE_TO_BE_REFERRED,
            law.DISTORTION_TO_BE_REFERRED,
            law.BOTH_TO_BE_REFERRED,
            law.NOTHING_TO_REFER,
            NOT_IN_FORCE,
        ),
    ),
)
