"""The collected scenarios by clause and reading, to be run again in other contexts."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.testing.clauses import clause_of
from bhxh_rules.testing.replay import keeping_parents, passes
from bhxh_rules.testing.runs import SLOT
from bhxh_rules.testing.scenario_items import FeatureIndex, scenario_item


class Bench:
    """The collected scenarios by tag, and the means to run some of them in another context."""

    def __init__(self, session: pytest.Session, index: FeatureIndex) -> None:
        self._slot = session.config.stash[SLOT]
        self._by_tag: dict[str, list[pytest.Function]] = defaultdict(list)
        for item in session.items:
            scenario = scenario_item(item, index)
            if scenario is not None:
                for tag in scenario.tags:
                    self._by_tag[clause_of(tag) or tag].append(scenario.item)

    def tagged(self, *names: str) -> list[pytest.Function]:
        """Return the scenarios that carry one of the clauses or readings, each once."""
        return list(dict.fromkeys(item for name in names for item in self._by_tag.get(name, ())))

    def failing(self, context: Context, *names: str) -> list[pytest.Function]:
        """Return the scenarios that carry one of the names and fail in a context."""
        self._slot.set(context)
        try:
            return [item for item in self.tagged(*names) if not passes(item, keeping_parents(item))]
        finally:
            self._slot.set(None)

    def noticed(self, context: Context, *names: str) -> bool:
        """Tell whether a scenario that carries one of the names fails in another context."""
        self._slot.set(context)
        try:
            for item in self.tagged(*names):
                if not passes(item, keeping_parents(item)):
                    self._first(item, names)
                    return True
        finally:
            self._slot.set(None)
        return False

    def _first(self, item: pytest.Function, names: tuple[str, ...]) -> None:
        """Let what noticed one change have the first look at the next."""
        for name in names:
            if item in self._by_tag.get(name, ()):
                self._by_tag[name].remove(item)
                self._by_tag[name].insert(0, item)
