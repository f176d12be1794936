"""Vietnamese steps on organisation: who has a duty, who may act, what is reported on and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from bhxh_rules.zalo import organisation
from tests.steps.organisation_words import EVIDENCE, NO_DELEGATION, REASONS, code, codes
from tests.steps.questions import moment

Ask = Callable[..., Decision[Any]]
Table = list[list[str]]
DAY = r"\d\d/\d\d/\d{4}"


def provision(text: str) -> str:
    """Read a citation of the Quy chế, or of the decision where it says so."""
    return str(parse_label(text, "qd1624" if "Quyết định" in text else "qc1624"))


def said(text: str) -> str | None:
    """Read a cell that may say that no delegation is needed."""
    return None if text == NO_DELEGATION else code("scope", text)


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(r"người làm là (?P<role>.+)"))
def _(facts: dict[str, Any], role: str) -> None:
    facts["role"] = code("role", role)


@given(parsers.re(r"việc làm là (?P<action>.+)"))
def _(facts: dict[str, Any], action: str) -> None:
    facts["action"] = code("action", action)


@given(parsers.re(rf"việc đó diễn ra ngày (?P<day>{DAY})"))
def _(facts: dict[str, Any], day: str) -> None:
    facts["on"] = moment(day)


@given("Trưởng Ban không ủy quyền gì")
def _(facts: dict[str, Any]) -> None:
    facts["delegation"] = {"scopes": []}


@given(parsers.re(rf"Trưởng Ban ủy quyền (?P<scope>.+?) từ ngày (?P<first>{DAY})(?: đến hết ngày (?P<last>{DAY}))?"))
def _(facts: dict[str, Any], scope: str, first: str, last: str | None) -> None:
    to_day = moment(last) if last else None
    facts["delegation"] = {"scopes": [code("scope", scope)], "from_day": moment(first), "to_day": to_day}


@given(parsers.re(rf"đã (?P<what>báo cáo|họp) kỳ (?P<period>.+) của năm (?P<year>\d+) vào ngày (?P<day>{DAY})"))
def _(facts: dict[str, Any], what: str, period: str, year: str, day: str) -> None:
    record = {"period": code("period", period), "year": int(year), "on": moment(day)}
    facts.setdefault(f"{code('occasion', what)}s", []).append(record)


# --- Khi ---------------------------------------------------------------------------------------------------------


@when(parsers.re(r"hỏi ai có nhiệm vụ hoặc quyền: (?P<duty>.+)"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], duty: str) -> Decision[Any]:
    return ask(organisation.responsible_units, duty=code("duty", duty), **facts)


@when("hỏi người đó có được làm việc đó không", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(organisation.may_act, **facts)


@when(parsers.re(r"xem các kỳ báo cáo và họp của năm (?P<year>\d+)"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], year: str) -> Decision[Any]:
    return ask(organisation.reporting_schedule, year=int(year), **facts)


@when(parsers.re(rf"xem lại các kỳ của năm (?P<year>\d+) vào ngày (?P<day>{DAY})"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], year: str, day: str) -> Decision[Any]:
    known = {"reports": [], "meetings": [], **facts}
    return ask(organisation.check_reporting, year=int(year), as_of=moment(day), **known)


@when(
    parsers.re(rf"hỏi các kỳ của năm (?P<year>\d+) có đủ báo cáo và cuộc họp không, xét ngày (?P<day>{DAY})"),
    target_fixture="decision",
)
def _(ask: Ask, facts: dict[str, Any], year: str, day: str) -> Decision[Any]:
    return ask(organisation.check_reporting, year=int(year), as_of=moment(day), **facts)


# --- Thì ---------------------------------------------------------------------------------------------------------


@then(parsers.re(r"trong đó có theo (?P<clause>.+)"))
def _(decision: Decision[Any], clause: str, datatable: Table) -> None:
    held = [(h.holder, h.nature, h.circumstances, h.towards, h.scope, h.at) for h in decision.value.holders]
    for who, nature, circumstances, towards, scope in datatable[1:]:
        holder = (
            code("holder", who),
            code("nature", nature),
            codes("circumstances", circumstances),
            codes("towards", towards),
        )
        assert (*holder, said(scope), provision(clause)) in held


@then(parsers.re(r"có tất cả (?P<number>\d+) người hoặc đơn vị"))
def _(decision: Decision[Any], number: str) -> None:
    assert len(decision.value.holders) == int(number)


@then("ghi chú là")
def _(decision: Decision[Any], datatable: Table) -> None:
    notes = dict.fromkeys(note for holder in decision.value.holders for note in holder.notes)
    told = [(n.institution, n.fate, n.from_day, n.successor, n.evidence) for n in notes]
    assert told == [
        (who, code("fate", fate), moment(day), successor, EVIDENCE[evidence])
        for who, fate, day, successor, evidence in datatable[1:]
    ]


@then("không có ghi chú nào")
def _(decision: Decision[Any]) -> None:
    assert [holder.notes for holder in decision.value.holders] == [()]


@then(parsers.re(r"lý do là (?P<reason>.+)"))
def _(decision: Decision[Any], reason: str) -> None:
    assert decision.code == REASONS[reason]


@then(parsers.re(r"người phải quyết định là (?P<role>.+)"))
def _(decision: Decision[Any], role: str) -> None:
    assert decision.decided_by == code("role", role)


@then("các kỳ là")
def _(decision: Decision[Any], datatable: Table) -> None:
    periods = [(p.occasion, p.period, p.first_day, p.last_day, p.at) for p in decision.value.periods]
    assert periods == [
        (code("occasion", what), code("period", period), moment(first), moment(last), provision(clause))
        for what, period, first, last, clause in datatable[1:]
    ]


@then(parsers.re(r"kỳ còn thiếu là (?P<kind>báo cáo|họp) (?P<period>.+)"))
def _(decision: Decision[Any], kind: str, period: str) -> None:
    uncovered = [(p.occasion, p.period) for p in decision.value.uncovered]
    assert uncovered == [(code("occasion", kind), code("period", period))]


@then("kỳ còn thiếu là không có")
def _(decision: Decision[Any]) -> None:
    assert decision.value.uncovered == ()
