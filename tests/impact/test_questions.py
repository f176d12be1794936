"""The questions that stand for the behaviour of a rule."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

import pytest

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.errors import GapError, InputError
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.impact.candidates import candidates, near
from bhxh_rules.impact.draws import Draws
from bhxh_rules.impact.questions import questions

RULES = [entry.name for entry in catalogue.rules()]

DIGEST = (
    "import hashlib, json\n"
    "from bhxh_rules.impact.questions import questions\n"
    "print(hashlib.sha256(json.dumps([questions(n) for n in ('zalo.answer_deadline', 'zalo.screen_content')])"
    ".encode()).hexdigest())"
)


@dataclass(frozen=True)
class Finding:
    act: Literal["one", "two"]
    found: Truth
    by: Text | None = None


def test_the_same_questions_whatever_the_hash_seed() -> None:
    path = os.pathsep.join(sys.path)
    said = [
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in "01"
    ]
    assert said[0] == said[1]
    assert len(said[0]) == 64


def test_the_numbers_drawn_are_the_same_everywhere() -> None:
    draws = Draws("quy tắc 1 dữ kiện")
    assert [draws.below(1000) for _ in range(5)] == [465, 265, 122, 760, 620]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_is_asked_often_and_never_twice_the_same(rule: str) -> None:
    asked = [json.dumps(facts, sort_keys=True) for facts in questions(rule)]
    assert len(asked) == len(set(asked)) >= 100
    assert json.dumps(EXAMPLES[rule], sort_keys=True) in asked
    assert "{}" in asked


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES)
def test_most_questions_are_well_formed_and_some_are_not(rule: str) -> None:
    refused = Counter(_refused(rule, facts) for facts in questions(rule))
    assert refused[False] > refused[True] > 0


def _refused(rule: str, facts: dict[str, Any]) -> bool:
    try:
        catalogue.evaluate(rule, facts)
    except InputError:
        return True
    return False


def test_lists_have_nothing_one_and_all_but_one() -> None:
    lists = candidates(tuple[Finding, ...])
    assert [] in lists
    assert [{"act": "one", "found": True}] in lists
    assert [{"act": "one", "found": False}, {"act": "two", "found": False}] in lists
    words = candidates(tuple[Literal["a", "b", "c"], ...])
    assert {"".join(each) for each in words} == {"", "a", "b", "c", "abc", "bc", "ac", "ab"}


def test_what_is_next_to_a_value_differs_in_one_thing() -> None:
    assert list(near("ab", Text)) == ["aba", "a"]
    record = {"act": "one", "found": True}
    assert {"act": "two", "found": True} in near(record, Finding)
    assert {"act": "one", "found": True, "by": None} in near(record, Finding)
    lists = list(near([record], tuple[Finding, ...]))
    assert lists[:3] == [[], [], [record, record]]
    assert [{"act": "one", "found": False}] in lists
    assert list(near(3, Literal["a"])) == []


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(GapError):
        questions("zalo.nothing")
