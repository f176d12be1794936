"""A log is read by the law of the day of each event, when an invented change begins in the midst of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.core.law import DatedLaw, Edition, amended
from bhxh_rules.qc1624.dieu_11.law import DEPARTURES, TRANSITIONS
from bhxh_rules.qc1624.dieu_11.steps import Steps
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT
from tests.qc1624.logs import BOTH, MANAGING, course, events, log

FIRST = date(2024, 10, 11)
LAST = FIRST - timedelta(days=1)
MORNING, EVENING = datetime(2024, 10, 11, 8), datetime(2024, 10, 10, 8)
# From the day on only the head decides to post, and the standing unit posts as well as the editor.
CHANGED = TRANSITIONS.replace(
    tuple(row for row in TRANSITIONS.rows if (row.action, row.actor) != ("decide_to_post", "deputy"))
    + tuple(replace(row, actor="standing_unit") for row in TRANSITIONS.rows if row.action == "post")
)
SAME = DEPARTURES.replace(DEPARTURES.rows)
PERIODS = Context(laws=[amended(TRANSITIONS, CHANGED, FIRST)])


def told(found: Any, context: Context) -> Any:
    """Give the answer or the problems."""
    try:
        return zalo.audit_publication(events=found, context=context)
    except InputError as error:
        return error.problems


def codes(found: Any, context: Context = PERIODS) -> list[str]:
    """Give the departures of a log."""
    return [departure.code for departure in zalo.audit_publication(events=found, context=context).value.departures]


BY_DEPUTY: Any = {"decide_to_post": {"role": "deputy", "delegation": BOTH}}


def test_whoever_was_named_on_the_day_of_the_decision_could_decide() -> None:
    before = course(begun=EVENING, **BY_DEPUTY)
    after = course(begun=MORNING, **BY_DEPUTY)
    posted_after = (*before[:-1], replace(before[-1], at=MORNING))

    assert [codes(found) for found in (before, posted_after)] == [[], []]
    assert codes(after) == ["decided_by_other", "posted_without_decision"]
    assert codes(after, Context()) == []
    assert zalo.audit_publication(events=posted_after, context=PERIODS).as_of == FIRST


def test_whoever_was_named_on_the_day_of_the_posting_could_post() -> None:
    before = course(begun=EVENING, post={"role": "standing_unit"})
    after = (*before[:-1], replace(before[-1], at=MORNING))

    assert codes(before) == codes(after, Context()) == ["posted_by_other"]
    assert codes(after) == []


def test_a_later_decision_counts_by_the_law_of_its_own_day() -> None:
    early = course("submit_for_decision", begun=EVENING)
    post = replace(course(begun=EVENING)[-1], at=EVENING.replace(hour=15))
    decision = replace(course(begun=EVENING, **BY_DEPUTY)[5], at=EVENING.replace(hour=16))

    assert codes((*early, post, decision))[0] == "posted_before_decision"
    assert codes((*early, post, replace(decision, at=MORNING)))[0] == "posted_without_decision"


@pytest.mark.parametrize(("day", "open_points"), [(EVENING.replace(hour=20), 0), (MORNING, 1)])
def test_a_confirmation_counts_by_the_law_of_its_own_day(day: datetime, open_points: int) -> None:
    found = course("decide_to_post", begun=EVENING, decide_to_post={"role": "deputy", "delegation": MANAGING})
    confirm = replace(found[-1], action="confirm_text", at=day, text="v2")
    post = replace(found[-1], action="post", role="editor", at=MORNING + timedelta(hours=1), text="v2", delegation=None)
    audit = zalo.audit_publication(events=(*found, confirm, post), context=named_still()).value

    assert [doubt.code for doubt in audit.unresolved] == ["text_changed_unconfirmed"] * open_points


def named_still() -> Context:
    """Give a context in which a deputy needs another delegation from the day on."""
    rows = (
        replace(row, scope="content_censorship") if (row.action, row.actor) == ("decide_to_post", "deputy") else row
        for row in TRANSITIONS.rows
    )
    return Context(laws=[amended(TRANSITIONS, TRANSITIONS.replace(tuple(rows)), FIRST)])


@settings(max_examples=80)
@given(events(), st.sampled_from([0, 1, 2]))
def test_a_log_within_one_period_is_audited_as_under_that_edition_alone(found: Any, kind: int) -> None:
    shift = (timedelta(), datetime(2026, 1, 1) - found[0].at, datetime(2023, 1, 1) - found[0].at)[kind]
    moved = tuple(replace(event, at=event.at + shift) for event in found)
    for edition, first in ((TRANSITIONS, date(2030, 1, 1)), (CHANGED, date(2022, 1, 1))):
        periods = Context(laws=[amended(TRANSITIONS, CHANGED, first)])
        assert told(moved, periods) == told(moved, Context(laws=[edition]))


@settings(max_examples=80)
@given(events())
def test_a_change_that_changes_nothing_is_not_seen(found: Any) -> None:
    begins = found[len(found) // 2].at.date()
    unchanged = Context(laws=[amended(DEPARTURES, SAME, begins)])

    assert told(found, unchanged) == told(found, Context())


def test_the_recogniser_of_ordinary_logs_keeps_out_where_the_law_changes() -> None:
    context = Context(laws=[amended(TRANSITIONS, CHANGED, FIRST)])
    found = course(begun=EVENING)
    for _ in range(2):
        assert codes(found, context) == []
    assert context.recognisers["zalo.audit_publication"].find(found) is None
    ordinary = Context()
    assert codes(found, ordinary) == []
    assert ordinary.recognisers["zalo.audit_publication"].find(found) is not None


def test_after_a_repeal_the_procedure_does_not_apply() -> None:
    for law in (TRANSITIONS, DEPARTURES, COMMENCEMENT):
        context = Context(laws=[amended(law, None, FIRST)])
        before, after = course(begun=EVENING), course(begun=MORNING)
        for found in (after, (*before[:-1], after[-1])):
            decision = zalo.audit_publication(events=found, context=context)
            assert (decision.code, decision.citations) == ("CLAUSE_NOT_IN_FORCE", (law.provision,))
            assert (str(decision.outcome), decision.as_of) == ("not_applicable", FIRST)
        assert codes(before, context) == []


@pytest.mark.parametrize("law", [DEPARTURES, COMMENCEMENT])
def test_what_was_done_on_a_day_without_law_breaches_nothing(law: Any) -> None:
    begins = Context(laws=[DatedLaw(Edition(law, first_day=FIRST))])
    before, after = course(begun=EVENING, edit={"role": None}), course(begun=MORNING)
    found = (*course(begun=EVENING, skip=("review",))[:-1], after[-1])
    unknown = (*before[:-1], after[-1])

    assert codes(found, Context()) == ["not_reviewed"]
    assert codes(found, begins) == []
    assert zalo.audit_publication(events=found, context=begins).code == "PROCEDURE_FOLLOWED"
    assert zalo.audit_publication(events=unknown, context=Context()).code == "PROCEDURE_UNRESOLVED"
    assert zalo.audit_publication(events=unknown, context=begins).code == "PROCEDURE_FOLLOWED"
    late = (*course("submit_for_decision", begun=MORNING), replace(after[-1], at=MORNING + timedelta(hours=9)))
    assert codes(late, begins) == ["posted_without_decision"]


def test_a_decision_or_a_confirmation_on_a_day_without_law_counts() -> None:
    gap = DatedLaw(Edition(TRANSITIONS, last_day=LAST), Edition(CHANGED, first_day=date(2024, 10, 12)))
    context = Context(laws=[gap])
    early = course("submit_for_decision", begun=EVENING)
    end = log(("confirm_text", "head"), begun=datetime(2024, 10, 12, 9))
    post = replace(course(begun=EVENING)[-1], at=EVENING.replace(hour=15))
    decision = replace(course(begun=EVENING, **BY_DEPUTY)[5], at=MORNING)

    assert codes((*early, post, decision, *end), context) == ["posted_before_decision"]
    approved = course("decide_to_post", begun=EVENING, **BY_DEPUTY)
    confirm = replace(approved[-1], action="confirm_text", at=MORNING, text="v2")
    changed = replace(post, at=datetime(2024, 10, 12, 10), text="v2")
    audit = zalo.audit_publication(events=(*approved, confirm, changed), context=context).value
    assert (audit.departures, audit.unresolved) == ((), ())


def test_the_steps_are_made_once_for_the_same_tables() -> None:
    steps = [Steps.of(PERIODS.on(day)) for day in (None, LAST, FIRST, date.max)]

    assert steps[0] is steps[1]
    assert steps[2] is steps[3]
    assert steps[0] is not steps[2]


def test_next_actions_go_by_the_day_asked_about_and_by_the_pinned_wording_without_one() -> None:
    def who(day: date | None) -> set[Any]:
        found = zalo.next_actions(state="awaiting_decision", kind="new", as_of=day, context=PERIODS).value
        return {step.actor for step in found.provided if step.action == "decide_to_post"}

    assert [who(day) for day in (None, LAST, FIRST)] == [{"head", "deputy"}, {"head", "deputy"}, {"head"}]
