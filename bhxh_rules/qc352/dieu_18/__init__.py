"""Điều 18. Cập nhật thông tin về thủ tục hành chính vào Hệ thống thông tin một cửa điện tử."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_18 import publication
from bhxh_rules.qc352.dieu_18.law import LAWS

RULES = (
    portal_rule(
        "portal.check_procedure_publication",
        publication.check_procedure_publication,
        provisions=(
            "qc352/d18.k1.a",
            "qc352/d18.k1.a.g1",
            "qc352/d18.k1.a.g2",
            "qc352/d18.k1.b",
            "qc352/d18.k1.c",
            "qc352/d18.k2",
        ),
        readings=(publication.GUIDE_REQUIRED,),
        codes=publication.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
