from datetime import date

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT, LAWS, NOT_IN_FORCE, Commencement, in_force


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (None, True),
        (date.min, False),
        (date(2024, 9, 15), False),
        (date(2024, 9, 16), True),
        (date.max, True),
    ],
)
def test_in_force_from_the_day_of_signing(on: date | None, expected: bool) -> None:
    assert in_force(on, Context()) is expected


def test_another_commencement_holds_in_its_context_only() -> None:
    earlier = COMMENCEMENT.replace((Commencement(date(2020, 1, 1), at="qd1624/d2"),))

    assert in_force(date(2020, 1, 1), Context(laws=[earlier])) is True
    assert in_force(date(2019, 12, 31), Context(laws=[earlier])) is False
    assert in_force(date(2020, 1, 1), Context()) is False


def test_what_the_clause_fixes() -> None:
    assert LAWS == (COMMENCEMENT,)
    assert COMMENCEMENT.row("commencement") == Commencement(date(2024, 9, 16), at="qd1624/d2")
    assert NOT_IN_FORCE == "NOT_IN_FORCE"
