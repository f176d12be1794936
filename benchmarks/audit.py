"""One audit of a log of seven events: ready records through the façade, each log an object of its own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from benchmarks.measure import Ratio, fastest
from bhxh_rules import zalo
from bhxh_rules.zalo._publication import Event

COURSE: tuple[tuple[Any, Any, str | None], ...] = (
    ("receive", "editor", None),
    ("edit", "editor", "v1"),
    ("propose", "editor", "v1"),
    ("review", "secretary", None),
    ("submit_for_decision", "secretary", "v1"),
    ("decide_to_post", "head", "v1"),
    ("post", "editor", "v1"),
)


def _log(begun: datetime) -> tuple[Event, ...]:
    steps = enumerate(COURSE)
    return tuple(
        Event(begun + timedelta(hours=n), action, role, None, text, "as_submitted" if "decide" in action else None)
        for n, (action, role, text) in steps
    )


LOGS = [_log(datetime(2024, 9, 16, 8) + timedelta(minutes=11 * n)) for n in range(10_000)]
FEW = LOGS[::100]


def ours(logs: list[tuple[Event, ...]] = LOGS) -> None:
    """Ask the façade."""
    audit = zalo.audit_publication
    for log in logs:
        audit(events=log)


def iterating() -> None:
    """Read every field of every event: what any audit does at least."""
    for log in LOGS:
        for event in log:
            event.at, event.action, event.role, event.delegation, event.text, event.form, event.office_attested  # noqa: B018


def measure() -> list[Ratio]:
    """Return the ratios of one audit; the `transitions` library joins in where it is installed."""
    ours()
    mine, reading = fastest(ours, iterating)
    found = [Ratio("zalo.audit_publication, 7 events", "reading the log's fields", mine / reading, bound=3.0, aim=2.3)]
    try:
        from transitions import Machine
    except ImportError:
        print("transitions is not installed: its part of the audit benchmark is left out")
        return found

    states = ["new", *(action for action, _, _ in COURSE)]
    steps = [[action, states[n], action] for n, (action, _, _) in enumerate(COURSE)]

    class Post:
        trigger: Any

    def with_transitions() -> None:
        for log in FEW:
            post = Post()
            machine.add_model(post, initial="new")
            for event in log:
                post.trigger(event.action)
            machine.remove_model(post)

    machine = Machine(model=None, states=states, transitions=steps, initial="new", auto_transitions=False)
    few, peer = fastest(lambda: ours(FEW), with_transitions, rounds=5)
    return [*found, Ratio("the same steps with transitions", "zalo.audit_publication", peer / few, 10.0, at_least=True)]
