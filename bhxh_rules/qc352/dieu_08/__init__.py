"""Điều 8. Quản lý và khai thác dữ liệu."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_08 import law, sync

LAWS = law.LAWS

RULES = (
    portal_rule(
        "portal.check_status_sync",
        sync.check_status_sync,
        provisions=("qc352/d8.k1", "qc352/d8.k2", "qc352/d8.k3"),
        readings=(sync.OTHER_MANNER,),
        codes=sync.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
