"""The steps of Điều 11 as the law table has them, those of one action together, and their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.provision import label
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS, Action, State, Status, Transition
from bhxh_rules.site.pictures.rests_on import as_read

# What a step rests on where two honest readers could differ, beside what its own status tells.
_READINGS: Mapping[Action, str] = {
    "decide_takedown": "DG-0013",
    "refuse_takedown": "DG-0013",
    "finalise": "DG-0032",
    "post": "DG-0032",
}
_UPDATING = "DG-0035"


@dataclass(frozen=True, slots=True)
class Step:
    """Steps that lead from one state to another by one action: who does it, and how the text has it."""

    rows: tuple[Transition, ...]

    @property
    def first(self) -> Transition:
        """The first of the rows; all have its states, action, status and clause."""
        return self.rows[0]

    def words(self) -> str:
        """Return the action and its actors in Vietnamese, with the clause."""
        terms = glossary.load()
        actors = []
        for row in self.rows:
            actor = "không nêu ai làm" if row.actor is None else terms.word("role", row.actor).label
            scope = "" if row.scope is None else f" được ủy quyền {terms.word('scope', row.scope).label}"
            actors.append(actor + scope)
        action = terms.word("action", self.first.action).label
        return f"{action}: {' hoặc '.join(actors)} ({'; '.join(filter(None, (_point(self.first.at), *self._more())))})"

    def _more(self) -> Iterator[str]:
        """Yield what has to be known beside the clause: that a review is presupposed, the reading that is followed."""
        if (self.first.from_state, self.first.action) == ("submitted", "request_revision"):
            yield "sau khi rà soát"
        reading = _UPDATING if self.first.status == "reading" else _READINGS.get(self.first.action, "")
        if reading:
            yield as_read((reading,))

    def way(self) -> str:
        """Return the same with the states that it leads between."""
        return f"{name_of(self.first.from_state)} → {name_of(self.first.to_state)}. {self.words()}"


def _point(clause: str) -> str:
    """Return the words of a clause without the khoản and the Điều that the whole drawing is about."""
    words, _, _ = label(clause).partition(" khoản 1")
    return words if words.startswith("điểm") else "khoản 1"


def _bundle(row: Transition) -> tuple[State, str, State, Status]:
    return row.from_state, row.action, row.to_state, row.status


def steps(context: Context) -> list[Step]:
    """Return the steps of a context, in the order of the law."""
    return [Step(tuple(rows)) for _, rows in groupby(context.law(TRANSITIONS).rows, _bundle)]


def name_of(state: State) -> str:
    """Return what a state is called."""
    return glossary.load().word("state", state).label
