"""Điều 13: what the text fixes, and the closed vocabularies its rules speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import LawTable, Thresholds

Case = Literal["own_answer", "other_units", "outside_authority"]
Actor = Literal["duty_officer", "board", "support_centre"]
Step = Literal["answer", "report_to_board", "request_units_in_writing", "inform_asker", "direct_to_competent_body"]
Window = Literal["office_hours", "any_time"]
Response = Literal["acknowledgement", "answer"]
StartEvent = Literal["question_received", "request_sent"]
AnswerForm = Literal["text", "photo_of_reply", "scan_of_reply", "other"]


@dataclass(frozen=True, slots=True)
class Reception:
    """Who receives a question, and when."""

    by: Actor
    within: Window
    at: str

    @property
    def key(self) -> Actor:
        """The officer on duty."""
        return self.by


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One step that the text asks for in one case, and of whom."""

    case: Case
    step: Step
    by: Actor
    at: str

    @property
    def key(self) -> tuple[Case, Step]:
        """A case asks for a step once."""
        return (self.case, self.step)


@dataclass(frozen=True, slots=True)
class Limit:
    """The number of working days from a number of units upwards."""

    from_units: int
    working_days: int
    at: str

    def __post_init__(self) -> None:
        if self.from_units < 0 or self.working_days < 1:
            raise LawError("ngưỡng hoặc số ngày âm", "a negative bound or number of days")

    @property
    def key(self) -> int:
        """The lower bound of the row."""
        return self.from_units


@dataclass(frozen=True, slots=True)
class NamedForm:
    """A form of answer that the text names."""

    form: AnswerForm
    at: str

    @property
    def key(self) -> AnswerForm:
        """The form itself."""
        return self.form


RECEPTION = LawTable(
    "question_reception",
    "qc1624/d13.k1",
    Reception("duty_officer", within="office_hours", at="qc1624/d13.k1"),  # trong giờ hành chính
)

ROUTES = LawTable(
    "question_routes",
    "qc1624/d13",
    # The text tells who receives and responds, not who answers (DG-0070).
    RouteStep("own_answer", "answer", "duty_officer", at="qc1624/d13.k1"),
    RouteStep("other_units", "report_to_board", "duty_officer", at="qc1624/d13.k2"),
    RouteStep("other_units", "request_units_in_writing", "duty_officer", at="qc1624/d13.k2"),
    RouteStep("outside_authority", "inform_asker", "board", at="qc1624/d13.k3"),
    RouteStep("outside_authority", "direct_to_competent_body", "board", at="qc1624/d13.k3"),
)

ANSWER_LIMITS = Thresholds(
    "answer_limits",
    "qc1624/d13.k2",
    Limit(from_units=1, working_days=3, at="qc1624/d13.k2.a"),  # 03 (ba), 01 (một) đơn vị
    Limit(from_units=2, working_days=4, at="qc1624/d13.k2.b"),  # 04 (bốn), 02 (hai) đơn vị
    Limit(from_units=3, working_days=5, at="qc1624/d13.k2.c"),  # 05 (năm), từ 03 (ba) đơn vị
)

# The row that speaks of "complex cases".
COMPLEX = "qc1624/d13.k2.c"

ANSWER_FORMS = LawTable(
    "answer_forms",
    "qc1624/d13.k4",
    NamedForm("text", at="qc1624/d13.k4"),
    NamedForm("photo_of_reply", at="qc1624/d13.k4"),
    NamedForm("scan_of_reply", at="qc1624/d13.k4"),
)

LAWS = (RECEPTION, ROUTES, ANSWER_LIMITS, ANSWER_FORMS)
