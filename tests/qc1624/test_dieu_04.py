from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_04 import ACCOUNT_ADDRESS, ACCOUNT_AVATAR, ACCOUNT_COVER, ACCOUNT_NAME

NAME, ADDRESS = "Bảo hiểm xã hội Việt Nam", "https://zalo.me/bhxhvietnam"
# What each item may be, and what comes of it: the first matches, None was not looked at.
ITEMS: dict[str, dict[str | None, str]] = {
    "name": {NAME: "match", "BHXH Việt Nam": "mismatch", None: "not_examined"},
    "address": {"zalo.me/bhxhvietnam/": "match", "zalo.me/bhxh": "mismatch", None: "not_examined"},
    "avatar": {"sector_logo": "match", "other_picture": "mismatch", None: "not_examined"},
    "cover": {"representative": "match", "not_representative": "mismatch", None: "not_examined"},
    "cover_chosen_by": {
        "board": "match",
        "board_member": "mismatch",
        "somebody_else": "mismatch",
        None: "not_examined",
    },
}
CLAUSES = dict(
    zip(ITEMS, ("qc1624/d4.k1", "qc1624/d4.k2", "qc1624/d4.k3", "qc1624/d4.k4", "qc1624/d4.k4"), strict=True)
)
MATCHING: dict[str, Any] = {item: next(iter(choices)) for item, choices in ITEMS.items()}


def test_every_combination_of_items() -> None:
    for values in product(*ITEMS.values()):
        facts: dict[str, Any] = dict(zip(ITEMS, values, strict=True))
        findings = {item: ITEMS[item][facts[item]] for item in ITEMS}
        decision = zalo.check_account_identity(**facts)

        decisive = next(kind for kind in ("mismatch", "not_examined", "match") if kind in findings.values())
        deciding = [item for item in ITEMS if findings[item] == decisive]
        outcomes = {"mismatch": "violated", "not_examined": "undetermined", "match": "satisfied"}
        assert decision.outcome == outcomes[decisive]
        assert decision.citations == tuple(dict.fromkeys(CLAUSES[item] for item in deciding))
        assert decision.missing == (tuple(deciding) if decisive == "not_examined" else ())
        assert {check.item: check.finding for check in decision.value.items} == findings
        assert {check.item: check.at for check in decision.value.items} == CLAUSES


def test_the_codes() -> None:
    assert zalo.check_account_identity(**MATCHING).code == "IDENTITY_MATCHES"
    assert zalo.check_account_identity(**{**MATCHING, "name": "X"}).code == "IDENTITY_DEPARTS"
    assert zalo.check_account_identity().code == "FACTS_MISSING"


@pytest.mark.parametrize(
    ("reading", "changed", "taken", "rejected"),
    [
        ("DG-0064", {"name": NAME.upper()}, "satisfied", "violated"),
        ("DG-0064", {"name": NAME}, "satisfied", "satisfied"),
        ("DG-0062", {"address": "zalo.me/bhxhvietnam"}, "satisfied", "violated"),
        ("DG-0062", {"address": ADDRESS}, "satisfied", "satisfied"),
        ("DG-0065", {"cover_chosen_by": "board_member"}, "violated", "satisfied"),
        ("DG-0065", {"cover_chosen_by": "somebody_else"}, "violated", "violated"),
    ],
)
def test_the_readings(reading: str, changed: dict[str, Any], taken: str, rejected: str) -> None:
    facts = {**MATCHING, "address": ADDRESS, **changed}
    one = zalo.check_account_identity(**facts)
    other = zalo.check_account_identity(**facts, context=Context(rejected=reading))

    assert (one.outcome, other.outcome) == (taken, rejected)
    assert one.readings == other.readings == ("DG-0062", "DG-0064", "DG-0065")
    assert other.rejected == (reading,)


@pytest.mark.parametrize(
    ("fact", "readings"),
    [("name", ("DG-0064",)), ("address", ("DG-0062",)), ("cover_chosen_by", ("DG-0065",)), ("avatar", ())],
)
def test_only_the_readings_of_known_facts_are_named(fact: str, readings: tuple[str, ...]) -> None:
    assert zalo.check_account_identity(**{fact: MATCHING[fact]}).readings == readings


@pytest.mark.parametrize(("day", "outcome"), [(15, "not_applicable"), (16, "satisfied")])
def test_the_first_day_of_force(day: int, outcome: str) -> None:
    assert zalo.check_account_identity(**MATCHING, as_of=date(2024, 9, day)).outcome == outcome


def test_what_the_text_fixes() -> None:
    assert [(row.key, row.at) for row in (*ACCOUNT_NAME.rows, *ACCOUNT_ADDRESS.rows)] == [
        (NAME, "qc1624/d4.k1"),
        (ADDRESS, "qc1624/d4.k2"),
    ]
    assert [(row.key, row.avatar, row.at) for row in ACCOUNT_AVATAR.rows] == [("avatar", "sector_logo", "qc1624/d4.k3")]
    assert [(row.key, row.cover, row.chosen_by) for row in ACCOUNT_COVER.rows] == [("cover", "representative", "board")]
