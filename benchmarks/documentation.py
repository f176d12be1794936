"""Writing the pages as Markdown, against mkdocs building the site from them: processor time of one run of each."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Ratio
from bhxh_rules import site
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.themes import require


def measure() -> list[Ratio]:
    """Return the ratio of our part to that of mkdocs; it is left out where the extra `docs` is not installed."""
    try:
        require("material")
    except RulesError:
        print("the extra docs is not installed: the benchmark of the pages is left out")
        return []
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    features = Path("features")
    sources = site.Sources(features if features.is_dir() else None)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        site.build(folder / "site", sources)  # everything is loaded once
        ours = _seconds(lambda: site.write_markdown(folder / "pages", sources))
        config = str(folder / "site-markdown" / "mkdocs.yml")
        theirs = _seconds(lambda: build(load_config(config, site_dir=str(folder / "again"))))
    return [Ratio("writing the pages", "mkdocs building them", ours / theirs, bound=1.0)]


def _seconds(job: Callable[[], object]) -> float:
    begun = time.process_time()
    job()
    return time.process_time() - begun
