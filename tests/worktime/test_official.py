"""The shipped list against the golden table: an edit of either shows here."""

import unicodedata
from datetime import date, timedelta

import holidays
import pytest
from holidays.version import __version__

from bhxh_rules.worktime import KNOWN_AS_OF, Calendar, Special, official_calendar
from bhxh_rules.worktime.official import ROWS, SWAPS, YEARS
from bhxh_rules.worktime.projected import far_year

FIRST, LAST = date(2015, 1, 1), date(2027, 12, 31)

# Weekdays off (swapped ones with a star) and worked Saturdays, year by year.
GOLDEN = {
    2015: (
        "01-01 01-02* 02-16* 02-17 02-18 02-19 02-20 02-23 04-28 04-29* 04-30 05-01 09-02",
        "02-14 04-25",
    ),
    2016: ("01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02", ""),
    2017: ("01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04", ""),
    2018: ("01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31*", ""),
    2019: ("01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29* 04-30 05-01 09-02", "01-05 05-04"),
    2020: ("01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02", ""),
    2021: ("01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03", ""),
    2022: ("01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02", ""),
    2023: ("01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", ""),
    2024: ("01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29* 04-30 05-01 09-02 09-03", "05-04"),
    2025: ("01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02* 09-01 09-02", "04-26"),
    2026: (
        "01-01 01-02* 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31* 09-01 09-02 11-24",
        "01-10 08-22",
    ),
    2027: ("01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24", ""),
}

STATUSES = {
    "announced": {2015, 2018, 2019, 2021, 2022, 2023, 2024, 2025, 2026},
    "by_rule": {2016, 2017, 2020},
    "partial": {2027},
}

NOTICES = {
    2018: ["573/TB-VPCP ngày 14/12/2017", "6519/VPCP-KGVX"],
    2019: ["6519/VPCP-KGVX"],
    2021: ["4875/TB-LĐTBXH"],
    2022: ["119/TB-LĐTBXH"],
    2023: ["5034/TB-LĐTBXH"],
    2024: ["5015/TB-LĐTBXH", "1570/TB-LĐTBXH", "2450/VPCP-KGVX"],
    2025: ["6150/TB-BLĐTBXH ngày 03/12/2024"],
    2026: ["12729/VPCP-KGVX ngày 25/12/2025", "9441/TB-BNV ngày 16/10/2025", "10065/VPCP-KGVX ngày 02/10/2026"],
    2027: ["10065/VPCP-KGVX ngày 02/10/2026"],
}

# What each announcement is shown beside, and nothing more: Tết, the second day of National Day, swaps, 24/11.
ATTRIBUTED = {
    "573/TB-VPCP": "2018: 02-14 02-15 02-16 02-19 02-20",
    "6519/VPCP-KGVX": "2018: 12-31 2019: 01-05 04-29 05-04",
    "4875/TB-LĐTBXH": "2021: 02-10 02-11 02-12 02-15 02-16 09-03",
    "119/TB-LĐTBXH": "2022: 01-31 02-01 02-02 02-03 02-04 09-01",
    "5034/TB-LĐTBXH": "2023: 01-20 01-23 01-24 01-25 01-26 09-01",
    "5015/TB-LĐTBXH": "2024: 02-08 02-09 02-12 02-13 02-14 09-03",
    "2450/VPCP-KGVX": "2024: 04-29 05-04",
    "6150/TB-BLĐTBXH": "2025: 01-27 01-28 01-29 01-30 01-31 04-26 05-02 09-01",
    "12729/VPCP-KGVX": "2026: 01-02 01-10",
    "9441/TB-BNV": "2026: 02-16 02-17 02-18 02-19 02-20 08-22 08-31 09-01",
    "10065/VPCP-KGVX": "2027: 02-04 02-05 02-08 02-09 02-10 09-03",
    "Nghị quyết 28/2026/QH16": "2026: 11-24 2027: 11-24",
}

SWAPPED = {
    "2015-02-16": "2015-02-14",
    "2015-04-29": "2015-04-25",
    "2018-12-31": "2019-01-05",
    "2019-04-29": "2019-05-04",
    "2024-04-29": "2024-05-04",
    "2025-05-02": "2025-04-26",
    "2026-01-02": "2026-01-10",
    "2026-08-31": "2026-08-22",
}

# Compensatory days: the holiday whose weekend they make up for.
COMPENSATORY = {
    "Tết Dương lịch": "2017-01-02 2022-01-03 2023-01-02",
    "Giỗ Tổ Hùng Vương": "2016-04-18 2019-04-15 2022-04-11 2023-05-02 2026-04-27",
    "Ngày Chiến thắng": "2016-05-02 2017-05-02 2022-05-02 2023-05-03",
    "Quốc tế Lao động": "2016-05-03 2021-05-03 2022-05-03 2027-05-03",
    "Quốc khánh": "2017-09-04 2018-09-03 2023-09-04",
}

# The only days on which the shipped list and `holidays` disagree.
DIFFERENCES = {
    date(2026, 1, 2): "off here, worked there",
    date(2026, 1, 10): "worked here, off there",
}


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture(scope="module")
def specials(calendar: Calendar) -> tuple[Special, ...]:
    return calendar.special_days(FIRST, LAST)


def on(year: int, days: str) -> list[date]:
    return [date.fromisoformat(f"{year}-{day}") for day in days.replace("*", "").split()]


@pytest.mark.parametrize("year", GOLDEN)
def test_every_day_of_the_year_is_as_in_the_golden_table(calendar: Calendar, year: int) -> None:
    off, worked = (set(on(year, days)) for days in GOLDEN[year])
    days = [date.fromordinal(n) for n in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())]

    assert {d for d in days if d.weekday() < 5 and not calendar.is_working_day(d)} == off
    assert {d for d in days if d.weekday() >= 5 and calendar.is_working_day(d)} == worked
    assert {calendar.day(d).kind for d in off} == {"holiday"}
    assert {calendar.day(d).kind for d in worked} <= {"made_up"}


@pytest.mark.parametrize("year", GOLDEN)
def test_swapped_days_are_told_apart(calendar: Calendar, year: int) -> None:
    starred = on(year, " ".join(day for day in GOLDEN[year][0].split() if day.endswith("*")))
    found = calendar.special_days(date(year, 1, 1), date(year, 12, 31))

    assert [s.date for s in found if s.kind == "swapped"] == starred


def test_no_day_is_listed_twice_or_on_the_wrong_part_of_the_week(specials: tuple[Special, ...]) -> None:
    listed = sum(len(row[2].split()) for rows in ROWS.values() for row in rows) + 2 * len(SWAPS)

    assert len({s.date for s in specials}) == len(specials) == listed - 1  # 2014-12-27 lies before the calendar
    assert all((s.date.weekday() == 5) == s.working == (s.kind == "made_up") for s in specials)
    assert all(s.date.weekday() < 5 for s in specials if not s.working)


def test_the_days_of_a_swap_point_at_each_other(specials: tuple[Special, ...]) -> None:
    by_date = {s.date: s for s in specials}
    swapped = {s.date: s.counterpart for s in specials if s.kind == "swapped"}

    assert swapped.pop(date(2015, 1, 2)) == date(2014, 12, 27)
    assert swapped == {date.fromisoformat(off): date.fromisoformat(worked) for off, worked in SWAPPED.items()}
    for off, worked in swapped.items():
        assert worked is not None
        assert (by_date[worked].kind, by_date[worked].counterpart) == ("made_up", off)
        assert (by_date[worked].notice, by_date[worked].evidence) == (by_date[off].notice, by_date[off].evidence)
        assert by_date[off].name == f"Nghỉ hoán đổi, làm bù {worked:%d/%m/%Y}"
        assert by_date[worked].name == f"Làm bù cho {off:%d/%m/%Y}"


def test_compensatory_days_name_a_holiday_that_fell_on_a_weekend(specials: tuple[Special, ...]) -> None:
    found = {s.date.isoformat(): s.name for s in specials if s.kind == "compensatory"}

    assert found == {day: f"Nghỉ bù {name}" for name, days in COMPENSATORY.items() for day in days.split()}


def test_each_holiday_is_named(specials: tuple[Special, ...]) -> None:
    names = {s.name for s in specials if s.kind == "public_holiday"}

    assert names == {
        "Tết Dương lịch",
        "Tết Nguyên đán",
        "Giỗ Tổ Hùng Vương",
        "Ngày Chiến thắng",
        "Quốc tế Lao động",
        "Quốc khánh",
        "Ngày Văn hóa Việt Nam",
    }
    assert [s.date for s in specials if s.name == "Ngày Văn hóa Việt Nam"] == [date(2026, 11, 24), date(2027, 11, 24)]
    assert all(sum(s.name == "Tết Nguyên đán" for s in specials if s.date.year == year) == 5 for year in GOLDEN)
    assert all(unicodedata.is_normalized("NFC", s.name) for s in specials)


def test_each_announcement_stands_beside_the_days_it_covers(specials: tuple[Special, ...]) -> None:
    expected: dict[date, str] = {}
    for number, text in ATTRIBUTED.items():
        year = 0
        for word in text.split():
            if word.endswith(":"):
                year = int(word[:-1])
            else:
                expected[date.fromisoformat(f"{year}-{word}")] = number
    found = {s.date: s.notice.number for s in specials if s.notice and not s.notice.number.startswith("Bộ luật")}

    assert found == expected


def test_a_day_without_an_announcement_rests_on_the_code_in_force_or_has_none(specials: tuple[Special, ...]) -> None:
    for special in specials:
        if special.notice is None:
            assert special.name == "Tết Nguyên đán" or special.date.year == 2015
            assert special.evidence == ("I" if special.date.year == 2017 else "S")
        elif special.notice.number.startswith("Bộ luật"):
            assert f"Lao động {2012 if special.date.year < 2021 else 2019}," in special.notice.number
            assert special.evidence == ("S" if special.date.year in (2015, 2019) else "I")
        else:
            assert special.evidence in ("R", "S", "I")


@pytest.mark.parametrize(
    ("day", "evidence"),
    [
        (date(2015, 2, 17), "S"),
        (date(2016, 2, 8), "S"),
        (date(2018, 2, 14), "S"),
        (date(2018, 12, 31), "S"),
        (date(2020, 1, 23), "S"),
        (date(2024, 4, 29), "R"),
        (date(2026, 1, 10), "S"),
        (date(2026, 8, 22), "R"),
        (date(2026, 11, 24), "R"),
        (date(2027, 2, 4), "R"),
        (date(2027, 9, 3), "R"),
        (date(2027, 11, 24), "I"),
    ],
)
def test_how_well_a_day_is_known(calendar: Calendar, day: date, evidence: str) -> None:
    assert calendar.day(day).evidence == evidence


def test_the_status_and_the_notices_of_each_year(calendar: Calendar) -> None:
    found: dict[str, set[int]] = {}
    for number in GOLDEN:
        found.setdefault(calendar.year(number).status, set()).add(number)

    assert found == STATUSES
    assert set(YEARS) == set(ROWS) == set(GOLDEN)
    assert {y: [n.label for n in calendar.year(y).notices] for y in GOLDEN if calendar.year(y).notices} == NOTICES
    assert all(calendar.year(y).note.endswith(".") for y in GOLDEN)


def test_monday_23_november_2026_is_worked_and_the_saturday_after_is_not(calendar: Calendar) -> None:
    assert calendar.is_working_day(date(2026, 11, 23))
    assert not calendar.is_working_day(date(2026, 11, 24))
    assert not calendar.is_working_day(date(2026, 11, 28))
    assert "23/11/2026" in calendar.year(2026).note


def test_the_list_differs_from_holidays_on_two_days_only(calendar: Calendar) -> None:
    there = holidays.country_holidays("VN", years=range(2014, 2029))
    found = {}
    for n in range(FIRST.toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(n)
        worked_there = day in there.weekend_workdays or (day.weekday() < 5 and day not in there)
        if calendar.is_working_day(day) != worked_there:
            found[day] = "off here, worked there" if worked_there else "worked here, off there"

    assert found == DIFFERENCES, f"holidays {__version__}: look at each new or vanished difference"


@pytest.mark.parametrize("year", GOLDEN)
def test_holidays_gives_each_day_the_same_kind_and_holiday(calendar: Calendar, year: int) -> None:
    def told(specials: tuple[Special, ...]) -> dict[date, tuple[str, str]]:
        # The other day of a swap stands in our name of it, not in theirs.
        return {
            s.date: (s.kind, "" if s.kind in ("swapped", "made_up") else s.name)
            for s in specials
            if s.date not in DIFFERENCES
        }

    assert told(far_year(year)[1]) == told(calendar.special_days(date(year, 1, 1), date(year, 12, 31)))


def test_known_as_of_is_the_version(calendar: Calendar) -> None:
    assert date(2026, 11, 21) == KNOWN_AS_OF == calendar.known_as_of
    assert calendar.version == "2026-11-21"
    assert official_calendar() is official_calendar()
    assert official_calendar() == calendar


def test_nothing_announced_was_known_later_than_the_calendar(specials: tuple[Special, ...]) -> None:
    issued = {s.notice.issued for s in specials if s.notice and s.notice.issued}

    assert max(issued) <= KNOWN_AS_OF
    assert max(issued) - min(issued) > timedelta(days=3000)
