"""Vietnamese steps of Điều 13: questions to the Zalo account and their answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules import zalo
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from tests.steps.words import ACTORS, FACTS, FORMS, OUTCOMES, RESPONSES, STEPS

Ask = Callable[..., Decision[Any]]
MOMENT = r"(?P<text>\d\d/\d\d/\d{4}(?: \d\d:\d\d)?)"
DAY = r"(?P<text>\d\d/\d\d/\d{4})"


def moment(text: str) -> date | datetime:
    """Read `dd/mm/yyyy HH:MM` as a date-time and `dd/mm/yyyy` as a date."""
    return datetime.strptime(text, "%d/%m/%Y %H:%M") if " " in text else datetime.strptime(text, "%d/%m/%Y").date()


@pytest.fixture
def facts() -> dict[str, Any]:
    """The facts of one scenario, by name."""
    return {}


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(rf"(?:câu hỏi được tiếp nhận|văn bản hỏi đơn vị được gửi) (?:lúc|ngày) {MOMENT}"))
def _(facts: dict[str, Any], text: str) -> None:
    facts["start"] = moment(text)


@given(parsers.re(rf"câu hỏi đến (?:lúc|ngày) {MOMENT}"))
def _(facts: dict[str, Any], text: str) -> None:
    facts["received_at"] = moment(text)


@given(parsers.re(r"cần ý kiến của (?P<units>\d+) đơn vị"))
def _(facts: dict[str, Any], units: str) -> None:
    facts["units"] = int(units)


@given(parsers.re(r"mốc tính hạn là lúc (?P<event>câu hỏi được tiếp nhận|gửi văn bản hỏi đơn vị)"))
def _(facts: dict[str, Any], event: str) -> None:
    facts["start_event"] = "question_received" if event.startswith("câu hỏi") else "request_sent"


@given(parsers.re(r"vụ việc (?P<negated>không )?phức tạp"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["complex_case"] = not negated


@given(parsers.re(r"câu hỏi (?P<negated>không )?thuộc thẩm quyền của ngành bảo hiểm xã hội"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["within_authority"] = not negated


@given(parsers.re(rf"áp dụng pháp luật của ngày {DAY}"))
def _(facts: dict[str, Any], text: str) -> None:
    facts["as_of"] = moment(text)


@given(parsers.re(rf"đơn vị được hỏi trả lời ngày {DAY}"))
def _(facts: dict[str, Any], text: str) -> None:
    facts["unit_replied_on"] = moment(text)


@given(parsers.re(r"trả lời bằng (?P<form>.+)"))
def _(facts: dict[str, Any], form: str) -> None:
    facts["form"] = FORMS[form]


# --- Khi ---------------------------------------------------------------------------------------------------------


@when("xác định lúc tiếp nhận", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.receive_question, **facts)


@when("xác định cách xử lý câu hỏi", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.route_question, **facts)


@when("tính hạn trả lời", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.answer_deadline, **facts)


@when("xem xét việc trả lời", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_answer, **facts)


@when(parsers.re(rf"trả lời (?P<kind>lúc|ngày) {MOMENT}"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], kind: str, text: str) -> Decision[Any]:
    name = "answered_at" if kind == "lúc" else "answered_on"
    return ask(zalo.check_answer, **facts, **{name: moment(text)})


@when(parsers.re(rf"đến ngày {DAY} vẫn chưa trả lời"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], text: str) -> Decision[Any]:
    return ask(zalo.check_answer, **facts, as_of=moment(text))


# --- Thì ---------------------------------------------------------------------------------------------------------


@then(parsers.re(r"kết luận là (?P<word>.+)"))
def _(decision: Decision[Any], word: str) -> None:
    outcome, codes = OUTCOMES[word]
    assert (decision.outcome, decision.code in codes if codes else True) == (outcome, True)


@then(parsers.re(rf"hạn trả lời là {DAY}"))
def _(decision: Decision[Any], text: str) -> None:
    assert decision.value.due == moment(text)


@then(parsers.re(rf"ngày bắt đầu tính là {DAY}"))
def _(decision: Decision[Any], text: str) -> None:
    assert decision.value.effective_start == moment(text)


@then(parsers.re(rf"câu hỏi được coi là tiếp nhận (?:lúc|ngày) {MOMENT}"))
def _(decision: Decision[Any], text: str) -> None:
    receipt = decision.value
    assert moment(text) == (receipt.on if receipt.at is None else datetime.combine(receipt.on, receipt.at))


@then(parsers.re(r"người trực phải (?P<response>.+)"))
def _(decision: Decision[Any], response: str) -> None:
    assert (decision.value.by, decision.value.response) == ("duty_officer", RESPONSES[response])


@then("các bước là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    assert [(s.step, s.by) for s in decision.value.steps] == [(STEPS[s], ACTORS[by]) for s, by in datatable[1:]]


@then("lịch đếm là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    days = [(day.date, day.counted) for day in decision.value.days]
    assert days == [(moment(day), counted == "có") for day, counted in datatable[1:]]


@then(parsers.re(r"căn cứ là (?P<labels>.+)"))
def _(decision: Decision[Any], labels: str) -> None:
    said = labels.split(" và ")
    assert len(said) == len(decision.citations)
    instruments = [id.partition("/")[0] for id in decision.citations]
    assert tuple(map(str, map(parse_label, said, instruments))) == decision.citations


@then(parsers.re(r"còn thiếu: (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert decision.missing == tuple(FACTS[name] for name in names.split(", "))


@then(parsers.re(r"hình thức trả lời (?P<negated>được quy chế nêu|quy chế không nhắc đến)"))
def _(decision: Decision[Any], negated: str) -> None:
    assert decision.value.form_named is (negated == "được quy chế nêu")


@then(parsers.re(r"kết quả là tạm tính vì lịch nghỉ năm (?P<years>.+)"))
def _(decision: Decision[Any], years: str) -> None:
    assert (str(decision.certainty), [c.about for c in decision.caveats]) == ("provisional", years.split(", "))


@then("kết quả không phải tạm tính")
def _(decision: Decision[Any]) -> None:
    assert str(decision.certainty) == "certain"
