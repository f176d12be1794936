"""A figure changed in one context changes the answers there, and only there."""

from datetime import date

import pytest
from hypothesis import assume, given, settings

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, Limit
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, Commencement
from tests.qc1624.questions import days
from tests.qc1624.verdicts import A

START = date(2026, 8, 20)  # Thursday; Saturday the 22nd is worked


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("working_days", [1, 2, 6, 30])
def test_another_number_of_days(place: int, working_days: int) -> None:
    rows = list(ANSWER_LIMITS.rows)
    rows[place] = Limit(rows[place].from_units, working_days, rows[place].at)
    other = Context(laws=[ANSWER_LIMITS.replace(tuple(rows))])
    default, fresh = zalo.answer_deadline(start=START, units=place + 1), Context()
    changed = zalo.answer_deadline(start=START, units=place + 1, context=other)

    assert changed.value.working_days == working_days
    assert sum(day.counted for day in changed.value.days) == working_days
    assert changed.value.due != default.value.due
    assert zalo.answer_deadline(start=START, units=place + 1) == default
    assert zalo.answer_deadline(start=START, units=place + 1, context=fresh) == default
    assert zalo.check_answer(start=START, units=place + 1, context=other).value.due == changed.value.due


def test_other_bounds() -> None:
    a, b, c = ANSWER_LIMITS.rows
    moved = ANSWER_LIMITS.replace((a, Limit(3, b.working_days, b.at), Limit(5, c.working_days, c.at)))
    context = Context(laws=[moved])
    limits = [zalo.answer_deadline(start=START, units=n, context=context).value.working_days for n in range(1, 7)]

    assert limits == [3, 3, 4, 4, 5, 5]
    assert [zalo.answer_deadline(start=START, units=n).value.working_days for n in range(1, 7)] == [
        3,
        4,
        5,
        5,
        5,
        5,
    ]


def test_another_commencement() -> None:
    later = Context(laws=[COMMENCEMENT.replace((Commencement(date(2026, 9, 1), at="qd1624/d2"),))])

    assert zalo.answer_deadline(start=START, units=1, context=later).code == "NOT_IN_FORCE"
    assert zalo.answer_deadline(start=START, units=1).code == "ANSWER_DUE"


@settings(deadline=None)
@given(days)
def test_no_context_sees_the_answers_of_another(start: date) -> None:
    assume(start >= date(2024, 9, 16))
    longer = ANSWER_LIMITS.replace((Limit(1, 9, A),))
    contexts = [Context(), Context(laws=[longer]), Context(rejected="DG-0002")]
    first = [zalo.answer_deadline(start=start, units=1, context=context) for context in contexts]
    again = [zalo.answer_deadline(start=start, units=1, context=context) for context in contexts]

    assert first == again
    assert len({decision.value.due for decision in first}) >= 2
