"""All duties and powers of the Quy chế as one list, read from the law tables of the Điều."""

from __future__ import annotations

from bhxh_rules.core.context import Context
from bhxh_rules.qc352 import dieu_23, dieu_24, holders
from bhxh_rules.qc352.assignments import Duty, PortalAssignment
from bhxh_rules.qc352.dieu_20.law import HOLDERS as AGENCIES
from bhxh_rules.qc352.dieu_21.law import HOLDERS as MANAGERS

_TABLES = (
    holders.SLIPS,
    holders.LINKED_CASES,
    holders.CASE_CODES,
    holders.ACCOUNTS,
    holders.FILING,
    holders.ONLINE_CASES,
    holders.INTAKE,
    AGENCIES,
    MANAGERS,
    holders.USERS,
    dieu_23.HOLDERS,
    dieu_24.HOLDERS,
)

# What the text says must be done without saying by whom, and where it says so.
UNASSIGNED: dict[Duty, str] = {
    "output_slip_from_system": "qc352/d5.k6",
    "integrate_case_data": "qc352/d8.k1",
    "secure_case_data": "qc352/d8.k2",
    "keep_case_data": "qc352/d8.k3",
    "post_service_information": "qc352/d9.k1",
    "show_case_status": "qc352/d12.k1",
    "publish_procedures": "qc352/d18.k2",
}


def assignments(context: Context) -> tuple[PortalAssignment, ...]:
    """Return every duty and power that somebody holds in a context, in the order of the law."""
    return tuple(row for table in _TABLES for row in context.law(table).rows)
