"""Điều 2. Đối tượng áp dụng."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_02 import law, scope

LAWS = law.LAWS

RULES = (
    portal_rule(
        "portal.in_scope",
        scope.in_scope,
        provisions=("qc352/d1", "qc352/d2", "qc352/d2.k1", "qc352/d2.k2", "qc352/d2.k3"),
        readings=(scope.DISTRICT_OFFICE, scope.ONE_PART_SUFFICES),
        codes=(scope.IN_SCOPE, scope.OUT_OF_SCOPE, scope.OPERATION_NOT_MENTIONED),
    ),
)

__all__ = ["LAWS", "RULES"]
