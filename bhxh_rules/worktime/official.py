"""The official calendar of civil servants, 2015–2027: days off that fall on weekdays, and worked Saturdays.

Rows are (kind, name, month-days, what they rest on, evidence). Days that the Labour Code fixes rest on it; the Tết
block, the second day of National Day and the swaps rest on the year's notice, or on None where no number was found
or none plainly covers them. The Tết block is announced whole, so its compensatory days are not told apart.
Swaps bind public servants; other employers are only encouraged to follow.
"""

from __future__ import annotations

from datetime import date

from bhxh_rules.worktime.days import Notice

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from bhxh_rules.worktime.days import Evidence, SpecialKind, Status

    Row = tuple[SpecialKind, str, str, Notice | None, Evidence]

KNOWN_AS_OF = date(2026, 11, 21)
FIRST_YEAR = 2015

NEW_YEAR = "Tết Dương lịch"
LUNAR_NEW_YEAR = "Tết Nguyên đán"
HUNG_KINGS = "Giỗ Tổ Hùng Vương"
VICTORY = "Ngày Chiến thắng"
LABOUR = "Quốc tế Lao động"
NATIONAL = "Quốc khánh"
CULTURE = "Ngày Văn hóa Việt Nam"

CODE_2012 = Notice("Bộ luật Lao động 2012, Điều 115")
CODE_2019 = Notice("Bộ luật Lao động 2019, Điều 112")
IN_LIEU_2019 = Notice("Bộ luật Lao động 2019, khoản 3 Điều 111")
CULTURE_DAY = Notice("Nghị quyết 28/2026/QH16")
NOTICE_573 = Notice("573/TB-VPCP", date(2017, 12, 14))
DISPATCH_6519 = Notice("6519/VPCP-KGVX")
NOTICE_4875 = Notice("4875/TB-LĐTBXH")
NOTICE_119 = Notice("119/TB-LĐTBXH")
NOTICE_5034 = Notice("5034/TB-LĐTBXH")
NOTICE_5015 = Notice("5015/TB-LĐTBXH")
NOTICE_1570 = Notice("1570/TB-LĐTBXH")
DISPATCH_2450 = Notice("2450/VPCP-KGVX")
NOTICE_6150 = Notice("6150/TB-BLĐTBXH", date(2024, 12, 3))
DISPATCH_12729 = Notice("12729/VPCP-KGVX", date(2025, 12, 25))
NOTICE_9441 = Notice("9441/TB-BNV", date(2025, 10, 16))
DISPATCH_10065 = Notice("10065/VPCP-KGVX", date(2026, 10, 2))

_ANNOUNCED = "Lịch nghỉ đã được công bố."
_BY_RULE = "Không tìm thấy thông báo hoán đổi ngày làm việc nào; ngày nghỉ theo Bộ luật Lao động."

YEARS: dict[int, tuple[Status, str, tuple[Notice, ...]]] = {
    2015: ("announced", f"{_ANNOUNCED} Theo nguồn thứ cấp; chưa tìm được số văn bản.", ()),
    2016: ("by_rule", f"{_BY_RULE} Ngày nghỉ Tết Nguyên đán theo nguồn thứ cấp.", ()),
    2017: ("by_rule", _BY_RULE, ()),
    2018: ("announced", _ANNOUNCED, (NOTICE_573, DISPATCH_6519)),
    2019: ("announced", f"{_ANNOUNCED} Công văn 6519/VPCP-KGVX ban hành năm 2018.", (DISPATCH_6519,)),
    2020: ("by_rule", f"{_BY_RULE} Ngày nghỉ Tết Nguyên đán theo nguồn thứ cấp.", ()),
    2021: ("announced", _ANNOUNCED, (NOTICE_4875,)),
    2022: ("announced", _ANNOUNCED, (NOTICE_119,)),
    2023: ("announced", _ANNOUNCED, (NOTICE_5034,)),
    2024: ("announced", _ANNOUNCED, (NOTICE_5015, NOTICE_1570, DISPATCH_2450)),
    2025: ("announced", _ANNOUNCED, (NOTICE_6150,)),
    2026: (
        "announced",
        f"{_ANNOUNCED} Đề xuất hoán đổi 23/11/2026 với 28/11/2026 không được chấp thuận: thứ Hai 23/11/2026 làm việc.",
        (DISPATCH_12729, NOTICE_9441, DISPATCH_10065),
    ),
    2027: (
        "partial",
        "Mới công bố ngày nghỉ Tết Nguyên đán và Quốc khánh; các ngày khác suy ra từ luật, "
        "có thể còn thông báo hoán đổi ngày làm việc.",
        (DISPATCH_10065,),
    ),
}

ROWS: dict[int, tuple[Row, ...]] = {
    2015: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2012, "S"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-17 02-18 02-19 02-20 02-23", None, "S"),
        ("public_holiday", HUNG_KINGS, "04-28", CODE_2012, "S"),
        ("public_holiday", VICTORY, "04-30", CODE_2012, "S"),
        ("public_holiday", LABOUR, "05-01", CODE_2012, "S"),
        ("public_holiday", NATIONAL, "09-02", CODE_2012, "S"),
    ),
    2016: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2012, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-08 02-09 02-10 02-11 02-12", None, "S"),
        ("compensatory", HUNG_KINGS, "04-18", CODE_2012, "I"),
        ("compensatory", VICTORY, "05-02", CODE_2012, "I"),
        ("compensatory", LABOUR, "05-03", CODE_2012, "I"),
        ("public_holiday", NATIONAL, "09-02", CODE_2012, "I"),
    ),
    2017: (
        ("compensatory", NEW_YEAR, "01-02", CODE_2012, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-26 01-27 01-30 01-31 02-01", None, "I"),
        ("public_holiday", HUNG_KINGS, "04-06", CODE_2012, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2012, "I"),
        ("compensatory", VICTORY, "05-02", CODE_2012, "I"),
        ("compensatory", NATIONAL, "09-04", CODE_2012, "I"),
    ),
    2018: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2012, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-14 02-15 02-16 02-19 02-20", NOTICE_573, "S"),
        ("public_holiday", HUNG_KINGS, "04-25", CODE_2012, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2012, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2012, "I"),
        ("compensatory", NATIONAL, "09-03", CODE_2012, "I"),
    ),
    2019: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2012, "S"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-04 02-05 02-06 02-07 02-08", None, "S"),
        ("compensatory", HUNG_KINGS, "04-15", CODE_2012, "S"),
        ("public_holiday", VICTORY, "04-30", CODE_2012, "S"),
        ("public_holiday", LABOUR, "05-01", CODE_2012, "S"),
        ("public_holiday", NATIONAL, "09-02", CODE_2012, "S"),
    ),
    2020: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2012, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-23 01-24 01-27 01-28 01-29", None, "S"),
        ("public_holiday", HUNG_KINGS, "04-02", CODE_2012, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2012, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2012, "I"),
        ("public_holiday", NATIONAL, "09-02", CODE_2012, "I"),
    ),
    2021: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-10 02-11 02-12 02-15 02-16", NOTICE_4875, "R"),
        ("public_holiday", HUNG_KINGS, "04-21", CODE_2019, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2019, "I"),
        ("compensatory", LABOUR, "05-03", IN_LIEU_2019, "I"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-03", NOTICE_4875, "R"),
    ),
    2022: (
        ("compensatory", NEW_YEAR, "01-03", IN_LIEU_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-31 02-01 02-02 02-03 02-04", NOTICE_119, "R"),
        ("compensatory", HUNG_KINGS, "04-11", IN_LIEU_2019, "I"),
        ("compensatory", VICTORY, "05-02", IN_LIEU_2019, "I"),
        ("compensatory", LABOUR, "05-03", IN_LIEU_2019, "I"),
        ("public_holiday", NATIONAL, "09-01", NOTICE_119, "R"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
    ),
    2023: (
        ("compensatory", NEW_YEAR, "01-02", IN_LIEU_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-20 01-23 01-24 01-25 01-26", NOTICE_5034, "R"),
        ("public_holiday", LABOUR, "05-01", CODE_2019, "I"),
        ("compensatory", HUNG_KINGS, "05-02", IN_LIEU_2019, "I"),
        ("compensatory", VICTORY, "05-03", IN_LIEU_2019, "I"),
        ("public_holiday", NATIONAL, "09-01", NOTICE_5034, "R"),
        ("compensatory", NATIONAL, "09-04", IN_LIEU_2019, "I"),
    ),
    2024: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-08 02-09 02-12 02-13 02-14", NOTICE_5015, "R"),
        ("public_holiday", HUNG_KINGS, "04-18", CODE_2019, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2019, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-03", NOTICE_5015, "R"),
    ),
    2025: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "01-27 01-28 01-29 01-30 01-31", NOTICE_6150, "R"),
        ("public_holiday", HUNG_KINGS, "04-07", CODE_2019, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2019, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-01", NOTICE_6150, "R"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
    ),
    2026: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-16 02-17 02-18 02-19 02-20", NOTICE_9441, "R"),
        ("compensatory", HUNG_KINGS, "04-27", IN_LIEU_2019, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2019, "I"),
        ("public_holiday", LABOUR, "05-01", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-01", NOTICE_9441, "R"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
        ("public_holiday", CULTURE, "11-24", CULTURE_DAY, "R"),
    ),
    2027: (
        ("public_holiday", NEW_YEAR, "01-01", CODE_2019, "I"),
        ("public_holiday", LUNAR_NEW_YEAR, "02-04 02-05 02-08 02-09 02-10", DISPATCH_10065, "R"),
        ("public_holiday", HUNG_KINGS, "04-16", CODE_2019, "I"),
        ("public_holiday", VICTORY, "04-30", CODE_2019, "I"),
        ("compensatory", LABOUR, "05-03", IN_LIEU_2019, "I"),
        ("public_holiday", NATIONAL, "09-02", CODE_2019, "I"),
        ("public_holiday", NATIONAL, "09-03", DISPATCH_10065, "R"),
        ("public_holiday", CULTURE, "11-24", CULTURE_DAY, "I"),
    ),
}

# (weekday off, Saturday worked for it, notice, evidence)
SWAPS: tuple[tuple[str, str, Notice | None, Evidence], ...] = (
    ("2015-01-02", "2014-12-27", None, "S"),
    ("2015-02-16", "2015-02-14", None, "S"),
    ("2015-04-29", "2015-04-25", None, "S"),
    ("2018-12-31", "2019-01-05", DISPATCH_6519, "S"),
    ("2019-04-29", "2019-05-04", DISPATCH_6519, "S"),
    ("2024-04-29", "2024-05-04", DISPATCH_2450, "R"),
    ("2025-05-02", "2025-04-26", NOTICE_6150, "R"),
    ("2026-01-02", "2026-01-10", DISPATCH_12729, "S"),
    ("2026-08-31", "2026-08-22", NOTICE_9441, "R"),
)
