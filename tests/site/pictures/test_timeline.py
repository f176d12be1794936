"""The time lines are the decisions, day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bhxh_rules import zalo
from bhxh_rules.site.pictures.limits_side_by_side import START, limits_side_by_side
from bhxh_rules.site.pictures.timeline import EXAMPLES, Example, answer_timeline
from tests.site.pictures.drawings import described, drawings, written


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_day_is_drawn_and_listed(example: Example) -> None:
    deadline = zalo.answer_deadline(start=example.start, units=example.units).value
    text = answer_timeline(example)
    drawn = written(drawings(text)[0])
    days = [example.start.date() + timedelta(n) for n in range((deadline.due - example.start.date()).days + 1)]

    assert [line for line in drawn if "/" in line and len(line) == 5] == [f"{day:%d/%m}" for day in days]
    assert [line.split(" | ")[0].strip("| ") for line in text.splitlines() if line.startswith("| ")][2:] == [
        f"{day:%d/%m/%Y}" for day in days
    ]
    assert [line for line in drawn if line.startswith("Ngày làm việc thứ")] == [
        *(f"Ngày làm việc thứ {n}" for n in range(1, deadline.working_days)),
        f"Ngày làm việc thứ {deadline.working_days}: hạn trả lời",
    ]
    skipped = [day.date for day in deadline.days if not day.counted]
    assert drawn.count("Không đếm") == len(skipped)
    assert drawn.count("Ngày bắt đầu, không đếm") == 1


def test_the_examples_hold_every_kind_of_day() -> None:
    told = " ".join(described(drawings(answer_timeline(example))[0]) for example in EXAMPLES)

    for kind in (
        "thứ Bảy làm việc",
        "Chủ nhật",
        "Ngày Chiến thắng",
        "hoán đổi",
        "Tết Nguyên đán",
        "ngoài giờ làm việc",
    ):
        assert kind in told


def test_a_question_in_the_evening_begins_at_the_next_opening_and_ends_on_a_worked_saturday() -> None:
    (evening,) = (example for example in EXAMPLES if example.start.hour > 17)
    deadline = zalo.answer_deadline(start=evening.start, units=evening.units).value
    told = described(drawings(answer_timeline(evening))[0])

    assert (deadline.effective_start, deadline.due) == (date(2026, 1, 5), date(2026, 1, 10))
    assert "05/01: Ngày bắt đầu, không đếm" in told
    assert told.count("Chưa bắt đầu") == 4  # two days off, a Saturday, a Sunday


def test_the_limits_stand_side_by_side_with_their_days() -> None:
    text = limits_side_by_side()
    due = [zalo.answer_deadline(start=START, units=units).value for units in (1, 2, 3)]
    drawn = written(drawings(text)[0])

    assert [drawn.count(str(n)) for n in range(1, 6)] == [3, 3, 3, 2, 1]
    assert drawn.count("hạn") == 3
    for deadline in due:
        assert f"hết ngày {deadline.due:%d/%m/%Y}" in text
        assert f"{deadline.working_days} ngày làm việc, hạn trả lời {deadline.due:%d/%m/%Y}" in described(
            drawings(text)[0]
        )
