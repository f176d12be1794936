"""The command that lists what is out of date and what runs out next."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from bhxh_rules.cli.options import AsJson
from bhxh_rules.cli.rows import day_of, file_of

STALE = 1

out = Console(soft_wrap=True, highlight=False)


def add_commands(app: typer.Typer) -> None:
    """Add the command `status`."""
    app.command("status")(show_status)


def show_status(
    on: Annotated[str | None, typer.Option("--on", help="As seen from that day: YYYY-MM-DD or today.")] = None,
    file: Annotated[Path | None, typer.Option("--file", help="Sign-offs; ./reviews.toml when there is one.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 when something is out of date.")] = False,
    as_json: AsJson = False,
) -> None:
    """List what is out of date on a day, what runs out next and what is still open, with the way out.

    Exit code: 0; with --strict 1 when something is out of date (what is open does not count); 2 for bad input.
    """
    from bhxh_rules.impact.expiry import expiry
    from bhxh_rules.impact.signoffs import FILE, read_signoffs

    day = day_of(on, "--on") or date.today()
    signoffs = read_signoffs(file_of(file, "--file") or FILE)
    items = expiry(day, signoffs)
    if as_json:
        typer.echo(json.dumps(_data(day, items, given=on is not None), ensure_ascii=False, indent=2))
    else:
        _show(day, items, given=on is not None)
    raise typer.Exit(STALE if strict and any(item.state == "stale" for item in items) else 0)


def _data(day: date, items: Any, *, given: bool) -> dict[str, Any]:
    from bhxh_rules.core.decision import plain
    from bhxh_rules.impact.expiry import next_expiry

    listed = {state: [plain(item) for item in items if item.state == state] for state in ("stale", "expiring", "open")}
    return {"on": day.isoformat(), "day_given": given, "next_expiry": plain(next_expiry(items)), **listed}


def _show(day: date, items: Any, *, given: bool) -> None:
    from bhxh_rules.impact.expiry import KINDS, STATES, next_expiry

    clock = "" if given else " (theo đồng hồ của máy này; dùng --on để chọn ngày khác)"
    out.print(f"Tình trạng ngày {day:%d/%m/%Y}{clock}", style="bold")
    for state, title in STATES.items():
        chosen = [item for item in items if item.state == state]
        out.print(f"\n{title.capitalize()}: {len(chosen)}", style="bold cyan")
        for item in chosen:
            out.print(escape(f"  {KINDS[item.kind]}{_subject(item)}: {item.told}"))
            days = [f"từ {item.since:%d/%m/%Y}"] if item.since and state == "stale" else []
            days += [f"còn đúng đến hết {item.until:%d/%m/%Y}"] if item.until and state == "expiring" else []
            out.print(escape("    " + "; ".join((*days, f"chứng cứ: {item.evidence}", f"cách xử lý: {item.way_out}"))))
    soonest = next_expiry(items)
    out.print(f"\nHết hạn gần nhất: {soonest:%d/%m/%Y}" if soonest else "\nKhông có gì sắp hết hạn.")


def _subject(item: Any) -> str:
    """Return, in brackets, the id that other commands take for an item; a unit is named in what is told."""
    return "" if item.kind == "institution" or item.subject == "known_as_of" else f" [{item.subject}]"
