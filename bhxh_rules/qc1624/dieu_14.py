"""Điều 14. Khen thưởng."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Conduct = Literal[
    "duties_done_well",
    "information_rules_violated",
    "provision_obstructed",
    "operation_affected",
    "other",
]
Result = Literal["commendation", "handling"]
GoverningRules = Literal["state_commendation_rules", "sector_commendation_rules", "law"]
Occasion = Literal["periodic", "extraordinary"]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is considered for one kind of conduct, and which rules decide.

    `occasions`: when it is considered, where the text says so; `by_degree`: whether it goes by the degree of the
    conduct; `decider_named`, `measure_named`: whether this text itself says who decides, and what is given or imposed.
    """

    conduct: Conduct
    result: Result
    under: tuple[GoverningRules, ...]
    occasions: tuple[Occasion, ...]
    by_degree: bool
    decider_named: bool
    measure_named: bool
    at: str

    @property
    def key(self) -> Conduct:
        """The conduct itself."""
        return self.conduct


COMMENDATION = LawTable(
    "commendation",
    "qc1624/d14",
    Outlook(
        "duties_done_well",
        "commendation",
        ("state_commendation_rules", "sector_commendation_rules"),  # của Nhà nước và của Ngành
        ("periodic", "extraordinary"),  # định kỳ hoặc đột xuất
        by_degree=False,
        decider_named=False,
        measure_named=False,
        at="qc1624/d14",
    ),
)

LAWS = (COMMENDATION,)
