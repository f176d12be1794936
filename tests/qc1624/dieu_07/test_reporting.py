"""Periods of report and meeting: counted a second time by hand, and held against records."""

from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import catalogue, zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError, LawError
from bhxh_rules.qc1624.assignments import Reporting

C, K4 = "qc1624/d7.k2.c", "qc1624/d7.k4"
OWN = set(catalogue.get("zalo.check_reporting").rule.readings) & set(CHOICES)
BOTH = (("report", C), ("meeting", K4))


def spans(year: int, three: bool = False, whole_only: bool = False) -> list[tuple[str, date, date]]:
    """List the periods of a year as a person would: 2024 has no first half under the Quy chế."""
    first = ("first_half", date(year, 1, 1), date(year, 6, 30))
    second = ("second_half", date(year, 7, 1), date(year, 12, 31))
    whole = ("year", date(year, 1, 1), date(year, 12, 31))
    if year == 2024:
        return [] if whole_only else [*([second] if three else []), whole]
    return [first, *([second] if three else []), whole]


def listed(decision: Decision[Any]) -> list[tuple[Any, ...]]:
    return [(p.occasion, p.period, p.first_day, p.last_day, p.at) for p in decision.value.periods]


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027, 2028, 9998])
def test_the_periods_of_a_year(year: int) -> None:
    for rejected in (r for n in range(3) for r in combinations(("DG-0018", "DG-0040"), n)):
        expected = [
            (occasion, *span, at)
            for occasion, at in BOTH
            for span in spans(year, "DG-0018" in rejected, "DG-0040" in rejected)
        ]
        decision = zalo.reporting_schedule(year=year, context=Context(rejected=rejected))
        assert listed(decision) == expected
        assert decision.citations == ((C, K4) if expected else ("qc1624/d7",))
        assert decision.readings == (("DG-0018", "DG-0040") if year == 2024 else ("DG-0018",))


def test_years_without_periods() -> None:
    assert zalo.reporting_schedule().missing == ("year",)
    for facts in ({"year": 2023}, {"year": 2026, "as_of": date(2024, 9, 15)}, {"as_of": date(2024, 9, 15)}):
        decision = zalo.reporting_schedule(**facts)
        assert (decision.outcome, decision.citations) == ("not_applicable", ("qd1624/d2",))
        checked = zalo.check_reporting(**facts)
        assert (checked.outcome, checked.citations) == ("not_applicable", ("qd1624/d2",))
    for year in (0, 9999, 10**30):
        with pytest.raises(InputError) as caught:
            zalo.reporting_schedule(year=year)
        assert [problem.pointer for problem in caught.value.problems] == ["/year"]


def record(period: str, year: int, on: date) -> Any:
    return {"period": period, "year": year, "on": on}


def check(reports: Any, meetings: Any, as_of: date, *rejected: str) -> Decision[Any]:
    context = Context(rejected=rejected)
    return zalo.check_reporting(year=2026, reports=reports, meetings=meetings, as_of=as_of, context=context)


HALF = record("first_half", 2026, date(2026, 6, 30))
YEAR = record("year", 2026, date(2026, 12, 15))
FIRST_DAY = record("first_half", 2026, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("reports", "meetings", "as_of", "code", "uncovered"),
    [
        ([], [], date(2026, 6, 30), "NO_PERIOD_ENDED", []),
        ([], [], date(2026, 7, 1), "PERIODS_UNCOVERED", [("report", "first_half"), ("meeting", "first_half")]),
        ([HALF], [], date(2026, 7, 1), "PERIODS_UNCOVERED", [("meeting", "first_half")]),
        ([HALF], [HALF], date(2026, 7, 1), "PERIODS_COVERED", []),
        ([HALF], [HALF], date(2026, 12, 31), "PERIODS_COVERED", []),
        ([HALF], [HALF], date(2027, 1, 1), "PERIODS_UNCOVERED", [("report", "year"), ("meeting", "year")]),
        ([HALF, YEAR], [YEAR, HALF], date(2027, 1, 1), "PERIODS_COVERED", []),
        ([FIRST_DAY], [HALF], date(2026, 7, 1), "PERIODS_COVERED", []),
    ],
)
def test_ended_periods(reports: Any, meetings: Any, as_of: date, code: str, uncovered: Any) -> None:
    decision = check(reports, meetings, as_of)

    assert decision.code == code
    assert decision.outcome == ("undetermined" if uncovered else "satisfied")
    assert [(p.occasion, p.period) for p in decision.value.uncovered] == uncovered
    assert decision.decided_by is None
    assert ("DG-0043" in decision.readings) is bool(uncovered)
    other = check(reports, meetings, as_of, "DG-0043")
    assert other.outcome == ("violated" if uncovered else "satisfied")
    assert other.code == ("PERIODS_LEFT_OUT" if uncovered else code)
    assert other.result == decision.result


def test_facts_are_asked_for_where_they_matter() -> None:
    assert zalo.check_reporting().missing == ("year", "reports", "meetings", "as_of")
    assert zalo.check_reporting(year=2026, reports=()).missing == ("meetings", "as_of")
    assert zalo.check_reporting(as_of=date(2026, 7, 1)).missing == ("year", "reports", "meetings")
    assert check(None, None, date(2026, 6, 30)).code == "NO_PERIOD_ENDED"
    assert check(None, [HALF], date(2026, 7, 1)).missing == ("reports",)
    assert check([HALF], None, date(2026, 7, 1)).missing == ("meetings",)
    # What is known to be left out decides under the other reading, whatever else is unknown.
    assert check([], None, date(2026, 7, 1)).missing == ("meetings",)
    assert check([], None, date(2026, 7, 1), "DG-0043").outcome == "violated"


@pytest.mark.parametrize(
    ("period", "first"),
    [("first_half", date(2026, 1, 1)), ("second_half", date(2026, 7, 1)), ("year", date(2026, 1, 1))],
)
def test_a_record_before_its_period_is_refused(period: str, first: date) -> None:
    eve = record(period, 2026, first - timedelta(days=1))

    with pytest.raises(InputError) as caught:
        check([eve], [HALF, eve], date(2026, 7, 1))
    assert [problem.pointer for problem in caught.value.problems] == ["/reports/0/on", "/meetings/1/on"]
    assert check([record(period, 2026, first)], [HALF], date(2026, 7, 1)).result is not None


def test_a_span_has_months() -> None:
    with pytest.raises(LawError):
        Reporting("report", "year", months=0, at=C)


days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
records = st.lists(
    st.builds(record, st.sampled_from(["first_half", "year", "ad_hoc"]), st.sampled_from([2025, 2026]), days),
    max_size=4,
)


@given(reports=records, meetings=records, as_of=days)
def test_every_ended_period_is_either_covered_or_not(reports: Any, meetings: Any, as_of: date) -> None:
    decision = check(reports, meetings, as_of)
    ended = [p for p in zalo.reporting_schedule(year=2026).value.periods if p.last_day < as_of]
    found = decision.value

    assert sorted((*found.covered, *found.uncovered), key=str) == sorted(ended, key=str)
    assert (decision.outcome == "satisfied") is (not found.uncovered)
    for period, (name, given_records) in product(found.covered, (("report", reports), ("meeting", meetings))):
        if period.occasion == name:
            assert any(r["period"] == period.period and r["year"] == 2026 and r["on"] <= as_of for r in given_records)


@given(reports=st.none() | records, meetings=st.none() | records, as_of=st.none() | days)
def test_a_reading_that_is_not_named_changes_nothing(reports: Any, meetings: Any, as_of: Any) -> None:
    for year in (2024, 2026):
        facts = {"year": year, "reports": reports, "meetings": meetings, "as_of": as_of}
        decision = zalo.check_reporting(**facts)
        for choice in OWN - set(decision.readings):
            other = zalo.check_reporting(**facts, context=Context(rejected=choice))
            assert (other.outcome, other.result, other.missing) == (
                decision.outcome,
                decision.result,
                decision.missing,
            )
