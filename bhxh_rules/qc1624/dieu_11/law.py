"""Điều 11: the procedure as the text fixes it, its steps and what departs from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.departures import DepartureClause
from bhxh_rules.qc1624.vocabulary import ProcedureAction, Role, Scope

State = Literal[
    "new",
    "received",
    "edited",
    "submitted",
    "reviewed",
    "revision_requested",
    "awaiting_decision",
    "approved",
    "refused",
    "finalised",
    "published",
    "takedown_proposed",
    "takedown_approved",
    "takedown_refused",
    "removed",
]
Action = ProcedureAction
Status = Literal["stated", "implied", "reading"]


@dataclass(frozen=True, slots=True)
class Transition:
    """One step: from which state to which, by whom (None: nobody is named), and the delegation a deputy needs.

    `status` tells whether the text states the step, implies it, or is read so.
    """

    from_state: State
    action: Action
    actor: Role | None
    scope: Scope | None
    to_state: State
    status: Status
    at: str

    def __post_init__(self) -> None:
        if self.scope is not None and self.actor != "deputy":
            raise LawError("chỉ Phó Trưởng Ban cần ủy quyền", "only a deputy needs a delegation")

    @property
    def key(self) -> tuple[State, Action, Role | None]:
        """A person does a thing in a state with one result."""
        return (self.from_state, self.action, self.actor)


K1, A, B, C, D, E = "qc1624/d11.k1", *(f"qc1624/d11.k1.{letter}" for letter in "abcde")

TRANSITIONS = LawTable(
    "publication_steps",
    K1,
    Transition("new", "receive", "editor", None, "received", "stated", at=A),
    Transition("received", "edit", "editor", None, "edited", "stated", at=A),
    Transition("edited", "edit", "editor", None, "edited", "implied", at=A),
    Transition("edited", "propose", "editor", None, "submitted", "stated", at=A),
    Transition("submitted", "review", "secretary", None, "reviewed", "stated", at=B),
    Transition("submitted", "request_revision", "secretary", None, "revision_requested", "stated", at=B),
    Transition("reviewed", "request_revision", "secretary", None, "revision_requested", "stated", at=B),
    Transition("revision_requested", "edit", "editor", None, "revision_requested", "stated", at=B),
    Transition("revision_requested", "propose", "editor", None, "submitted", "implied", at=B),
    Transition("reviewed", "submit_for_decision", "secretary", None, "awaiting_decision", "stated", at=C),
    Transition("awaiting_decision", "decide_to_post", "head", None, "approved", "stated", at=C),
    Transition("awaiting_decision", "decide_to_post", "deputy", "content_management", "approved", "stated", at=C),
    Transition("awaiting_decision", "decide_not_to_post", "head", None, "refused", "implied", at=C),
    Transition("awaiting_decision", "decide_not_to_post", "deputy", "content_management", "refused", "implied", at=C),
    Transition("approved", "finalise", "editor", None, "finalised", "stated", at=D),
    Transition("approved", "post", "editor", None, "published", "stated", at=D),
    Transition("finalised", "post", "editor", None, "published", "stated", at=D),
    # "cập nhật": a posted item goes the same way again (DG-0035).
    Transition("published", "receive", "editor", None, "received", "reading", at=A),
    Transition("published", "edit", "editor", None, "edited", "reading", at=A),
    Transition("published", "propose_takedown", "secretary", None, "takedown_proposed", "stated", at=E),
    Transition("takedown_proposed", "decide_takedown", "deputy", None, "takedown_approved", "stated", at=E),
    Transition("takedown_proposed", "refuse_takedown", "deputy", None, "takedown_refused", "implied", at=E),
    # Nobody is named; the chapeau makes the Board answer for removing.
    Transition("takedown_approved", "remove", None, None, "removed", "implied", at=K1),
)

DEPARTURES = LawTable(
    "publication_departures",
    K1,
    DepartureClause("not_edited", at=A),
    DepartureClause("proposed_by_other", at=A),
    DepartureClause("not_proposed", at=A),
    DepartureClause("not_reviewed", at=B),
    DepartureClause("open_revision", at=B),
    DepartureClause("submitted_by_other", at=C),
    DepartureClause("decided_without_submission", at=C),
    DepartureClause("decided_by_other", at=C),
    DepartureClause("decided_without_delegation", at=C),
    DepartureClause("decided_outside_scope", at=C),
    DepartureClause("decided_outside_term", at=C),
    DepartureClause("posted_without_decision", at=C),
    DepartureClause("posted_without_decision", at=D),
    DepartureClause("posted_before_decision", at=D),
    DepartureClause("posted_after_refusal", at=C),
    DepartureClause("posted_after_refusal", at=D),
    DepartureClause("finalised_by_other", at=D),
    DepartureClause("posted_by_other", at=D),
    DepartureClause("text_changed", at=C),
    DepartureClause("text_changed", at=D),
    DepartureClause("takedown_not_submitted", at=E),
    DepartureClause("takedown_submitted_by_other", at=E),
    DepartureClause("takedown_decided_by_other", at=E),
    DepartureClause("removed_without_decision", at=K1),
    DepartureClause("removed_without_decision", at=E),
    DepartureClause("removed_before_decision", at=K1),
    DepartureClause("removed_before_decision", at=E),
)

LAWS = (TRANSITIONS, DEPARTURES)
