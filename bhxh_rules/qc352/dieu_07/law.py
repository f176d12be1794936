"""Khoản 3 Điều 7: where the file of a linked procedure is created, and how far the linked agencies handle it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

CaseCreatedBy = Literal["first_agency", "another_agency", "no_agency"]
AgencyLevel = Literal["district", "provincial", "central"]
Relation = Literal["same", "higher", "lower"]
Handling = Literal["to_final_result", "in_progress", "left_unfinished"]


@dataclass(frozen=True, slots=True)
class CaseCreator:
    """From where the file of a linked procedure is created in the system."""

    case_created_by: CaseCreatedBy
    at: str

    @property
    def key(self) -> CaseCreatedBy:
        """Who creates it."""
        return self.case_created_by


@dataclass(frozen=True, slots=True)
class LinkedHandling:
    """How far a linked agency handles the file, by its level beside the first agency's (DG-0084)."""

    relation: Relation
    until: Handling
    at: str

    @property
    def key(self) -> Relation:
        """Its level, compared."""
        return self.relation


CASE_CREATORS = LawTable(
    "linked_case_creators",
    "qc352/d7.k3",
    CaseCreator("first_agency", at="qc352/d7.k3"),  # cơ quan BHXH đầu tiên giải quyết thủ tục
)
LINKED_HANDLINGS = LawTable(
    "linked_case_handlings",
    "qc352/d7.k3",
    LinkedHandling("same", "to_final_result", at="qc352/d7.k3"),  # cùng cấp
    LinkedHandling("higher", "to_final_result", at="qc352/d7.k3"),  # cấp trên
)

LAWS = (CASE_CREATORS, LINKED_HANDLINGS)
