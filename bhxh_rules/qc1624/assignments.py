"""Who has which duty or power under the Quy chế: the vocabulary, and the rows that the Điều hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.errors import LawError
from bhxh_rules.qc1624.vocabulary import ProcedureAction, Role, Scope
from bhxh_rules.qd1624.dieu_03 import Post

Action = Literal[
    # Điều 4, 7: the Board and its head
    "choose_cover",
    "establish_board",
    "assign_member_tasks",
    "delegate",
    "report_to_director_general",
    "propose_development",
    "organise_content_production",
    "organise_answering",
    "guide_information_supply",
    "guide_use",
    "coordinate_units",
    "request_unit_to_answer",
    "monitor_impersonation",
    "propose_blocking_impersonation",
    "propose_handling_distortion",
    "propose_crisis_handling",
    "hold_review_meeting",
    "convene_extraordinary_meeting",
    # Điều 8: the units
    "propose_content_plan",
    "reflect_sector_activities",
    "receive_question",
    "coordinate_answers",
    "screen",
    "compile",
    "request_standing_unit_tasks",
    "perform_board_tasks",
    "secure_information",
    "answer_question",
    "provide_information",
    "answer_for_editing",
    # Điều 9, 11: moderation and publication
    "moderate",
    ProcedureAction,
    # Điều 12, 13, 18
    "keep_records",
    "report_question_to_board",
    "inform_outside_authority",
    "direct_to_competent_body",
    "raise_difficulty",
    "resolve_difficulty",
]
"""What somebody may do, or must."""

Duty = Literal[
    Action,
    "serve_part_time",
    "answer_for_published_information",
    "answer_for_delegated_decisions",
    "serve_as_standing_unit",
    "answer_for_content",
    "undergo_moderation",
    "answer_for_posting_and_removal",
    "implement_regulation",
    "implement_decision",
]
"""Every duty and power that the text names: what can be done, and what one answers for."""

Holder = Literal[Role, Post, "anyone"]
"""Who holds a duty or power; "anyone" stands for all organisations and individuals."""

DelegatedScope = Literal[Scope, "head_matters"]
"""What the head delegates: content management, content censorship, or other matters of the head's (7.2.b)."""

Nature = Literal["duty", "power"]
Circumstance = Literal[
    "half_year",
    "year",
    "ad_hoc",
    "each_period",
    "media_incident",
    "when_supplying",
    "when_changed",
    "after_opinion",
    "when_removal_needed",
    "in_office_hours",
    "when_expertise_needed",
    "when_outside_authority",
    "when_in_difficulty",
]
Addressee = Literal[
    "director_general",
    "sector_leaders",
    "board",
    "member",
    "standing_unit",
    "specialist_units",
    "central_unit",
    "provincial_office",
    "units",
    "concerned_units",
    "sector_staff",
    "public",
    "people",
    "businesses",
    "editor",
    "secretary",
    "deputy",
    "deciders",
    "competent_authority",
    "moderators",
]


@dataclass(frozen=True, slots=True)
class Assignment:
    """One duty or power of one holder; `circumstances` and `towards` are empty where the text names none.

    `scope`: the holder needs a delegation of that scope.
    """

    duty: Duty
    holder: Holder
    nature: Nature
    circumstances: tuple[Circumstance, ...] = ()
    towards: tuple[Addressee, ...] = ()
    scope: DelegatedScope | None = None
    at: str = ""

    def __post_init__(self) -> None:
        if self.scope is not None and self.holder not in ("deputy", "member"):
            raise LawError("chỉ thành viên Ban Quản trị được ủy quyền", "only members of the Board get a delegation")

    @property
    def key(self) -> tuple[Duty, Holder]:
        """A holder has a duty once."""
        return (self.duty, self.holder)


@dataclass(frozen=True, slots=True)
class Reporting:
    """How often the Board's activity is reported on or reviewed: after every so many months of a year."""

    occasion: Literal["report", "meeting"]
    span: Literal["half_year", "year"]
    months: int
    at: str

    def __post_init__(self) -> None:
        if self.months < 1:
            raise LawError("số tháng phải từ 1 trở lên", "a number of months must be 1 or more")

    @property
    def key(self) -> tuple[str, str]:
        """Each span once for reports and once for meetings."""
        return (self.occasion, self.span)
