"""What a reader needs to do, each with the way to the clauses and rules that answer it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.site.addresses import source_of
from bhxh_rules.site.markdown import escape, heading, link_to, named, page, page_of
from bhxh_rules.site.material import Material
from bhxh_rules.site.pictured import PICTURES, picture_anchor
from bhxh_rules.site.pictures.rests_on import ended_offices
from bhxh_rules.site.scenarios import Scenarios
from bhxh_rules.site.try_it.forms import TRIALS, trial_anchor

TASKS = "toi-can.md"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, the clauses that say so, the rules that answer it."""

    text: str
    at: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A task; `name` is its anchor, `sums` says what the answer holds, `picture` is the clause whose picture helps."""

    name: str
    group: str
    title: str
    sums: str
    steps: tuple[Step, ...]
    picture: str = ""

    @property
    def dieus(self) -> tuple[str, ...]:
        """The Điều of its steps, in the order of the steps."""
        clauses = (Provision.parse(clause) for step in self.steps for clause in step.at)
        return tuple(dict.fromkeys(place.article for place in clauses))


@cache
def tasks() -> tuple[Task, ...]:
    """Return every task, in the order in which they are listed."""
    rows = tomllib.loads((files(__package__) / "tasks.toml").read_text(encoding="utf-8"))["task"]
    return tuple(_task(row) for row in rows)


def _task(row: dict[str, Any]) -> Task:
    steps = tuple(Step(step["text"], tuple(step["at"]), tuple(step["rules"])) for step in row["step"])
    return Task(steps=steps, **{name: value for name, value in row.items() if name != "step"})


def tasks_page(material: Material) -> str:
    """Return the page with the way of each task."""
    return page(
        heading(1, "Tôi cần…"),
        "Mỗi việc có một đường đi ngắn: làm gì, điều khoản nào nói, quy tắc nào trả lời. Câu ở mỗi bước là lời của "
        "người làm thư viện; điều khoản ghi cạnh nó mới là căn cứ.",
        *_jumps(),
        *(_told(task, material) for task in tasks()),
    )


def _jumps() -> Iterator[str]:
    for group, found in groupby(tasks(), key=lambda task: task.group):
        yield f"**{escape(group)}:** {' · '.join(f'[{escape(task.title)}](#{task.name})' for task in found)}"


def _told(task: Task, material: Material) -> str:
    steps = (f"{number}. {_step(step, material)}" for number, step in enumerate(task.steps, 1))
    return page(
        heading(2, f"Tôi cần {escape(task.title)}", task.name),
        "\n".join(steps),
        ended_offices((clause for step in task.steps for clause in step.at), TASKS),
        named([*_picture(task), *_trials(task, material), *_scenarios(task, material)]),
    ).rstrip()


def _step(step: Step, material: Material) -> str:
    clauses = ", ".join(_clause(id, material) for id in step.at)
    rules = "; ".join(f"[{escape(glossary.load().rule(name).label)}]({source_of(name)})" for name in step.rules)
    return f"{escape(step.text)} Căn cứ: {clauses}. Quy tắc: {rules}."


def _clause(id: str, material: Material) -> str:
    return link_to(id, TASKS, material.pages)


def _picture(task: Task) -> Iterator[str]:
    if task.picture:
        links = (
            f"[{escape(picture.title)}]({page_of(task.picture)}#{picture_anchor(task.picture, number)})"
            for number, picture in enumerate(PICTURES[task.picture])
        )
        yield f"**Hình vẽ:** {'; '.join(links)}"


def _trials(task: Task, material: Material) -> Iterator[str]:
    """Yield the forms of the rules of a task, where the site carries what runs them."""
    rules = {name for step in task.steps for name in step.rules}
    links = [
        f"[{escape(glossary.load().rule(trial.rule).label)}]({page_of(trial.at)}#{trial_anchor(trial.rule)})"
        for trial in TRIALS
        if trial.rule in rules and material.tries
    ]
    if links:
        yield f"**Thử ngay:** {'; '.join(links)}"


def _scenarios(task: Task, material: Material) -> Iterator[str]:
    """Yield what the scenarios of the clauses of a task did."""
    clauses, told = {clause for step in task.steps for clause in step.at}, []
    for dieu in task.dieus:
        found = material.scenarios.get(dieu, Scenarios()).items
        own = tuple(s for s in found if any(within(have, at) for have in s.clauses for at in clauses))
        counts = [f"{n} {status}" for status, n in Scenarios(own).counts().items() if n]
        if counts:
            place = Provision.parse(dieu)
            told.append(f"[{place.label()}]({place.page}) {', '.join(counts)}")
    yield f"**Kịch bản về các mục nêu trên:** {'; '.join(told) or 'chưa có kịch bản'}"
