"""Vietnamese steps of Điều 11 and 13: accounts on the portal, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from tests.steps.portal_filing_words import (
    ACCOUNTS,
    CHANNELS,
    CONDITIONS,
    FILING_REQUIREMENTS,
    LEVELS,
    OPERATIONS,
    PLACES,
    REASONS,
    REQUESTS,
    STANDINGS,
    USES,
)
from tests.steps.portal_information_words import INFORMATION_REQUIREMENTS

Ask = Callable[..., Decision[Any]]
REQUIREMENTS = FILING_REQUIREMENTS | INFORMATION_REQUIREMENTS
ADDRESS = "http://dichvucong.baohiemxahoi.gov.vn"


# --- Khoản 1 Điều 11 ---------------------------------------------------------------------------------------------


@given(parsers.re(r"việc (?P<operation>đăng ký|sử dụng|thay đổi) tài khoản Cổng đúng về mọi mặt"))
def _(facts: dict[str, Any], operation: str) -> None:
    facts |= {
        "account_operation": OPERATIONS[operation],
        "information_complete": True,
        "entered_at": ADDRESS,
        "credential_channel": "email",
        "sent_as_registered": True,
        "account_used": "registered",
        "registration_data_changed": True,
    }


@given(parsers.re(r"thông tin nhập vào tài khoản (?P<state>đầy đủ|không đầy đủ|chưa rõ đủ hay không)"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["information_complete"] = {"đầy đủ": True, "không đầy đủ": False}.get(state)


@given(parsers.re(r"thông tin tài khoản được nhập tại (?P<address>\S+)"))
def _(facts: dict[str, Any], address: str) -> None:
    facts["entered_at"] = address


@given(parsers.re(r"Cổng thông báo tài khoản ban đầu qua (?P<channel>.+)"))
def _(facts: dict[str, Any], channel: str) -> None:
    facts["credential_channel"] = CHANNELS[channel]


@given("Cổng không thông báo tài khoản ban đầu")
def _(facts: dict[str, Any]) -> None:
    facts |= {"credential_channel": "not_announced", "sent_as_registered": None}


@given(parsers.re(r"nơi nhận thông báo ấy (?P<state>đúng|không đúng|chưa rõ có đúng) như đã đăng ký"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["sent_as_registered"] = {"đúng": True, "không đúng": False}.get(state)


@given(parsers.re(r"giao dịch bằng tài khoản (?P<account>.+)"))
def _(facts: dict[str, Any], account: str) -> None:
    facts["account_used"] = ACCOUNTS[account]


@given(parsers.re(r"các thông tin đăng ký (?P<state>có thay đổi|không thay đổi|chưa rõ có thay đổi không)"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["registration_data_changed"] = {"có thay đổi": True, "không thay đổi": False}.get(state)


@when("xem xét tài khoản Cổng", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_account, **facts)


# --- Điểm b khoản 2 Điều 11 --------------------------------------------------------------------------------------


@given(parsers.re(r"dịch vụ công trực tuyến ở (?P<level>.+)"))
def _(facts: dict[str, Any], level: str) -> None:
    facts["service_level"] = LEVELS[level]


@given(parsers.re(r"yêu cầu đối với hồ sơ là (?P<request>.+)"))
def _(facts: dict[str, Any], request: str) -> None:
    facts["document_request"] = REQUESTS[request]


@when("hỏi có phải xuất trình hồ sơ không", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.must_present_documents, **facts)


@then(parsers.re(r"nghĩa vụ xuất trình (?P<negated>không )?phát sinh vì yêu cầu (?P<request>.+)"))
def _(decision: Decision[Any], negated: str | None, request: str) -> None:
    assert (decision.value.must_present, decision.value.document_request) == (not negated, REQUESTS[request])


# --- Khoản 3 Điều 11 ---------------------------------------------------------------------------------------------


@given(parsers.re(r"hồ sơ trực tuyến được sửa đổi vì (?P<reason>.+)"))
def _(facts: dict[str, Any], reason: str) -> None:
    facts["amendment_reason"] = REASONS[reason]


@given(parsers.re(r"việc sửa đổi ấy làm (?P<place>.+)"))
def _(facts: dict[str, Any], place: str) -> None:
    facts["amendment_place"] = PLACES[place]


@when("hỏi có được sửa đổi hồ sơ trực tuyến không", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.may_amend, **facts)


# --- Điều 13 -----------------------------------------------------------------------------------------------------


@given(parsers.re(r"muốn (?P<use>.+) trên Cổng và đủ mọi điều kiện"))
def _(facts: dict[str, Any], use: str) -> None:
    facts |= {"online_use": USES[use], **dict.fromkeys(CONDITIONS.values(), True)}


@given(parsers.re(r"riêng điều kiện trên Cổng (?P<condition>.+) (?P<state>không có|chưa rõ)"))
def _(facts: dict[str, Any], condition: str, state: str) -> None:
    facts[CONDITIONS[condition]] = False if state == "không có" else None


@when("hỏi có được làm việc ấy trên Cổng không", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.may_file_online, **facts)


# --- Chung -------------------------------------------------------------------------------------------------------


@then("từng yêu cầu có kết quả là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    expected = [
        (REQUIREMENTS[requirement], STANDINGS[standing], str(parse_label(label, "qc352")))
        for requirement, standing, label in datatable[1:]
    ]
    assert [(item.requirement, item.standing, item.at) for item in decision.value.items] == expected
