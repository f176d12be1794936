"""Holding the session to its word: every compiled scenario ran, unless the user asked for fewer."""

from __future__ import annotations

from pathlib import Path

import pytest

from bhxh_rules.testing.gherkin_files import NotGherkinError, feature_files, parse, pickle_lines
from bhxh_rules.testing.harvest import Results, relative

NARROWING = (
    *("keyword", "markexpr", "clause", "deselect", "ignore", "ignore_glob", "lf", "stepwise"),
    *("collectonly", "setuponly", "setupplan"),
)


class Completeness:
    """Compares the scenarios that ran with those that the feature files hold."""

    def __init__(self, features: Path, results: Results) -> None:
        self._features = features
        self._results = results
        self._deselected = False
        self._checked = False
        self.missing: list[str] = []
        results.complete = lambda: self._checked and not self.missing

    def pytest_deselected(self) -> None:
        """Remember that somebody left items out."""
        self._deselected = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Fail the session when a scenario did not run."""
        ended = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED)
        stopped = session.shouldstop or session.shouldfail
        if not ended or stopped or self._deselected or narrowed(session.config):
            return
        self.missing = self._missing(session.config.rootpath)
        self._checked = True
        if self.missing:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List the scenarios that did not run."""
        if self.missing:
            terminalreporter.section("kịch bản không chạy", red=True)
            for line in self.missing:
                terminalreporter.write_line(line)

    def _missing(self, root: Path) -> list[str]:
        ran = {(r["uri"], r["row"] or r["line"]) for r in self._results.records if r["status"] != "skipped"}
        missing = []
        for file in feature_files(self._features):
            uri = relative(str(file), root)
            try:
                pickles = pickle_lines(parse(file.read_text(encoding="utf-8-sig")))
            except NotGherkinError as error:
                missing.append(f"{uri}: không đọc được ({error})")
                continue
            missing += [f"{uri}:{line}: {name}" for line, name in pickles.items() if (uri, line) not in ran]
        return missing


def narrowed(config: pytest.Config) -> bool:
    """Tell whether the user asked for less than the whole: by an option, or by naming only part of the test paths."""
    if any(getattr(config.option, name, None) for name in NARROWING):
        return True
    given = [config.invocation_params.dir / arg for arg in config.args if "::" not in arg]
    whole = [config.rootpath / path for path in config.getini("testpaths")] or [config.rootpath]
    return not all(any(path.resolve().is_relative_to(part.resolve()) for part in given) for path in whole)
