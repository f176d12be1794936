"""Khoản 4 Điều 9: how information collected elsewhere is posted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.core.law import LawTable
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Condition = Literal["verbatim", "accurate", "official_source", "lawful"]


@dataclass(frozen=True, slots=True)
class SourceCondition:
    """One condition for posting collected information."""

    condition: Condition
    at: str

    @property
    def key(self) -> Condition:
        """The condition itself."""
        return self.condition


SOURCE_CONDITIONS = LawTable(
    "source_conditions",
    "qc1624/d9.k4",
    SourceCondition("verbatim", at="qc1624/d9.k4"),  # trích dẫn nguyên văn
    SourceCondition("accurate", at="qc1624/d9.k4"),  # chính xác theo nguồn
    SourceCondition("official_source", at="qc1624/d9.k4"),  # nguồn thông tin chính thức
    SourceCondition("lawful", at="qc1624/d9.k4"),  # đúng quy định của pháp luật
)


@dataclass(frozen=True, slots=True)
class ConditionFailed:
    """A condition that is not met."""

    condition: Condition
    at: str


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """The conditions that were found not to be met."""

    failed: tuple[ConditionFailed, ...]


SOURCE_CONDITION_NOT_MET = Code(
    "SOURCE_CONDITION_NOT_MET",
    "Trái khoản 4 Điều 9: thông tin thu thập được đăng mà không đủ điều kiện về trích dẫn và nguồn.",
    "Contrary to clause 4 of Article 9: collected information was posted without meeting a condition on its source.",
)
SOURCE_CONDITIONS_MET = Code(
    "SOURCE_CONDITIONS_MET",
    "Thông tin thu thập được đăng đúng điều kiện ở khoản 4 Điều 9.",
    "The collected information meets every condition of clause 4 of Article 9.",
)
NOT_COLLECTED = Code(
    "NOT_COLLECTED",
    "Không áp dụng: khoản 4 Điều 9 chỉ nói về thông tin thu thập.",
    "Not applicable: clause 4 of Article 9 speaks of collected information only.",
)
CODES = (SOURCE_CONDITION_NOT_MET, SOURCE_CONDITIONS_MET, NOT_COLLECTED, NOT_IN_FORCE)


def check_source(
    collected: bool | None,
    verbatim: bool | None,
    accurate: bool | None,
    official_source: bool | None,
    lawful: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[SourceCheck]:
    """Hold the posting of collected information against the conditions on its source.

    Outcomes: satisfied; violated; undetermined; not_applicable (not collected, or before 16/09/2024).
    Source: khoản 4 Điều 9.
    """
    at = "qc1624/d9.k4"
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if collected is False:
        return not_applicable(NOT_COLLECTED, at=at, as_of=as_of)
    rows = context.law(SOURCE_CONDITIONS).rows
    attested: dict[str, bool | None] = {
        "verbatim": verbatim,
        "accurate": accurate,
        "official_source": official_source,
        "lawful": lawful,
    }
    needed = {row.condition: attested[row.condition] for row in rows}
    failed = tuple(ConditionFailed(row.condition, row.at) for row in rows if needed[row.condition] is False)
    if collected and failed:
        return violated(SOURCE_CONDITION_NOT_MET, SourceCheck(failed), at=at, as_of=as_of)
    unknown = (*missing(collected=collected), *missing(**needed))
    if unknown:
        return undetermined(FACTS_MISSING, SourceCheck(failed), at=at, missing=unknown, as_of=as_of)
    return satisfied(SOURCE_CONDITIONS_MET, SourceCheck(failed), at=at, as_of=as_of)
