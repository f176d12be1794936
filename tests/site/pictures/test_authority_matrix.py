"""Grids and words show what the specification says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bhxh_rules import zalo
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_07.delegation import HeadDelegation
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT
from bhxh_rules.site.pictures.authority_answers import SCOPES, authority_answers
from bhxh_rules.site.pictures.authority_matrix import PANELS, REST, authority_matrix, panel_grid
from tests.qc1624.dieu_07.specification import ROLES, SPECIFICATION, answer

TEXT = authority_matrix()
LABELS = {glossary.load().word("role", role).label: role for role in ROLES}
ACTIONS = {glossary.load().word("action", action).label: action for action in SPECIFICATION}


def word(action: str) -> str:
    return glossary.load().word("action", action).label


def expected(action: str) -> dict[str, str]:
    """Return the answer for each role; a delegation that is needed by its place in the list."""
    needs = SPECIFICATION[action].needs
    return {
        role: str(SCOPES.index(needs[role]) + 1) if role in needs else answer(role, action, "none") for role in ROLES
    }


def kind_of(said: str) -> str:
    scope = next((n for n, s in enumerate(SCOPES, 1) if glossary.load().word("scope", s).label in said), 0)
    if scope:
        return str(scope)
    return "may" if said.startswith("được") else "may_not" if said.startswith("không") else "silent"


def spread(told: dict[str, str], among: str = "; ") -> dict[str, str]:
    """Return the answer for each role from names in a row, "the rest" standing for those that no row names."""
    found = {LABELS[name]: kind for names, kind in told.items() for name in names.split(among) if name in LABELS}
    found |= {LABELS[names]: kind for names, kind in told.items() if names in LABELS}
    others = next((kind for names, kind in told.items() if names in ("tất cả", REST)), "")
    return {role: found.get(role, others) for role in ROLES}


@pytest.mark.parametrize("action", SPECIFICATION)
def test_every_act_in_words_is_the_answer_of_the_specification(action: str) -> None:
    label = glossary.load().word("action", action).label
    (line,) = (line for line in TEXT.splitlines() if line.startswith(f"- **{label}** ("))
    said = line.partition("). ")[2].removesuffix(".").split(". ")
    told = {
        names: kind_of(f"{meaning[:1].lower()}{meaning[1:]}")
        for meaning, _, names in (s.rpartition(": ") for s in said)
    }

    assert spread(told) == expected(action)


@pytest.mark.parametrize("name", PANELS)
def test_every_grid_is_the_answer_of_the_specification(name: str) -> None:
    grid = panel_grid(authority_answers(), name)

    assert [ACTIONS[label] for label, _ in grid.lines] == list(PANELS[name])
    for label, signs in grid.lines:
        kinds = ("may_not" if kind == "by_reading" else kind for kind in signs)
        assert spread(dict(zip(grid.heads, kinds, strict=True)), ", ") == expected(ACTIONS[label]), label


def test_words_stand_under_their_article_in_the_order_of_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    places = {
        "remove": ("qc1624/d7a.k1", "qc1624/d8"),
        "post": (),
        "edit": ("qc1624/d7.k3.b",),
        "review": ("qc1624/d10",),
    }
    asked = {
        action: replace(act, clauses=places.get(action, ("qc1624/d8",))) for action, act in authority_answers().items()
    }
    monkeypatch.setattr("bhxh_rules.site.pictures.authority_matrix.authority_answers", lambda context: asked)
    words = authority_matrix().partition("Mọi việc, bằng chữ:")[2]
    heads = re.findall(r"^\*\*(.+)\*\*$", words, re.MULTILINE)
    under = dict(zip(heads, re.split(r"^\*\*.+\*\*$", words, flags=re.MULTILINE)[1:], strict=True))

    assert heads == ["Điều 7", "Điều 7a", "Điều 8", "Điều 10", "Không dẫn được điều nào"]
    assert under["Điều 7a"].strip().startswith(f"- **{word('remove')}** (khoản 1 Điều 7a; Điều 8). ")
    assert under[heads[-1]].strip().startswith(f"- **{word('post')}**. ")
    assert [under[head].count("\n- ") for head in heads] == [1, 1, len(asked) - 4, 1, 1]


def test_by_a_reading_only_where_the_other_reading_ends_it() -> None:
    first_day = COMMENCEMENT.rows[0].first_day
    delegation = HeadDelegation(scopes=SCOPES, from_day=first_day)
    for asked in authority_answers().values():
        for role, told in asked.answers.items():
            if told.kind not in ("may_not", "by_reading"):
                continue
            other = Context(rejected=told.readings)
            decision = zalo.may_act(role=role, action=asked.action, delegation=delegation, on=first_day, context=other)
            assert decision.value.answer == ("may_not" if told.kind == "may_not" else "silent"), (asked.action, role)


def test_who_the_rest_are_is_told_below_each_grid() -> None:
    told = re.findall(rf"^{REST.capitalize()}: (.*)\.$", TEXT, re.MULTILINE)

    assert len(told) == len(PANELS)
    assert "Tổng Giám đốc" in told[0]
