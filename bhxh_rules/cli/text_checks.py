"""Checking an official text, and saying what was found, in one of the forms that the commands offer."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.console import Console

from bhxh_rules.cli.impact_words import say
from bhxh_rules.cli.options import FEATURES
from bhxh_rules.core.errors import RulesError
from bhxh_rules.corpus.tree import ParsedText

if TYPE_CHECKING:
    from bhxh_rules.impact.changes import Reviews
    from bhxh_rules.impact.check import Checked
    from bhxh_rules.impact.scenarios import Scenario


def checked(
    errors: Console,
    parsed: ParsedText,
    before: ParsedText | None = None,
    wording: ParsedText | None = None,
    features: Path | None = None,
    reviews: Path | None = None,
) -> tuple[Checked, dict[str, str]]:
    """Check a text against another one, or the pins; returns as well the names of the scenarios by their place.

    features, reviews: a folder and a file that were named; else those of the current folder, where there are any.
    Scenarios that cannot be read are said to be missing.
    """
    from bhxh_rules.impact.check import check
    from bhxh_rules.impact.dependents import bindings

    told = scenarios_in(errors, features or FEATURES)
    found = check(parsed, bindings(told), reviews_in(reviews), old=before, wording=wording)
    return found, {f"{each.file}:{each.line}": each.name for each in told}


def show(
    out: Console, errors: Console, found: Checked, names: dict[str, str], file: Path, form: str, lang: str
) -> None:
    """Print what a check found as "json", "markdown", "github" or "table", and a note where all is cosmetic."""
    if form == "json":
        typer.echo(json.dumps(found.to_data(), ensure_ascii=False, indent=2))
    elif form == "table":
        from bhxh_rules.cli.impact_report import show_checked

        show_checked(out, found, names, lang)
    else:
        _show_for_github(found, names, file, form, lang)
    count = sum(len(part.changes) for part in found.parts)
    if found.green and count:
        note = (f"{count} điều khoản chỉ khác cách trình bày; nội dung không đổi", f"{count} cosmetic changes only")
        errors.print(say(note, lang), style="yellow")


def _show_for_github(found: Checked, names: dict[str, str], file: Path, form: str, lang: str) -> None:
    from bhxh_rules.cli.impact_markdown import to_markdown

    written = to_markdown(found, file.as_posix(), names, lang)
    if form == "markdown":
        typer.echo(written, nl=False)
        return
    from bhxh_rules.cli.annotations import annotation_lines

    for line in annotation_lines(found, file.as_posix(), lang):
        typer.echo(line)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8", newline="\n") as opened:
            opened.write(written)


def show_import(
    out: Console, found: Checked, names: dict[str, str], file: Path, kept: Path | None, as_json: bool, lang: str
) -> None:
    """Print what an imported text was recognised as, what differs, where it is kept, and how to go on."""
    if as_json:
        data = {"kept": None if kept is None else kept.as_posix(), "found": found.to_data()}
        typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    from bhxh_rules.cli.impact_report import show_checked

    show_checked(out, found, names, lang)
    if kept is None:
        out.print(say(("Không giữ lại tệp này.", "The file was not kept."), lang), markup=False)
        return
    out.print(say((f"Đã giữ tại {kept}", f"Kept as {kept}"), lang), markup=False)
    if not found.green:
        words = ("Xem từng thay đổi và những gì phụ thuộc", "See every change and what hangs on it")
        out.print(f"{say(words, lang)}: bhxh-rules corpus check {file}", markup=False)
    words = ("Đọc nguyên văn bên cạnh phần diễn đạt lại", "Read the wording beside the restatements")
    out.print(f"{say(words, lang)}: bhxh-rules docs build --texts {kept.parent}", markup=False)


def reviews_in(file: Path | None) -> Reviews:
    """Return the look-up of the sign-offs on a provision."""
    from bhxh_rules.impact.signoffs import FILE, read_signoffs
    from bhxh_rules.impact.standing import reviews_of

    signoffs = read_signoffs(file or FILE)
    return lambda provision: reviews_of(provision, signoffs)


def scenarios_in(errors: Console, features: Path) -> tuple[Scenario, ...]:
    from bhxh_rules.impact.scenarios import read_scenarios

    if not features.is_dir():
        errors.print("không có thư mục features: không liệt kê được kịch bản (no features folder: no scenarios)")
        return ()
    try:
        return read_scenarios(features)
    except RulesError as error:
        errors.print(str(error), style="yellow", markup=False)
        return ()
