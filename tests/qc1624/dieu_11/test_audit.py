from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_11.law import Action
from bhxh_rules.qc1624.dieu_11.misplaced import BY_OTHERS
from bhxh_rules.qc1624.dieu_11.records import Audit, Delegation, Departure, Doubt, Event, Silence
from tests.qc1624.logs import BEGUN, BOTH, CENSORING, MANAGING, course, log

A, B, C, D, E = (f"qc1624/d11.k1.{letter}" for letter in "abcde")
K1, K3 = "qc1624/d11.k1", "qc1624/d9.k3"


def audit(events: Any, *rejected: str, **facts: Any) -> Decision[Audit]:
    return zalo.audit_publication(events=events, context=Context(rejected=rejected), **facts)


def departures(decision: Decision[Audit]) -> list[tuple[str, int]]:
    return [(departure.code, departure.event) for departure in decision.value.departures]


def silences(decision: Decision[Audit]) -> list[str]:
    return [silence.code for silence in decision.value.silences]


def doubts(decision: Decision[Audit]) -> list[str]:
    return [doubt.code for doubt in decision.value.unresolved]


def summary(decision: Decision[Any]) -> tuple[str, str, tuple[str, ...], tuple[str, ...], str | None]:
    return str(decision.outcome), str(decision.code), decision.citations, decision.missing, decision.decided_by


def test_the_usual_course() -> None:
    decision = audit(course())

    assert summary(decision) == ("satisfied", "PROCEDURE_FOLLOWED", (K1,), (), None)
    assert decision.value == Audit("published", True, (), (), ())
    assert decision.as_of == date(2024, 10, 10)
    assert decision.readings == ("DG-0032", "DG-0033")


def test_a_departure_has_its_clauses_its_event_and_its_time() -> None:
    decision = audit(course(skip=("decide_to_post",)))

    assert summary(decision) == ("violated", "PROCEDURE_DEPARTED", (C, D, K3), (), None)
    assert decision.value.departures == (
        Departure("posted_without_decision", (C, D, K3), 5, BEGUN + timedelta(hours=5), True),
    )
    assert "1 điểm" in decision.message
    assert "1 points" in decision.message_in("en")


@pytest.mark.parametrize("events", [None, ()])
def test_no_log_at_all(events: Any) -> None:
    assert summary(audit(events)) == ("undetermined", "FACTS_MISSING", (K1,), ("events",), None)


class TestForce:
    """Điều 2 of the decision: nothing binds before 16/09/2024."""

    def test_before(self) -> None:
        decision = audit(course(begun=datetime(2024, 9, 15, 8)))

        assert summary(decision)[:3] == ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",))

    def test_departures_of_earlier_days_do_not_count(self) -> None:
        events = course("remove", skip=("review",), begun=datetime(2024, 9, 15, 19))

        assert events[3].at == datetime(2024, 9, 15, 22)
        assert audit(events).value.departures == ()
        assert doubts(audit(course("remove", begun=datetime(2024, 9, 15, 19), decide_to_post={"role": None}))) == [
            "actor_unknown"
        ]
        assert doubts(audit(course("remove", begun=datetime(2024, 9, 15, 18), decide_to_post={"role": None}))) == []


class TestTime:
    """An impossible order of time is a defect of the log, never a breach."""

    def test_every_impossible_time_is_told(self) -> None:
        good = course("remove")
        events = (*good[:2], replace(good[2], at=BEGUN), good[9], *good[3:9], good[9])

        with pytest.raises(InputError) as caught:
            audit(events)
        assert [problem.pointer for problem in caught.value.problems] == [
            "/events/2/at",
            "/events/3/at",
            "/events/4/at",
        ]

    def test_two_events_at_one_time_are_possible(self) -> None:
        events = tuple(replace(event, at=BEGUN) for event in course())

        assert str(audit(events).outcome) == "satisfied"

    def test_a_delegation_that_ends_before_it_begins(self) -> None:
        turned = replace(MANAGING, from_day=date(2025, 1, 1))
        with pytest.raises(InputError) as caught:
            audit(course(decide_to_post={"role": "deputy", "delegation": turned}))
        assert [problem.pointer for problem in caught.value.problems] == ["/events/5/delegation/to_day"]

    def test_times_with_an_offset_are_turned_into_local_ones(self) -> None:
        events = (replace(course()[0], at=datetime(2024, 9, 15, 17, tzinfo=UTC)),)

        assert audit(events).as_of == date(2024, 9, 16)


class TestRounds:
    """What the text is silent about is no departure."""

    @pytest.mark.parametrize(
        ("events", "state", "said"),
        [
            (log(("edit", "editor")), "edited", ["not_received"]),
            (log(("receive", "contributor")), "received", ["received_by_other"]),
            (log(("receive", "editor"), ("receive", "editor")), "received", ["out_of_turn"]),
            (log(*course("decide_to_post"), ("decide_to_post", "head")), "approved", ["second_decision"]),
            (log(*course("decide_to_post"), ("decide_not_to_post", "head")), "refused", ["second_decision"]),
            (log(*course(), ("decide_not_to_post", "head")), "published", ["second_decision"]),
            (log(*course(), ("post", "editor")), "published", ["posted_again"]),
            (log(*course("propose_takedown"), ("post", "editor")), "takedown_proposed", ["posted_again"]),
            (log(*course("remove"), ("post", "editor")), "published", ["remover_not_named", "posted_again"]),
            (log(*course("remove"), ("edit", "editor")), "edited", ["remover_not_named", "new_round"]),
            (log(*course("remove"), ("remove", "editor")), "removed", ["remover_not_named"] * 2 + ["out_of_turn"]),
            (log(*course(), ("refuse_takedown", "deputy")), "published", ["out_of_turn"]),
            (log(*course("decide_takedown"), ("decide_takedown", "deputy")), "takedown_approved", ["second_decision"]),
            (
                log(*course("decide_takedown"), ("refuse_takedown", "deputy")),
                "takedown_refused",
                ["second_decision"],
            ),
            (log(*course("decide_takedown"), ("propose_takedown", "secretary")), "takedown_approved", ["out_of_turn"]),
            (log(("propose_takedown", "secretary"), *course()), "published", ["out_of_turn"]),
            (log(*course(), ("confirm_text", "head"), ("moderate", "head")), "published", ["act_not_mentioned"] * 2),
            (log(("give_board_opinion", "board")), "new", ["act_not_mentioned"]),
        ],
    )
    def test_silent(self, events: Any, state: str, said: list[str]) -> None:
        decision = audit(events)

        assert (str(decision.outcome), decision.value.state, silences(decision)) == ("satisfied", state, said)

    def test_a_refused_takedown_leaves_the_post_where_it_was(self) -> None:
        events = log(*course("propose_takedown"), ("refuse_takedown", "deputy"), ("propose_takedown", "secretary"))

        assert audit(events).value == Audit("takedown_proposed", True, (), (), ())

    def test_an_update_goes_the_same_way(self) -> None:
        again = [(action, role, "v2") for action, role in (("edit", "editor"), ("propose", "editor"))]
        events = log(*course(), *again, ("propose_takedown", "secretary"), ("decide_takedown", "deputy"))

        assert audit(events).value == Audit("takedown_approved", True, (), (), ())
        assert departures(audit(log(*course(), *again, ("post", "editor", "v2")))) == [("posted_without_decision", 9)]
        assert audit(log(*course(), *again), "DG-0035").value.silences == (
            Silence("update_not_mentioned", 7),
            Silence("update_not_mentioned", 8),
        )

    def test_a_new_text_decided_only_later(self) -> None:
        events = log(*course(), ("post", "editor", "v2"), ("decide_to_post", "head", "v2"))

        assert departures(audit(events)) == [("posted_before_decision", 7)]

    def test_the_decision_of_a_refusal_ends_the_round(self) -> None:
        events = log(
            *course("submit_for_decision"), ("decide_not_to_post", "head"), ("submit_for_decision", "secretary")
        )

        assert (audit(events).value.state, silences(audit(events))) == ("awaiting_decision", ["new_round"])


class TestDoubts:
    """What the log does not settle."""

    @pytest.mark.parametrize(
        ("events", "expected", "missing", "decided_by"),
        [
            (course(decide_to_post={"role": None}), Doubt("actor_unknown", 5, C, None), "events/5/role", None),
            (course(decide_to_post={"role": "board"}), Doubt("collective_decision", 5, C, "board"), None, "board"),
            (
                course(decide_to_post={"role": "deputy"}),
                Doubt("delegation_unknown", 5, C, None),
                "events/5/delegation",
                None,
            ),
            (
                course(decide_to_post={"role": "deputy", "delegation": Delegation(("content_management",))}),
                Doubt("delegation_unknown", 5, C, None),
                "events/5/delegation",
                None,
            ),
            (
                log(("propose_takedown", "secretary")),
                Doubt("publication_not_recorded", 0, C, None),
                None,
                None,
            ),
            (course(post={"text": None}), Doubt("text_unknown", 6, D, None), "events/6/text", None),
            (course(post={"text": "v2"}), Doubt("text_changed_unconfirmed", 6, D, "head"), None, "head"),
            (log(*course(), ("post", "editor", None)), Doubt("text_unknown", 7, D, None), "events/7/text", None),
            (
                log(*course("propose_takedown"), ("refuse_takedown", "board")),
                Doubt("collective_decision", 8, E, "board"),
                None,
                "board",
            ),
        ],
    )
    def test_unresolved(self, events: Any, expected: Doubt, missing: str | None, decided_by: str | None) -> None:
        decision = audit(events)

        assert decision.value.unresolved == (expected,)
        assert summary(decision) == (
            "undetermined",
            "PROCEDURE_UNRESOLVED",
            (expected.at,),
            (missing,) if missing else (),
            decided_by,
        )

    def test_a_departure_goes_before_a_doubt(self) -> None:
        decision = audit(course(skip=("review",), decide_to_post={"role": "board"}))

        assert (str(decision.outcome), doubts(decision), decision.decided_by) == (
            "violated",
            ["collective_decision"],
            None,
        )

    def test_the_office_of_the_secretary(self) -> None:
        asked = ("events/3/office_attested", "events/4/office_attested")
        late = datetime(2025, 3, 1, 8)
        attested = {"office_attested": True}

        decision = audit(course(begun=late))
        assert summary(decision) == ("undetermined", "PROCEDURE_UNRESOLVED", (B, C), asked, None)
        assert [doubt.event for doubt in decision.value.unresolved] == [3, 4]
        assert "DG-0020" in decision.readings
        fine = audit(course(begun=late, review=attested, submit_for_decision=attested))
        assert (str(fine.outcome), "DG-0020" in fine.readings) == ("satisfied", True)

    @pytest.mark.parametrize("truncated", [None, True, False])
    @pytest.mark.parametrize("rejected", [(), ("DG-0034",)])
    def test_steps_that_are_not_in_the_log(self, truncated: bool | None, rejected: tuple[str, ...]) -> None:
        decision = audit(course(skip=("review",)), *rejected, truncated=truncated)
        open_question = truncated or (truncated is None and bool(rejected))

        assert doubts(decision) == (["step_not_recorded"] if open_question else [])
        assert decision.missing == (("events",) if open_question else ())
        assert ("DG-0034" in decision.readings) is (truncated is None)


class TestText:
    """Khoản 1 điểm d: what may still change after the decision."""

    @pytest.mark.parametrize(
        ("form", "posted", "confirmed_by", "confirmed", "departing", "open_points"),
        [
            ("as_submitted", "v1", None, None, [], []),
            ("as_submitted", "v2", None, None, [("text_changed", 6)], []),
            ("as_submitted", "v2", "head", "v2", [("text_changed", 6)], []),
            ("as_submitted", "v2", None, "v2", [("text_changed", 6)], []),
            ("with_opinion", "v1", None, None, [], []),
            ("with_opinion", "v2", None, None, [], ["text_changed_unconfirmed"]),
            ("with_opinion", "v2", "head", "v2", [], []),
            ("with_opinion", "v2", "head", "v3", [], ["text_changed_unconfirmed"]),
            ("with_opinion", "v2", "head", None, [], ["text_changed_unconfirmed"]),
            ("with_opinion", "v2", "member", "v2", [], ["text_changed_unconfirmed"]),
            (None, "v1", None, None, [], []),
            (None, "v2", None, None, [], ["text_changed_unconfirmed"]),
        ],
    )
    def test_every_row(
        self,
        form: Any,
        posted: str,
        confirmed_by: Any,
        confirmed: str | None,
        departing: list[tuple[str, int]],
        open_points: list[str],
    ) -> None:
        decided = course("decide_to_post", decide_to_post={"form": form, "text": None})
        between = [("confirm_text", confirmed_by, confirmed)] if confirmed else []
        decision = audit(log(*decided, *between, ("post", "editor", posted)))

        assert [(code, event - len(between)) for code, event in departures(decision)] == departing
        assert doubts(decision) == open_points

    @pytest.mark.parametrize("back", ["request_revision", None])
    def test_a_text_sent_back_and_submitted_again_is_the_one_decided_on(self, back: Any) -> None:
        again = [
            *([(back, "head", "v1")] if back else []),
            *(("edit", "editor", "v2"), ("propose", "editor", "v2")),
            *(("review", "secretary", None), ("submit_for_decision", "secretary", "v2")),
        ]
        decision = audit(log(*course("submit_for_decision"), *again, *_decided_and_posted("v2")))

        assert (str(decision.outcome), departures(decision), doubts(decision)) == ("satisfied", [], [])
        wrong = audit(log(*course("submit_for_decision"), *again, *_decided_and_posted("v1")))
        assert [code for code, _ in departures(wrong)] == ["text_changed"]

    @pytest.mark.parametrize("posted", ["v1", "v2"])
    @pytest.mark.parametrize("by", ["editor", "contributor"])
    def test_a_text_changed_while_a_decision_is_awaited(self, by: Any, posted: str) -> None:
        decision = audit(log(*course("submit_for_decision"), ("edit", by, "v2"), *_decided_and_posted(posted)))

        assert decision.value.unresolved == (Doubt("text_unknown", 6, D, None),)
        assert (decision.value.departures, decision.missing) == ((), ("events/6/text",))

    def test_a_text_first_named_after_it_had_been_submitted(self) -> None:
        unnamed = (replace(event, text=None) for event in course("submit_for_decision"))
        decision = audit(log(*unnamed, ("edit", "editor", "v2"), *_decided_and_posted("v2")))

        assert (doubts(decision), decision.missing) == (["text_unknown"], ("events/6/text",))
        assert decision.value.open_points == 1

    def test_an_update_decided_without_submission_is_held_to_the_text_as_it_stood(self) -> None:
        events = log(*course(), ("edit", "editor", "v2"), *_decided_and_posted("v2"))

        assert (departures(audit(events)), doubts(audit(events))) == ([("decided_without_submission", 8)], [])

    @pytest.mark.parametrize(
        ("decider", "confirming", "found", "missing", "decided_by"),
        [
            ("head", Event(BEGUN, "confirm_text", None, text="v2"), "actor_unknown", "role", None),
            ("head", Event(BEGUN, "confirm_text", "board", text="v2"), "collective_decision", None, "board"),
            ("head", Event(BEGUN, "confirm_text", "deputy", text="v2"), "delegation_unknown", "delegation", None),
            (
                "head",
                Event(BEGUN, "confirm_text", "deputy", MANAGING, "v2"),
                "text_changed_unconfirmed",
                None,
                "head",
            ),
            ("deputy", Event(BEGUN, "confirm_text", "head", text="v2"), "text_changed_unconfirmed", None, "deputy"),
            (
                "deputy",
                Event(BEGUN, "confirm_text", "deputy", CENSORING, "v2"),
                "text_changed_unconfirmed",
                None,
                "deputy",
            ),
            ("deputy", Event(BEGUN, "confirm_text", "deputy", MANAGING, "v2"), None, None, None),
        ],
    )
    def test_only_whoever_decided_confirms(
        self, decider: Any, confirming: Event, found: str | None, missing: str | None, decided_by: str | None
    ) -> None:
        decided = course("decide_to_post", decide_to_post={"role": decider, "delegation": MANAGING})
        decision = audit(log(*decided, confirming, ("post", "editor", "v2")))

        assert doubts(decision) == ([found] if found else [])
        assert decision.missing == ((f"events/6/{missing}",) if missing else ())
        assert (decision.decided_by, departures(decision)) == (decided_by, [])
        assert "DG-0015" in decision.readings
        assert ("DG-0014" in decision.readings) is ("deputy" in (decider, confirming.role))

    def test_one_good_confirmation_is_enough_and_a_needless_one_does_no_harm(self) -> None:
        decided = course("decide_to_post")
        doubtful, good = (("confirm_text", role, "v2") for role in (None, "head"))

        assert str(audit(log(*decided, doubtful, good, ("post", "editor", "v2"))).outcome) == "satisfied"
        assert str(audit(log(*decided, doubtful, ("post", "editor", "v1"))).outcome) == "satisfied"


def _decided_and_posted(posted: str) -> tuple[Any, ...]:
    return Event(BEGUN, "decide_to_post", "head", form="as_submitted"), ("post", "editor", posted)


class TestRevision:
    """Khoản 1 điểm b: what was sent back is revised, then proposed again."""

    @pytest.mark.parametrize("reviser", ["editor", "standing_unit"])
    def test_revised(self, reviser: str) -> None:
        events = log(*course("review"), ("request_revision", "secretary"), ("edit", reviser), ("propose", "editor"))

        assert audit(events).value == Audit("submitted", False, (), (), ())

    @pytest.mark.parametrize("between", [[], [("edit", "contributor")]])
    def test_not_revised(self, between: list[Any]) -> None:
        steps = (*course("review"), ("request_revision", "secretary"), *between, ("propose", "editor"))
        decision = audit(log(*steps))

        assert (departures(decision), decision.citations) == ([("open_revision", len(steps) - 1)], (B,))
        assert decision.value.state == "submitted"
        assert doubts(audit(log(*steps), truncated=True)) == ["step_not_recorded"]

    def test_each_request_asks_for_a_revision_of_its_own(self) -> None:
        once = [("request_revision", "secretary"), ("edit", "editor"), ("propose", "editor")]
        again = [("request_revision", "secretary"), ("propose", "editor")]

        assert departures(audit(log(*course("review"), *once, *again))) == [("open_revision", 8)]


class TestReadings:
    """The choices, one by one."""

    @pytest.mark.parametrize(
        ("action", "departing", "said"),
        [("receive", [], ["received_by_other"]), ("edit", [("not_edited", 2)], ["edited_by_other"])],
    )
    def test_the_standing_unit_receives_and_edits(self, action: str, departing: Any, said: list[str]) -> None:
        done: Any = {action: {"role": "standing_unit"}}
        events = course(**done)
        decision, other = audit(events), audit(events, "DG-0036")

        assert (str(decision.outcome), silences(decision)) == ("satisfied", [])
        assert (departures(other), silences(other)) == (departing, said)
        assert "DG-0036" in decision.readings
        assert departures(audit(course(propose={"role": "standing_unit"}))) == [("proposed_by_other", 2)]

    def test_the_procedure_as_a_description(self) -> None:
        decision = audit(course(skip=("review",)), "DG-0012")

        assert summary(decision)[:3] == ("undetermined", "DEPARTURES_NOT_BINDING", (B,))
        assert [departure.binding for departure in decision.value.departures] == [False]

    def test_moderation_binds_all_the_same(self) -> None:
        decision = audit(course(skip=("review", "decide_to_post")), "DG-0012")

        assert str(decision.outcome) == "violated"
        assert [departure.binding for departure in decision.value.departures] == [False, True]

    @pytest.mark.parametrize(
        ("delegation", "departing", "open_points"),
        [
            (Delegation(()), [("takedown_decided_by_other", 8)], []),
            (CENSORING, [("takedown_decided_by_other", 8)], []),
            (MANAGING, [], []),
            (None, [], ["delegation_unknown"]),
        ],
    )
    def test_a_delegated_deputy_for_takedowns(
        self, delegation: Any, departing: list[tuple[str, int]], open_points: list[str]
    ) -> None:
        events = course("decide_takedown", decide_takedown={"delegation": delegation})

        assert (departures(audit(events)), doubts(audit(events))) == ([], [])
        assert departures(audit(events, "DG-0013")) == departing
        assert doubts(audit(events, "DG-0013")) == open_points

    def test_a_reply_to_one_person(self) -> None:
        decision = audit(course(), subject="individual_reply")

        assert summary(decision)[:3] == ("not_applicable", "INDIVIDUAL_REPLY", ("qc1624/d13",))
        assert decision.readings == ("DG-0016",)
        assert str(audit(course(), "DG-0016", subject="individual_reply").outcome) == "satisfied"
        assert str(audit(course(), subject="public_post").outcome) == "satisfied"

    def test_an_opinion_of_the_whole_board(self) -> None:
        decided = course("decide_to_post")
        post = ("post", "editor")

        assert departures(audit(course(), "DG-0032")) == [("no_board_opinion", 6)]
        assert departures(audit(log(*decided, ("give_board_opinion", "board"), post), "DG-0032")) == []
        assert departures(audit(log(*decided, ("give_board_opinion", "head"), post), "DG-0032")) == [
            ("no_board_opinion", 7)
        ]

    @pytest.mark.parametrize(
        ("role", "delegation", "departing", "open_points"),
        [
            ("head", None, [], []),
            ("deputy", CENSORING, [], []),
            ("deputy", BOTH, [], []),
            ("deputy", MANAGING, [("not_moderated", 7)], []),
            ("deputy", None, [], ["delegation_unknown"]),
            ("member", BOTH, [("not_moderated", 7)], []),
        ],
    )
    def test_moderation_as_a_step_of_its_own(
        self, role: Any, delegation: Any, departing: list[tuple[str, int]], open_points: list[str]
    ) -> None:
        moderating = Event(BEGUN, "moderate", role, delegation, "v1")
        decision = audit(log(*course("decide_to_post"), moderating, ("post", "editor")), "DG-0033")

        assert (departures(decision), doubts(decision)) == (departing, open_points)
        assert departures(audit(course(), "DG-0033")) == [("not_moderated", 6)]

    def test_one_delegation_for_both(self) -> None:
        events = course(decide_to_post={"role": "deputy", "delegation": CENSORING})

        assert departures(audit(events)) == [("decided_outside_scope", 5), ("posted_without_decision", 6)]
        assert departures(audit(events, "DG-0014")) == []


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (log(("propose", "editor")), [("not_edited", 0)]),
        (log(*course("edit"), ("submit_for_decision", "secretary")), [("not_proposed", 2), ("not_reviewed", 2)]),
        (log(*course("edit"), ("decide_not_to_post", "head")), [("decided_without_submission", 2)]),
        (log(*course(), ("remove", "editor")), [("removed_without_decision", 7)]),
        (log(*course(), ("remove", "editor"), ("decide_takedown", "deputy")), [("removed_before_decision", 7)]),
        (log(*course(), ("decide_takedown", "deputy")), [("takedown_not_submitted", 7)]),
        (log(*course("remove"), ("post", "editor", "v2")), [("posted_without_decision", 10)]),
        (
            log(*course(skip=("decide_to_post",)), ("decide_to_post", "member"), ("decide_to_post", None)),
            [("posted_before_decision", 5), ("decided_by_other", 6)],
        ),
        (log(*course("propose_takedown"), ("refuse_takedown", "editor")), [("takedown_decided_by_other", 8)]),
        (log(("remove", "editor")), [("removed_without_decision", 0)]),
    ],
)
def test_further_departures(events: Any, expected: list[tuple[str, int]]) -> None:
    assert departures(audit(events)) == expected


def test_a_moderator_who_is_unknown_is_asked_for() -> None:
    """With DG-0033 the other way, moderation is a step of its own: who took it is needed, and not presumed wrong."""

    def moderated(role: Any) -> Decision[Audit]:
        steps = list(course())
        place = next(number for number, event in enumerate(steps) if event.action == "post")
        steps.insert(place, replace(steps[place], action="moderate", role=role))
        return audit(tuple(steps), "DG-0033")

    assert summary(moderated("head"))[:2] == ("satisfied", "PROCEDURE_FOLLOWED")
    unknown = moderated(None)
    assert (str(unknown.outcome), doubts(unknown), unknown.missing[0].endswith("/role")) == (
        "undetermined",
        ["actor_unknown"],
        True,
    )


def test_a_takedown_in_a_log_with_gaps_may_follow_a_posting_in_the_gap() -> None:
    """What is removed first and posted later is impossible in a whole log, and possible where something is missing."""
    removal = Event(BEGUN, "remove", None, text="v0")
    later = course(begun=BEGUN + timedelta(days=1))
    with pytest.raises(InputError):
        audit((removal, *later))
    assert "publication_not_recorded" in doubts(audit((removal, *later), truncated=True))


def test_every_step_has_a_word_for_others_who_take_it() -> None:
    assert set(BY_OTHERS) == set(get_args(Action))
