"""Departures from the way a post takes under khoản 3 Điều 9 and Điều 11, each bound to the clauses it goes against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DepartureCode = Literal[
    "not_edited",
    "proposed_by_other",
    "not_proposed",
    "not_reviewed",
    "open_revision",
    "submitted_by_other",
    "decided_without_submission",
    "decided_by_other",
    "decided_without_delegation",
    "decided_outside_scope",
    "decided_outside_term",
    "finalised_by_other",
    "posted_by_other",
    "posted_without_decision",
    "posted_before_decision",
    "posted_after_refusal",
    "text_changed",
    "no_board_opinion",
    "not_moderated",
    "takedown_not_submitted",
    "takedown_submitted_by_other",
    "takedown_decided_by_other",
    "removed_without_decision",
    "removed_before_decision",
]


@dataclass(frozen=True, slots=True)
class DepartureClause:
    """One clause that a departure goes against; a departure may go against several."""

    departure: DepartureCode
    at: str

    @property
    def key(self) -> tuple[DepartureCode, str]:
        """The departure and its clause."""
        return (self.departure, self.at)
