"""The scenario behind a pytest item: its template, its tags, its line and its example row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from pytest_bdd.parser import ScenarioTemplate
from pytest_bdd.scenario import scenario_wrapper_template_registry

from bhxh_rules.testing.feature_trees import Node, scenarios, tag_names
from bhxh_rules.testing.gherkin_files import parse

EXAMPLE = "_pytest_bdd_example"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an example table: its line, and the name and tags of the table."""

    line: int
    table: str
    tags: frozenset[str]


class FeatureIndex:
    """The example rows of feature files by line of their scenario: pytest-bdd keeps no line of a row."""

    def __init__(self) -> None:
        self._files: dict[str, dict[int, list[Row]]] = {}

    def rows(self, template: ScenarioTemplate) -> list[Row]:
        """Return the rows of a scenario over all its tables, in order."""
        file = template.feature.filename
        if file not in self._files:
            tree = parse(Path(file).read_text(encoding="utf-8"))
            self._files[file] = {node["location"]["line"]: _rows(node) for _, node in scenarios(tree["feature"])}
        return self._files[file][template.line_number]


class ScenarioItem:
    """A pytest item that runs one scenario, or one example row of it."""

    def __init__(self, item: pytest.Function, template: ScenarioTemplate, index: FeatureIndex) -> None:
        self.item = item
        self.template = template
        self._index = index

    @cached_property
    def example(self) -> dict[str, str] | None:
        """The values of the example row, or None."""
        callspec = getattr(self.item, "callspec", None)
        return callspec.params.get(EXAMPLE) if callspec else None

    @cached_property
    def row(self) -> Row | None:
        """The example row, or None."""
        if self.example is None:
            return None
        return self._index.rows(self.template)[self.item.callspec.indices[EXAMPLE]]

    @cached_property
    def tags(self) -> frozenset[str]:
        """The tags of feature, rule, scenario and example table."""
        template = self.template
        rule_tags = template.rule.tags if template.rule else set()
        return frozenset(template.feature.tags | rule_tags | template.tags | (self.row.tags if self.row else set()))


def scenario_item(item: pytest.Item, index: FeatureIndex) -> ScenarioItem | None:
    """Return the scenario behind an item, or None when the item is an ordinary test."""
    if not isinstance(item, pytest.Function):
        return None
    template = scenario_wrapper_template_registry.get(getattr(item.obj, "__func__", item.obj))
    return ScenarioItem(item, template, index) if template else None


def _rows(scenario: Node) -> list[Row]:
    return [
        Row(row["location"]["line"], table["name"], frozenset(tag_names(table)))
        for table in scenario["examples"]
        for row in table.get("tableBody", ())
    ]
