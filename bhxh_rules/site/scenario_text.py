"""Scenarios as Markdown: steps as sentences, example rows as a table with the result of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bhxh_rules.site.markdown import bullets, escape, escape_within, heading, page, table
from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED, Verdict
from bhxh_rules.site.scenarios import ExampleTable, Scenario, Scenarios, Step

_MARKS = {PASSED: "✓ đạt", FAILED: "✗ **không đạt**", NOT_RUN: "– chưa chạy"}
_PLACEHOLDER = re.compile(r"<([^<>]+)>")


def verdict_text(verdict: Verdict) -> str:
    """Return a result in words, with the step that stopped it."""
    stopped = f"<br>ở bước: {escape(verdict.failed_step)}" if verdict.failed_step else ""
    return _MARKS[verdict.status] + stopped


def scenario_text(scenario: Scenario, level: int, links: Mapping[str, str]) -> str:
    """Return one scenario; `links` leads from a reading's id to its place."""
    return page(
        heading(level, escape(scenario.name), scenario.anchor),
        escape(scenario.description),
        _readings(scenario, links),
        _steps("Bối cảnh", scenario.background),
        _steps("", scenario.steps),
        f"Kết quả: {verdict_text(scenario.verdict)}" if scenario.verdict else "",
        *map(_examples, scenario.tables),
    ).rstrip()


def summary_text(scenarios: Scenarios) -> str:
    """Return the counts, why results are missing, and every scenario or row that failed."""
    counts = scenarios.counts()
    total = sum(counts.values())
    numbers = f"{total} kịch bản và dòng dữ liệu: " + ", ".join(f"{n} {status}" for status, n in counts.items()) + "."
    return page(numbers if total else "", escape(scenarios.remark), bullets(_failures(scenarios))).rstrip()


def _failures(scenarios: Scenarios) -> Iterator[str]:
    for scenario in scenarios.items:
        failed = sum(verdict.status == FAILED for verdict in scenario.verdicts)
        if failed:
            yield f"**Không đạt** ({failed}): [{escape(scenario.name)}](#{scenario.anchor})"


def _readings(scenario: Scenario, links: Mapping[str, str]) -> str:
    known = [f"[{id}]({links[id]})" if id in links else id for id in scenario.readings]
    return f"Dựa vào cách hiểu: {', '.join(known)}." if known else ""


def _steps(title: str, steps: tuple[Step, ...]) -> str:
    if not steps:
        return ""
    # A table needs a blank line before it, and would end the list: rows of a step are written as sub-items.
    lines = [line for step in steps for line in _step(step)]
    return "\n".join([f"{title}:\n", *lines] if title else lines)


def _step(step: Step) -> Iterator[str]:
    yield f"- **{escape(step.keyword)}** {_spoken(step.text)}"
    header, *rows = step.rows or ((),)
    for row in rows:
        yield "    - " + "; ".join(f"{escape(name)}: {_spoken(cell)}" for name, cell in zip(header, row, strict=True))


def _spoken(text: str) -> str:
    """Return the words of a step with each placeholder in angle brackets that no renderer takes for HTML."""
    parts = _PLACEHOLDER.split(text)
    return "".join(f"*‹{escape(part)}›*" if place % 2 else escape_within(part) for place, part in enumerate(parts))


def _examples(examples: ExampleTable) -> str:
    rows = [[*map(escape, row.cells), verdict_text(row.verdict)] for row in examples.rows]
    title = f"Dữ liệu: {escape(examples.name)}" if examples.name else "Dữ liệu"
    return page(title, table([*map(escape, examples.header), "Kết quả"], rows)).rstrip()
