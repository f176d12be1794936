"""The units that Điều 21 makes answer for the two systems, and what each does."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.assignments import PortalAssignment

HOLDERS = LawTable(
    "portal_manager_holders",
    "qc352/d21",
    # Trung tâm Công nghệ thông tin
    PortalAssignment("manage_technically", "it_centre", "duty", at="qc352/d21.k1"),
    PortalAssignment("ensure_stable_operation", "it_centre", "duty", towards=("concerned_units",), at="qc352/d21.k1"),
    PortalAssignment("monitor_use", "it_centre", "duty", circumstances=("regularly",), at="qc352/d21.k1"),
    PortalAssignment("advise_maintenance_plan", "it_centre", "duty", at="qc352/d21.k2"),
    PortalAssignment("advise_upgrade_plan", "it_centre", "duty", at="qc352/d21.k2"),
    PortalAssignment("support_technically", "it_centre", "duty", towards=("provincial_office",), at="qc352/d21.k3"),
    # Vụ Pháp chế
    PortalAssignment(
        "control_online_services",
        "legal_department",
        "duty",
        towards=("specialist_units", "it_centre"),
        at="qc352/d21.k4",
    ),
    PortalAssignment(
        "report_service_forms", "legal_department", "duty", towards=("competent_authority",), at="qc352/d21.k4"
    ),
)

LAWS = (HOLDERS,)
