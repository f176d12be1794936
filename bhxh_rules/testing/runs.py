"""One run of one scenario: what it asked, what its steps did, and which answer was falsified for it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, TypeVar

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.testing import project

T = TypeVar("T")

OUTCOMES = ("satisfied", "violated", "determined", "not_applicable", "undetermined")


@dataclasses.dataclass(frozen=True, slots=True)
class Probe:
    """A falsified answer: which one, counted from 0, and the outcome to give; None for an observed value."""

    answer: int
    outcome: str | None


class Nothing:
    """A value equal to nothing, in no order with anything, and neither true nor false."""

    __hash__ = object.__hash__

    def _no(self, other: object) -> bool:
        return False

    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = _no

    def __ne__(self, other: object) -> bool:
        return True

    def __bool__(self) -> bool:
        raise AssertionError("giá trị quan sát đã bị thay để thử kịch bản")


class Run:
    """The record of a run; `answers` holds the outcome of each question asked, None for each observed value."""

    def __init__(self, probe: Probe | None = None) -> None:
        self.probe = probe
        self.answers: list[str | None] = []
        self.steps: list[dict[str, Any]] = []
        self.name: str | None = None

    def answer(self, decision: Any) -> Any:
        """Record a decision, and return it, or with another outcome when this is the answer to falsify."""
        mine = self._mine()
        self.answers.append(str(decision.outcome))
        if mine is None or mine.outcome is None:
            return decision
        return dataclasses.replace(decision, outcome=type(decision.outcome)(mine.outcome))

    def observe(self, value: T) -> T:
        """Record an observation, and return it, or a value equal to nothing when this is the one to falsify."""
        mine = self._mine()
        self.answers.append(None)
        falsified: Any = Nothing()
        return value if mine is None else falsified

    def probes(self) -> Iterator[Probe]:
        """Yield every way to falsify one answer of this run."""
        for number, outcome in enumerate(self.answers):
            others = (None,) if outcome is None else OUTCOMES
            yield from (Probe(number, other) for other in others if other is None or other != outcome)

    def _mine(self) -> Probe | None:
        return self.probe if self.probe and self.probe.answer == len(self.answers) else None


RUN = pytest.StashKey[Run]()


def run_of(request: pytest.FixtureRequest) -> Run:
    """Return the run that a request belongs to."""
    node: Any = request.node
    run: Run = node.stash.setdefault(RUN, Run())
    return run


class ContextSlot:
    """The context of the current run: the default one, one with a mutated law, or one with a flipped reading."""

    def __init__(self, rejected: tuple[str, ...]) -> None:
        self._rejected = rejected
        self._default: Context | None = None
        self._override: Context | None = None

    @property
    def current(self) -> Context:
        """The context that questions are asked in."""
        if self._override is not None:
            return self._override
        if self._default is None:
            self._default = project.build_context(rejected=self._rejected)
        return self._default

    def set(self, context: Context | None) -> None:
        """Ask in another context from now on; None: in the default one again."""
        self._override = context


SLOT = pytest.StashKey[ContextSlot]()
