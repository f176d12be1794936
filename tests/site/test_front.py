"""The first page."""

import re

from bhxh_rules.site.front import BOOKS, FRONT, front_page
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.open_points import OPEN


def test_number_and_day_of_force_are_given_with_how_they_are_known() -> None:
    page = front_page(Material())

    assert "| 352/QĐ-BHXH (nguồn thứ cấp) | 06/03/2020 (suy ra) |" in page
    assert "| 1624/QĐ-BHXH | 16/09/2024 |" in page


def test_only_pages_that_are_there_are_named() -> None:
    some, none = front_page(Material(), [OPEN, FRONT]), front_page(Material())

    assert f"[Xem việc còn mở]({OPEN})" in some
    assert [path for path in BOOKS if f"]({path})" in some] == [OPEN]
    assert [path for path in BOOKS if f"]({path})" in none] == []


def test_what_is_not_there_is_counted_as_nothing_passed(pages: dict[str, str]) -> None:
    assert "0 không đạt, 0 đạt, 4 chưa chạy." in pages["index.md"]
    assert "203 chưa thẩm định, trên 203" in pages["index.md"]


def test_where_a_group_of_tasks_goes_by_two_regulations_each_article_says_of_which(pages: dict[str, str]) -> None:
    front = pages["index.md"]
    [mixed] = [line for line in front.splitlines() if "#hanh-vi-bi-cam)" in line]
    [alone] = [line for line in front.splitlines() if "#ma-ho-so)" in line]

    assert re.sub(r"\]\([^)]*\)|\[", "", mixed).endswith("(Điều 6, Điều 15 Quy chế Zalo; Điều 5, Điều 22 Quy chế Cổng)")
    assert alone.endswith("([Điều 10](qc352/dieu_10.md#qc352-d10))")
