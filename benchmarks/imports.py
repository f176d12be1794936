"""What an import costs: CPU time of a new interpreter."""

from __future__ import annotations

from benchmarks.measure import Ratio, cpu_of


def measure() -> list[Ratio]:
    """Return the ratios of importing the root and the façade to a bare interpreter."""
    bare, root, facade = cpu_of("pass", "import bhxh_rules", "from bhxh_rules import zalo")
    return [
        Ratio("import bhxh_rules", "bare interpreter", root / bare, bound=1.2),
        Ratio("from bhxh_rules import zalo", "bare interpreter", facade / bare, bound=3.0),
    ]
