"""Điều 2. Hiệu lực."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Code
from bhxh_rules.core.law import LawTable


@dataclass(frozen=True, slots=True)
class Commencement:
    """The first day of an instrument's force."""

    first_day: date
    at: str

    @property
    def key(self) -> str:
        """There is one commencement."""
        return "commencement"


# The day of signing: ngày 16 tháng 9 năm 2024.
COMMENCEMENT = LawTable("zalo_commencement", "qd1624/d2", Commencement(date(2024, 9, 16), at="qd1624/d2"))

NOT_IN_FORCE = Code(
    "NOT_IN_FORCE",
    "Không áp dụng: ngày đó Quyết định 1624/QĐ-BHXH chưa có hiệu lực.",
    "Not applicable: Decision 1624/QĐ-BHXH was not yet in force on that day.",
)

LAWS = (COMMENCEMENT,)


def in_force(on: date | None, context: Context) -> bool:
    """Tell whether the decision and its Quy chế are in force on a day; with no day, the pinned wording is."""
    return on is None or on >= context.law(COMMENCEMENT).rows[0].first_day
