"""Ordinary logs, recognised by their shape: one dict for each step taken, leading to the next.

The verdict on a log without departures depends on who did what in which order and form, on whether the text posted is
the one approved, on whether the office of the secretary still stood, and on the day of the last event; on nothing
else. What would bring in more (a delegation, a text confirmed later, a takedown) is left to the audit itself; so is
every log where the law itself changes with the day.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, get_args

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.dieu_11.law import Action
from bhxh_rules.qc1624.dieu_11.records import Audit, DecisionForm, Event
from bhxh_rules.qc1624.dieu_11.steps import TABLES, TAKEDOWN
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT
from bhxh_rules.references.institutions import end_of

MAX_EVENTS = 64
MAX_LOGS = 256
MAX_DAYS = 2048

_ACTIONS = frozenset(get_args(Action)) - frozenset(TAKEDOWN)
_ROLES = frozenset(get_args(Role))
_FORMS = frozenset((*get_args(DecisionForm), None))

# By action, role and form (if there is one), a dict for each, to the next event. A dict for an event has its leaf under
# None: the places of the approved and of the posted text (0: nothing was posted), and the answers by the ordinal of the
# last day.
Node = dict[Any, Any]


class Ordinary:
    """The ordinary logs that one context has answered; bounded, and thrown away when full."""

    __slots__ = ("_changing", "_end", "_first", "_logs", "_start")

    def __init__(self, context: Context) -> None:
        self._changing = context.dated(COMMENCEMENT, *TABLES)
        self._start = datetime.combine(context.on(None).law(COMMENCEMENT).rows[0].first_day, time())
        note = end_of("secretary")
        self._end = datetime.max if note is None else datetime.combine(note.from_day, time())
        self._forget()

    def _forget(self) -> None:
        self._first: Node = {}
        self._logs = 0

    def find(self, events: Any) -> Decision[Audit] | None:
        """Return the answer to a log like one already answered; None when there is none, whatever the log is."""
        if events.__class__ is not tuple and events.__class__ is not list:
            return None
        node, last, known = self._first, self._start, None
        try:
            for event in events:
                at = event.at
                if (
                    at < last
                    or event.__class__ is not Event
                    or event.delegation is not None
                    or event.office_attested is not None
                ):
                    return None
                last = at
                text = event.text
                if text is not known and text is not None:
                    # A hash is plain; what is not goes the long way, which may refuse it.
                    if not str.strip(text) or not str.isascii(text):
                        return None
                    known = text
                # One plain look-up after the other: much cheaper than one with a tuple for its key.
                node = node[event.action][event.role]
                if event.form is not None:
                    node = node[event.form]
            approved, posted, answers = node[None]
            if posted and (events[approved].text is None or events[approved].text != events[posted].text):
                return None
            if last >= self._end and events[0].at < self._end:
                return None
            found: Decision[Audit] | None = answers.get(last.toordinal())
            return found
        except (AttributeError, IndexError, KeyError, TypeError):
            return None

    def learn(self, events: Any, decision: Decision[Audit]) -> None:
        """Remember the answer to a log, if it is an ordinary one."""
        audit = decision.result
        if (
            audit is None
            or self._changing
            or len(events) > MAX_EVENTS
            or audit.departures
            or audit.silences
            or not self._is_ordinary(events)
        ):
            return
        places = _texts_to_compare(events)
        if places is None:
            return
        node = self._last_of(events)
        if None not in node:
            if self._logs >= MAX_LOGS:
                self._forget()
                node = self._last_of(events)
            self._logs += 1
            node[None] = (*places, {})
        answers = node[None][2]
        if len(answers) >= MAX_DAYS:
            answers.clear()
        answers[events[-1].at.toordinal()] = decision

    def _last_of(self, events: Any) -> Node:
        """Return the dict that the steps of a log lead to, made where there is none."""
        node = self._first
        for event in events:
            node = node.setdefault(event.action, {}).setdefault(event.role, {})
            if event.form is not None:
                node = node.setdefault(event.form, {})
        return node

    def _is_ordinary(self, events: Any) -> bool:
        if type(events) not in (tuple, list) or not all(map(_is_plain, events)):
            return False
        first, last = events[0].at, events[-1].at
        return bool(first >= self._start and (last < self._end or first >= self._end))


def _is_plain(event: Any) -> bool:
    """Tell whether an event is well formed and says nothing beyond who did which step on which text."""
    return (
        type(event) is Event
        and type(event.at) is datetime
        and event.at.tzinfo is None
        and event.action in _ACTIONS
        and event.role in _ROLES
        and event.form in _FORMS
        and (event.text is None or type(event.text) is str)
        and event.delegation is None
        and event.office_attested is None
    )


def _texts_to_compare(events: Any) -> tuple[int, int] | None:
    """Return where the approved and the posted text stand (0: nothing was posted); None when more turns on texts."""
    decisions = [place for place, event in enumerate(events) if event.action == "decide_to_post"]
    posts = [place for place, event in enumerate(events) if event.action == "post"]
    if not posts and len(decisions) < 2:
        return 0, 0
    if len(posts) != 1 or len(decisions) != 1:
        return None
    approved, posted = events[decisions[0]].text, events[posts[0]].text
    return (decisions[0], posts[0]) if approved is not None and approved == posted else None
