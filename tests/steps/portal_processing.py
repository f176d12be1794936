"""Vietnamese steps on processing: Điều 14, 15 and 19 of the portal regulation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label, within
from tests.steps.portal_processing_words import (
    CAPACITIES,
    CHANNELS,
    GOVERNING,
    INTAKES,
    KNOWN,
    MAKERS,
    PHASES,
    STAGES,
)

Ask = Callable[..., Decision[Any]]
Table = list[list[str]]


def provision(text: str) -> str:
    """Read a citation of the portal regulation."""
    return str(parse_label(text, "qc352"))


def expected(table: Table) -> list[tuple[str, str, str | None, str]]:
    """Read a table of phases: the phase, what it follows, the part that is named, the clause."""
    return [
        (PHASES[phase], GOVERNING[under], None if part == "không nêu" else part, provision(label))
        for phase, under, part, label in table[1:]
    ]


def told(phases: Iterable[Any]) -> list[tuple[str, str, str | None, str]]:
    """Give phases of a verdict in the same form."""
    return [(each.phase, each.governed_by, each.pinpoint, each.at) for each in phases]


def channels(found: Iterable[Any]) -> str:
    """Say ways of returning results as a scenario does."""
    words = {code: word for word, code in CHANNELS.items()}
    return "; ".join(words[each.delivery_channel] for each in found) or "không có"


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(r"hồ sơ giải quyết (?P<state>được|không được|chưa rõ có) nộp trực tuyến trên Cổng"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["filed_online"] = {"được": True, "không được": False, "chưa rõ có": None}[state]


@given(parsers.re(r"hồ sơ nhận được có (?P<what>đầy đủ|hợp lệ) không: (?P<known>.+)"))
def _(facts: dict[str, Any], what: str, known: str) -> None:
    facts["file_complete" if what == "đầy đủ" else "file_valid"] = KNOWN[known]


@given(parsers.re(r"thủ tục được phép trả kết quả trực tuyến không: (?P<known>.+)"))
def _(facts: dict[str, Any], known: str) -> None:
    facts["online_result_allowed"] = KNOWN[known]


@given(parsers.re(r"kết quả được trả (?P<channel>(?:qua|tại|bằng) .+)"))
def _(facts: dict[str, Any], channel: str) -> None:
    facts["delivery_channel"] = CHANNELS[channel]


@given(parsers.re(r"hồ sơ đến bằng cách (?P<intake>.+)"))
def _(facts: dict[str, Any], intake: str) -> None:
    facts["intake"] = INTAKES[intake]


@given(parsers.re(r"hồ sơ do (?P<number>một|nhiều) cơ quan BHXH giải quyết"))
def _(facts: dict[str, Any], number: str) -> None:
    facts["several_agencies"] = number == "nhiều"


@given(parsers.re(r"thủ tục liên thông (?:chưa được ai|do (?P<maker>.+)) thiết lập"))
def _(facts: dict[str, Any], maker: str | None) -> None:
    facts["linked_setup_by"] = "nobody" if maker is None else MAKERS[maker]


@given(parsers.re(r"thiết lập đó (?P<negated>không )?bảo đảm hồ sơ chuyển thông suốt"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["setup_runs_through"] = not negated


# --- Khi ---------------------------------------------------------------------------------------------------------


@when("xác định quy trình giải quyết hồ sơ trực tuyến", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_processing, **facts)


@when("xem xét cách trả kết quả", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_delivery, **facts)


@when("tra các cách trả kết quả", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.result_channels, **facts)


@when("xác định quy trình theo cách nộp", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.intake_route, **facts)


@when("xem xét việc thiết lập thủ tục liên thông", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_linked_setup, **facts)


# --- Thì ---------------------------------------------------------------------------------------------------------


@then(parsers.re(r"các khâu căn cứ (?P<label>.+) là"))
def _(decision: Decision[Any], datatable: Table, label: str) -> None:
    under = [each for each in decision.value.phases if within(each.at, provision(label))]
    assert told(under) == expected(datatable)


@then("các khâu theo cách nộp là")
def _(decision: Decision[Any], datatable: Table) -> None:
    assert told(decision.value.phases) == expected(datatable)


@then("không khâu nào phải chờ hồ sơ đầy đủ, hợp lệ")
def _(decision: Decision[Any]) -> None:
    assert decision.value.awaiting == ()


@then(parsers.re(r"các khâu phải chờ hồ sơ đầy đủ, hợp lệ là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert [each.phase for each in decision.value.awaiting] == [PHASES[name] for name in names.split("; ")]


@then(parsers.re(r"các cách (?P<kind>được dùng|không được dùng|chưa rõ) là (?P<names>.+)"))
def _(decision: Decision[Any], kind: str, names: str) -> None:
    ways = decision.value
    found = {"được dùng": ways.available, "không được dùng": ways.unavailable, "chưa rõ": ways.unclear}[kind]
    assert channels(found) == names


@then("việc trả kết quả đi theo")
def _(decision: Decision[Any], datatable: Table) -> None:
    assert told(decision.value.returning) == expected(datatable)


@then(parsers.re(r"khoản 4 Điều 15 (?P<negated>có|không) nêu cách nộp này"))
def _(decision: Decision[Any], negated: str) -> None:
    assert ("qc352/d15.k4" in decision.citations) is (negated == "có")


@then("cán bộ tiếp nhận phải chụp hoặc quét hồ sơ")
def _(decision: Decision[Any]) -> None:
    captures = [(each.captured_by, each.capture_methods, each.at) for each in decision.value.capture]
    assert captures == [("reception_officer", ("photograph", "scan"), "qc352/d19.k2.b")]


@then("không ai phải chụp hoặc quét hồ sơ")
def _(decision: Decision[Any]) -> None:
    assert decision.value.capture == ()


@then("kết quả nêu ghi chú về chỗ dẫn chiếu khoản 5 Điều 3")
def _(decision: Decision[Any]) -> None:
    assert "DG-0026" in decision.readings


@then(parsers.re(r"điểm c nêu tư cách (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert decision.value.capacities == tuple(CAPACITIES[name] for name in names.split("; "))


@then(parsers.re(r"việc chuyển hồ sơ phải thông suốt từ khâu (?P<first>.+) đến khâu (?P<last>.+)"))
def _(decision: Decision[Any], first: str, last: str) -> None:
    assert (decision.value.from_stage, decision.value.to_stage) == (STAGES[first], STAGES[last])
