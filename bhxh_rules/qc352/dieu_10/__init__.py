"""Điều 10. Mã số hồ sơ thủ tục hành chính."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_10 import checking, comparing, law, reading, register
from bhxh_rules.qc352.holders import CASE_CODES

LAWS = (*law.LAWS, CASE_CODES)

RULES = (
    portal_rule(
        "portal.parse_case_code",
        reading.parse_case_code,
        provisions=(reading.CLAUSE,),
        readings=(reading.NO_FORMAT,),
        codes=reading.CODES,
    ),
    portal_rule(
        "portal.check_case_code",
        checking.check_case_code,
        provisions=(reading.CLAUSE,),
        readings=(
            reading.NO_FORMAT,
            register.ONE_CODE_ONE_CASE,
            comparing.SLIP_SHOWS_CODE,
            comparing.LOOK_UP_FINDS_CASE,
        ),
        codes=checking.CODES,
    ),
    portal_rule(
        "portal.check_code_register",
        register.check_code_register,
        provisions=(reading.CLAUSE,),
        readings=(register.ONE_CODE_ONE_CASE,),
        codes=register.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
