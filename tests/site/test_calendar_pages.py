"""The calendar pages say what the calendar says, in words and in drawings."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest

from bhxh_rules.site.calendar_pages import YEARS, calendar_pages
from bhxh_rules.site.pictures.svg import OFF_COLOUR
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


@pytest.mark.parametrize("year", YEARS)
def test_the_year_is_one_picture_before_the_table(year: int) -> None:
    page = PAGES[f"lich/{year}.md"]
    figure = page.partition('<figure class="months">')[2].partition("</figure>")[0]
    worked = sum(int(words(image, "title").split(": ")[1].split()[0]) for image in months(year))

    assert len(re.findall(r'id="thang-\d+-t"', figure)) == 12
    assert f"Năm {year} có {worked} ngày làm việc" in figure
    assert page.index("</figure>") < page.index("## Những ngày khác với tuần thường")


def marks(year: int) -> dict[str, list[str]]:
    """Return the days of each letter, as day/month."""
    found: dict[str, list[str]] = {}
    for number, image in enumerate(months(year), start=1):
        for cell in image.iter(f"{SVG}g"):
            lines = [text.text or "" for text in cell.findall(f"{SVG}text")]
            if cell.get("font-weight") == "700" and len(lines) == 2:
                found.setdefault(lines[1], []).append(f"{int(lines[0])}/{number}")
    return found


def plain(days: list[date]) -> list[str]:
    return [f"{day.day}/{day.month}" for day in days]


@pytest.mark.parametrize("year", YEARS)
def test_each_kind_of_day_has_its_letter(year: int) -> None:
    calendar = official_calendar()
    specials = calendar.special_days(date(year, 1, 1), date(year, 12, 31))
    awaited = {s.date for s in specials if not s.working and s.notice is None and not calendar.year(year).settled}
    off = [s.date for s in specials if s.kind in ("public_holiday", "compensatory") and s.date not in awaited]
    expected = {
        "N": plain(off),
        "Đ": plain([s.date for s in specials if s.kind == "swapped" and s.date not in awaited]),
        "B": plain([s.date for s in specials if s.kind == "made_up"]),
        "?": plain(sorted(awaited)),
    }

    assert marks(year) == {letter: days for letter, days in expected.items() if days}


def test_some_year_has_each_letter() -> None:
    assert {letter for year in YEARS for letter in marks(year)} == {"N", "Đ", "B", "?"}


def test_kinds_of_days_differ_in_shape_too() -> None:
    august, announced, awaited = months(2026)[7], months(2026)[10], months(2028)[10]

    assert len(list(august.iter(f"{SVG}path"))) == 1  # the swapped 31st
    assert [each.get("stroke-width") for each in august.iter(f"{SVG}rect") if each.get("stroke")] == ["2.5"]  # the 22nd
    assert [each.get("fill") for each in announced.iter(f"{SVG}rect") if each.get("stroke")] == [OFF_COLOUR]
    assert [each.get("stroke-dasharray") for each in awaited.iter(f"{SVG}rect") if each.get("stroke")] == ["3 2"]


def test_what_a_page_shows_its_legend_tells() -> None:
    for year in (2026, 2028):
        legend = PAGES[f"lich/{year}.md"].partition("<figcaption>")[2].partition("</figcaption>")[0]
        assert {f"(có dấu {letter})" in legend for letter in marks(year)} == {True}
        assert legend.count("(có dấu ") == len(marks(year))


def test_an_unsettled_year_says_that_results_are_provisional() -> None:
    assert "tạm tính" in PAGES["lich/2027.md"]
    assert "tạm tính" in PAGES["lich/2028.md"]
    assert "tạm tính" not in PAGES["lich/2026.md"]
