"""Điều 5. Các hành vi bị cấm khi sử dụng dịch vụ trên Cổng và Hệ thống một cửa; phiếu tiếp nhận và trả kết quả."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_05 import conduct, elements, law, slip
from bhxh_rules.qc352.holders import SLIPS

LAWS = (*law.LAWS, SLIPS)

RULES = (
    portal_rule(
        "portal.check_conduct",
        conduct.check_conduct,
        provisions=("qc352/d5", *(f"qc352/d5.k{number}" for number in range(1, 7)), "qc352/d22.k3.a"),
        readings=elements.READINGS,
        codes=conduct.CODES,
    ),
    portal_rule(
        "portal.check_receipt_slip",
        slip.check_receipt_slip,
        provisions=("qc352/d5.k6", "qc352/d10"),
        readings=(slip.SLIP_SHOWS_CODE,),
        codes=slip.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
