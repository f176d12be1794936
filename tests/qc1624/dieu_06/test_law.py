from typing import get_args

from bhxh_rules.qc1624.dieu_06 import LAWS
from bhxh_rules.qc1624.dieu_06.law import PROHIBITED_ACTS, Act
from tests.qc1624.dieu_06.acts import BY_CLAUSE


def test_the_acts_by_clause() -> None:
    rows: dict[str, list[str]] = {}
    for row in PROHIBITED_ACTS.rows:
        rows.setdefault(row.at, []).append(row.act)

    assert rows == BY_CLAUSE
    assert list(rows) == list(BY_CLAUSE)
    assert [len(acts) for acts in rows.values()] == [11, 3, 10, 1, 5]


def test_the_table_names_every_act_of_the_vocabulary_in_its_order() -> None:
    assert [row.key for row in PROHIBITED_ACTS.rows] == list(get_args(Act))
    assert LAWS == (PROHIBITED_ACTS,)


def test_what_must_be_found_besides_the_act() -> None:
    elements = {row.act: row.elements for row in PROHIBITED_ACTS.rows}

    assert {act for act in elements if "purpose" in elements[act]} == {
        act for clause, acts in BY_CLAUSE.items() if clause.startswith("qc1624/d6.k1") for act in acts
    }
    assert {act for act in elements if len(elements[act]) > 1} == {
        "false_policy_propaganda",
        "other_legal_secret_disclosure",
    }
    assert elements["false_policy_propaganda"] == ("purpose", "effect")
    assert elements["other_legal_secret_disclosure"] == ("purpose", "law")
