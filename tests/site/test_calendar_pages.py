"""The calendar pages say what the calendar says, in words and in drawings."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest

from bhxh_rules.site.calendar_pages import YEARS, calendar_pages
from bhxh_rules.worktime import official_calendar

PAGES = dict(calendar_pages())
SVG = "{http://www.w3.org/2000/svg}"


def drawings(year: int) -> list[ET.Element]:
    return [ET.fromstring(found) for found in re.findall(r"<svg.*?</svg>", PAGES[f"lich/{year}.md"], re.DOTALL)]


def months(year: int) -> list[ET.Element]:
    return [image for image in drawings(year) if image.attrib["aria-labelledby"].startswith("thang-")]


def words(image: ET.Element, part: str) -> str:
    return (image.find(f"{SVG}{part}") or ET.Element(part)).text or (image.findtext(f"{SVG}{part}") or "")


@pytest.mark.parametrize("year", YEARS)
def test_each_day_that_differs_is_in_the_table_and_in_a_description(year: int) -> None:
    specials = official_calendar().special_days(date(year, 1, 1), date(year, 12, 31))
    described = " ".join(words(image, "desc") for image in months(year))
    table = PAGES[f"lich/{year}.md"].split("## Những ngày khác với tuần thường")[1]

    assert specials
    assert [day.date for day in specials if f"{day.date:%d/%m/%Y}" not in table] == []
    assert [day.date for day in specials if f"{day.date:%d/%m}" not in described] == []


@pytest.mark.parametrize("year", YEARS)
def test_months_count_their_working_days(year: int) -> None:
    calendar = official_calendar()
    days = (date.fromordinal(n) for n in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()))
    worked = [day.month for day in days if calendar.is_working_day(day)]

    titles = [words(image, "title") for image in months(year)]

    assert titles == [f"Tháng {n}/{year}: {worked.count(n)} ngày làm việc" for n in range(1, 13)]


def test_drawings_are_named_for_those_who_cannot_see_them() -> None:
    for image in drawings(2026):
        ids = {element.attrib["id"] for element in image if "id" in element.attrib}
        assert image.attrib["role"] == "img"
        assert set(image.attrib["aria-labelledby"].split()) == ids


def test_ids_are_unique_on_a_page() -> None:
    ids = re.findall(r'\bid="([^"]+)"', PAGES["lich/2026.md"])

    assert len(ids) == len(set(ids))


def test_kinds_of_days_differ_in_shape() -> None:
    august = months(2026)[7]
    shapes = {
        "made-up 22": august.findall(f"{SVG}rect[@stroke-width='2.5']"),
        "swapped 31": august.findall(f"{SVG}path"),
    }

    assert {name: len(found) for name, found in shapes.items()} == {"made-up 22": 1, "swapped 31": 1}


def test_an_unsettled_year_says_that_results_are_provisional() -> None:
    assert "tạm tính" in PAGES["lich/2027.md"]
    assert "tạm tính" in PAGES["lich/2028.md"]
    assert "tạm tính" not in PAGES["lich/2026.md"]
