"""The scenarios of this repository; the fixture `ask` comes from the plugin `bhxh_rules.testing`."""

from datetime import date, datetime

from pytest_bdd import given, parsers, scenarios, then, when

from bhxh_rules import zalo

OUTCOMES = {"đúng hạn": "satisfied", "quá hạn": "violated"}

scenarios(".")


def day(text: str) -> date:
    """Read dd/mm/yyyy."""
    return datetime.strptime(text, "%d/%m/%Y").date()


@given(parsers.parse("câu hỏi tiếp nhận ngày {start}, cần hỏi {units:d} đơn vị"), target_fixture="question")
def _(start, units):
    return {"start": day(start), "units": units}


@when(parsers.parse("tổ trực trả lời ngày {answered}"), target_fixture="decision")
def _(ask, question, answered):
    return ask(zalo.check_answer, **question, answered_on=day(answered))


@then(parsers.parse("câu trả lời {word}"))
def _(decision, word):
    assert decision.outcome == OUTCOMES[word]
    assert decision.citations == ("qc1624/d13.k2.a",)
