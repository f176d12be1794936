"""The first page."""

from bhxh_rules.site.front import front_page
from bhxh_rules.site.material import Material


def test_each_day_of_force_is_given_with_how_it_is_known() -> None:
    page = front_page(Material())

    assert "06/03/2020 (suy ra)" in page
    assert "nguồn thứ cấp)" not in page
