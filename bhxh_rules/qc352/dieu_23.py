"""Điều 23. Trách nhiệm của các đơn vị."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.assignments import PortalAssignment

HOLDERS = LawTable(
    "portal_implementers",
    "qc352/d23",
    # Chánh Văn phòng; Giám đốc Trung tâm Công nghệ thông tin; Thủ trưởng đơn vị trực thuộc; Giám đốc BHXH tỉnh
    PortalAssignment("implement_portal_regulation", "chief_of_office", "duty", at="qc352/d23"),
    PortalAssignment("implement_portal_regulation", "it_centre_director", "duty", at="qc352/d23"),
    PortalAssignment("implement_portal_regulation", "central_unit_director", "duty", at="qc352/d23"),
    PortalAssignment("implement_portal_regulation", "provincial_office_director", "duty", at="qc352/d23"),
)

LAWS = (HOLDERS,)
