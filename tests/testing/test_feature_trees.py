"""Walking the tree of a feature: nothing is passed over, and a scenario inherits from above alone."""

import pytest

from bhxh_rules.testing.feature_trees import Node, backgrounds, inherited, scenarios, tags
from bhxh_rules.testing.gherkin_files import parse

SOURCE = """\
@qd7
Tính năng: Vườn
  Bối cảnh:
    Biết cổng mở
  Kịch bản: một
    Khi tưới
  @qd7.d1
  Quy tắc: tưới
    Bối cảnh:
      Biết trời nắng
    @DG-0001
    Kịch bản: hai
      Khi tưới
      @DG-0002
      Dữ liệu:
        | gàu |
        | 1   |
  Quy tắc: hái
    Kịch bản: ba
      Khi hái
"""


@pytest.fixture
def feature() -> Node:
    """A feature with a background, a scenario of its own and two rules."""
    found: Node = parse(SOURCE)["feature"]
    return found


def test_a_scenario_inherits_from_its_feature_and_its_own_rule(feature: Node) -> None:
    found = {node["name"]: inherited(feature, rule) for rule, node in scenarios(feature)}

    assert {name: above for name, (above, _) in found.items()} == {
        "một": ("qd7",),
        "hai": ("qd7", "qd7.d1"),
        "ba": ("qd7",),
    }
    assert {name: [step["text"] for step in steps] for name, (_, steps) in found.items()} == {
        "một": ["cổng mở"],
        "hai": ["cổng mở", "trời nắng"],
        "ba": ["cổng mở"],
    }


def test_every_background_and_every_tag_is_walked_over(feature: Node) -> None:
    assert [len(each["steps"]) for each in backgrounds(feature)] == [1, 1]
    assert list(tags({"feature": feature})) == [(1, "qd7"), (7, "qd7.d1"), (11, "DG-0001"), (14, "DG-0002")]
    assert list(tags({})) == []
