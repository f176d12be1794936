"""Điều 7: the Board and its head, clause by clause, and how often they report and meet."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment, Reporting

BOARD_ASSIGNMENTS = LawTable(
    "board_assignments",
    "qc1624/d7",
    Assignment("establish_board", "director_general", "power", at="qc1624/d7.k1"),
    Assignment("serve_part_time", "board", "duty", at="qc1624/d7.k1"),
    Assignment("assign_member_tasks", "head", "power", towards=("member",), at="qc1624/d7.k1"),
    Assignment("answer_for_published_information", "head", "duty", towards=("director_general",), at="qc1624/d7.k2.a"),
    Assignment("delegate", "head", "power", towards=("member",), at="qc1624/d7.k2.b"),
    Assignment("answer_for_delegated_decisions", "head", "duty", at="qc1624/d7.k2.b"),
    # What the head may delegate under this point, of the acts that the text gives to the head alone.
    Assignment("assign_member_tasks", "member", "power", scope="head_matters", at="qc1624/d7.k2.b"),
    Assignment("report_to_director_general", "member", "duty", scope="head_matters", at="qc1624/d7.k2.b"),
    Assignment("convene_extraordinary_meeting", "member", "power", scope="head_matters", at="qc1624/d7.k2.b"),
    Assignment(
        "report_to_director_general",
        "head",
        "duty",
        circumstances=("half_year", "year", "ad_hoc"),  # 6 tháng, hằng năm, đột xuất
        towards=("director_general",),
        at="qc1624/d7.k2.c",
    ),
    Assignment("propose_development", "board", "duty", at="qc1624/d7.k3.a"),
    Assignment("organise_content_production", "board", "duty", at="qc1624/d7.k3.b"),
    Assignment("organise_answering", "board", "duty", towards=("public",), at="qc1624/d7.k3.b"),
    Assignment("guide_information_supply", "board", "duty", towards=("units",), at="qc1624/d7.k3.c"),
    Assignment("guide_use", "board", "duty", towards=("sector_staff", "public"), at="qc1624/d7.k3.c"),
    Assignment("coordinate_units", "board", "duty", towards=("concerned_units",), at="qc1624/d7.k3.d"),
    Assignment(
        "request_unit_to_answer",
        "board",
        "duty",
        towards=("central_unit", "provincial_office"),
        at="qc1624/d7.k3.e",
    ),
    Assignment("monitor_impersonation", "board", "duty", at="qc1624/d7.k3.f"),
    Assignment(
        "propose_blocking_impersonation", "board", "duty", towards=("competent_authority",), at="qc1624/d7.k3.f"
    ),
    Assignment("propose_handling_distortion", "board", "duty", towards=("competent_authority",), at="qc1624/d7.k3.f"),
    Assignment(
        "propose_crisis_handling",
        "board",
        "duty",
        circumstances=("media_incident",),
        towards=("sector_leaders",),
        at="qc1624/d7.k3.g",
    ),
    Assignment(
        "hold_review_meeting", "board", "duty", circumstances=("half_year", "year"), at="qc1624/d7.k4"
    ),  # định kỳ 6 tháng, hằng năm
    Assignment("convene_extraordinary_meeting", "head", "power", circumstances=("ad_hoc",), at="qc1624/d7.k4"),
)

REPORTING = LawTable(
    "reporting_periods",
    "qc1624/d7",
    Reporting("report", "half_year", months=6, at="qc1624/d7.k2.c"),  # 6 tháng
    Reporting("report", "year", months=12, at="qc1624/d7.k2.c"),  # hằng năm
    Reporting("meeting", "half_year", months=6, at="qc1624/d7.k4"),  # 6 tháng
    Reporting("meeting", "year", months=12, at="qc1624/d7.k4"),  # hằng năm
)

LAWS = (BOARD_ASSIGNMENTS, REPORTING)
