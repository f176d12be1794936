"""Khoản 1 Điều 11. Who answers for approving and removing; the steps have a table of their own."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment

ANSWERABILITY = LawTable(
    "posting_answerability",
    "qc1624/d11.k1",
    Assignment("answer_for_posting_and_removal", "board", "duty", at="qc1624/d11.k1"),
)

LAWS = (ANSWERABILITY,)
