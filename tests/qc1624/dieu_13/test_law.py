from itertools import product
from typing import get_args

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.qc1624.dieu_13 import law
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS, LAWS, RECEPTION, ROUTES, Limit


def test_the_limits() -> None:
    assert [(row.from_units, row.working_days, row.at) for row in ANSWER_LIMITS.rows] == [
        (1, 3, "qc1624/d13.k2.a"),
        (2, 4, "qc1624/d13.k2.b"),
        (3, 5, "qc1624/d13.k2.c"),
    ]
    assert [row.key for row in ANSWER_LIMITS.rows] == [1, 2, 3]
    assert ANSWER_LIMITS.rows[-1].at == law.COMPLEX


def test_reception_routes_and_forms() -> None:
    assert [(row.key, row.within, row.at) for row in RECEPTION.rows] == [
        ("duty_officer", "office_hours", "qc1624/d13.k1")
    ]
    assert [(row.key, row.by, row.at[-2:]) for row in ROUTES.rows] == [
        (("own_answer", "answer"), "duty_officer", "k1"),
        (("other_units", "report_to_board"), "duty_officer", "k2"),
        (("other_units", "request_units_in_writing"), "duty_officer", "k2"),
        (("outside_authority", "inform_asker"), "board", "k3"),
        (("outside_authority", "direct_to_competent_body"), "board", "k3"),
    ]
    assert [row.key for row in ANSWER_FORMS.rows] == ["text", "photo_of_reply", "scan_of_reply"]
    assert {row.at for row in ANSWER_FORMS.rows} == {"qc1624/d13.k4"}


def test_the_tables_speak_the_closed_vocabularies() -> None:
    assert {row.case for row in ROUTES.rows} == set(get_args(law.Case))
    assert {row.step for row in ROUTES.rows} == set(get_args(law.Step))
    # The centre answers only under DG-0070 the other way, by Điều 8.
    assert {row.by for row in ROUTES.rows} == set(get_args(law.Actor)) - {"support_centre"}
    assert {row.by for row in RECEPTION.rows} == {"duty_officer"}
    assert {row.form for row in ANSWER_FORMS.rows} == set(get_args(law.AnswerForm)) - {"other"}
    assert {row.within for row in RECEPTION.rows} < set(get_args(law.Window))


def test_all_tables_are_listed_once() -> None:
    assert LAWS == (RECEPTION, ROUTES, ANSWER_LIMITS, ANSWER_FORMS)
    assert len({table.name for table in LAWS}) == len(LAWS)


@pytest.mark.parametrize(("from_units", "working_days"), [(-1, 3), (1, 0), (1, -3), (-1, 0)])
def test_a_limit_below_its_floor_is_refused(from_units: int, working_days: int) -> None:
    with pytest.raises(LawError):
        Limit(from_units, working_days, at="qc1624/d13.k2.a")


def test_every_rise_of_the_bounds_is_a_table_and_nothing_else_is() -> None:
    built = set()
    for bounds in product(range(4), repeat=3):
        rows = tuple(Limit(bound, 1, "qc1624/d13.k2") for bound in bounds)
        try:
            built.add(tuple(row.from_units for row in ANSWER_LIMITS.replace(rows).rows))
        except LawError:
            continue

    assert built == {(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)}
