"""The scenarios of a Điều, each with its result: what pages show of a feature file."""

from __future__ import annotations

from dataclasses import dataclass

from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED, Verdict
from bhxh_rules.testing.anchors import scenario_anchor


@dataclass(frozen=True, slots=True)
class Step:
    """A step: keyword, words, and the rows of its own table."""

    keyword: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """A row of an example table with its result."""

    cells: tuple[str, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ExampleTable:
    """An example table of a scenario outline and the clauses it is about."""

    name: str
    header: tuple[str, ...]
    rows: tuple[ExampleRow, ...]
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario; an outline has tables and no verdict of its own. `clauses` are the narrowest clauses it proves."""

    name: str
    description: str
    steps: tuple[Step, ...]
    background: tuple[Step, ...]
    clauses: tuple[str, ...]
    readings: tuple[str, ...]
    tables: tuple[ExampleTable, ...]
    verdict: Verdict | None

    @property
    def anchor(self) -> str:
        """The name as one word, which stays when lines move; the lint of feature files refuses two alike."""
        return scenario_anchor(self.name)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The results of the scenario: of itself, or of each example row."""
        rows = tuple(row.verdict for table in self.tables for row in table.rows)
        return rows if self.verdict is None else (self.verdict,)

    def verdicts_at(self, clause: str) -> tuple[Verdict, ...]:
        """Return the results that are about a clause: of an outline those of the tables that prove it."""
        if self.verdict is not None:
            return self.verdicts if clause in self.clauses else ()
        return tuple(row.verdict for table in self.tables if clause in table.clauses for row in table.rows)


@dataclass(frozen=True, slots=True)
class Scenarios:
    """The scenarios of a Điều; `remark` says why there are none, or why no result is shown."""

    items: tuple[Scenario, ...] = ()
    remark: str = "Chưa có kịch bản."

    def at(self, clause: str) -> tuple[Scenario, ...]:
        """Return the scenarios whose first narrowest clause is this one: each scenario stands once on a page."""
        return tuple(item for item in self.items if item.clauses and item.clauses[0] == clause)

    def also_at(self, clause: str) -> tuple[Scenario, ...]:
        """Return the scenarios that prove this clause too but stand at another one."""
        return tuple(item for item in self.items if clause in item.clauses[1:])

    def counts(self) -> dict[str, int]:
        """Return how many scenarios and example rows passed, failed and did not run."""
        found = [verdict.status for item in self.items for verdict in item.verdicts]
        return {status: found.count(status) for status in (PASSED, FAILED, NOT_RUN)}
