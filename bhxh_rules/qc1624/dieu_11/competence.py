"""Who does a step, and whether it counts as done."""

from __future__ import annotations

from typing import cast

from bhxh_rules.qc1624.dieu_11.findings import Findings
from bhxh_rules.qc1624.dieu_11.law import Action, C
from bhxh_rules.qc1624.dieu_11.misplaced import BY_OTHERS
from bhxh_rules.qc1624.dieu_11.records import Event
from bhxh_rules.qc1624.dieu_11.steps import POSTING_DECISIONS, TAKEDOWN_DECISIONS
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.references.institutions import end_of


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
        """Tell whether somebody may decide on posting; what is not known counts for them."""
        if event.role is None or event.role == "board":
            return True
        if event.role not in self.steps.actors("decide_to_post"):
            return False
        needed = self.steps.needed("decide_to_post", event.role)
        return self.steps.lack(event.delegation, needed, event.at.date()) in (None, "delegation_unknown")
