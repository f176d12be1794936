from datetime import date

from bhxh_rules.worktime import Day, Notice, official_calendar


def test_a_notice_is_cited_with_its_date_where_known() -> None:
    assert Notice("12729/VPCP-KGVX", date(2025, 12, 25)).label == "12729/VPCP-KGVX ngày 25/12/2025"
    assert Notice("4875/TB-LĐTBXH").label == "4875/TB-LĐTBXH"


def test_what_the_calendar_says_of_each_kind_of_day() -> None:
    day = official_calendar().day

    assert day(date(2026, 8, 20)) == Day(date(2026, 8, 20), True, "working")
    assert day(date(2026, 8, 23)) == Day(date(2026, 8, 23), False, "weekend")
    assert day(date(2026, 8, 22)) == Day(
        date(2026, 8, 22), True, "made_up", "Làm bù cho 31/08/2026", "9441/TB-BNV ngày 16/10/2025", "R"
    )
    assert day(date(2026, 8, 31)) == Day(
        date(2026, 8, 31), False, "holiday", "Nghỉ hoán đổi, làm bù 22/08/2026", "9441/TB-BNV ngày 16/10/2025", "R"
    )
    assert day(date(2026, 4, 27)) == Day(
        date(2026, 4, 27),
        False,
        "holiday",
        "Nghỉ bù Giỗ Tổ Hùng Vương",
        "Bộ luật Lao động 2019, khoản 3 Điều 111",
        "I",
    )
    assert day(date(2015, 2, 17)) == Day(date(2015, 2, 17), False, "holiday", "Tết Nguyên đán", None, "S")
    assert day(date(2028, 1, 26)) == Day(date(2028, 1, 26), False, "holiday", "Tết Nguyên đán", None, "I")
