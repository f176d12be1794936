"""A small project of one law table, one rule, one feature and its steps, on which the plugin is run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Code, Decision, determined, not_applicable
from bhxh_rules.core.law import Thresholds
from bhxh_rules.testing import project


@dataclass(frozen=True, slots=True)
class Limit:
    units: int
    days: int
    at: str

    @property
    def key(self) -> int:
        return self.units


LIMITS = Thresholds("limits", "qc1624/d13.k2", Limit(1, 3, "qc1624/d13.k2.a"), Limit(2, 4, "qc1624/d13.k2.b"))


def days_allowed(*, units: int, context: Context) -> Decision[int]:
    """Look up the working days, one more when make-up Saturdays do not count."""
    row = context.law(LIMITS).row(units)
    if row is None:
        return not_applicable(Code("NO_UNIT"))
    return determined(Code("ALLOWED"), row.days + (not context.takes("DG-0003")), at=row.at)


FEATURE = """\
# language: vi
@qc1624.d13
Tính năng: Điều 13

  @qc1624.d13.k2
  Quy tắc: Khoản 2

    @qc1624.d13.k2.a @DG-0003
    Khung kịch bản: Một đơn vị
      Khi hỏi <số> đơn vị
      Thì kết luận là <kết luận>
      Và số ngày là <ngày>

      Dữ liệu: Có hạn
        | số | kết luận | ngày     |
        | 1  | xác định | 3        |
        | 0  | ngoài    | không có |

    @qc1624.d13.k2.b
    Kịch bản: Hai đơn vị
      Khi hỏi 2 đơn vị
      Thì kết luận là xác định
      Và số ngày là 4

    @qc1624.d13.k2.b
    Kịch bản: Nhìn lịch
      Khi xem số 4
      Thì thấy 4
"""
STEPS = """\
import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from tests.testing.conftest import days_allowed

WORDS = {"xác định": "determined", "ngoài": "not_applicable"}

@when(parsers.parse("hỏi {units:d} đơn vị"), target_fixture="decision")
def _(ask, units):
    return ask(days_allowed, units=units)

@then(parsers.parse("kết luận là {word}"))
def _(decision, word):
    assert decision.outcome == WORDS[word]

@then(parsers.parse("số ngày là {days}"))
def _(decision, days):
    assert str(decision.result or "không có") == days

@when(parsers.parse("xem số {number:d}"), target_fixture="seen")
def _(observe, number):
    return observe(number)

@then(parsers.parse("thấy {number:d}"))
def _(seen, number):
    assert seen == number

"""
SETTINGS = """\
[pytest]
testpaths = tests
addopts = -p bhxh_rules.testing -p no:cacheprovider
strict_markers = true
bdd_features_base_dir = features
disable_test_id_escaping_and_forfeit_all_rights_to_community_support = true
"""

Mini = Callable[..., pytest.RunResult]


@pytest.fixture
def mini(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Mini:
    """`mini(*options, feature=…, steps=…)` runs the small project; `steps` are added to those above."""
    monkeypatch.setattr(project, "law_tables", lambda: (LIMITS,))
    monkeypatch.setattr(project, "choices", lambda: ("DG-0003",))
    monkeypatch.syspath_prepend(request.config.rootpath)

    def run(*options: Any, feature: str = FEATURE, steps: str = "", head: str = STEPS) -> pytest.RunResult:
        files = {
            "pytest.ini": SETTINGS,
            "features/một.feature": feature,
            "tests/test_một.py": head + steps + '\nscenarios("một.feature")\n',
        }
        for name, text in files.items():
            path = pytester.path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return pytester.runpytest_inprocess(*options)

    return run
