from datetime import date

import pytest

from bhxh_rules.core.errors import GapError
from bhxh_rules.worktime import Special
from bhxh_rules.worktime.table import build_table


def test_a_year_lists_its_working_days_in_order() -> None:
    table = build_table(2026, (), True)

    assert table.working == sorted(set(table.working))
    assert (table.working[0], table.working[-1]) == (date(2026, 1, 5), date(2026, 12, 31))
    # 261 weekdays, 14 of them off, and two Saturdays worked.
    assert len(table.working) == 249
    assert date(2026, 8, 22) in table.working


def test_without_weekend_work_only_the_saturdays_go() -> None:
    counted, plain = build_table(2026, (), True), build_table(2026, (), False)

    assert set(counted.working) - set(plain.working) == {date(2026, 1, 10), date(2026, 8, 22)}
    assert set(plain.working) < set(counted.working)
    assert list(plain.specials) == list(counted.specials)


def test_a_local_day_goes_before_the_official_one_and_touches_its_own_year_only() -> None:
    local = (Special(date(2026, 8, 31), "local", True, "thử"), Special(date(2027, 1, 4), "local", False, "thử"))
    table = build_table(2026, local, True)

    assert date(2026, 8, 31) in table.working
    assert table.specials[date(2026, 8, 31)] is local[0]
    assert date(2027, 1, 4) not in table.specials
    assert list(table.specials) == sorted(table.specials)


def test_a_year_that_is_not_there_is_a_gap() -> None:
    with pytest.raises(GapError):
        build_table(2014, (), True)
