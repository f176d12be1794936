"""Điều 1. Phạm vi điều chỉnh: the matters that the Quy chế governs, and the short name it gives the account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Activity = Literal[
    "account_operation",
    "information_provision",
    "information_management",
    "responsibilities",
    "coordination",
    "commendation",
    "handling_of_violations",
    "other",
]


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter that the Quy chế governs."""

    activity: Activity
    at: str

    @property
    def key(self) -> Activity:
        """The matter itself."""
        return self.activity


@dataclass(frozen=True, slots=True)
class ShortName:
    """What the Quy chế calls the account for short, without the word Zalo in front."""

    short_name: str
    at: str

    @property
    def key(self) -> str:
        """The name itself."""
        return self.short_name


MATTERS = LawTable(
    "governed_matters",
    "qc1624/d1",
    Matter("account_operation", at="qc1624/d1"),
    Matter("information_provision", at="qc1624/d1"),
    Matter("information_management", at="qc1624/d1"),
    Matter("responsibilities", at="qc1624/d1"),
    Matter("coordination", at="qc1624/d1"),
    Matter("commendation", at="qc1624/d1"),
    Matter("handling_of_violations", at="qc1624/d1"),
)

SHORT_NAME = LawTable("account_short_name", "qc1624/d1", ShortName("BHXH Việt Nam", at="qc1624/d1"))

LAWS = (MATTERS, SHORT_NAME)
