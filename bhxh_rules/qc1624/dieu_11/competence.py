"""Who does a step, and whether it counts as done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from bhxh_rules.qc1624.dieu_11.findings import Findings
from bhxh_rules.qc1624.dieu_11.law import Action, C, D
from bhxh_rules.qc1624.dieu_11.misplaced import BY_OTHERS
from bhxh_rules.qc1624.dieu_11.records import DoubtCode, Event
from bhxh_rules.qc1624.dieu_11.steps import POSTING_DECISIONS, TAKEDOWN_DECISIONS, Lack, Steps
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.references.institutions import end_of

# Điểm d khoản 1 Điều 8 gives these to the standing unit as well.
_OF_THE_STANDING_UNIT: tuple[Action, ...] = ("receive", "edit")


class Competence(Findings):
    """Holds whoever acts against those whom the text names, and against the delegation that they need."""

    def counts(self, event: Event) -> bool:
        """Tell whether the step counts as done, and note what is wrong, or not known, about who did it."""
        action = cast(Action, event.action)
        named = self.steps.actors(action)
        if None in named:
            self.silence("remover_not_named")
            return True
        if event.role is None:
            self.doubt("actor_unknown", self._clause(action), missing="role")
            return True
        if event.role == "standing_unit" and action in _OF_THE_STANDING_UNIT:
            self.readings.add("DG-0036")
            if self.context.takes("DG-0036"):
                return True
        if event.role not in named:
            return self._by_other(action, event.role)
        if event.role == "secretary" and self._office_ended(event):
            self.doubt("office_ended", self._clause(action), missing="office_attested")
        return self._delegated(event, action)

    def _by_other(self, action: Action, role: Role) -> bool:
        if role == "board" and action in (*POSTING_DECISIONS, *TAKEDOWN_DECISIONS):
            self.doubt("collective_decision", self._clause(action), decided_by="board")
            return True
        if role == "head" and action in TAKEDOWN_DECISIONS:
            self.silence("head_decides_takedown")
            return True
        finding, counts = BY_OTHERS[action]
        self.find(finding)
        return counts

    def _office_ended(self, event: Event) -> bool:
        note = end_of("secretary")
        ended = note is not None and event.at.date() >= note.from_day
        if ended:
            self.readings.add("DG-0020")
        return ended and not event.office_attested

    def _delegated(self, event: Event, action: Action) -> bool:
        role = cast(Role, event.role)
        if role == "deputy":
            self.readings.update(("DG-0014",) if action in POSTING_DECISIONS else ("DG-0013", "DG-0014"))
        lack = self.steps.lack(event.delegation, self.steps.needed(action, role), event.at.date())
        if lack is None:
            return True
        if lack == "delegation_unknown":
            self.doubt("delegation_unknown", self._clause(action), missing="delegation")
            return True
        self.depart(lack if action in POSTING_DECISIONS else "takedown_decided_by_other")
        return False

    def _clause(self, action: Action) -> str:
        rows = [row for row in self.steps.table if row.action == action]
        return rows[0].at if rows else C

    def has_power_to_post(self, event: Event) -> bool:
        """Tell whether somebody may decide on posting, by the law of that day; what is unknown counts for them."""
        steps = self.steps_at(event)
        if event.role is None or event.role == "board" or steps is None:
            return True
        if event.role not in steps.actors("decide_to_post"):
            return False
        return self._lack_to_post(event, event.role, steps) in (None, "delegation_unknown")

    def _lack_to_post(self, event: Event, role: Role, steps: Steps | None) -> Lack | None:
        if steps is None:
            return None
        return steps.lack(event.delegation, steps.needed("decide_to_post", role), event.at.date())

    def confirmed(self, confirming: Sequence[int], decider: Role | None) -> None:
        """Note what stays open about a changed text: nothing, if whoever decided confirmed it with power to decide.

        Facts: the events that confirm the text posted, and who decided.
        """
        lacks = [(number, *self._unconfirmed(self.events[number], decider)) for number in confirming]
        if any(lack is None for _, lack, _ in lacks):
            return
        for number, lack, missing in lacks:
            if lack is not None and lack != "text_changed_unconfirmed":
                by: Role | None = "board" if lack == "collective_decision" else None
                self.doubt(lack, D, decided_by=by, missing=missing, of=number)
                return
        self.doubt("text_changed_unconfirmed", D, decided_by=decider)

    def _unconfirmed(self, event: Event, decider: Role | None) -> tuple[DoubtCode | None, str | None]:
        """Return why a confirmation leaves the text open, and which fact of it is missing; None when it does not."""
        if event.role is None:
            return "actor_unknown", "role"
        if event.role == "board":
            return "collective_decision", None
        if event.role == "deputy":
            self.readings.add("DG-0014")
            lack = self._lack_to_post(event, event.role, self.steps_at(event))
            if lack is not None:
                unknown = lack == "delegation_unknown"
                return ("delegation_unknown", "delegation") if unknown else ("text_changed_unconfirmed", None)
        return (None if event.role == decider else "text_changed_unconfirmed"), None
