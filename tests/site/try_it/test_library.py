"""The archive for the browser has all that a rule needs, and nothing of command line, checks and pages."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.site.try_it.forms import TRIALS
from bhxh_rules.site.try_it.library import ANSWERS, library_archive

ASK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from bhxh_rules.site.try_it.answers import answer
import bhxh_rules
questions = json.load(sys.stdin)
decisions = [json.loads(answer(rule, json.dumps(facts)))["decision"] for rule, facts in questions]
print(json.dumps([bhxh_rules.__file__, decisions]))
"""


@pytest.fixture(scope="module")
def archive() -> zipfile.ZipFile:
    """The library, packed."""
    return zipfile.ZipFile(io.BytesIO(library_archive()))


def test_it_answers_by_itself(archive: zipfile.ZipFile, tmp_path: Path) -> None:
    archive.extractall(tmp_path)
    questions = [(trial.rule, EXAMPLES[trial.rule]) for trial in TRIALS]
    asked = [sys.executable, "-c", ASK, str(tmp_path)]
    ran = subprocess.run(asked, input=json.dumps(questions), cwd=tmp_path, capture_output=True, text=True, check=True)

    where, decisions = json.loads(ran.stdout)
    assert where.startswith(str(tmp_path))
    assert decisions == [catalogue.evaluate(rule, facts).to_dict() for rule, facts in questions]


def test_it_holds_the_library_and_of_the_site_one_module_alone(archive: zipfile.ZipFile) -> None:
    names = set(archive.namelist())
    parts = {name.split("/")[1] for name in names}

    assert {"catalogue", "core", "corpus", "qc1624", "qc352", "worktime", "zalo"} <= parts
    assert parts.isdisjoint({"cli", "impact", "testing", "__main__.py"})
    assert [name for name in names if name.startswith("bhxh_rules/site/")] == [f"bhxh_rules/{ANSWERS}"]
    assert [name for name in names if "__pycache__" in name] == []
