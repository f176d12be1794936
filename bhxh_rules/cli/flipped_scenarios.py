"""The scenarios that fail when a reading is run the other way: run by pytest in a process of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rich.console import Console

_DONE = re.compile(r"DG-\d{4}: \d+ kịch bản không đạt")


def flipped_scenarios(console: Console, features: Path, reading: str) -> tuple[dict[str, Any] | None, str]:
    """Return, by reading, the scenarios that fail under the other side; or None and the reason why nothing was run.

    Facts: features, the folder of the feature files, beside the folder `tests`; reading, one id, or "" for all.
    """
    if not all(find_spec(name) for name in ("pytest", "pytest_bdd")):
        return None, "cần phần mở rộng dev để chạy kịch bản: pip install 'bhxh-rules[dev]'"
    project = features.resolve().parent
    if not features.is_dir() or not (project / "tests" / "test_features.py").is_file():
        return None, f"{features} không phải thư mục kịch bản của dự án (cạnh nó phải có tests/test_features.py)"
    with tempfile.TemporaryDirectory() as scratch:
        results = Path(scratch) / "flips.json"
        said = _run(console, project, reading, results)
        if not results.is_file():
            return None, f"chưa chạy được: {said}"
        found: dict[str, Any] = json.loads(results.read_text(encoding="utf-8"))
        return found, ""


def _run(console: Console, project: Path, reading: str, results: Path) -> str:
    """Run the scenarios, show each reading as it is done, and return the last line that was printed."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_features.py"]
    command += [f"--flip-readings={reading}" if reading else "--flip-readings", f"--flips={results}"]
    last = ""
    console.print("→ chạy kịch bản theo cách hiểu kia")
    with subprocess.Popen(
        command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as running:
        for line in running.stdout or ():
            last = line.strip() or last
            if _DONE.match(line):
                console.print(f"  {line.strip()}")
    return last
