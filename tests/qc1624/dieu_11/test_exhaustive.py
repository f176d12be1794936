"""The procedure by enumeration: every way there is, every role and delegation, against separately written rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_11.course import Course
from bhxh_rules.qc1624.dieu_11.law import Action, State
from bhxh_rules.qc1624.dieu_11.records import Delegation, Event
from bhxh_rules.qc1624.vocabulary import Role
from tests.qc1624.logs import BEGUN, BOTH, CENSORING, MANAGING, course

CONTEXT = Context()
NONE = Delegation(())
LAPSED = Delegation(("content_management",), date(2024, 1, 1), date(2024, 10, 9))
LATER = Delegation(("content_management",), date(2024, 10, 12))
DELEGATIONS = {
    "unknown": None,
    "none": NONE,
    "managing": MANAGING,
    "censoring": CENSORING,
    "both": BOTH,
    "lapsed": LAPSED,
    "later": LATER,
}
_HERS = {
    **dict.fromkeys(("receive", "edit", "propose", "finalise", "post"), "editor"),
    **dict.fromkeys(("review", "request_revision", "submit_for_decision", "propose_takedown"), "secretary"),
}


def letters() -> Iterator[Event]:
    """Yield every step that matters: by whom it is for, by others, by deputies with each delegation, on two texts."""
    for action in get_args(Action):
        if action in _HERS:
            for role, text in product((_HERS[action], "head"), ("v1", "v2") if action in ("edit", "post") else ("v1",)):
                yield Event(BEGUN, action, role, text=text)  # type: ignore[arg-type]
            continue
        yield from (Event(BEGUN, action, role, text="v1") for role in ("head", "member"))
        yield from (Event(BEGUN, action, "deputy", given, "v1") for given in (NONE, MANAGING, CENSORING, LAPSED))
    yield Event(BEGUN, "decide_to_post", "head", text="v1", form="as_submitted")


def follow(events: tuple[Event, ...]) -> Course:
    read = Course(events, CONTEXT, whole=True, state="new", live=False)
    read.run()
    return read


def standing(read: Course) -> tuple[object, ...]:
    """Give all that the further course of a post can depend on."""
    approval = read._approval
    told = None if approval is None else (approval.by, approval.text, approval.as_submitted)
    texts = (read._text, read._submitted, read._posted_text)
    return (read.state, read.live, read._reviewed, read._revised, *texts, told, read._posted_somewhere())


def decided(event: Event) -> bool:
    """Tell whether somebody with power on that day decided on posting, told without the library."""
    given = event.delegation
    delegated = (
        given is not None
        and "content_management" in given.scopes
        and given.from_day is not None
        and given.from_day <= event.at.date()
        and (given.to_day is None or event.at.date() <= given.to_day)
    )
    return event.role == "head" or (event.role == "deputy" and delegated)


def every_way() -> dict[tuple[object, ...], tuple[Event, ...]]:
    """Return a log without departure or doubt for every standing that can be reached by such logs."""
    ways: dict[tuple[object, ...], tuple[Event, ...]] = {}
    waiting: list[tuple[Event, ...]] = [()]
    alphabet = list(letters())
    while waiting:
        way = waiting.pop()
        for letter in alphabet:
            longer = (*way, replace(letter, at=BEGUN + timedelta(minutes=len(way))))
            read = follow(longer)
            if read.departures or read.doubts:
                continue
            here = (*standing(read), *ghost(longer))
            if here not in ways:
                ways[here] = longer
                waiting.insert(0, longer)
    return ways


def ghost(way: tuple[Event, ...]) -> tuple[bool, bool, bool]:
    """Tell, from the log alone: whether a decision to post stands, whether one of taking down stands, what is up."""
    may_post = may_remove = up = False
    for event in way:
        if event.action == "decide_to_post" and decided(event):
            may_post = True
        elif event.action == "decide_not_to_post" and decided(event):
            may_post = False
        elif event.action == "decide_takedown" and event.role in ("head", "deputy"):
            may_remove = True
        elif event.action == "refuse_takedown" and event.role in ("head", "deputy"):
            may_remove = False
        elif event.action == "post":
            up, may_remove = True, may_remove and up
        elif event.action == "remove":
            up = False
    return may_post, may_remove, up


@pytest.fixture(scope="module")
def ways() -> list[tuple[Event, ...]]:
    return list(every_way().values())


@pytest.mark.slow
def test_every_state_is_reached(ways: list[tuple[Event, ...]]) -> None:
    assert {follow(way).state for way in ways} >= set(get_args(State)) - {"new"}


@pytest.mark.slow
def test_nothing_is_published_without_a_decision_by_somebody_with_power(ways: list[tuple[Event, ...]]) -> None:
    posted = [(way, number) for way in ways for number, event in enumerate(way) if event.action == "post"]

    assert posted
    for way, number in posted:
        assert any(event.action == "decide_to_post" and decided(event) for event in way[:number])
        again = any(event.action == "post" and event.text == way[number].text for event in way[:number])
        assert ghost(way[:number])[0] or again


@pytest.mark.slow
def test_nothing_leaves_the_account_without_a_takedown_decision(ways: list[tuple[Event, ...]]) -> None:
    removed = 0
    for way in ways:
        for number, event in enumerate(way):
            before, after = follow(way[:number]), follow(way[: number + 1])
            if before.live and not after.live:
                removed += 1
                assert event.action == "remove"
                assert ghost(way[:number])[1]
    assert removed


DECISIONS = {
    "decide_to_post": ("submit_for_decision", "approved"),
    "decide_not_to_post": ("submit_for_decision", "refused"),
    "decide_takedown": ("propose_takedown", "takedown_approved"),
    "refuse_takedown": ("propose_takedown", "takedown_refused"),
}


def expected(action: str, role: Role | None, given: str, rejected: tuple[str, ...]) -> tuple[str | None, bool]:
    """Say what a deciding step comes to, and whether it counts: written from the text, apart from the library."""
    takedown = "takedown" in action
    if role is None:
        return "actor_unknown", True
    if role == "board":
        return "collective_decision", True
    if role == "head":
        return ("head_decides_takedown" if takedown else None), True
    if role != "deputy":
        return ("takedown_decided_by_other" if takedown else "decided_by_other"), False
    if takedown and "DG-0013" not in rejected:
        return None, True
    if given in ("managing", "both") or (given == "censoring" and "DG-0014" in rejected):
        return None, True
    if given == "unknown":
        return "delegation_unknown", True
    wrong = {"none": "decided_without_delegation", "censoring": "decided_outside_scope"}.get(
        given, "decided_outside_term"
    )
    return ("takedown_decided_by_other" if takedown else wrong), False


@pytest.mark.parametrize("rejected", [(), ("DG-0013",), ("DG-0014",), ("DG-0013", "DG-0014")])
@pytest.mark.parametrize("action", DECISIONS)
def test_every_role_and_delegation_has_one_answer(action: Any, rejected: tuple[str, ...]) -> None:
    until, target = DECISIONS[action]
    before = course(until)
    for role, (given, delegation) in product((*get_args(Role), None), DELEGATIONS.items()):
        deciding = Event(datetime(2024, 10, 11, 8), action, role, delegation, "v1")
        read = Course((*before, deciding), Context(rejected=rejected), whole=True, state="new", live=False)
        read.run()
        all_found: list[Any] = [*read.departures, *read.silences, *read.doubts]
        found = [each.code for each in all_found if each.event == len(before)]
        finding, counts = expected(action, role, given, rejected)

        assert found == ([finding] if finding else []), (role, given)
        assert (read.state == target) is counts, (role, given)
