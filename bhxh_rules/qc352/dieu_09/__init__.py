"""Điều 9. Thông tin về dịch vụ công trực tuyến."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_09 import listing
from bhxh_rules.qc352.dieu_09.law import LAWS
from bhxh_rules.qc352.printed_address import OTHER_ADDRESS, SPELLINGS

RULES = (
    portal_rule(
        "portal.check_listing",
        listing.check_listing,
        provisions=("qc352/d9.k1", "qc352/d9.k2", "qc352/d9.k3"),
        readings=(SPELLINGS, OTHER_ADDRESS),
        codes=listing.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
