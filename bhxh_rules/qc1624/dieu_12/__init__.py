"""Điều 12. Chế độ lưu giữ thông tin."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_12 import keeping, retention
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

LAWS = (*retention.LAWS, *keeping.LAWS)

RULES = (
    Rule(
        "zalo.check_retention",
        retention.check_retention,
        provisions=("qc1624/d12.k1", "qc1624/d12.k2"),
        readings=("DG-0051",),
        codes=(
            retention.RECORDS_NOT_KEPT,
            retention.RECORDS_KEPT,
            retention.RETENTION_PERIOD_UNKNOWN,
            NOT_IN_FORCE,
        ),
    ),
)

__all__ = ["LAWS", "RULES"]
