"""Changing the law under the scenarios: some scenario of the clause must notice."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass

import pytest

from bhxh_rules.testing import project
from bhxh_rules.testing.bench import Bench
from bhxh_rules.testing.clauses import tag_of, within
from bhxh_rules.testing.mutants import Mutant, constant_fields, mutants, rows_of
from bhxh_rules.testing.scenario_items import FeatureIndex


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an experiment ended: the lines to print, and how many things are wrong."""

    lines: tuple[str, ...]
    faults: int


class Experiment(ABC):
    """Takes the place of the ordinary test loop; the session fails when something is wrong."""

    title = ""

    def __init__(self, index: FeatureIndex) -> None:
        self._index = index

    @abstractmethod
    def relevant(self) -> list[str]:
        """Return the clauses and readings whose scenarios are used; they must pass before anything is changed."""

    @abstractmethod
    def conduct(self, bench: Bench, reporter: pytest.TerminalReporter) -> Verdict:
        """Change one thing after the other."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Run the experiment on the scenarios that were collected without error."""
        if session.testsfailed or session.config.option.collectonly:
            return None
        reporter = session.config.pluginmanager.getplugin("terminalreporter")
        assert isinstance(reporter, pytest.TerminalReporter)
        bench = Bench(session, self._index)
        # The control goes the way of the experiment itself, through a context of its own with the same law in it.
        control = project.build_context(laws=project.law_tables())
        failing = bench.failing(control, *self.relevant())
        if failing:
            verdict = Verdict(tuple(f"chưa đổi gì đã không đạt: {item.nodeid}" for item in failing), len(failing))
        else:
            verdict = self.conduct(bench, reporter)
        session._setupstate.teardown_exact(None)
        session.testsfailed += verdict.faults
        reporter.section(self.title)
        for line in verdict.lines:
            reporter.write_line(line)
        return True


class MutateLaw(Experiment):
    """Changes every law constant in every well-formed way and looks for a scenario of the clause that fails."""

    title = "đột biến hằng số luật"

    def __init__(self, index: FeatureIndex, prefix: str) -> None:
        super().__init__(index)
        self._mutants = {
            table.name: [m for m in mutants(table) if any(within(clause, prefix) for clause in m.clauses)]
            for table in project.law_tables()
        }
        tables = [table for table in project.law_tables() if any(within(row.at, prefix) for row in rows_of(table))]
        self._clauses = sorted({row.at for table in tables for row in rows_of(table) if within(row.at, prefix)})
        self._unguarded = [f"{table.name}: {field}" for table in tables for field in constant_fields(table)]

    def relevant(self) -> list[str]:
        return sorted({clause for group in self._mutants.values() for mutant in group for clause in mutant.clauses})

    def conduct(self, bench: Bench, reporter: pytest.TerminalReporter) -> Verdict:
        began = time.perf_counter()
        survivors: list[tuple[str, str]] = []
        for table, group in self._mutants.items():
            alive = [mutant for mutant in group if not self._killed(bench, mutant)]
            if group:
                reporter.write_line(f"{table}: {len(group)} biến thể, {len(alive)} sống sót")
            survivors += [(clause, f"{table}: {m.description}") for m in alive for clause in m.clauses[:1]]
        bare = [clause for clause in self._clauses if not bench.tagged(clause)]
        total = sum(map(len, self._mutants.values()))
        lines = [
            *(f"{clause}: không có kịch bản nào mang thẻ @{tag_of(clause)}" for clause in bare),
            *(f"{clause}: không kịch bản nào nhận ra {description}" for clause, description in sorted(survivors)),
            *(f"{field}: kiểu dữ liệu không cho biến đổi" for field in self._unguarded),
            *(() if total else ("không có hằng số luật nào để biến đổi",)),
            f"{total} biến thể, {len(survivors)} sống sót, {len(bare)} điều khoản không có kịch bản, "
            f"{time.perf_counter() - began:.1f} giây",
        ]
        return Verdict(tuple(lines), len(survivors) + len(bare) + (not total))

    def _killed(self, bench: Bench, mutant: Mutant) -> bool:
        return bench.noticed(project.build_context(laws=(mutant.table,)), *mutant.clauses)
