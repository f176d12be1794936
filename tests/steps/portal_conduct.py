"""Vietnamese steps on conduct on the portal: Điều 5, 17 and 22."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from tests.steps.content_words import ATTESTED
from tests.steps.portal_conduct_words import (
    APPLICANTS,
    CIRCUMSTANCES,
    CONDUCT,
    EFFECTS,
    GROUPS,
    METHODS,
    SLIP_CODES,
    SLIP_DUTIES,
    SLIP_MAKERS,
    TURNS_ON,
    USER_DUTIES,
)

Ask = Callable[..., Decision[Any]]
Records = dict[str, dict[str, Any]]
EXAMINER = "Lê Thị C, viên chức được giao kiểm tra"


@pytest.fixture
def conduct() -> Records:
    """What was found about each act, by act; the last one added is the one that a step goes on about."""
    return {}


@pytest.fixture
def user_duties() -> Records:
    """What was found about each duty, by duty."""
    return {}


# --- Điều 5 and điểm a khoản 3 Điều 22 ---------------------------------------------------------------------------


@given("mọi hành vi bị cấm trên Cổng đều được xác định là không có")
def _(conduct: Records) -> None:
    for act in CONDUCT.values():
        conduct[act] = {"act": act, "found": "not_found", "found_by": EXAMINER}


@given(parsers.re(r"trên Cổng, người xem xét xác định (?P<found>có|không có) hành vi (?P<act>.+)"))
def _(conduct: Records, found: str, act: str) -> None:
    conduct.pop(CONDUCT[act], None)
    conduct[CONDUCT[act]] = {
        "act": CONDUCT[act],
        "found": "found" if found == "có" else "not_found",
        "found_by": EXAMINER,
    }


@given(parsers.re(r"trên Cổng, chưa ai xem xét hành vi (?P<act>.+)"))
def _(conduct: Records, act: str) -> None:
    conduct[CONDUCT[act]] = {"act": CONDUCT[act], "found": "not_examined"}


@given(parsers.re(r"tình tiết (?P<circumstance>.+?) (?P<attested>(?:chưa )?được xác định(?: là không có)?)"))
def _(conduct: Records, circumstance: str, attested: str) -> None:
    conduct[list(conduct)[-1]][CIRCUMSTANCES[circumstance]] = ATTESTED[attested]


@given(parsers.re(r"phần mềm đó (?P<effect>.+)"))
def _(conduct: Records, effect: str) -> None:
    conduct[list(conduct)[-1]]["system_effect"] = EFFECTS[effect]


@given(parsers.re(r"luật bị vi phạm (?:chưa được nêu|là (?P<law>.+))"))
def _(conduct: Records, law: str | None) -> None:
    conduct[list(conduct)[-1]]["outside_law"] = law


@given(parsers.re(r"người lập phiếu (?:là )?(?P<maker>.+)"))
def _(conduct: Records, maker: str) -> None:
    conduct[list(conduct)[-1]]["slip_maker"] = SLIP_MAKERS[maker]


@given("kết quả về hành vi đó không có tên người xem xét")
def _(conduct: Records) -> None:
    del conduct[list(conduct)[-1]]["found_by"]


@when("xem xét hành vi trên Cổng và Hệ thống một cửa", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], conduct: Records) -> Decision[Any]:
    return ask(portal.check_conduct, **facts, findings=list(conduct.values()) or None)


@then("hành vi bị cấm trên Cổng là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    expected = [(CONDUCT[act], str(parse_label(label, "qc352")), EXAMINER) for act, label in datatable[1:]]
    assert [(each.act, each.at, each.found_by) for each in decision.value.found] == expected


@then(parsers.re(rf"trên Cổng, hành vi (?P<act>.+) (?P<group>{'|'.join(GROUPS)}): (?P<names>.+)"))
def _(decision: Decision[Any], act: str, group: str, names: str) -> None:
    turns_on = tuple(TURNS_ON[name] for name in names.split("; "))
    acts = [(each.act, each.turns_on) for each in getattr(decision.value, GROUPS[group])]
    assert acts == [(CONDUCT[act], turns_on)]


# --- Khoản 6 Điều 5 ----------------------------------------------------------------------------------------------


@given(parsers.re(r"phiếu thuộc thủ tục (?P<negated>không )?do cơ quan BHXH tiếp nhận và giải quyết"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["received_and_settled_by_bhxh"] = not negated


@given(parsers.re(r"phiếu (?P<negated>không )?do Hệ thống một cửa xuất ra"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["slip_from_system"] = not negated


@given(parsers.re(r"trên phiếu (?:ghi |thì )?(?P<code>.+)"))
def _(facts: dict[str, Any], code: str) -> None:
    facts["slip_code"] = SLIP_CODES[code]


@when("đối chiếu phiếu tiếp nhận", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_receipt_slip, **facts)


@then(parsers.re(r"phiếu không đạt: (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.slip_duty for each in decision.value.breaches) == tuple(SLIP_DUTIES[n] for n in names.split("; "))


@then(parsers.re(r"phiếu còn chưa rõ: (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert decision.value.open == tuple(SLIP_DUTIES[name] for name in names.split("; "))


# --- Điều 17 -----------------------------------------------------------------------------------------------------


@given(parsers.re(r"người nộp hồ sơ điện tử là (?P<kind>.+)"))
def _(facts: dict[str, Any], kind: str) -> None:
    facts["applicant_kind"] = APPLICANTS[kind]


@given(parsers.re(r"hồ sơ điện tử được xác thực bằng (?P<method>.+)"))
def _(facts: dict[str, Any], method: str) -> None:
    facts["authentication_method"] = METHODS[method]


@when("xem xét cách xác thực", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_authentication, **facts)


@then(parsers.re(r"cách xác thực mà bản văn nêu là (?P<method>.+)"))
def _(decision: Decision[Any], method: str) -> None:
    assert decision.value.named_method == METHODS[method]


# --- Khoản 1, 2 và 3 Điều 22 -------------------------------------------------------------------------------------


@given("mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm")
def _(user_duties: Records) -> None:
    for duty in USER_DUTIES.values():
        user_duties[duty] = {"user_duty": duty, "met": True, "found_by": EXAMINER}


@given(
    parsers.re(
        r"riêng nghĩa vụ (?P<duty>.+) của người dùng "
        r"(?P<state>được xác định là không làm|chưa được xem xét|không có tên người xem xét)"
    )
)
def _(user_duties: Records, duty: str, state: str) -> None:
    changes: dict[str, dict[str, Any]] = {
        "được xác định là không làm": {"met": False},
        "chưa được xem xét": {"met": None},
        "không có tên người xem xét": {"found_by": None},
    }
    user_duties[USER_DUTIES[duty]] |= changes[state]


@when("xem xét nghĩa vụ của người dùng Cổng", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], user_duties: Records) -> Decision[Any]:
    return ask(portal.check_user_duties, **facts, user_duties=list(user_duties.values()) or None)


@then(parsers.re(r"người dùng không làm nghĩa vụ: (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.user_duty for each in decision.value.breached) == tuple(USER_DUTIES[n] for n in names.split("; "))
    assert {each.found_by for each in decision.value.breached} == {EXAMINER}


@then(parsers.re(r"nghĩa vụ người dùng chưa rõ: (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.user_duty for each in decision.value.open) == tuple(USER_DUTIES[n] for n in names.split("; "))
