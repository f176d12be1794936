"""Vietnamese steps of Điều 11: the way of a post on to the account and off it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules import zalo
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from bhxh_rules.qc1624.dieu_11.records import Delegation, Event
from tests.steps.publication_words import (
    ACTIONS,
    COURSE,
    DEPARTURES,
    DOUBTS,
    ROLES,
    SCOPES,
    SILENCES,
    STATES,
    STATUSES,
)

Ask = Callable[..., Decision[Any]]
DAY = r"\d\d/\d\d/\d{4}"
NONE = "không có"


def day_of(text: str) -> date:
    """Read `dd/mm/yyyy`."""
    return datetime.strptime(text, "%d/%m/%Y").date()


class Log:
    """The log of one post while a scenario tells it; each step comes one hour after the other."""

    def __init__(self) -> None:
        self.steps: list[Event] = []
        self.begun = datetime(2024, 10, 10, 8)

    def place(self, word: str) -> int:
        """Return where the last step of that name stands."""
        return max(n for n, step in enumerate(self.steps) if step.action == ACTIONS[word])

    def change(self, word: str, **values: Any) -> None:
        """Change the last step of that name."""
        place = self.place(word)
        self.steps[place] = replace(self.steps[place], **values)

    def events(self) -> tuple[Event, ...]:
        """Return the log in order of time."""
        return tuple(replace(step, at=self.begun + timedelta(hours=n)) for n, step in enumerate(self.steps))


def step(word: str, role: str | None) -> Event:
    """Return a step as it usually is, with no time yet."""
    return Event(datetime.min, ACTIONS[word], role, text="bản một")  # type: ignore[arg-type]


def told(words: Mapping[str, Any], names: str) -> list[Any]:
    """Return what a list of words stands for."""
    return [] if names == NONE else [words[name] for name in names.split("; ")]


@pytest.fixture
def log() -> Log:
    """The log of the scenario."""
    return Log()


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(r"một bài qua đủ các bước đến khi (?P<word>.+)"))
def _(log: Log, word: str) -> None:
    last = [name for name, _ in COURSE].index(word)
    log.steps = [step(name, role) for name, role in COURSE[: last + 1]]


@given(parsers.re(r"thiếu bước (?P<words>.+)"))
def _(log: Log, words: str) -> None:
    for word in words.split(", "):
        del log.steps[log.place(word)]


@given(parsers.re(r"bước (?P<word>.+) do (?P<role>.+) làm"))
def _(log: Log, word: str, role: str) -> None:
    log.change(word, role=ROLES[role])


@given(parsers.re(r"sau bước (?P<before>.+) có thêm bước (?P<word>.+) của (?P<role>.+)"))
def _(log: Log, before: str, word: str, role: str) -> None:
    log.steps.insert(log.place(before) + 1, step(word, ROLES[role]))


@given(parsers.re(r"bước (?P<word>.+) được thay bằng bước (?P<other>.+)"))
def _(log: Log, word: str, other: str) -> None:
    log.change(word, action=ACTIONS[other])


@given(parsers.re(r"bước (?P<word>.+) dời đến sau bước (?P<before>.+)"))
def _(log: Log, word: str, before: str) -> None:
    moved = log.steps.pop(log.place(word))
    log.steps.insert(log.place(before) + 1, moved)


@given(parsers.re(r"nội dung ở bước (?P<word>.+) là (?P<text>bản .+|không rõ)"))
def _(log: Log, word: str, text: str) -> None:
    log.change(word, text=None if text == "không rõ" else text)


@given(parsers.re(r"người quyết định duyệt (?P<form>nguyên văn|kèm ý kiến)"))
def _(log: Log, form: str) -> None:
    log.change("quyết định đăng", form="as_submitted" if form == "nguyên văn" else "with_opinion")


@given(
    parsers.re(
        rf"người (?P<word>kiểm duyệt|quyết định đăng|quyết định gỡ) được ủy quyền (?P<scopes>.+?)"
        rf"(?: từ ngày (?P<first>{DAY}))?(?: đến hết ngày (?P<last>{DAY}))?"
    )
)
def _(log: Log, word: str, scopes: str, first: str | None, last: str | None) -> None:
    named: Any = tuple(SCOPES[scope] for scope in scopes.split(" và "))
    log.change(word, delegation=Delegation(named, first and day_of(first), last and day_of(last)))  # type: ignore[arg-type]


@given(parsers.re(r"người (?P<word>quyết định đăng|quyết định gỡ) không được ủy quyền gì"))
def _(log: Log, word: str) -> None:
    log.change(word, delegation=Delegation(()))


@given(parsers.re(rf"bước (?P<word>.+) diễn ra ngày (?P<day>{DAY})"))
def _(log: Log, word: str, day: str) -> None:
    log.begun = datetime.combine(day_of(day), log.begun.time()) - timedelta(hours=log.place(word) - 4)


@given("có người xác nhận ai giữ việc của Thư ký")
def _(log: Log) -> None:
    log.steps = [replace(each, office_attested=True) if each.role == "secretary" else each for each in log.steps]


@given(parsers.re(r"nhật ký (?P<state>có chỗ thiếu|đầy đủ)"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["truncated"] = state == "có chỗ thiếu"


@given("đó là câu trả lời riêng cho một người")
def _(facts: dict[str, Any]) -> None:
    facts["subject"] = "individual_reply"


@given(parsers.re(r"bài đang ở trạng thái (?P<state>.+)"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["state"] = STATES[state]


@given(parsers.re(r"đó là (?P<kind>bài mới|bản cập nhật)"))
def _(facts: dict[str, Any], kind: str) -> None:
    facts["kind"] = "new" if kind == "bài mới" else "update"


# --- Khi ---------------------------------------------------------------------------------------------------------


@when("xem nhật ký của bài", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], log: Log) -> Decision[Any]:
    return ask(zalo.audit_publication, events=log.events(), **facts)


@when("xem các bước tiếp theo", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.next_actions, **facts)


# --- Thì ---------------------------------------------------------------------------------------------------------


@then(parsers.re(r"điểm trái quy trình là (?P<names>.+?)(?:, ở bước (?P<word>.+))?"))
def _(decision: Decision[Any], log: Log, names: str, word: str | None) -> None:
    found = decision.value.departures
    assert [departure.code for departure in found] == told(DEPARTURES, names)
    events = log.events()
    assert all(departure.time == events[departure.event].at for departure in found)
    if word:
        assert {events[departure.event].action for departure in found} == {ACTIONS[word]}


@then(parsers.re(r"những điểm đó (?P<negated>không )?ràng buộc"))
def _(decision: Decision[Any], negated: str | None) -> None:
    assert {departure.binding for departure in decision.value.departures} == {not negated}


@then(parsers.re(r"điểm văn bản không nhắc đến là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert [silence.code for silence in decision.value.silences] == told(SILENCES, names)


@then(parsers.re(r"điểm chưa rõ là (?P<names>.+?)(?:, người xem xét là (?P<role>.+))?"))
def _(decision: Decision[Any], names: str, role: str | None) -> None:
    assert [doubt.code for doubt in decision.value.unresolved] == told(DOUBTS, names)
    assert decision.decided_by == (ROLES[role] if role else None)


@then(parsers.re(r"bài ở trạng thái (?P<state>.+)"))
def _(decision: Decision[Any], state: str) -> None:
    assert decision.value.state == STATES[state]


@then("quy trình cho làm")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    given = {
        (ACTIONS[action], ROLES[actor], SCOPES[scope], STATES[state], STATUSES[status], str(parse_label(at, "qc1624")))
        for action, actor, scope, state, status, at in datatable[1:]
    }
    assert {(s.action, s.actor, s.scope, s.to_state, s.status, s.at) for s in decision.value.provided} == given


@then("quy trình không cho làm bước nào")
def _(decision: Decision[Any]) -> None:
    assert decision.value.provided == ()


@then(parsers.re(r"làm ngay sẽ trái quy trình: (?P<words>.+)"))
def _(decision: Decision[Any], words: str) -> None:
    assert list(dict.fromkeys(each.action for each in decision.value.departing)) == told(ACTIONS, words)


@then(parsers.re(r"văn bản không nhắc đến các bước: (?P<words>.+)"))
def _(decision: Decision[Any], words: str) -> None:
    assert list(decision.value.silent) == told(ACTIONS, words)
