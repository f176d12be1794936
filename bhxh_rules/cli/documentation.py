"""Building the documentation, with the scenarios run first when no results were given."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from bhxh_rules import site
from bhxh_rules.impact.signoffs import FILE


def build_site(
    console: Console,
    out: Path,
    features: Path | None,
    results: Path | None,
    texts: Path | None,
    reviews: Path | None = None,
) -> Path:
    """Build the site and return its first page.

    reviews: file of the sign-offs; None for reviews.toml of the current folder, where there is one.
    Errors: RulesError when the extra `docs` is missing, or the build fails; InputError where the file
    of sign-offs is not well formed.
    """
    if features is None and Path("features").is_dir():
        features = Path("features")
    if features is None:
        console.print("  ở đây không có thư mục features: các trang sẽ không có kịch bản", style="yellow")
    with tempfile.TemporaryDirectory() as scratch:
        if results is None and features is not None:
            results = _run_scenarios(console, Path(scratch) / "results.json")
        console.print("→ sinh trang Markdown và dựng trang web")
        return site.build(out, features=features, results=results, texts=texts, reviews=reviews or FILE)


def _run_scenarios(console: Console, results: Path) -> Path | None:
    """Run the scenarios of this checkout; the pages say "chưa chạy" where that is not possible."""
    console.print("→ chạy các kịch bản")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    done = subprocess.run([*command, f"--results={results}"], capture_output=True, text=True, check=False)
    if results.is_file():
        return results
    console.print(f"  chưa chạy được: {(done.stdout + done.stderr).strip().splitlines()[-1:]}", style="yellow")
    return None
