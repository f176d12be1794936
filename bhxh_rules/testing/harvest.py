"""What every scenario did, step by step, as JSON: the same file for the same results."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from bhxh_rules.testing.runs import Run, run_of
from bhxh_rules.testing.scenario_items import ScenarioItem

SCHEMA = "bhxh_rules.results/1"
PROPERTY = "bhxh_rules_scenario"

Record = dict[str, Any]


class StepRecorder:
    """Notes on each run what its steps did."""

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
        """Start with every step skipped."""
        run = run_of(request)
        run.name = scenario.name
        run.steps = _skipped(scenario.steps)

    def pytest_bdd_after_step(self, request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
        """Note a step that passed."""
        note(request, scenario, step, status="passed")

    def pytest_bdd_step_error(
        self, request: pytest.FixtureRequest, scenario: Scenario, step: Step, exception: Exception
    ) -> None:
        """Note a step that failed."""
        note(request, scenario, step, status="failed", error=f"{type(exception).__name__}: {exception}")

    def pytest_bdd_step_func_lookup_error(self, request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
        """Note a step that nothing defines."""
        note(request, scenario, step, status="undefined", error="không có định nghĩa cho bước này")


def note(request: pytest.FixtureRequest, scenario: Scenario, step: Step, **what: str) -> None:
    """Note what one step did."""
    run_of(request).steps[scenario.steps.index(step)].update(what)


def attach(scenario: ScenarioItem, run: Run, reports: Sequence[pytest.TestReport]) -> None:
    """Put the record of a scenario on its call report, or on the set-up report when there was no call.

    Reports travel from the workers of a distributed run to its controller, and their properties with them.
    """
    home = next((report for report in reports if report.when == "call"), reports[0])
    home.user_properties.append((PROPERTY, _record(scenario, run, reports)))


class Results:
    """Collects the records in the process that reports, and writes them to a file."""

    def __init__(self, file: str | None, rejected: Iterable[str]) -> None:
        self._file = Path(file) if file else None
        self._rejected = sorted(rejected)
        self.records: list[Record] = []
        self.complete: Callable[[], bool] = lambda: False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Collect the record of a scenario."""
        self.records += [value for name, value in report.user_properties if name == PROPERTY]  # type: ignore[misc]

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the file, whole or not at all."""
        if self._file is not None:
            _write(self._file, self.document(session.config.rootpath))

    def document(self, root: Path) -> Record:
        """Return the content of the file: header, counts, digests of the feature files, records in file order."""
        records = sorted(self.records, key=lambda record: (record["uri"], record["row"] or record["line"]))
        counts = Counter(record["status"] for record in records)
        return {
            "schema": SCHEMA,
            "complete": self.complete(),
            "rejected_readings": self._rejected,
            "counts": {"total": len(records), **{name: counts[name] for name in ("passed", "failed", "skipped")}},
            "features": {uri: _digest(root / uri) for uri in sorted({record["uri"] for record in records})},
            "scenarios": records,
        }


def _record(scenario: ScenarioItem, run: Run, reports: Sequence[pytest.TestReport]) -> Record:
    template, row = scenario.template, scenario.row
    status, error = _status(reports)
    steps = run.steps or _skipped(template.steps)
    return {
        "uri": relative(template.feature.filename, scenario.item.config.rootpath),
        "feature": template.feature.name,
        "rule": template.rule.name if template.rule else None,
        "scenario": template.name,
        "name": run.name or template.name,
        "line": template.line_number,
        "row": row.line if row else None,
        "table": row.table if row else None,
        "example": scenario.example,
        "tags": sorted(scenario.tags),
        "steps": steps,
        "status": status,
        "error": next((step["error"] for step in steps if "error" in step), error),
    }


def _status(reports: Sequence[pytest.TestReport]) -> tuple[str, str | None]:
    for report in reports:
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            return "failed", str(crash.message if crash else report.longrepr)
    return ("skipped" if any(report.skipped for report in reports) else "passed"), None


def _skipped(steps: Iterable[Step]) -> list[Record]:
    return [{"line": s.line_number, "keyword": s.keyword, "text": s.name, "status": "skipped"} for s in steps]


def relative(file: str, root: Path) -> str:
    """Return a path as the results name it: from the root, with slashes; a file elsewhere keeps its whole path."""
    path = Path(file)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _write(file: Path, document: Record) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
        json.dump(document, stream, ensure_ascii=False, indent=1)
        stream.write("\n")
    Path(temporary).replace(file)
