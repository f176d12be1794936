"""The course of one post through Điều 11, event by event: where it stands, and what was found on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast, get_args

from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_09.moderation import K3 as MODERATION
from bhxh_rules.qc1624.dieu_11.competence import Competence
from bhxh_rules.qc1624.dieu_11.law import Action, C, D, State
from bhxh_rules.qc1624.dieu_11.misplaced import MISPLACED, OUT_OF_TURN, Finding
from bhxh_rules.qc1624.dieu_11.records import Event
from bhxh_rules.qc1624.dieu_11.steps import IN_TAKEDOWN, TAKEDOWN
from bhxh_rules.qc1624.vocabulary import Role

_STEPS = get_args(Action)


@dataclass(slots=True)
class Approval:
    """The decision to post that stands: its event, who took it, on which text, in which form, what confirmed it since.

    `confirmations` are events, counted from 0.
    """

    number: int
    by: Role | None
    text: str | None
    as_submitted: bool
    confirmations: list[int]


class Course(Competence):
    """Reads the log of one post, from a given state on."""

    def __init__(
        self,
        events: Sequence[Event],
        context: Context,
        *,
        whole: bool,
        state: State,
        live: bool,
        by_day: bool = False,
    ) -> None:
        super().__init__(events, context, whole=whole, by_day=by_day)
        self.state = state
        self.live = live
        self._text: str | None = None
        # A post asked about by its state alone is taken for revised: nothing tells that it was not.
        self._revised = True
        self._posted_text: str | None = None
        self._approval: Approval | None = None
        self._begin_round()

    def _begin_round(self) -> None:
        self._reviewed = self._moderated = self._opinion = False
        self._submitted: tuple[str | None, ...] = ()  # the text last submitted, once there is one

    def run(self) -> None:
        """Follow every event."""
        for number in range(len(self.events)):
            self._follow(self.read(number))

    def _follow(self, event: Event) -> None:
        if event.action not in _STEPS:
            self._beside(event)
            return
        if event.action in TAKEDOWN and not self.live and not self._posted_somewhere():
            self.doubt("publication_not_recorded", C)
            self.state, self.live = "published", True
        if self.live and event.action not in TAKEDOWN and self._is_update():
            self.silence("update_not_mentioned")
            return
        # The text stands as the step left it, whoever took the step and whether or not it was its turn.
        if event.action not in TAKEDOWN and event.text is not None:
            self._text = event.text
        if self.counts(event):
            self._move(event)

    def _posted_somewhere(self) -> bool:
        # What comes later says nothing of what a gap before it may hold.
        self.readings.add("DG-0034")
        seen = self.events if self.whole else self.events[: self._number]
        return any(event.action == "post" for event in seen)

    def _is_update(self) -> bool:
        """Tell whether the text is silent about what is done now: a change of what is already on the account."""
        self.readings.add("DG-0035")
        return not self.context.takes("DG-0035")

    # --- When ----------------------------------------------------------------------------------------------------

    def _move(self, event: Event) -> None:
        action = cast(Action, event.action)
        if action == "submit_for_decision":
            self._submitted = (self._text,)
        rows = self.steps.rows(self.state, self.live, action)
        if rows:
            if (self.state, action) == ("revision_requested", "propose") and not self._revised:
                self.find("open_revision")
            row = rows.get(event.role) or next(iter(rows.values()))
            self._arrive(event, row.to_state)
            return
        findings, target = self._misplaced(event, action)
        for finding in findings:
            self.find(finding)
        if target is not None:
            self._arrive(event, target)

    def _misplaced(self, event: Event, action: Action) -> tuple[tuple[Finding, ...], State | None]:
        standing: State = "published" if self.state == "takedown_refused" else self.state
        if action in TAKEDOWN:
            return self._misplaced_takedown(action)
        if action == "post":
            if standing in ("published", "removed", *IN_TAKEDOWN):
                return self._posted_again(event, standing)
            if standing != "refused" and self._decided_later():
                return ("posted_before_decision",), "published"
        if (standing, action) == ("submitted", "submit_for_decision") and self._reviewed:
            return ("revised_text_not_reviewed",), "awaiting_decision"
        return MISPLACED.get((standing, action), OUT_OF_TURN)

    def _misplaced_takedown(self, action: Action) -> tuple[tuple[Finding, ...], State | None]:
        if not self.live or action == "propose_takedown":
            return OUT_OF_TURN
        if action == "remove":
            later = any(event.action == "decide_takedown" for event in self.events[self._number + 1 :])
            return ("removed_before_decision" if later else "removed_without_decision",), "removed"
        if action == "decide_takedown" and self.state != "takedown_approved":
            return ("takedown_not_submitted",), "takedown_approved"
        return MISPLACED.get((self.state, action), OUT_OF_TURN)

    def _posted_again(self, event: Event, standing: State) -> tuple[tuple[Finding, ...], State | None]:
        """Return what a posting with no new decision comes to while the item is on the account, or was before."""
        target: State | None = None if standing in IN_TAKEDOWN else "published"
        if event.text is None or self._posted_text is None:
            self.doubt("text_unknown", D, missing="text")
            return (), target
        if event.text == self._posted_text:
            return ("posted_again",), target
        return ("posted_before_decision" if self._decided_later() else "posted_without_decision",), target

    def _decided_later(self) -> bool:
        later = self.events[self._number + 1 :]
        return any(event.action == "decide_to_post" and self.has_power_to_post(event) for event in later)

    # --- What follows --------------------------------------------------------------------------------------------

    def _arrive(self, event: Event, target: State) -> None:
        if event.action in ("review", "request_revision"):
            self._reviewed = True
        if event.action in ("edit", "request_revision"):
            self._revised = event.action == "edit"
        if event.action == "decide_to_post":
            text = event.text or self._text_decided_on()
            self._approval = Approval(self._number, event.role, text, event.form == "as_submitted", [])
        if event.action == "decide_not_to_post":
            self._approval = None
            self._begin_round()
        if event.action == "post":
            self._post(event)
        if event.action == "remove":
            self.live = False
        self.state = target

    def _text_decided_on(self) -> str | None:
        """Return the text of a decision that names none; None when it was changed after it had been submitted."""
        return self._text if self._submitted in ((), (self._text,)) else None

    def _post(self, event: Event) -> None:
        self.readings.update(("DG-0032", "DG-0033"))
        if not self._opinion and not self.context.takes("DG-0032"):
            self.depart("no_board_opinion")
        if not self._moderated and not self.context.takes("DG-0033"):
            self.depart("not_moderated")
        if self.state in ("approved", "finalised") and self._approval is not None:
            self._compare(event, self._approval)
        self.live = True
        self._posted_text = event.text
        self._approval = None
        self._begin_round()

    def _compare(self, event: Event, approval: Approval) -> None:
        """Hold the posted text against the approved one: to finalise is no breach, to go beyond the opinion is."""
        if event.text is None:
            self.doubt("text_unknown", D, missing="text")
        elif approval.text is None:
            self.doubt("text_unknown", D, missing="text", of=approval.number)
        elif event.text != approval.text:
            self.readings.add("DG-0015")
            if approval.as_submitted:
                self.depart("text_changed")
            else:
                confirming = [n for n in approval.confirmations if self.events[n].text == event.text]
                self.confirmed(confirming, approval.by)

    def _beside(self, event: Event) -> None:
        """Take in what is no step of Điều 11 by itself."""
        if event.action == "confirm_text" and self._approval is not None:
            self.readings.add("DG-0015")
            self._approval.confirmations.append(self._number)
        elif event.action == "moderate":
            self.readings.update(("DG-0014", "DG-0033"))
            self._moderate(event)
        elif event.action == "give_board_opinion":
            self.readings.add("DG-0032")
            if self.context.takes("DG-0032") or event.role not in ("board", None):
                self.silence("act_not_mentioned")
            else:
                self._opinion = True
        else:
            self.silence("act_not_mentioned")

    def _moderate(self, event: Event) -> None:
        if event.role is None and not self.context.takes("DG-0033"):
            self.doubt("actor_unknown", MODERATION, missing="role")
            self._moderated = True
            return
        if self.context.takes("DG-0033") or event.role not in self.steps.moderators:
            self.silence("act_not_mentioned")
            return
        lack = self.steps.lack(event.delegation, self.steps.moderators[event.role], event.at.date())
        if lack == "delegation_unknown":
            self.doubt("delegation_unknown", MODERATION, missing="delegation")
        self._moderated = self._moderated or lack in (None, "delegation_unknown")
