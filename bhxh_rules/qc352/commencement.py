"""When the Quy chế came into force, as far as that is known: the text prints no number, no date and no clause on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from bhxh_rules.core.decision import Caveat, Code, Decision
from bhxh_rules.core.rules import Rule

DATES_UNCERTAIN = "DG-0021"

# Secondary sources date the issuing decision 06/03/2020; that it applies from that day is an inference.
FIRST_DAY = date(2020, 3, 6)

NOT_IN_FORCE = Code(
    "PORTAL_REGULATION_NOT_IN_FORCE",
    "Không áp dụng: ngày đó Quy chế Cổng Dịch vụ công chưa có hiệu lực, suy ra từ ngày ban hành ở nguồn thứ cấp.",
    "Not applicable: the Portal Regulation was not yet in force, as inferred from the date in secondary sources.",
)
SECONDARY_SOURCES = Caveat(
    Code(
        "DATES_FROM_SECONDARY_SOURCES",
        "Tạm tính: bản văn không ghi số, ngày và hiệu lực của Quy chế; số, ngày lấy từ nguồn thứ cấp; hiệu lực "
        "suy ra từ ngày ấy ({about}).",
        "Provisional: the text prints no number, date or day of force; number and date come from secondary "
        "sources, the day of force is inferred from that date ({about}).",
    ),
    DATES_UNCERTAIN,
)


def in_force(on: date | None) -> bool:
    """Tell whether the Quy chế is in force on a day; with no day, the pinned wording is."""
    return on is None or on >= FIRST_DAY


def portal_rule(
    name: str,
    function: Callable[..., Decision[Any]],
    *,
    provisions: tuple[str, ...],
    readings: tuple[str, ...] = (),
    codes: tuple[Code, ...] = (),
) -> Rule:
    """Return a rule of this Quy chế: each of its verdicts is provisional and carries the note on number and dates."""
    return Rule(
        name,
        function,
        provisions,
        (DATES_UNCERTAIN, *readings),
        (*codes, NOT_IN_FORCE),
        notes=(DATES_UNCERTAIN,),
        caveats=(SECONDARY_SOURCES,),
    )
