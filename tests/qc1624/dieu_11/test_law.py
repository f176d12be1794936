import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.qc1624.dieu_09.moderation import Moderator
from bhxh_rules.qc1624.dieu_11.law import DEPARTURES, TRANSITIONS, Transition


def test_only_a_deputy_needs_a_delegation() -> None:
    with pytest.raises(LawError):
        Transition("new", "receive", "editor", "content_management", "received", "stated", at="qc1624/d11.k1.a")
    with pytest.raises(LawError):
        Moderator("head", "content_censorship", at="qc1624/d9.k3")


def test_the_tables() -> None:
    assert len(TRANSITIONS.rows) == 23
    assert {row.departure for row in DEPARTURES.rows} == {
        *("not_edited", "proposed_by_other", "not_proposed", "not_reviewed", "open_revision", "submitted_by_other"),
        *("decided_without_submission", "decided_by_other", "decided_without_delegation", "decided_outside_scope"),
        *("decided_outside_term", "finalised_by_other", "posted_by_other", "posted_without_decision"),
        *("posted_before_decision", "posted_after_refusal", "text_changed", "takedown_not_submitted"),
        *("takedown_submitted_by_other", "takedown_decided_by_other", "removed_without_decision"),
        "removed_before_decision",
    }
