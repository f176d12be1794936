"""The command that shows what hangs on each reading: scenarios and example verdicts under the other side."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from bhxh_rules.cli.options import FEATURES, AsJson, Features
from bhxh_rules.cli.rows import folder_of

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def add_commands(app: typer.Typer) -> None:
    """Add the command `readings`."""
    app.command("readings")(show_readings)


def show_readings(
    reading: Annotated[str, typer.Argument(help="One reading, DG-0003; without it all of them.")] = "",
    features: Features = None,
    as_json: AsJson = False,
) -> None:
    """Say, for each choice, which scenarios fail and which example verdicts change under the other reading.

    Without the extra dev only the example verdicts are worked out. Exit code: 0, or 2 for an unknown reading.
    """
    from bhxh_rules import catalogue
    from bhxh_rules.cli.flipped_scenarios import flipped_scenarios
    from bhxh_rules.readings import load

    wanted = [load()[reading]] if reading else list(load().values())
    folder = folder_of(features, "--features") or FEATURES
    runnable = [each.id for each in wanted if each.id in catalogue.choices()]
    scenarios, reason = flipped_scenarios(errors, folder, reading) if runnable else (None, "")
    found = [_told(each, each.id in runnable, scenarios) for each in wanted]
    if as_json:
        told = {"scenarios_run": scenarios is not None, "why_not": reason, "readings": found}
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for each in found:
        _show(each)
    if reason:
        errors.print(escape(f"Chỉ tính kết luận của ví dụ, không chạy kịch bản: {reason}"), style="yellow")


def _told(reading: Any, runnable: bool, scenarios: dict[str, Any] | None) -> dict[str, Any]:
    from bhxh_rules.impact.flips import flipped_examples
    from bhxh_rules.readings import KINDS, STATUSES

    examples = [asdict(flip) for flip in flipped_examples(reading.id)] if runnable else []
    return {
        "reading": reading.id,
        "title": reading.title,
        "kind": reading.kind,
        "kind_label": KINDS[reading.kind],
        "status": STATUSES[reading.status],
        "taken": reading.taken,
        "rejected": reading.rejected,
        "runnable": runnable,
        "scenarios": None if scenarios is None or not runnable else scenarios[reading.id],
        "examples": examples,
    }


def _show(told: dict[str, Any]) -> None:
    out.print(escape(f"{told['reading']} {told['title']} ({told['status']})"), style="bold")
    out.print(escape(f"  Cách hiểu được chọn: {told['taken']}"))
    if not told["runnable"]:
        out.print(f"  {told['kind_label'] if told['kind'] == 'note' else 'chưa quy tắc nào chạy theo cách kia'}\n")
        return
    out.print(escape(f"  Cách hiểu không chọn: {told['rejected']}"))
    if told["scenarios"] is not None:
        out.print(f"  Kịch bản không đạt theo cách kia: {len(told['scenarios'])}")
        for each in told["scenarios"]:
            row = "; ".join(f"{name}: {value}" for name, value in (each["example"] or {}).items())
            out.print(escape(f"    {each['file']}:{each['line']} {each['name']}" + (f" ({row})" if row else "")))
    out.print(f"  Ví dụ đổi kết luận: {len(told['examples'])}")
    for flip in told["examples"]:
        for change in flip["changes"]:
            out.print(escape(f"    {flip['rule']} {change['place']}: {change['taken']} → {change['rejected']}"))
    out.print()
