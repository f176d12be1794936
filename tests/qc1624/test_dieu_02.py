from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_01 import Activity
from bhxh_rules.qc1624.dieu_02 import BOUND, Person

STAFF = {"central_unit_staff", "provincial_staff", "district_staff"}


def expected(actor: str | None, activity: str | None, interacting: bool | None, as_of: date | None) -> tuple[Any, ...]:
    """Say again, from the text, what Điều 1 and 2 come to: outcome, missing facts, clauses."""
    if as_of == date(2024, 9, 15):
        return "not_applicable", (), ("qd1624/d2",)
    if activity == "other":
        return "not_applicable", (), ("qc1624/d1",)
    if actor is None:
        return "undetermined", ("actor",) if activity else ("actor", "activity"), ("qc1624/d2",)
    clause = "qc1624/d2.k1" if actor in STAFF else "qc1624/d2.k2"
    if actor not in STAFF and interacting is False:
        return "not_applicable", (), (clause,)
    lacking: tuple[str, ...] = () if activity else ("activity",)
    if actor not in STAFF and interacting is None:
        lacking += ("interacting",)
    return ("undetermined", lacking, (clause,)) if lacking else ("determined", (), (clause, "qc1624/d1"))


def test_every_combination_of_facts() -> None:
    for actor, activity, interacting, as_of in product(
        (None, *get_args(Person)),
        (None, *get_args(Activity)),
        (None, True, False),
        (None, date(2024, 9, 15), date(2024, 9, 16)),
    ):
        decision = zalo.in_scope(actor=actor, activity=activity, interacting=interacting, as_of=as_of)
        found = (decision.outcome, decision.missing, decision.citations)
        assert found == expected(actor, activity, interacting, as_of)
        assert decision.as_of == as_of
        if decision.outcome == "determined":
            assert (decision.code, decision.value.person, decision.value.activity) == ("IN_SCOPE", actor, activity)


def test_staff_of_a_district_office_read_the_other_way() -> None:
    other = Context(rejected="DG-0066")
    facts: dict[str, Any] = {"actor": "district_staff", "activity": "coordination"}

    assert (zalo.in_scope(**facts).outcome, zalo.in_scope(**facts).readings) == ("determined", ("DG-0066",))
    flipped = zalo.in_scope(**facts, context=other)
    assert (flipped.outcome, flipped.code, flipped.citations) == ("not_applicable", "OUT_OF_SCOPE", ("qc1624/d2",))
    assert flipped.rejected == ("DG-0066",)
    for actor in set(get_args(Person)) - {"district_staff"}:
        assert zalo.in_scope(actor=actor, activity="coordination").readings == ()


def test_an_unknown_word_is_refused() -> None:
    with pytest.raises(InputError):
        zalo.in_scope(actor="stranger")  # type: ignore[arg-type]


def test_the_rows_of_the_text() -> None:
    assert [(row.key, row.condition, row.at) for row in BOUND.rows] == [
        ("central_unit_staff", "always", "qc1624/d2.k1"),
        ("provincial_staff", "always", "qc1624/d2.k1"),
        ("organisation", "interacting", "qc1624/d2.k2"),
        ("individual", "interacting", "qc1624/d2.k2"),
    ]
