"""What is found while the log of one post is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast, get_args

from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import NotInForceError
from bhxh_rules.qc1624.departures import DepartureCode
from bhxh_rules.qc1624.dieu_09.moderation import K3 as MODERATION
from bhxh_rules.qc1624.dieu_11.misplaced import ABSENCES, Finding
from bhxh_rules.qc1624.dieu_11.records import Departure, Doubt, DoubtCode, Event, Silence, SilenceCode
from bhxh_rules.qc1624.dieu_11.steps import TABLES, Steps
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, in_force

_DEPARTURES = get_args(DepartureCode)


class Findings:
    """Departures, silences and doubts of one log, each at the event that is being read.

    `whole` tells whether what is not in the log did not happen; `by_day` whether the law is that of the day of each
    event, and not the context's own. Errors: NotInForceError where none is in force on the context's own day.
    """

    def __init__(self, events: Sequence[Event], context: Context, *, whole: bool, by_day: bool = False) -> None:
        self.events = events
        self.context = context
        self.steps = Steps.of(context)
        self.whole = whole
        self._by_day = by_day and context.dated(COMMENCEMENT, *TABLES)
        self._bound = True
        self.departures: list[Departure] = []
        self.silences: list[Silence] = []
        self.doubts: list[Doubt] = []
        self.missing: list[str] = []
        self.readings: set[str] = set()
        self._number = 0

    def read(self, number: int) -> Event:
        """Turn to an event, and to the law of its day."""
        self._number = number
        event = self.events[number]
        if self._by_day:
            steps = self.steps_at(event)
            # What was done on a day without law breaches nothing, and is still what later steps rest on.
            self._bound = steps is not None
            self.steps = steps or self.steps
        return event

    def steps_at(self, event: Event) -> Steps | None:
        """Return the steps in force on the day of an event, None without any."""
        if not self._by_day:
            return self.steps
        context = self.context.on(event.at.date())
        try:
            context.law(COMMENCEMENT)
            return Steps.of(context)
        except NotInForceError:
            return None

    def _binds(self) -> bool:
        """Tell whether the law binds at the present event."""
        day = self.events[self._number].at.date()
        return self._bound and in_force(day, self.context.on(day) if self._by_day else self.context)

    def find(self, finding: Finding) -> None:
        """Note a finding of either kind."""
        if finding in _DEPARTURES:
            self.depart(cast(DepartureCode, finding))
        else:
            self.silence(cast(SilenceCode, finding))

    def depart(self, code: DepartureCode) -> None:
        """Note a departure at the present event, or a doubt when it rests on a gap in a log that may have gaps."""
        event = self.events[self._number]
        clauses = self.steps.clauses(code)
        if not clauses or not self._binds():
            return
        if code in ABSENCES:
            self.readings.add("DG-0034")
            if not self.whole:
                self.doubt("step_not_recorded", clauses[0], missing="")
                return
        self.readings.add("DG-0012")
        binding = self.context.takes("DG-0012") or MODERATION in clauses
        self.departures.append(Departure(code, clauses, self._number, event.at, binding))

    def silence(self, code: SilenceCode) -> None:
        """Note that the text is silent about the present event."""
        self.silences.append(Silence(code, self._number))

    def doubt(
        self,
        code: DoubtCode,
        at: str,
        *,
        decided_by: Role | None = None,
        missing: str | None = None,
        of: int | None = None,
    ) -> None:
        """Note what the log does not settle: who settles it, or which fact is missing.

        The event is the present one, or that of the number `of`.
        """
        if not self._binds():
            return
        number = self._number if of is None else of
        self.doubts.append(Doubt(code, number, at, decided_by))
        if missing is not None:
            self.missing.append(f"events/{number}/{missing}" if missing else "events")
