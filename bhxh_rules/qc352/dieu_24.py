"""Điều 24. Sửa đổi, bổ sung."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.assignments import PortalAssignment

HOLDERS = LawTable(
    "portal_amendment_holders",
    "qc352/d24",
    # kịp thời phản ánh những vướng mắc, bất cập hoặc đề xuất giải pháp
    PortalAssignment(
        "raise_or_propose",
        "provincial_office",
        "duty",
        circumstances=("while_implementing", "promptly"),
        towards=("it_centre",),
        at="qc352/d24",
    ),
    PortalAssignment(
        "raise_or_propose",
        "central_unit",
        "duty",
        circumstances=("while_implementing", "promptly"),
        towards=("it_centre",),
        at="qc352/d24",
    ),
    # BHXH Việt Nam (Trung tâm Công nghệ thông tin) tổng hợp, trình
    PortalAssignment("compile_and_submit", "it_centre", "duty", towards=("director_general",), at="qc352/d24"),
    # Tổng Giám đốc xem xét, quyết định
    PortalAssignment("decide_amendment", "director_general", "power", at="qc352/d24"),
)

LAWS = (HOLDERS,)
