"""The fixtures through which steps ask rules: every question goes by here, so that every answer can be falsified."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.testing.runs import SLOT, Run, run_of

T = TypeVar("T")


class Ask:
    """Asks a rule in the context of the run."""

    def __init__(self, request: pytest.FixtureRequest, run: Run) -> None:
        self._request = request
        self._run = run

    def __call__(self, rule: Callable[..., Any], /, **facts: Any) -> Any:
        # A step may have put another context in the place of the first one, so it is looked up at each question.
        context = self._request.getfixturevalue("context")
        return self._run.answer(rule(**facts, context=context))


@pytest.fixture
def context(request: pytest.FixtureRequest) -> Context:
    """The context of the current run; give it to rules through `ask`."""
    return request.config.stash[SLOT].current


@pytest.fixture
def ask(request: pytest.FixtureRequest) -> Ask:
    """`ask(rule, **facts)` gives the rule's decision; the scenario must depend on its outcome."""
    return Ask(request, run_of(request))


@pytest.fixture
def observe(request: pytest.FixtureRequest) -> Callable[[T], T]:
    """`observe(value)` gives the value back; the scenario must depend on it. For facts that no rule decides."""
    return run_of(request).observe
