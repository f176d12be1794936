"""Lint for the feature files: what the parser and the test runner let pass in silence.

Run as `python -m bhxh_rules.testing.lint FOLDER…`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bhxh_rules.testing import lint_clauses, lint_steps, lint_text
from bhxh_rules.testing.feature_trees import Node
from bhxh_rules.testing.gherkin_files import NotGherkinError, feature_files, parse, pickle_lines


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend: file, line from 1, and a Vietnamese sentence."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Report:
    """What a lint run found, and over how many compiled scenarios (one per example row)."""

    findings: tuple[Finding, ...]
    scenarios: int


def lint(source: bytes, path: str = "") -> Report:
    """Lint one feature file.

    Facts: `source` the bytes of the file, `path` what the findings call it.
    Outcomes: a report, its findings sorted by line; a file that does not parse counts no scenario.
    """
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError:
        return Report((Finding(path, 1, "tệp không phải UTF-8"),), 0)
    found = list(lint_text.findings(text))
    count = 0
    try:
        document = parse(text.removeprefix("\ufeff"))
    except NotGherkinError as error:
        found += [(problem.line, problem.message) for problem in error.problems]
    else:
        found += _of_tree(document)
        count = len(pickle_lines(document))
    return Report(tuple(sorted({Finding(path, line, message) for line, message in found})), count)


def lint_paths(paths: Iterable[Path]) -> Report:
    """Lint every feature file at or under the paths; a path without any is a finding, not a success."""
    findings: list[Finding] = []
    count = 0
    for path in paths:
        files = feature_files(path)
        if not files:
            findings.append(Finding(path.as_posix(), 1, "không có tệp .feature nào ở đây"))
        for file in files:
            report = lint(file.read_bytes(), file.as_posix())
            findings += report.findings
            count += report.scenarios
    return Report(tuple(findings), count)


def main(arguments: Sequence[str]) -> int:
    """Lint the given folders or files, print the findings, and return 1 when there are any."""
    if not arguments:
        print("cách dùng: python -m bhxh_rules.testing.lint THƯ_MỤC…", file=sys.stderr)
        return 2
    report = lint_paths(map(Path, arguments))
    for finding in report.findings:
        print(finding)
    print(f"{report.scenarios} kịch bản, {len(report.findings)} lỗi")
    return 1 if report.findings else 0


def _of_tree(document: Node) -> Iterator[tuple[int, str]]:
    feature = document.get("feature")
    if feature is None:
        yield 1, "tệp không có Tính năng nào"
        return
    yield from lint_steps.findings(feature)
    yield from lint_clauses.findings(feature)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
