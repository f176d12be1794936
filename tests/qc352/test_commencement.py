from datetime import date, timedelta

import pytest

from bhxh_rules.corpus import load
from bhxh_rules.qc352.commencement import FIRST_DAY, SECONDARY_SOURCES, in_force


def test_the_first_day_is_the_one_that_the_corpus_records() -> None:
    commenced = load().instrument("qc352").in_force

    assert (date.fromisoformat(commenced.value), commenced.evidence) == (FIRST_DAY, "I")


@pytest.mark.parametrize(
    ("day", "expected"),
    [(None, True), (FIRST_DAY - timedelta(days=1), False), (FIRST_DAY, True), (date(2026, 8, 20), True)],
)
def test_with_no_day_the_pinned_wording_is_in_force(day: date | None, expected: bool) -> None:
    assert in_force(day) is expected


def test_the_caveat_tells_what_was_read_from_what_was_inferred() -> None:
    said = SECONDARY_SOURCES.message()

    assert "số, ngày lấy từ nguồn thứ cấp" in said
    assert "hiệu lực suy ra từ ngày ấy" in said
