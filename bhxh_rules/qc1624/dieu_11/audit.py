"""Điều 11 với khoản 3 Điều 9: the log of one post held against the procedure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.qc1624.dieu_11.course import Course
from bhxh_rules.qc1624.dieu_11.law import K1
from bhxh_rules.qc1624.dieu_11.records import Audit, Event
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.worktime import to_local

Subject = Literal["public_post", "individual_reply"]

PROCEDURE_FOLLOWED = Code(
    "PROCEDURE_FOLLOWED",
    "Không thấy điểm nào trái quy trình của Điều 11.",
    "Nothing in the log departs from the procedure of Article 11.",
)
PROCEDURE_DEPARTED = Code(
    "PROCEDURE_DEPARTED",
    "Trái quy trình: nhật ký có {v.departures_found} điểm khác với bước mà Quy chế đã định.",
    "Contrary to the procedure: the log departs in {v.departures_found} points from steps that the text fixes.",
)
PROCEDURE_UNRESOLVED = Code(
    "PROCEDURE_UNRESOLVED",
    "Chưa kết luận được: nhật ký còn {v.open_points} điểm chưa rõ.",
    "Undetermined: {v.open_points} points of the log are not settled.",
)
DEPARTURES_NOT_BINDING = Code(
    "DEPARTURES_NOT_BINDING",
    "Chưa kết luận được: theo cách hiểu đang chạy, quy trình chỉ mô tả cách làm thông thường nên "
    "{v.departures_found} điểm khác biệt không ràng buộc.",
    "Undetermined: under the reading in use the procedure describes the usual course, so {v.departures_found} "
    "departures do not bind.",
)
INDIVIDUAL_REPLY = Code(
    "INDIVIDUAL_REPLY",
    "Không áp dụng: trả lời riêng một người hỏi theo Điều 13, không theo quy trình đăng tải của Điều 11.",
    "Not applicable: a reply to one person goes by Article 13, not by the posting procedure of Article 11.",
)
BACKWARDS = "xảy ra trước sự kiện đứng trên", "happens before the event above it"
REMOVED_FIRST = "gỡ bỏ trước khi đăng: thứ tự này không thể có", "removed before it was posted: an impossible order"
ENDS_FIRST = "kết thúc trước ngày bắt đầu", "ends before its first day"


def audit_publication(
    events: tuple[Event, ...] | None, subject: Subject | None, truncated: bool | None, *, context: Context
) -> Decision[Audit]:
    """Hold the log of one post against the procedure.

    Outcomes: satisfied; violated (a departure); undetermined (something is not settled); not_applicable (a reply to
    one person, or before 16/09/2024). Errors: InputError for an impossible order of time.
    Source: khoản 1 Điều 11, khoản 3 Điều 9.
    """
    if not events:
        return undetermined(FACTS_MISSING, missing=("events",), at=K1)
    log = tuple(replace(event, at=to_local(event.at)) for event in events)
    _refuse_impossible(log, whole=not truncated)
    as_of = log[-1].at.date()
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    asked = ("DG-0016",) if subject == "individual_reply" else ()
    if asked and context.takes("DG-0016"):
        return not_applicable(INDIVIDUAL_REPLY, at="qc1624/d13", readings=asked, as_of=as_of)

    whole = not truncated if truncated is not None else context.takes("DG-0034")
    course = Course(log, context, whole=whole, state="new", live=False, by_day=True)
    course.run()
    readings = (course.readings | set(asked)) - ({"DG-0034"} if truncated is not None else set())
    return replace(_verdict(course), readings=tuple(sorted(readings)), as_of=as_of)


def _verdict(course: Course) -> Decision[Audit]:
    value = Audit(course.state, course.live, tuple(course.departures), tuple(course.silences), tuple(course.doubts))
    clauses = (clause for departure in value.departures for clause in departure.at)
    if any(departure.binding for departure in value.departures):
        return violated(PROCEDURE_DEPARTED, value, at=clauses)
    if value.departures:
        return undetermined(DEPARTURES_NOT_BINDING, value, at=clauses)
    if value.unresolved:
        return undetermined(
            PROCEDURE_UNRESOLVED,
            value,
            at=(doubt.at for doubt in value.unresolved),
            missing=tuple(dict.fromkeys(course.missing)),
            decided_by=next((doubt.decided_by for doubt in value.unresolved if doubt.decided_by), None),
        )
    return satisfied(PROCEDURE_FOLLOWED, value, at=K1)


def _refuse_impossible(log: Sequence[Event], *, whole: bool) -> None:
    problems = tuple(_impossible(log, whole))
    if problems:
        raise InputError(problems)


def _impossible(log: Sequence[Event], whole: bool) -> Iterator[Problem]:
    first_post = next((number for number, event in enumerate(log) if event.action == "post"), -1)
    for number, event in enumerate(log):
        if number and event.at < log[number - 1].at:
            yield Problem(pointer("events", number, "at"), *BACKWARDS)
        if whole and event.action == "remove" and number < first_post:
            yield Problem(pointer("events", number, "at"), *REMOVED_FIRST)
        given = event.delegation
        if given and given.from_day and given.to_day and given.to_day < given.from_day:
            yield Problem(pointer("events", number, "delegation", "to_day"), *ENDS_FIRST)
