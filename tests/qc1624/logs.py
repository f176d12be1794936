"""Logs of posts, made by hand and by hypothesis."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from bhxh_rules.qc1624.dieu_11.records import Act, Delegation, Event
from bhxh_rules.qc1624.vocabulary import Role

BEGUN = datetime(2024, 10, 10, 8)
MANAGING = Delegation(("content_management",), date(2024, 10, 1), date(2024, 12, 31))
CENSORING = Delegation(("content_censorship",), date(2024, 10, 1))
BOTH = Delegation(("content_management", "content_censorship"), date(2024, 10, 1))
COURSE: tuple[tuple[Any, Any], ...] = (
    ("receive", "editor"),
    ("edit", "editor"),
    ("propose", "editor"),
    ("review", "secretary"),
    ("submit_for_decision", "secretary"),
    ("decide_to_post", "head"),
    ("post", "editor"),
    ("propose_takedown", "secretary"),
    ("decide_takedown", "deputy"),
    ("remove", None),
)


def log(*steps: Any, begun: datetime = BEGUN) -> tuple[Event, ...]:
    """Return a log of steps, an hour after each other: (action, role) with a text, or an event of which only the time
    is set.
    """
    return tuple(replace(_event(step), at=begun + timedelta(hours=number)) for number, step in enumerate(steps))


def _event(step: Any) -> Event:
    if isinstance(step, Event):
        return step
    action, role, *text = step
    return Event(BEGUN, action, role, text=text[0] if text else "v1")


def course(until: str = "post", *, begun: datetime = BEGUN, skip: tuple[str, ...] = (), **changes: Any) -> Any:
    """Return the usual log up to an action, some steps left out, others (by their action) changed."""
    last = [action for action, _ in COURSE].index(until)
    kept = [_event(step) for step in COURSE[: last + 1] if step[0] not in skip]
    return log(*(replace(each, **changes.get(each.action, {})) for each in kept), begun=begun)


delegations = st.none() | st.sampled_from(
    [MANAGING, CENSORING, BOTH, Delegation(()), Delegation(("content_management",)), replace(MANAGING, from_day=None)]
)
_DAYS = [datetime(2024, 9, 15, 12), datetime(2024, 10, 10, 8), datetime(2025, 2, 28, 12), datetime(2025, 6, 2, 8)]
_texts = st.none() | st.sampled_from(["v1", "v2"])
_forms: st.SearchStrategy[Any] = st.none() | st.sampled_from(["as_submitted", "with_opinion"])
_named: dict[Any, Any] = dict(COURSE)


@st.composite
def events(draw: st.DrawFn) -> tuple[Event, ...]:
    """Draw a log: the usual course with some steps lost, added, moved or changed."""
    actions: list[Any] = [action for action, _ in COURSE[: draw(st.integers(1, len(COURSE)))]]
    for action in draw(st.lists(st.sampled_from(actions), max_size=2)):
        if action in actions and len(actions) > 1:
            actions.remove(action)
    for action in draw(st.lists(st.sampled_from(get_args(Act)), max_size=3)):
        actions.insert(draw(st.integers(0, len(actions))), action)
    at = draw(st.sampled_from(_DAYS))
    found = []
    for action in actions:
        at += timedelta(hours=draw(st.integers(0, 9)))
        found.append(draw(_step(at, action)))
    return tuple(found)


@st.composite
def _step(draw: st.DrawFn, at: datetime, action: Any) -> Event:
    odd = draw(st.integers(0, 5)) == 0
    role = draw(st.none() | st.sampled_from(get_args(Role))) if odd else _named.get(action, "secretary")
    if action in ("decide_to_post", "decide_not_to_post", "moderate", "confirm_text") and not odd:
        role = draw(st.sampled_from(["head", "deputy"]))
    text = draw(_texts) if draw(st.integers(0, 3)) == 0 else "v1"
    attested = draw(st.none() | st.booleans())
    return Event(at, action, role, draw(delegations), text, draw(_forms), attested)
