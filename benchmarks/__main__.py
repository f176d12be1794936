"""Print every ratio. `python -m benchmarks`, or `make bench`."""

from __future__ import annotations

import platform

from benchmarks import audit, case_codes, comparison, deadlines, documentation, imports


def main() -> None:
    """Measure and print; a bound that is not met is marked, and is no test failure."""
    build = " ".join(platform.python_build())
    print(f"{platform.python_implementation()} {platform.python_version()} ({build}, {platform.python_compiler()})")
    print(f"{'job':<34} {'against':<30} {'ratio':>8}   bound")
    for module in (deadlines, audit, case_codes, comparison, documentation, imports):
        for found in module.measure():
            limit = f"{'≥' if found.at_least else '≤'} {found.bound:g}"
            aim = f", aim {found.aim:g}" if found.aim else ""
            mark = "" if found.holds else "   NOT MET"
            print(f"{found.job:<34} {found.peer:<30} {found.ratio:>7.2f}×   {limit}{aim}{mark}", flush=True)


if __name__ == "__main__":
    main()
