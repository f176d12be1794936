"""The address of a scenario is one plain word."""

import pytest

from bhxh_rules.testing.anchors import scenario_anchor


@pytest.mark.parametrize(
    ("name", "anchor"),
    [
        ("Hỏi 2 đơn vị: ai trả lời?", "kich-ban-hoi-2-don-vi-ai-tra-loi"),
        ("Trả lời sau > 3 ngày", "kich-ban-tra-loi-sau-3-ngay"),
    ],
)
def test_the_address_of_a_scenario_is_one_plain_word(name: str, anchor: str) -> None:
    assert scenario_anchor(name) == anchor
