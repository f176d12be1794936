"""Lines about what failed and which sign-offs lapsed, each with its place and its reason."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules.core.provision import label
from bhxh_rules.site.markdown import escape
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.clauses import clause_link, scenario_link, short_title
from bhxh_rules.site.registers.code_spans import with_code
from bhxh_rules.site.results import FAILED, Verdict
from bhxh_rules.site.scenarios import Scenario
from bhxh_rules.site.sign_offs import standing_text


def failures(material: Material, here: str) -> Iterator[str]:
    """Yield a line for each scenario that failed, with its rows that did and the step that stopped each."""
    for dieu, scenarios in material.scenarios.items():
        for scenario in scenarios.items:
            found = list(_failed(scenario))
            if found:
                places = ", ".join(clause_link(id, here, label(id)) for id in scenario.clauses)
                own = short_title(dieu.partition("/")[0])
                name = f"✗ **{scenario_link(scenario, dieu, here)}** ({places} {own})"
                yield "\n".join([name, *(f"    - {line}" for line in found)])


def _failed(scenario: Scenario) -> Iterator[str]:
    if scenario.verdict is not None and scenario.verdict.status == FAILED:
        yield _stopped(scenario.verdict)
    for table in scenario.tables:
        for row in table.rows:
            if row.verdict.status == FAILED:
                cells = zip(table.header, row.cells, strict=True)
                values = "; ".join(f"{escape(name)}: {escape(cell) or '—'}" for name, cell in cells)
                yield f"{values}. {_stopped(row.verdict)}"


def _stopped(verdict: Verdict) -> str:
    return f"Dừng ở bước: {escape(verdict.failed_step)}." if verdict.failed_step else "Dừng trước bước đầu tiên."


def lapses(material: Material, here: str) -> Iterator[str]:
    """Yield a line for each clause whose sign-off lapsed: who signed when, and why it no longer holds."""
    for clause, standing in material.standings.items():
        if standing.state == "lapsed":
            place = clause_link(clause, here, label(clause, instrument=True))
            yield f"✗ **{place}**: {with_code(standing_text(standing))}"
