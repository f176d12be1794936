"""Running choices of the register the other way under the scenarios: some scenario of each must notice."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.testing import project
from bhxh_rules.testing.bench import Bench
from bhxh_rules.testing.experiments import Experiment, Verdict
from bhxh_rules.testing.scenario_items import FeatureIndex, ScenarioItem, scenario_item


class FlipReadings(Experiment):
    """Runs choices the other way and looks for a scenario tagged with each that fails.

    `only` is one reading, or "" for all. With `report`, every scenario that fails is looked for and written to that
    file, as JSON.
    """

    title = "đảo cách hiểu"

    def __init__(self, index: FeatureIndex, only: str = "", report: str | None = None) -> None:
        super().__init__(index)
        self._readings = (only,) if only else project.choices()
        self._report = report

    def relevant(self) -> list[str]:
        return list(self._readings)

    def conduct(self, bench: Bench, reporter: pytest.TerminalReporter) -> Verdict:
        if self._report is not None:
            found = {}
            for reading in self._readings:
                found[reading] = self._failing(bench, reading)
                reporter.write_line(f"{reading}: {len(found[reading])} kịch bản không đạt")
            Path(self._report).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        complaints = [line for reading in self._readings for line in self._flip(bench, reading)]
        summary = f"{len(self._readings)} cách hiểu, {len(complaints)} không được kịch bản nào giữ"
        return Verdict((*complaints, summary), len(complaints))

    def _failing(self, bench: Bench, reading: str) -> list[dict[str, Any]]:
        items = bench.failing(project.build_context(rejected=(reading,)), reading)
        return [told for item in items if (told := _told(scenario_item(item, self._index)))]

    def _flip(self, bench: Bench, reading: str) -> Iterator[str]:
        if not bench.tagged(reading):
            yield f"{reading}: không có kịch bản nào mang thẻ @{reading}"
        elif not bench.noticed(project.build_context(rejected=(reading,)), reading):
            yield f"{reading}: đảo cách hiểu mà không kịch bản nào thất bại"


def _told(scenario: ScenarioItem | None) -> dict[str, Any] | None:
    """Return where a scenario is, its name and its example row, as JSON data."""
    if scenario is None:
        return None
    template = scenario.template
    return {
        "file": Path(os.path.relpath(template.feature.filename, scenario.item.config.rootpath)).as_posix(),
        "line": scenario.row.line if scenario.row else template.line_number,
        "name": template.name,
        "example": scenario.example,
    }
