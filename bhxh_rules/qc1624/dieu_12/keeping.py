"""Khoản 1 Điều 12. Who keeps the content; khoản 2 names nobody."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment

KEEPING = LawTable("keeping_assignments", "qc1624/d12", Assignment("keep_records", "board", "duty", at="qc1624/d12.k1"))

LAWS = (KEEPING,)
