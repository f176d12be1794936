"""Running the scenarios of a checkout for the pages, and what is said of their results."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console

from bhxh_rules.site import Sources

TESTS = Path("tests") / "test_features.py"
# How pytest begins the lines that say why it gave up, the most telling first; the usage that it repeats is no reason.
_REASONS = (r"E +\S", r"ERROR(?!: usage)", r".*: error: ")
# All that it ends with when every test ran.
_RAN = (0, 1)


def run_scenarios(console: Console, results: Path) -> Path | None:
    """Run the scenarios of this checkout; the pages say "chưa chạy" where that is not possible."""
    lacking = _lacking()
    if lacking:
        _say_not_run(console, "; ".join(lacking))
        return None
    console.print("→ chạy các kịch bản")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS.as_posix()]
    done = subprocess.run([*command, f"--results={results}"], capture_output=True, text=True, check=False)
    there = results.is_file()
    if done.returncode not in _RAN or not there:
        _say_not_run(console, _reason(done.stdout + done.stderr))
    return results if there else None


def say_results(console: Console, sources: Sources) -> None:
    """Say how many scenarios passed and failed, and of how many files the results are of no use."""
    from bhxh_rules.site.feature_reader import scenarios_of
    from bhxh_rules.site.material import articles
    from bhxh_rules.site.registers.open_points import OPEN
    from bhxh_rules.site.results import FAILED, counts, load_results

    harvest = load_results(sources.results)
    found = [each for dieu in articles() if (each := scenarios_of(dieu, sources.features, harvest)).items]
    told = counts(verdict for each in found for item in each.items for verdict in item.verdicts)
    if told:
        numbers = ", ".join(f"{number} {status}" for status, number in told.items())
        page = f": xem {Path(OPEN).with_suffix('.html')}" if FAILED in told else ""
        _say(console, f"kịch bản và dòng dữ liệu: {numbers}{page}", warn=FAILED in told)
    if harvest is not None:
        for remark, number in Counter(each.remark for each in found if each.remark).items():
            _say(console, f"kết quả không dùng được: {number} tệp. {remark}", warn=True)


def _lacking() -> list[str]:
    """Return what the scenarios cannot be run without and is not here, each with the way out."""
    packages = ", ".join(name for name in ("pytest", "pytest_bdd") if find_spec(name) is None)
    said = [] if TESTS.is_file() else [f"ở đây không có {TESTS.as_posix()}"]
    return [*said, f"thiếu gói {packages}: cài bằng pip install 'bhxh-rules[testing]'"] if packages else said


def _reason(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    found = (line for reason in _REASONS for line in lines if re.match(reason, line))
    return next(found, (lines[-1:] or [""])[0])


def _say_not_run(console: Console, reason: str) -> None:
    _say(console, f"chưa chạy được kịch bản: {reason} (có kết quả sẵn thì nêu bằng --results)", warn=True)


def _say(console: Console, text: str, warn: bool) -> None:
    console.print(f"  {text}", style="yellow" if warn else None, markup=False)
