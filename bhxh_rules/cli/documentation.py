"""Building the documentation, with the scenarios run first when no results were given."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from bhxh_rules import site
from bhxh_rules.cli.scenario_runs import run_scenarios, say_results
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.chromium import missing
from bhxh_rules.site.place import require_place
from bhxh_rules.site.themes import require

if TYPE_CHECKING:
    from bhxh_rules.site.try_it.runtime import Runtime


def build_site(
    console: Console, out: Path, sources: site.Sources, theme: str = "material", try_it: bool | None = False
) -> Path:
    """Build the site and return its first page.

    sources: as `Given.check` found them usable. theme: one of `bhxh_rules.site.themes.THEMES`.
    try_it: whether rules are to run in the pages; None means if what that needs is there or can be downloaded.
    What the scenarios did and what is left out for want of a program is told at the end.
    Errors: RulesError when the extra `docs` or what `try_it` asks for is missing, the theme is unknown, the folder is
    not to be replaced or cannot be written, or the build fails.
    """
    # Before anything that takes long.
    require(theme)
    require_place(out)
    if sources.features is None:
        console.print("  ở đây không có thư mục features: các trang sẽ không có kịch bản", style="yellow")
    if try_it is not False:
        sources = replace(sources, runtime=_runtime(console, needed=try_it is True))
    with tempfile.TemporaryDirectory() as scratch:
        if sources.results is None and sources.features is not None:
            sources = replace(sources, results=run_scenarios(console, Path(scratch) / "results.json"))
        console.print("→ sinh trang Markdown và dựng trang web")
        page = site.build(out, sources, theme)
        say_results(console, sources)
    lacking = missing()
    if lacking is not None:
        console.print(f"  chưa in được PDF: {lacking.vi}", style="yellow", markup=False)
    return page


def _runtime(console: Console, needed: bool) -> Runtime | None:
    """Bring what runs the rules in the pages; where it is not to be had and not needed, the pages do without it."""
    from bhxh_rules.site.try_it.runtime import fetch

    try:
        return fetch(tell=lambda names: console.print(f"→ tải phần chạy thử trong trang: {names}", markup=False))
    except RulesError as lacking:
        vi = f"{lacking.vi}; không cần phần chạy thử thì thêm --no-try-it"
        if needed:
            raise RulesError(vi, f"{lacking.en}; without the forms: --no-try-it") from None
        console.print(f"  các trang sẽ không có phần chạy thử: {vi}", style="yellow", markup=False)
        return None
