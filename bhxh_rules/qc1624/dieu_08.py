"""Điều 8. Các đơn vị trực thuộc BHXH Việt Nam và BHXH các tỉnh, thành phố."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment

UNIT_ASSIGNMENTS = LawTable(
    "unit_assignments",
    "qc1624/d8",
    Assignment("serve_as_standing_unit", "standing_unit", "duty", towards=("board",), at="qc1624/d8.k1.a"),
    Assignment("answer_for_content", "standing_unit", "duty", at="qc1624/d8.k1.a"),
    Assignment("propose_content_plan", "standing_unit", "duty", towards=("board",), at="qc1624/d8.k1.b"),
    Assignment("reflect_sector_activities", "standing_unit", "duty", at="qc1624/d8.k1.b"),
    Assignment("receive_question", "standing_unit", "duty", towards=("people",), at="qc1624/d8.k1.c"),
    Assignment("coordinate_answers", "standing_unit", "duty", towards=("specialist_units",), at="qc1624/d8.k1.c"),
    Assignment("receive", "standing_unit", "duty", at="qc1624/d8.k1.d"),
    Assignment("screen", "standing_unit", "duty", at="qc1624/d8.k1.d"),
    Assignment("compile", "standing_unit", "duty", at="qc1624/d8.k1.d"),
    Assignment("edit", "standing_unit", "duty", at="qc1624/d8.k1.d"),
    Assignment("request_standing_unit_tasks", "board", "power", towards=("standing_unit",), at="qc1624/d8.k1.e"),
    Assignment("perform_board_tasks", "standing_unit", "duty", towards=("board",), at="qc1624/d8.k1.e"),
    Assignment("secure_information", "it_centre", "duty", towards=("standing_unit",), at="qc1624/d8.k2"),
    Assignment("answer_question", "support_centre", "duty", towards=("people", "businesses"), at="qc1624/d8.k3"),
    Assignment("provide_information", "central_unit", "duty", towards=("standing_unit",), at="qc1624/d8.k4"),
    Assignment("provide_information", "provincial_office", "duty", towards=("standing_unit",), at="qc1624/d8.k4"),
    Assignment("answer_for_editing", "central_unit", "duty", towards=("standing_unit",), at="qc1624/d8.k4"),
    Assignment("answer_for_editing", "provincial_office", "duty", towards=("standing_unit",), at="qc1624/d8.k4"),
)

LAWS = (UNIT_ASSIGNMENTS,)
