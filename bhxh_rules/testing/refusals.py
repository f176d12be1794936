"""Refusing tags that name nothing, and step definitions that a run would silently get wrong."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Scenario, Step
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from bhxh_rules.testing.clauses import known
from bhxh_rules.testing.feature_trees import tags
from bhxh_rules.testing.gherkin_files import NotGherkinError, feature_files, parse
from bhxh_rules.testing.harvest import note, relative


class TagCheck:
    """Refuses every tag that is neither a provision of the corpus nor a reading of the register."""

    def __init__(self, config: pytest.Config, features: Path) -> None:
        self._config = config
        self._marked: set[str] = set()
        self._unknown: list[str] = []
        for file in feature_files(features):
            self._scan(file)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """Stop before anything is collected when a feature file has an unknown tag."""
        if self._unknown:
            raise pytest.UsageError("thẻ không có trong kho điều khoản và sổ cách hiểu:\n" + "\n".join(self._unknown))

    def pytest_bdd_apply_tag(self, tag: str, function: Callable[..., object]) -> None:
        """Refuse an unknown tag of a feature that lies outside the feature folder."""
        if not known(tag):
            pytest.fail(f"thẻ @{tag} không có trong kho điều khoản và sổ cách hiểu", pytrace=False)
        self._mark(tag)

    def _scan(self, file: Path) -> None:
        try:
            found = list(tags(parse(file.read_text(encoding="utf-8-sig"))))
        except (NotGherkinError, UnicodeDecodeError):
            return  # collection itself says so
        for line, tag in found:
            self._mark(tag)
            if not known(tag):
                self._unknown.append(f"{relative(str(file), self._config.rootpath)}:{line}: @{tag}")

    def _mark(self, tag: str) -> None:
        # pytest-bdd turns tags into marks, and strict pytest refuses marks that are not registered.
        if tag not in self._marked:
            self._marked.add(tag)
            self._config.addinivalue_line("markers", f"{tag}: thẻ của kịch bản")


class StepCheck:
    """Refuses step functions that are never awaited, and steps that two definitions match."""

    def __init__(self) -> None:
        self._matches: dict[tuple[str, str, str], list[StepFunctionContext]] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(
        self, request: pytest.FixtureRequest, scenario: Scenario, step: Step, step_func: Callable[..., object]
    ) -> None:
        """Fail the scenario at the step that is defined badly."""
        complaint = self._complaint(request, step, step_func)
        if complaint:
            note(request, scenario, step, status="failed", error=complaint)
            pytest.fail(complaint, pytrace=False)

    def _complaint(self, request: pytest.FixtureRequest, step: Step, function: Callable[..., object]) -> str | None:
        if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
            return f"bước “{step.name}” có định nghĩa async, sẽ không bao giờ chạy: {_place(function)}"
        places = sorted({_place(match.step_func) for match in self._defined(request, step)})
        if len(places) > 1:
            return f"bước “{step.name}” khớp {len(places)} định nghĩa:\n" + "\n".join(places)
        return None

    def _defined(self, request: pytest.FixtureRequest, step: Step) -> list[StepFunctionContext]:
        node: Any = request.node
        key = (node.parent.nodeid, step.type, step.name)
        if key not in self._matches:
            found = find_fixturedefs_for_step(step, request._fixturemanager, node)
            self._matches[key] = [step_function_context_registry[definition.func] for definition in found]
        return self._matches[key]


def _place(function: Callable[..., object]) -> str:
    code = inspect.unwrap(function).__code__
    return f"{code.co_filename}:{code.co_firstlineno} ({function.__name__})"
