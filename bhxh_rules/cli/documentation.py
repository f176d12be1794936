"""Building the documentation, with the scenarios run first when no results were given."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from bhxh_rules import site
from bhxh_rules.impact.signoffs import FILE


def build_site(console: Console, out: Path, given: site.Sources) -> Path:
    """Build the site and return its first page.

    given: what was named on the command line; the folder `features` and the file of sign-offs of the current folder
    are taken where none was named.
    Errors: RulesError when the extra `docs` is missing, or the build fails; InputError where the file
    of sign-offs is not well formed.
    """
    here = Path("features")
    sources = replace(
        given, features=given.features or (here if here.is_dir() else None), reviews=given.reviews or FILE
    )
    if sources.features is None:
        console.print("  ở đây không có thư mục features: các trang sẽ không có kịch bản", style="yellow")
    with tempfile.TemporaryDirectory() as scratch:
        if sources.results is None and sources.features is not None:
            sources = replace(sources, results=_run_scenarios(console, Path(scratch) / "results.json"))
        console.print("→ sinh trang Markdown và dựng trang web")
        return site.build(out, sources)


def _run_scenarios(console: Console, results: Path) -> Path | None:
    """Run the scenarios of this checkout; the pages say "chưa chạy" where that is not possible."""
    console.print("→ chạy các kịch bản")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    done = subprocess.run([*command, f"--results={results}"], capture_output=True, text=True, check=False)
    if results.is_file():
        return results
    console.print(f"  chưa chạy được: {(done.stdout + done.stderr).strip().splitlines()[-1:]}", style="yellow")
    return None
