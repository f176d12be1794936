"""What a step out of its place comes to: what it departs from, or where the text is silent, and where it leads."""

from __future__ import annotations

from bhxh_rules.qc1624.departures import DepartureCode
from bhxh_rules.qc1624.dieu_11.law import Action, State
from bhxh_rules.qc1624.dieu_11.records import SilenceCode

Finding = DepartureCode | SilenceCode
# The findings, and the state that the step leads to all the same; None: it leads nowhere.
Consequence = tuple[tuple[Finding, ...], State | None]

Key = tuple[State, Action]

OUT_OF_TURN: Consequence = (("out_of_turn",), None)
_BEFORE_REVIEW: tuple[State, ...] = ("new", "received", "edited")
_UNPROPOSED: tuple[State, ...] = (*_BEFORE_REVIEW, "published")
_UNDECIDED: tuple[State, ...] = (*_BEFORE_REVIEW, "submitted", "reviewed", "revision_requested")


def _over(states: tuple[State, ...], action: Action, *findings: Finding, to: State | None) -> dict[Key, Consequence]:
    return {(state, action): (findings, to) for state in states}


MISPLACED: dict[Key, Consequence] = {
    ("new", "edit"): (("not_received",), "edited"),
    ("new", "propose"): (("not_received", "not_edited"), "submitted"),
    **_over(("received", "published"), "propose", "not_edited", to="submitted"),
    **_over(
        (*_BEFORE_REVIEW, "published"), "submit_for_decision", "not_proposed", "not_reviewed", to="awaiting_decision"
    ),
    ("submitted", "submit_for_decision"): (("not_reviewed",), "awaiting_decision"),
    ("revision_requested", "submit_for_decision"): (("open_revision",), "awaiting_decision"),
    **_over(_UNDECIDED, "decide_to_post", "decided_without_submission", to="approved"),
    **_over(_UNDECIDED, "decide_not_to_post", "decided_without_submission", to="refused"),
    **_over(("approved", "finalised", "refused"), "decide_to_post", "second_decision", to="approved"),
    **_over(("approved", "finalised", "refused"), "decide_not_to_post", "second_decision", to="refused"),
    # After the fact a decision changes nothing about the posting.
    **_over(("published",), "decide_to_post", "second_decision", to=None),
    **_over(("published",), "decide_not_to_post", "second_decision", to=None),
    **_over((*_UNDECIDED, "awaiting_decision"), "post", "posted_without_decision", to="published"),
    ("refused", "post"): (("posted_after_refusal",), "published"),
    ("takedown_approved", "decide_takedown"): (("second_decision",), None),
    ("takedown_approved", "refuse_takedown"): (("second_decision",), "takedown_refused"),
    # What follows a refusal or a removal is not said: a new round begins.
    **_over(("refused", "removed"), "receive", "new_round", to="received"),
    **_over(("refused", "removed"), "edit", "new_round", to="edited"),
    **_over(("refused", "removed"), "propose", "new_round", to="submitted"),
    **_over(("refused", "removed"), "submit_for_decision", "new_round", to="awaiting_decision"),
    **_over(("removed",), "decide_to_post", "new_round", to="approved"),
    **_over(("removed",), "decide_not_to_post", "new_round", to="refused"),
}

# Steps of which the text fixes the actor, done by somebody else: the finding, and whether the step counts.
BY_OTHERS: dict[Action, tuple[Finding, bool]] = {
    "receive": ("received_by_other", True),
    "edit": ("edited_by_other", False),
    "propose": ("proposed_by_other", True),
    "review": ("reviewed_by_other", False),
    "request_revision": ("revision_asked_by_other", False),
    "submit_for_decision": ("submitted_by_other", True),
    "decide_to_post": ("decided_by_other", False),
    "decide_not_to_post": ("decided_by_other", False),
    "finalise": ("finalised_by_other", True),
    "post": ("posted_by_other", True),
    "propose_takedown": ("takedown_submitted_by_other", True),
    "decide_takedown": ("takedown_decided_by_other", False),
    "refuse_takedown": ("takedown_decided_by_other", False),
    # The text names nobody who removes; a wording that did would leave everybody else unmentioned.
    "remove": ("act_not_mentioned", True),
}

# What is found because something is not in the log: a log with gaps does not prove it.
ABSENCES: frozenset[Finding] = frozenset[Finding](
    {
        "not_edited",
        "not_proposed",
        "not_reviewed",
        "open_revision",
        "decided_without_submission",
        "posted_without_decision",
        "no_board_opinion",
        "not_moderated",
        "takedown_not_submitted",
        "removed_without_decision",
    }
)
