"""The rules on organisation: their codes, which are stable API, and small domains of facts that reach each of them."""

from datetime import date
from itertools import product
from typing import Any, get_args

from bhxh_rules.qc1624.assignments import Action, Duty

CODES = {
    "zalo.responsible_units": [
        "RESPONSIBLE_NAMED",
        "RESPONSIBLE_NOT_MENTIONED",
        "OFFICE_ABOLISHED",
        "NOT_IN_FORCE",
    ],
    "zalo.may_act": [
        "WITHIN_AUTHORITY",
        "OUTSIDE_AUTHORITY",
        "DELEGATION_ABSENT",
        "DELEGATION_OF_OTHER_SCOPE",
        "DELEGATION_NOT_IN_FORCE",
        "ACTION_NOT_MENTIONED",
        "MEMBER_ALONE_NOT_MENTIONED",
        "OFFICE_ABOLISHED",
        "NOT_IN_FORCE",
    ],
    "zalo.reporting_schedule": ["PERIODS_DETERMINED", "NOT_IN_FORCE"],
    "zalo.check_reporting": [
        "PERIODS_COVERED",
        "NO_PERIOD_ENDED",
        "PERIODS_UNCOVERED",
        "PERIODS_LEFT_OUT",
        "NOT_IN_FORCE",
    ],
}

_DAYS = (None, date(2024, 9, 15), date(2024, 10, 15), date(2025, 3, 1))
_HALF: dict[str, Any] = {"period": "first_half", "year": 2026, "on": "2026-06-30"}
_RECORDS = (None, (), (_HALF,), (_HALF, {**_HALF, "period": "year"}))
DOMAINS: dict[str, dict[str, tuple[Any, ...]]] = {
    "zalo.responsible_units": {"duty": (None, *get_args(Duty)), "as_of": _DAYS},
    "zalo.may_act": {
        "role": (None, "editor", "secretary", "head", "deputy", "member", "standing_unit", "board"),
        "action": (None, *get_args(Action)),
        "delegation": (
            None,
            {"scopes": []},
            {"scopes": ["head_matters"], "from_day": "2024-10-15"},
            {"scopes": ["content_management"], "from_day": "2024-10-01", "to_day": "2024-10-14"},
        ),
        "on": _DAYS,
    },
    "zalo.reporting_schedule": {"year": (None, 2023, 2024, 2026), "as_of": _DAYS},
    "zalo.check_reporting": {
        "year": (None, 2023, 2026),
        "reports": _RECORDS,
        "meetings": _RECORDS,
        "as_of": (None, date(2024, 9, 15), date(2026, 6, 30), date(2026, 7, 1), date(2027, 1, 1)),
    },
}


def every_question(name: str) -> list[dict[str, Any]]:
    """Return every combination of a rule's small domain."""
    domain = DOMAINS[name]
    return [dict(zip(domain, values, strict=True)) for values in product(*domain.values())]
