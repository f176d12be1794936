"""What a log of one post holds, and what an audit of it finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bhxh_rules.core.facts import Day, Instant, Text, Truth
from bhxh_rules.qc1624.departures import DepartureCode
from bhxh_rules.qc1624.dieu_11.law import Action, State, Status
from bhxh_rules.qc1624.vocabulary import Role, Scope

Act = Literal[Action, "moderate", "confirm_text", "give_board_opinion", "other"]
DecisionForm = Literal["as_submitted", "with_opinion"]
SilenceCode = Literal[
    "not_received",
    "received_by_other",
    "edited_by_other",
    "reviewed_by_other",
    "revision_asked_by_other",
    "revised_text_not_reviewed",
    "out_of_turn",
    "new_round",
    "second_decision",
    "head_decides_takedown",
    "remover_not_named",
    "posted_again",
    "update_not_mentioned",
    "act_not_mentioned",
]
DoubtCode = Literal[
    "actor_unknown",
    "collective_decision",
    "delegation_unknown",
    "office_ended",
    "publication_not_recorded",
    "step_not_recorded",
    "text_changed_unconfirmed",
    "text_unknown",
]


@dataclass(frozen=True, slots=True)
class Delegation:
    """What the head delegated to a deputy; no scope at all means that nothing was delegated.

    Both days count. With no `from_day` it is not known since when it holds; with no `to_day` it has no end.
    """

    scopes: tuple[Scope, ...]
    from_day: Day | None = None
    to_day: Day | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the log of a post.

    `role` is unknown when absent, and so is `delegation` (asked only of a deputy). `text` is a hash, or any other
    name, of the content as it stood; `form` tells how a decision approved it. `office_attested` says that a named
    person attests that whoever acted held the function after the office named in the text had ended.
    """

    at: Instant
    action: Act
    role: Role | None = None
    delegation: Delegation | None = None
    text: Text | None = None
    form: DecisionForm | None = None
    office_attested: Truth | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """A departure from the procedure: its clauses, the event (counted from 0) and when it happened.

    `binding` is False where the procedure is read as a description of the usual course (DG-0012).
    """

    code: DepartureCode
    at: tuple[str, ...]
    event: int
    time: datetime
    binding: bool


@dataclass(frozen=True, slots=True)
class Silence:
    """Something in the log that the text neither provides nor departs from; `event` counts from 0."""

    code: SilenceCode
    event: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that the log does not settle: at which event, under which clause, and who settles it, if anybody."""

    code: DoubtCode
    event: int
    at: str
    decided_by: Role | None


@dataclass(frozen=True, slots=True)
class Audit:
    """What the log of a post comes to: the state reached, and whether something of it is on the account."""

    state: State
    live: bool
    departures: tuple[Departure, ...]
    silences: tuple[Silence, ...]
    unresolved: tuple[Doubt, ...]

    @property
    def departures_found(self) -> int:
        """The number of departures."""
        return len(self.departures)

    @property
    def open_points(self) -> int:
        """The number of points that the log does not settle."""
        return len(self.unresolved)


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step that the procedure provides; `actor` is None where nobody is named.

    `office_ended` tells that the post named no longer exists on the day asked about, or with no day that it has ended.
    """

    action: Action
    actor: Role | None
    scope: Scope | None
    to_state: State
    status: Status
    office_ended: bool
    at: str


@dataclass(frozen=True, slots=True)
class Deviation:
    """A step that would depart from the procedure now, how, and from which clauses."""

    action: Action
    code: DepartureCode
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextActions:
    """What can be done with a post now: provided by the procedure, departing from it, not mentioned by it."""

    state: State
    provided: tuple[NextStep, ...]
    departing: tuple[Deviation, ...]
    silent: tuple[Action, ...]
