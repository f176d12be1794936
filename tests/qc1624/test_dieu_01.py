from typing import get_args

from bhxh_rules.qc1624.dieu_01 import MATTERS, SHORT_NAME, Activity


def test_the_matters_and_the_short_name_of_the_text() -> None:
    assert {row.key for row in MATTERS.rows} == set(get_args(Activity)) - {"other"}
    assert {row.at for row in MATTERS.rows} == {"qc1624/d1"}
    assert [(row.key, row.at) for row in SHORT_NAME.rows] == [("BHXH Việt Nam", "qc1624/d1")]
