"""Questions to the rules on content: golden codes, and small domains to enumerate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, get_args

from bhxh_rules.qc1624.dieu_06.law import Act
from bhxh_rules.qc1624.dieu_09.principles import Principle
from bhxh_rules.qc1624.dieu_10 import Topic
from bhxh_rules.qc1624.dieu_12.retention import Record
from bhxh_rules.qc1624.dieu_14 import Conduct

# Codes are stable API: one is never renamed, and one that is retired stays here with a note.
CODES = {
    "zalo.screen_content": [
        "PROHIBITED_ACT_FOUND",
        "NO_PROHIBITED_ACT_FOUND",
        "FINDING_INCOMPLETE",
        "ACTS_NOT_EXAMINED",
        "STAFF_NOT_BOUND",
        "NOT_IN_FORCE",
    ],
    "zalo.check_information": ["PRINCIPLE_NOT_MET", "PRINCIPLES_MET", "PRINCIPLES_NOT_EXAMINED", "NOT_IN_FORCE"],
    "zalo.check_source": ["SOURCE_CONDITION_NOT_MET", "SOURCE_CONDITIONS_MET", "NOT_COLLECTED", "NOT_IN_FORCE"],
    "zalo.check_topic": ["TOPIC_LISTED", "TOPIC_NOT_MENTIONED", "TOPIC_OUTSIDE_LIST", "NOT_IN_FORCE"],
    "zalo.check_retention": ["RECORDS_NOT_KEPT", "RECORDS_KEPT", "RETENTION_PERIOD_UNKNOWN", "NOT_IN_FORCE"],
    "zalo.consequence": [
        "COMMENDATION_CONSIDERED",
        "HANDLING_CONSIDERED",
        "CONDUCT_NOT_MENTIONED",
        "NOT_IN_FORCE",
    ],
}

ACTS, PRINCIPLES, RECORDS = get_args(Act), get_args(Principle), get_args(Record)
TRUTH = (None, True, False)
DAYS = (None, date(2024, 9, 15), date(2024, 9, 16))
BY = "Phạm Văn D, thành viên Ban Quản trị"


def finding(act: str, found: str = "found", **more: object) -> dict[str, object]:
    """Give what a named person found about one act."""
    return {"act": act, "found": found, "found_by": BY, **more}


CLEAR = {act: finding(act, "not_found") for act in ACTS}
ALL_MET = {name: {"principle": name, "met": True, "found_by": BY} for name in PRINCIPLES}


def clear_but(*findings: dict[str, Any]) -> tuple[dict[str, object], ...]:
    """Give findings about every act, these among them and no other act found."""
    return tuple((CLEAR | {each["act"]: each for each in findings}).values())


def met_but(**others: bool | None) -> tuple[dict[str, object], ...]:
    """Give findings about every principle, all met but these."""
    return tuple({**each, "met": others.get(name, True)} for name, each in ALL_MET.items())


DOMAINS: dict[str, dict[str, tuple[object, ...]]] = {
    "zalo.screen_content": {
        "findings": (
            None,
            (),
            clear_but(),
            clear_but(finding("slander", purpose=True)),
            clear_but(finding("slander")),
            clear_but(finding("false_policy_propaganda", purpose=True)),
            clear_but(finding("false_policy_propaganda", effect=True)),
            clear_but(finding("false_information", purpose=True)),
            clear_but(finding("public_disorder_incitement", purpose=True)),
            clear_but(finding("equipment_sabotage")),
        ),
        "actor": (None, "central_unit_staff", "district_staff", "individual"),
        "as_of": DAYS,
    },
    "zalo.check_information": {
        "principles": (
            None,
            (),
            met_but(),
            met_but(timely=False),
            met_but(accurate=None),
            met_but(serves_management=False),
            met_but(meets_information_needs=None),
        ),
        "as_of": DAYS,
    },
    "zalo.check_source": {
        "collected": TRUTH,
        "verbatim": TRUTH,
        "accurate": TRUTH,
        "official_source": TRUTH,
        "lawful": TRUTH,
        "as_of": DAYS,
    },
    "zalo.check_topic": {"topic": (None, *get_args(Topic)), "as_of": DAYS},
    "zalo.check_retention": {
        "records_made": (None, ("original", "draft"), RECORDS),
        "records_kept": (None, (), ("original",), ("original", "draft")),
        "period": (None, "10 năm"),
        "legal_basis": (None, "Luật Lưu trữ"),
        "as_of": DAYS,
    },
    "zalo.consequence": {"conduct": (None, *get_args(Conduct)), "as_of": DAYS},
}


def every_question(name: str) -> Iterator[dict[str, Any]]:
    """Yield every question of a rule's small domain."""
    domain = DOMAINS[name]
    for values in product(*domain.values()):
        yield dict(zip(domain, values, strict=True))


def small_cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield questions that between them depend on every reading that a rule declares."""
    for name in DOMAINS:
        for facts in every_question(name):
            yield name, facts
