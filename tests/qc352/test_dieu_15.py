from typing import get_args

from bhxh_rules.qc352.dieu_15 import FILING_WAYS, LAWS, Intake


def test_the_ways_of_filing() -> None:
    assert [(row.key, row.at) for row in FILING_WAYS.rows] == [
        ("at_counter", "qc352/d15.k4"),
        ("online_on_portal", "qc352/d15.k4"),
    ]
    assert get_args(Intake) == ("online_on_portal", "at_counter", "public_post", "other")
    assert LAWS == (FILING_WAYS,)
