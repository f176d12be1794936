"""The time line is the decision, day by day."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from bhxh_rules import zalo
from bhxh_rules.site.pictures.timeline import START, UNITS, answer_timeline

SVG = "{http://www.w3.org/2000/svg}"


def test_each_day_of_the_decision_is_drawn_and_listed() -> None:
    deadline = zalo.answer_deadline(start=START, units=UNITS).value
    text = answer_timeline()
    image = ET.fromstring(re.findall(r"<svg.*?</svg>", text, re.DOTALL)[0])
    drawn = [element.text for element in image.iter(f"{SVG}text")]

    for day in deadline.days:
        assert f"{day.date:%d/%m}" in drawn
        assert f"| {day.date:%d/%m/%Y} | " in text
    assert [line for line in drawn if line and line.startswith("Ngày làm việc thứ")] == [
        *(f"Ngày làm việc thứ {n}" for n in range(1, 5)),
        "Ngày làm việc thứ 5: hạn trả lời",
    ]


def test_the_span_holds_every_kind_of_day() -> None:
    deadline = zalo.answer_deadline(start=START, units=UNITS).value
    reasons = " ".join(day.reason for day in deadline.days)

    for kind in ("thứ Bảy làm việc", "Chủ nhật", "Ngày Chiến thắng", "hoán đổi"):
        assert kind in reasons
    assert deadline.days[0].date > deadline.effective_start  # the start day is drawn apart, as not counted
    assert answer_timeline().count("Ngày bắt đầu, không đếm | thứ Năm") == 1
