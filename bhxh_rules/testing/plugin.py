"""Putting the parts of the plugin in place, according to the options."""

from __future__ import annotations

from pathlib import Path

import pytest

from bhxh_rules.testing import asking, project
from bhxh_rules.testing.clauses import clause_of, within
from bhxh_rules.testing.completeness import Completeness
from bhxh_rules.testing.experiments import MutateLaw
from bhxh_rules.testing.flipping import FlipReadings
from bhxh_rules.testing.harvest import Results, StepRecorder
from bhxh_rules.testing.probing import Probing
from bhxh_rules.testing.refusals import StepCheck, TagCheck
from bhxh_rules.testing.runs import SLOT, ContextSlot
from bhxh_rules.testing.scenario_items import FeatureIndex, scenario_item


class Selection:
    """Keeps only the scenarios of the clauses that the user named."""

    def __init__(self, clauses: list[str], index: FeatureIndex) -> None:
        self._clauses = clauses
        self._index = index

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Deselect every other item."""
        kept = [item for item in items if self._wanted(item)]
        left_out = [item for item in items if item not in kept]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = kept

    def _wanted(self, item: pytest.Item) -> bool:
        scenario = scenario_item(item, self._index)
        proved = {clause_of(tag) for tag in scenario.tags} if scenario else set()
        return any(within(clause, outer) for clause in proved if clause for outer in self._clauses)


def register(config: pytest.Config) -> None:
    """Register the parts: what every process needs, and what only the one that reports needs.

    Errors: UsageError for an unknown clause or reading, or for options that do not go together.
    """
    index = FeatureIndex()
    features = config.rootpath / (config.getini("bdd_features_base_dir") or "features")
    rejected = _rejected(config.getoption("reading"))
    config.stash[SLOT] = ContextSlot(rejected)
    add = config.pluginmanager.register
    add(asking, "bhxh_rules.testing.asking")
    add(TagCheck(config, features))
    add(StepCheck())
    add(StepRecorder())
    add(Probing(index))
    if clauses := _clauses(config.getoption("clause")):
        add(Selection(clauses, index))
    if not _experiment(config, index) and not hasattr(config, "workerinput"):
        _reporting(config, features, rejected)


def _reporting(config: pytest.Config, features: Path, rejected: tuple[str, ...]) -> None:
    results = Results(config.getoption("results"), rejected)
    config.pluginmanager.register(results)
    config.pluginmanager.register(Completeness(features, results))


def _experiment(config: pytest.Config, index: FeatureIndex) -> bool:
    prefix, flip = config.getoption("mutate_law"), config.getoption("flip_readings")
    if flip is None and config.getoption("flips"):
        raise pytest.UsageError("--flips chỉ dùng cùng --flip-readings")
    if prefix is None and flip is None:
        return False
    both = prefix is not None and flip is not None
    if config.getoption("numprocesses", None) or both or config.getoption("results"):
        raise pytest.UsageError("--mutate-law và --flip-readings chạy riêng, không cùng nhau, không cùng -n, --results")
    if flip and flip not in project.choices():
        raise pytest.UsageError(f"--flip-readings {flip}: phải là DG-nnnn của một cách hiểu có thể chạy ngược")
    flipping = None if flip is None else FlipReadings(index, flip, config.getoption("flips"))
    config.pluginmanager.register(flipping or MutateLaw(index, prefix))
    return True


def _rejected(given: list[str]) -> tuple[str, ...]:
    rejected = []
    for text in given:
        reading, _, side = text.partition("=")
        if side != "rejected" or reading not in project.choices():
            raise pytest.UsageError(f"--reading {text}: phải là DG-nnnn=rejected, với một cách hiểu có thể chạy ngược")
        rejected.append(reading)
    return tuple(rejected)


def _clauses(given: list[str]) -> list[str]:
    clauses = [text if "/" in text else clause_of(text) or text for text in given]
    for clause in clauses:
        if clause not in project.provisions():
            raise pytest.UsageError(f"--clause {clause}: không có điều khoản này")
    return clauses
