"""What governs a phase of settling a procedure: the vocabulary that Điều 14 and Điều 19 share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.decision import Code

Phase = Literal[
    "receive",
    "transfer",
    "process_and_appraise",
    "time_limit",
    "course_at_agency",
    "return_result",
    "one_stop_process",
    "counter_process",
]
# The first two are instruments of the references; the others are rules of BHXH Việt Nam that no clause names by number.
Governing = Literal[
    "decree_61_2018",
    "decision_838_2017",
    "processing_rules",
    "time_limit_decision",
    "e_transaction_decision",
    "procedure_rules",
]


@dataclass(frozen=True, slots=True)
class GoverningRule:
    """One phase and what the text says it follows; `pinpoint` is the part of the instrument that the text prints."""

    phase: Phase
    governed_by: Governing
    pinpoint: str | None
    at: str

    @property
    def key(self) -> Phase:
        """The phase itself."""
        return self.phase


@dataclass(frozen=True, slots=True)
class GovernedPhase:
    """A phase, what it follows, and the clause that says so."""

    phase: Phase
    governed_by: Governing
    pinpoint: str | None
    at: str


NOT_FILED_ON_PORTAL = Code(
    "NOT_FILED_ON_PORTAL",
    "Không áp dụng: các điều khoản được dẫn chỉ nói về hồ sơ nộp trực tuyến trên Cổng Dịch vụ công.",
    "Not applicable: the clauses cited speak only of files filed online on the portal.",
)
