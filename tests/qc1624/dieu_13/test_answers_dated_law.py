"""The limit of the day on which the clock starts applies, whatever was asked before in the same context."""

import json
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import catalogue, zalo
from bhxh_rules.core.context import Context
from tests.qc1624.dated import FIRST, LAST, LONGER, NO_LIMITS

PERIODS = Context(laws=[LONGER])
near = st.integers(-40, 40).map(lambda days: FIRST + timedelta(days=days))
hours = st.sampled_from([time(6), time(9), time(12, 30), time(15), time(17), time(23, 59)])
starts = st.one_of(near, st.builds(datetime.combine, near, hours))


@pytest.mark.parametrize(
    ("start", "days"),
    [
        (LAST, 5),
        (datetime.combine(LAST, time(9)), 5),
        (datetime.combine(LAST, time(23, 59)), 5),  # counted from the day after, and yet received under the old text
        (FIRST, 6),
        (datetime.combine(FIRST, time()), 6),
    ],
)
def test_the_day_of_the_start_decides(start: date, days: int) -> None:
    decision = zalo.answer_deadline(start=start, units=3, context=PERIODS)

    assert decision.value.working_days == sum(day.counted for day in decision.value.days) == days
    assert decision.as_of == (start.date() if isinstance(start, datetime) else start)
    assert zalo.answer_deadline(start=start, units=2, context=PERIODS).value.working_days == 4
    assert zalo.answer_deadline(start=start, units=3).value.working_days == 5


@given(st.lists(st.tuples(starts, st.integers(1, 5)), min_size=1, max_size=8))
def test_on_any_day_the_answer_is_that_of_the_plain_edition(asked: list[tuple[date, int]]) -> None:
    together = Context(laws=[LONGER])  # one store of answers for all of them, asked twice
    for start, units in (*asked, *asked):
        edition = LONGER.on(start.date() if isinstance(start, datetime) else start)
        assert edition is not None
        plain = Context(laws=[edition])
        for context in (together, PERIODS):
            answer = zalo.answer_deadline(start=start, units=units, context=context)
            assert answer == zalo.answer_deadline(start=start, units=units, context=plain)
        assert zalo.check_answer(start=start, units=units, context=together) == zalo.check_answer(
            start=start, units=units, context=plain
        )


def test_without_a_day_the_pinned_wording_applies() -> None:
    context = Context(laws=[NO_LIMITS])

    assert (decision := zalo.answer_deadline(units=3, context=context)).missing == ("start",)
    assert decision.as_of is None


@pytest.mark.parametrize("rule", ["zalo.answer_deadline", "zalo.check_answer"])
def test_a_repealed_limit_does_not_apply_from_that_day_on(rule: str) -> None:
    context = Context(laws=[NO_LIMITS])
    late, early = (
        json.loads(catalogue.evaluate(rule, {"start": start, "units": 3}, context).to_json())
        for start in ("2027-07-01T09:00", "2027-06-30")
    )

    assert (late["outcome"], late["code"], late["as_of"]) == ("not_applicable", "CLAUSE_NOT_IN_FORCE", "2027-07-01")
    assert [citation["provision"] for citation in late["citations"]] == ["qc1624/d13.k2"]
    assert (late["value"], late["missing"]) == (None, [])
    assert early["value"]["working_days"] == 5


def test_the_facade_says_so_again_and_again() -> None:
    context = Context(laws=[NO_LIMITS])
    for _ in range(2):
        assert zalo.answer_deadline(start=FIRST, units=3, context=context).code == "CLAUSE_NOT_IN_FORCE"
        assert zalo.answer_deadline(start=LAST, units=3, context=context).value.working_days == 5
