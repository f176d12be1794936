"""Điều 18. Phản ánh khó khăn, vướng mắc khi thực hiện."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment

DIFFICULTIES = LawTable(
    "difficulty_assignments",
    "qc1624/d18",
    Assignment(
        "raise_difficulty",
        "anyone",
        "power",
        circumstances=("when_in_difficulty",),
        towards=("board",),
        at="qc1624/d18",
    ),
    Assignment("resolve_difficulty", "board", "duty", at="qc1624/d18"),
)

LAWS = (DIFFICULTIES,)
