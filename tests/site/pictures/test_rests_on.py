"""What a picture rests on is named: each reading that the answers follow, each office that is no more."""

from __future__ import annotations

import re

from bhxh_rules import readings, zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.provision import within
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS
from bhxh_rules.references.institutions import NOTES
from bhxh_rules.site.pictures.authority_matrix import authority_matrix
from bhxh_rules.site.pictures.limits_side_by_side import limits_side_by_side
from bhxh_rules.site.pictures.question_routes import question_routes
from bhxh_rules.site.pictures.rests_on import as_read, ended_offices
from bhxh_rules.site.pictures.timeline import EXAMPLES, answer_timeline
from bhxh_rules.site.pictures.workflow_diagram import workflow
from bhxh_rules.site.pictures.workflow_steps import steps
from tests.site.pictures.drawings import described, drawings

_READING = re.compile(r"DG-\d{4}")


def test_who_answers_and_what_a_response_is_are_shown_as_readings() -> None:
    (image,) = drawings(question_routes())

    assert "trả lời câu hỏi (khoản 1; theo cách hiểu DG-0070)" in described(image)
    assert "tiếp nhận, phản hồi trong giờ hành chính (khoản 1)" in described(image)
    assert "báo đã nhận câu hỏi (theo cách hiểu DG-0009)" in described(image)


def test_under_the_other_reading_the_drawing_says_so_too() -> None:
    told = question_routes(Context(rejected=("DG-0009",)))

    assert "phản hồi là trả lời nội dung câu hỏi" in told


def test_each_deadline_names_what_it_rests_on() -> None:
    for example in EXAMPLES:
        decision = zalo.answer_deadline(start=example.start, units=example.units)
        before = answer_timeline(example).partition("<figure")[0]
        assert set(_READING.findall(before)) == {"DG-0001", *decision.readings}
        assert f"tối đa {decision.value.working_days} ngày làm việc" in before
    side = limits_side_by_side()
    assert {"DG-0001", "DG-0008"} <= set(_READING.findall(side))
    assert "trường hợp phức tạp" in described(drawings(side)[0])


def test_a_step_of_the_procedure_names_a_reading_of_its_own_clause() -> None:
    named = {id for step in steps(Context()) for id in _READING.findall(step.words())}

    assert named == {"DG-0013", "DG-0032", "DG-0035"}
    for step in steps(Context()):
        for id in _READING.findall(step.words()):
            assert any(within(step.first.at, clause) for clause in readings.load()[id].provisions)
        assert bool(step.first.status == "reading") <= ("DG-0035" in step.words())
    assert len(TRANSITIONS.rows) >= len(steps(Context()))


def test_offices_that_are_no_more_are_named_where_the_drawings_show_them() -> None:
    assert "(../dan-chieu.md#dv-secretary)" in workflow()
    for note in NOTES:
        assert (f"[{note.institution}](../dan-chieu.md" in authority_matrix()) is (note.fate == "ended")


def test_nothing_is_said_where_there_is_nothing() -> None:
    assert ended_offices(("qc1624/d13",), "toi-can.md") == as_read(()) == ""
