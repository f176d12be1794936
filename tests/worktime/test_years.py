import pytest

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime import Year
from bhxh_rules.worktime.years import load_year


@pytest.mark.parametrize("year", [2015, 2026, 2027, 2030, 2031])
def test_a_year_is_worked_out_once_and_in_order(year: int) -> None:
    loaded = load_year(year)
    dates = [special.date for special in loaded[1]]

    assert load_year(year) is loaded
    assert loaded[0].year == year
    assert dates == sorted(set(dates))
    assert {day.year for day in dates} == {year}


@pytest.mark.parametrize("year", [2014, 1975, 0, -1])
def test_a_year_before_the_calendar_is_a_gap(year: int) -> None:
    with pytest.raises(GapError, match="begins on 2015-01-01") as caught:
        load_year(year)

    assert "01/01/2015" in caught.value.vi


def test_a_gap_is_not_remembered_as_a_year() -> None:
    for _ in range(2):
        with pytest.raises(GapError):
            load_year(2101)


@pytest.mark.parametrize(
    ("status", "settled"), [("announced", True), ("by_rule", True), ("partial", False), ("projected", False)]
)
def test_only_partial_and_projected_years_can_change(status: str, settled: bool) -> None:
    assert Year(2026, status, "").settled is settled  # type: ignore[arg-type]
