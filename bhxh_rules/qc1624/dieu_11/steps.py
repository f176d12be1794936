"""The law table of steps, looked up in the ways that an audit asks."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.law import DatedLaw, LawTable
from bhxh_rules.qc1624.departures import DepartureCode
from bhxh_rules.qc1624.dieu_09.moderation import K3, MODERATORS, UNMODERATED
from bhxh_rules.qc1624.dieu_11.law import DEPARTURES, TRANSITIONS, Action, D, State, Transition
from bhxh_rules.qc1624.dieu_11.records import Delegation
from bhxh_rules.qc1624.vocabulary import Role, Scope

Lack = Literal["decided_without_delegation", "decided_outside_scope", "decided_outside_term", "delegation_unknown"]

POSTING_DECISIONS: tuple[Action, ...] = ("decide_to_post", "decide_not_to_post")
TAKEDOWN_DECISIONS: tuple[Action, ...] = ("decide_takedown", "refuse_takedown")
TAKEDOWN: tuple[Action, ...] = ("propose_takedown", *TAKEDOWN_DECISIONS, "remove")
IN_TAKEDOWN: tuple[State, ...] = ("takedown_proposed", "takedown_approved")

# Every table that the steps, and so what is found in a log, rest on.
TABLES: tuple[LawTable[Any] | DatedLaw[Any], ...] = (TRANSITIONS, MODERATORS, DEPARTURES, UNMODERATED)


class Steps:
    """The steps, censors and departures of one context."""

    def __init__(self, context: Context) -> None:
        self._context = context  # asked for readings only: the laws are those of the day below
        self._rows: dict[tuple[State, Action], dict[Role | None, Transition]] = {}
        self._actors: dict[Action, dict[Role | None, Scope | None]] = {}
        self.table = context.law(TRANSITIONS).rows
        for row in self.table:
            self._actors.setdefault(row.action, {})[row.actor] = row.scope
            if row.status != "reading" or context.takes("DG-0035"):
                self._rows.setdefault((row.from_state, row.action), {})[row.actor] = row
        self.moderators: dict[Role | None, Scope | None] = {row.role: row.scope for row in context.law(MODERATORS).rows}
        # Only the other readings of DG-0032 and DG-0033 make these two steps of their own.
        self._clauses: dict[DepartureCode, tuple[str, ...]] = {"no_board_opinion": (D,), "not_moderated": (K3,)}
        for clause in (*context.law(DEPARTURES).rows, *context.law(UNMODERATED).rows):
            self._clauses[clause.departure] = (*self._clauses.get(clause.departure, ()), clause.at)

    @classmethod
    def of(cls, context: Context) -> Steps:
        """Return the steps of a context as of its day, made once for the same tables.

        Errors: NotInForceError where one of the tables has no edition in force on that day.
        """
        known: dict[tuple[int, ...], Steps] = context.recognisers.setdefault("publication steps", {})
        tables = [context.law(table) for table in TABLES]
        # By identity, which is cheap: the context keeps its tables, and the modules theirs.
        same = tuple(map(id, tables))
        return known.get(same) or known.setdefault(same, cls(context))

    def rows(self, state: State, live: bool, action: Action) -> dict[Role | None, Transition]:
        """Return the rows for an action, by actor; what is on the account can be taken down in any other state."""
        aside = live and action in TAKEDOWN and state not in IN_TAKEDOWN
        standing = aside or state == "takedown_refused"
        return self._rows.get(("published" if standing else state, action), {})

    def all_rows(self, state: State, live: bool) -> list[Transition]:
        """Return every row for a state, in the order of the table."""
        actions = dict.fromkeys(action for _, action in self._rows)
        return [row for action in actions for row in self.rows(state, live, action).values()]

    def actors(self, action: Action) -> dict[Role | None, Scope | None]:
        """Return whom the text names for an action, each with the delegation that is needed."""
        return self._actors.get(action, {})

    def clauses(self, code: DepartureCode) -> tuple[str, ...]:
        """Return the clauses that a departure goes against."""
        return self._clauses.get(code, ())

    def needed(self, action: Action, role: Role) -> Scope | None:
        """Return the delegation that a named actor needs for an action."""
        if action in TAKEDOWN_DECISIONS and role == "deputy" and not self._context.takes("DG-0013"):
            return "content_management"
        return self.actors(action).get(role)

    def lack(self, delegation: Delegation | None, scope: Scope | None, on: date) -> Lack | None:
        """Return what a delegation lacks for a scope on a day; None when it covers it, or when none is needed."""
        if scope is None:
            return None
        if delegation is None:
            return "delegation_unknown"
        if not delegation.scopes:
            return "decided_without_delegation"
        if scope not in delegation.scopes and self._context.takes("DG-0014"):
            return "decided_outside_scope"
        if delegation.to_day is not None and on > delegation.to_day:
            return "decided_outside_term"
        if delegation.from_day is None:
            return "delegation_unknown"
        return "decided_outside_term" if on < delegation.from_day else None
