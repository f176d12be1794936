"""The first page."""

from bhxh_rules.site.front import front_page


def test_each_day_of_force_is_given_with_how_it_is_known() -> None:
    page = front_page({})

    assert "06/03/2020 (suy ra)" in page
    assert "nguồn thứ cấp)" not in page
