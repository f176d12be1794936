"""The verdicts of examples under the other reading."""

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.impact.flips import Change, flipped_examples


def test_made_up_saturdays() -> None:
    found = {flip.rule: flip.changes for flip in flipped_examples("DG-0003")}
    assert list(found) == ["zalo.answer_deadline", "zalo.check_answer"]
    assert found["zalo.answer_deadline"][0] == Change("value.due", "2026-08-24", "2026-08-25")
    assert Change("value.days.4.date", "—", "2026-08-25") in found["zalo.answer_deadline"]
    assert found["zalo.check_answer"] == (
        Change("outcome", "violated", "satisfied"),
        Change("code", "ANSWERED_LATE", "ANSWERED_ON_TIME"),
        Change("value.due", "2026-08-24", "2026-08-25"),
        Change("value.on_time", "không", "có"),
    )


def test_examples_that_do_not_hang_on_it_are_left_out() -> None:
    assert flipped_examples("DG-0005") == ()


@pytest.mark.parametrize("reading", ["DG-0007", "DG-9999"])
def test_notes_and_unknown_readings_are_refused(reading: str) -> None:
    with pytest.raises(LawError):
        flipped_examples(reading)
