from typing import get_args

from bhxh_rules.qc352 import dieu_05, dieu_22
from bhxh_rules.qc352.dieu_05.law import FORBIDDEN_MAKERS, HARMFUL_EFFECTS, PROHIBITED_CONDUCT, SLIP_REQUIREMENTS
from bhxh_rules.qc352.dieu_22.law import PROHIBITED_ACCOUNT_CONDUCT, USER_DUTIES, UserDuty
from bhxh_rules.qc352.prohibitions import Act
from tests.qc352.dieu_05.conduct import BY_CLAUSE

ROWS = (*PROHIBITED_CONDUCT.rows, *PROHIBITED_ACCOUNT_CONDUCT.rows)


def test_the_acts_by_clause() -> None:
    rows: dict[str, list[str]] = {}
    for row in ROWS:
        rows.setdefault(row.at, []).append(row.act)

    assert rows == BY_CLAUSE
    assert list(rows) == list(BY_CLAUSE)
    assert [len(acts) for acts in rows.values()] == [1, 2, 8, 3, 1, 1, 8]
    assert len(PROHIBITED_CONDUCT.rows) == 16


def test_the_tables_name_every_act_of_the_vocabulary_in_its_order() -> None:
    assert [row.key for row in ROWS] == list(get_args(Act))
    assert dieu_05.LAWS[:-1] == (PROHIBITED_CONDUCT, HARMFUL_EFFECTS, FORBIDDEN_MAKERS, SLIP_REQUIREMENTS)
    assert dieu_22.LAWS[:-1] == (USER_DUTIES, PROHIBITED_ACCOUNT_CONDUCT)


def test_what_must_be_found_besides_the_act() -> None:
    elements = {row.act: row.elements for row in ROWS}

    assert {act for act, asked in elements.items() if "unauthorised" in asked} == {
        *(act for act in elements if act.startswith("message_") and act != "message_forgery"),
        *("account_unlawful_use", "signature_unlawful_use"),
    }
    assert {act for act, asked in elements.items() if "another_persons" in asked} == set(BY_CLAUSE["qc352/d22.k3.a"])
    assert elements["self_made_receipt_slip"] == ("slip_maker", "own_accord", "outside_system", "to_hand_over")
    assert elements["harmful_software_creation"] == elements["harmful_software_distribution"] == ("system_effect",)
    assert elements["message_forgery"] == ()
    assert elements["other_infrastructure_sabotage"] == ("sabotage_purpose",)
    assert elements["other_violation_under_law"] == ("outside_law",)
    assert elements["online_choice_obstruction"] == ("kept_from_online",)
    assert elements["account_fraud"] == elements["signature_fraud"] == ("another_persons", "account_or_signature")


def test_what_the_text_lists_beside_the_acts() -> None:
    assert [row.key for row in HARMFUL_EFFECTS.rows] == ["alteration", "sabotage"]
    assert [row.key for row in FORBIDDEN_MAKERS.rows] == ["receiving_civil_servant", "receiving_public_employee"]
    assert [row.key for row in SLIP_REQUIREMENTS.rows] == ["output_by_system", "code_issued_by_system"]


def test_the_duties_by_clause() -> None:
    duties: dict[str, list[str]] = {}
    for row in USER_DUTIES.rows:
        duties.setdefault(row.at, []).append(row.key)

    assert [row.key for row in USER_DUTIES.rows] == list(get_args(UserDuty))
    assert duties == {
        "qc352/d22.k1": ["use_portal_under_rules"],
        "qc352/d22.k2": [
            "follow_published_procedures",
            "follow_published_files",
            "follow_published_components",
            "follow_published_requirements",
            "follow_published_conditions",
        ],
        "qc352/d22.k3.a": ["protect_own_account"],
        "qc352/d22.k3.b": ["register_accurately", "declare_accurately", "answer_for_declarations"],
    }


def test_duties_and_prohibited_acts_are_named_apart() -> None:
    assert set(get_args(UserDuty)).isdisjoint(get_args(Act))
