"""Building the documentation, with the scenarios run first when no results were given."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.impact.signoffs import FILE
from bhxh_rules.site.build_site import require_place
from bhxh_rules.site.chromium import missing
from bhxh_rules.site.themes import require

if TYPE_CHECKING:
    from bhxh_rules.site.try_it.runtime import Runtime


def build_site(
    console: Console, out: Path, given: site.Sources, theme: str = "material", try_it: bool | None = False
) -> Path:
    """Build the site and return its first page.

    given: what was named on the command line; the folder `features` and the file of sign-offs of the current folder
    are taken where none was named. theme: one of `bhxh_rules.site.themes.THEMES`.
    try_it: whether rules are to run in the pages; None means if what that needs is there or can be downloaded.
    What is left out for want of a program is told at the end.
    Errors: RulesError when the extra `docs` or what `try_it` asks for is missing, the theme is unknown, the folder is
    not to be replaced, or the build fails; InputError where the file of sign-offs is not well formed.
    """
    # Before anything that takes long.
    require(theme)
    require_place(out)
    here = Path("features")
    sources = replace(
        given, features=given.features or (here if here.is_dir() else None), reviews=given.reviews or FILE
    )
    if sources.features is None:
        console.print("  ở đây không có thư mục features: các trang sẽ không có kịch bản", style="yellow")
    if try_it is not False:
        sources = replace(sources, runtime=_runtime(console, needed=try_it is True))
    with tempfile.TemporaryDirectory() as scratch:
        if sources.results is None and sources.features is not None:
            sources = replace(sources, results=_run_scenarios(console, Path(scratch) / "results.json"))
        console.print("→ sinh trang Markdown và dựng trang web")
        page = site.build(out, sources, theme)
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
        if needed:
            raise
        console.print(f"  các trang sẽ không có phần chạy thử: {lacking.vi}", style="yellow", markup=False)
        return None


def _run_scenarios(console: Console, results: Path) -> Path | None:
    """Run the scenarios of this checkout; the pages say "chưa chạy" where that is not possible."""
    console.print("→ chạy các kịch bản")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    done = subprocess.run([*command, f"--results={results}"], capture_output=True, text=True, check=False)
    if results.is_file():
        return results
    said = (done.stdout + done.stderr).strip().rpartition("\n")[2]
    console.print(f"  chưa chạy được: {said}", style="yellow", markup=False)
    return None
