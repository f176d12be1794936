"""What a reader needs to do: the ways lead to clauses, rules and pictures that are there, and to every rule."""

from __future__ import annotations

import re

import pytest

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import within
from bhxh_rules.site.pictured import PICTURES, picture_anchor
from bhxh_rules.site.tasks import TASKS, Task, tasks


@pytest.mark.parametrize("task", tasks(), ids=lambda task: task.name)
def test_the_steps_name_clauses_and_rules_that_are_there(task: Task) -> None:
    for step in task.steps:
        assert step.at
        assert step.rules
        for clause in step.at:
            assert clause in corpus.load()
        for rule in step.rules:
            encoded = catalogue.get(rule).rule.provisions
            # The clauses of a step are those of its rules, or lie above or below them.
            assert any(within(id, at) or within(at, id) for id in encoded for at in step.at), (task.name, rule)


def test_every_rule_answers_some_task() -> None:
    led = {name for task in tasks() for step in task.steps for name in step.rules}

    assert {entry.name for entry in catalogue.rules()} - led == set()


def test_names_are_there_once_and_pictures_are_known() -> None:
    names = [task.name for task in tasks()]

    assert len(names) == len(set(names))
    assert {task.picture for task in tasks()} - {""} <= set(PICTURES)


def test_the_page_shows_clauses_rules_pictures_and_results_of_a_task(pages: dict[str, str]) -> None:
    found = re.search(r'<a id="tra-loi-cau-hoi"></a>.*?(?=\n## )', pages[TASKS], re.DOTALL)
    assert found is not None
    told = found[0]

    assert "[điểm a khoản 2 Điều 13](qc1624/dieu_13.md#qc1624-d13-k2-a)" in told
    assert "[Hạn trả lời câu hỏi](qc1624/dieu_13.md#zalo-answer_deadline)" in told
    assert f"(qc1624/dieu_13.md#{picture_anchor('qc1624/d13.k2')})" in told
    assert "**Kịch bản về các mục nêu trên:** [Điều 13](qc1624/dieu_13.md) 4 chưa chạy\n" in told


@pytest.mark.parametrize(("name", "said"), [("dang-bai", True), ("go-bai", True), ("tra-loi-cau-hoi", False)])
def test_a_task_tells_which_offices_it_names_are_no_more(pages: dict[str, str], name: str, said: bool) -> None:
    found = re.search(rf'<a id="{name}"></a>.*?(?=\n## |\Z)', pages[TASKS], re.DOTALL)
    assert found is not None

    for wanted in ("(dan-chieu.md#dv-secretary)", "01/03/2025", "[DG-0020](cach-hieu.md#dg-0020)"):
        assert (wanted in found[0]) is said


def test_the_first_page_leads_to_every_task(pages: dict[str, str]) -> None:
    for task in tasks():
        assert f"[{task.title}]({TASKS}#{task.name})" in pages["index.md"]
