from datetime import date

import pytest
from holidays.version import __version__

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime.projected import PROJECTED, PROJECTED_WITH, far_year, projection_note
from bhxh_rules.worktime.years import load_year

GOLDEN = {
    2028: "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24",
    2029: "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26",
    2030: "01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25",
}


@pytest.mark.parametrize("year", GOLDEN)
def test_a_frozen_year_is_what_holidays_projects(year: int) -> None:
    source, expected = far_year(year)

    assert load_year(year)[1] == expected, (
        f"{year} was frozen with {PROJECTED_WITH} and {source} projects otherwise: look at the difference, freeze anew"
    )
    assert [f"{s.date:%m-%d}" for s in expected] == GOLDEN[year].split()


def test_frozen_years_say_which_version_made_them() -> None:
    assert set(PROJECTED) == set(GOLDEN)
    assert PROJECTED_WITH == "holidays 0.109"
    assert {load_year(year)[0].status for year in PROJECTED} == {"projected"}
    assert all(PROJECTED_WITH in load_year(year)[0].note for year in PROJECTED)


def test_a_projected_day_is_inferred_and_rests_on_no_notice() -> None:
    specials = [s for year in (2028, 2029, 2030, 2031) for s in load_year(year)[1]]

    assert {(s.evidence, s.notice) for s in specials} == {("I", None)}
    assert {s.working for s in specials} == {False}


def test_a_far_year_says_which_version_was_asked() -> None:
    year, specials = load_year(2031)

    assert (year.status, year.notices) == ("projected", ())
    assert f"holidays {__version__}" in year.note
    assert [f"{s.date:%m-%d} {s.name}" for s in specials] == [
        "01-01 Tết Dương lịch",
        "01-21 Tết Nguyên đán",
        "01-22 Tết Nguyên đán",
        "01-23 Tết Nguyên đán",
        "01-24 Tết Nguyên đán",
        "01-27 Tết Nguyên đán",
        "04-01 Giỗ Tổ Hùng Vương",
        "04-30 Ngày Chiến thắng",
        "05-01 Quốc tế Lao động",
        "09-01 Quốc khánh",
        "09-02 Quốc khánh",
        "11-24 Ngày Văn hóa Việt Nam",
    ]


def test_a_swap_that_holidays_knows_is_taken_with_its_saturday() -> None:
    found = {s.date: (s.kind, s.working, s.name) for s in far_year(2025)[1]}

    assert found[date(2025, 5, 2)] == ("swapped", False, "Nghỉ hoán đổi")
    assert found[date(2025, 4, 26)] == ("made_up", True, "Làm bù")
    # Loaded with every year, and none of its business.
    assert date(2019, 1, 5) not in found


@pytest.mark.parametrize(
    ("year", "unsettled"), [(2028, False), (2029, True), (2030, True), (2031, False), (2035, True)]
)
def test_a_culture_day_on_a_weekend_is_called_unsettled(year: int, unsettled: bool) -> None:
    assert ("chưa rõ về pháp lý" in projection_note(year, "…")) == unsettled
    assert ("chưa rõ về pháp lý" in load_year(year)[0].note) == unsettled
    assert any(s.name == "Nghỉ bù Ngày Văn hóa Việt Nam" for s in load_year(year)[1]) == unsettled


@pytest.mark.parametrize("year", [2101, 2500, 9999])
def test_a_year_past_the_lunar_tables_is_a_gap(year: int) -> None:
    with pytest.raises(GapError, match=f"calendar of {year} is unknown"):
        far_year(year)


def test_the_last_year_is_there() -> None:
    assert date(2100, 2, 9) in {s.date for s in far_year(2100)[1]}
