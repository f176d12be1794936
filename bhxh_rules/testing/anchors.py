"""The address of a scenario on its page, which only a lint of the feature file can hold to one scenario."""

from __future__ import annotations

import re

from bhxh_rules.core.text import search_fold


def scenario_anchor(name: str) -> str:
    """Return the name of a scenario as one word of plain letters and figures: marks and other signs do not count."""
    return "kich-ban-" + re.sub(r"[^a-z0-9]+", "-", search_fold(name)).strip("-")
