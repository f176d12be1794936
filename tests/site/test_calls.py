"""The calls on the pages work and print what the pages say."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys

import pytest

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.site.calls import answer, command, printed_by, python_call
from bhxh_rules.site.rules_text import rule_text

RULES = [entry.name for entry in catalogue.rules()]


def test_each_rule_has_an_example() -> None:
    assert list(EXAMPLES) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_examples_reach_a_value(rule: str) -> None:
    assert catalogue.evaluate(rule, EXAMPLES[rule]).result is not None


@pytest.mark.parametrize("rule", RULES)
def test_the_page_has_the_answer_of_the_library(rule: str) -> None:
    page = rule_text(catalogue.get(rule), 3, "qc1624/dieu_13.md")
    decision = catalogue.evaluate(rule, EXAMPLES[rule])

    assert f"```json\n{decision.to_json(indent=2)}\n```" in page
    assert f"{decision.outcome} {decision.code}\n{decision.message}\n{decision.citations}" in page
    assert command(rule) in page


@pytest.mark.parametrize("rule", RULES)
def test_the_program_stands_on_its_own(rule: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", python_call(rule)], capture_output=True, check=True, encoding="utf-8"
    )

    assert done.stdout == printed_by(python_call(rule))


@pytest.mark.parametrize("rule", RULES)
def test_the_command_asks_the_same(rule: str) -> None:
    *_, name, option, facts = shlex.split(command(rule))

    assert (name, option) == (rule, "--json")
    assert json.loads(answer(rule)) == catalogue.evaluate(name, json.loads(facts)).to_dict()


def test_moments_are_written_as_python_writes_them() -> None:
    assert "received_at=datetime(2026, 8, 20, 17, 0)" in python_call("zalo.receive_question")
    assert python_call("zalo.answer_deadline").startswith("from datetime import date\n")
    assert 'form="text"' in python_call("zalo.check_answer")
