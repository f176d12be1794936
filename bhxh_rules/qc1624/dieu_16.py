"""Điều 16. Trách nhiệm thi hành Quy chế."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qd1624.dieu_03 import Implementer

# The same seven posts as in Điều 3 of the decision; each instrument has its own list, which may change by itself.
IMPLEMENTERS = LawTable(
    "regulation_implementers",
    "qc1624/d16",
    Implementer("head", at="qc1624/d16"),
    Implementer("chief_of_office", at="qc1624/d16"),
    Implementer("communication_centre_director", at="qc1624/d16"),
    Implementer("it_centre_director", at="qc1624/d16"),
    Implementer("support_centre_director", at="qc1624/d16"),
    Implementer("central_unit_director", at="qc1624/d16"),
    Implementer("provincial_office_director", at="qc1624/d16"),
)

LAWS = (IMPLEMENTERS,)
