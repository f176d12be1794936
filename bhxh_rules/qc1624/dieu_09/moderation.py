"""Khoản 3 Điều 9. Who moderates what is provided on the account, and what escapes them."""

from __future__ import annotations

from dataclasses import dataclass

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.departures import DepartureClause
from bhxh_rules.qc1624.vocabulary import Role, Scope

K3 = "qc1624/d9.k3"


@dataclass(frozen=True, slots=True)
class Moderator:
    """Who moderates, and the delegation that a deputy needs for it."""

    role: Role
    scope: Scope | None
    at: str

    def __post_init__(self) -> None:
        if self.scope is not None and self.role != "deputy":
            raise LawError("chỉ Phó Trưởng Ban cần ủy quyền", "only a deputy needs a delegation")

    @property
    def key(self) -> Role:
        """The role."""
        return self.role


MODERATORS = LawTable(
    "moderators",
    K3,
    Moderator("head", None, at=K3),
    Moderator("deputy", "content_censorship", at=K3),  # ủy quyền kiểm duyệt nội dung
)

# Steps of Điều 11 that leave what is provided without their moderation, whatever one makes of the procedure.
UNMODERATED = LawTable(
    "moderation_departures",
    K3,
    DepartureClause("decided_without_delegation", at=K3),
    DepartureClause("decided_outside_term", at=K3),
    DepartureClause("posted_without_decision", at=K3),
    DepartureClause("posted_after_refusal", at=K3),
)

LAWS = (MODERATORS, UNMODERATED)
