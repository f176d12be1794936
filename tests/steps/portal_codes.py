"""Vietnamese steps on the codes of cases: Điều 10 of the regulation on the portal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from tests.steps.portal_codes_words import DEALINGS, ISSUERS, REQUIREMENTS, SCHEMES
from tests.steps.questions import moment

Ask = Callable[..., Decision[Any]]
CODE = "000.00.19.H26-210107-0001"


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(r"mã số hồ sơ là (?P<code>.+)"))
def _(facts: dict[str, Any], code: str) -> None:
    facts["code"] = code


@given(parsers.re(r"mã số hồ sơ được yêu cầu theo mẫu (?P<scheme>.+)"))
def _(facts: dict[str, Any], scheme: str) -> None:
    facts["scheme"] = SCHEMES[scheme]


@given(parsers.re(r"mọi điều về mã số hồ sơ đều đạt(?:, với mã (?P<code>.+))?"))
def _(facts: dict[str, Any], code: str | None) -> None:
    code = code or CODE
    facts |= {
        "code": code,
        "code_issued_by": "one_stop_system",
        "issued_automatically": True,
        "dealings": [{"dealing": dealing, "code": code} for dealing in DEALINGS.values()],
        "code_on_slip": code,
        "found_by_code": True,
    }


@given(parsers.re(r"mã số hồ sơ do (?P<issuer>.+) cấp"))
def _(facts: dict[str, Any], issuer: str) -> None:
    facts["code_issued_by"] = ISSUERS[issuer]


@given("mã số hồ sơ không được cấp tự động")
def _(facts: dict[str, Any]) -> None:
    facts["issued_automatically"] = False


@given("hồ sơ chưa được cấp mã")
def _(facts: dict[str, Any]) -> None:
    facts["code_issued"] = False


@given(parsers.re(r"giao dịch (?P<dealing>với người nộp|giữa các cơ quan BHXH) dùng mã (?P<code>.+)"))
def _(facts: dict[str, Any], dealing: str, code: str) -> None:
    facts["dealings"] = [{"dealing": DEALINGS[dealing], "code": code}]


@given(parsers.re(r"phiếu tiếp nhận (?:không ghi mã số hồ sơ|ghi mã số hồ sơ là (?P<code>.+))"))
def _(facts: dict[str, Any], code: str | None) -> None:
    facts["code_on_slip"] = code
    facts["slip_shows_code"] = code is not None


@given("chưa có phiếu tiếp nhận nào cho hồ sơ")
def _(facts: dict[str, Any]) -> None:
    facts["slip_issued"] = False
    facts.pop("code_on_slip", None)


@given("tra cứu bằng mã số hồ sơ thì không thấy hồ sơ")
def _(facts: dict[str, Any]) -> None:
    facts["found_by_code"] = False


@given("sổ hồ sơ gồm")
def _(facts: dict[str, Any], datatable: list[list[str]]) -> None:
    written = {"chưa rõ": {}, "chưa cấp": {"code_issued": False}}
    facts["cases"] = [{"case": case, **written.get(code, {"code": code})} for case, code in datatable[1:]]


# --- Khi ---------------------------------------------------------------------------------------------------------


@when("đọc mã số hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.parse_case_code, **facts)


@when("xem xét mã số hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_case_code, **facts)


@when("rà soát mã trong sổ hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(portal.check_code_register, **facts)


# --- Thì ---------------------------------------------------------------------------------------------------------


@then(parsers.re(r"mã số hồ sơ theo mẫu (?P<scheme>.+), mức chứng cứ (?P<evidence>.)"))
def _(decision: Decision[Any], scheme: str, evidence: str) -> None:
    assert (decision.value.scheme, decision.value.evidence) == (SCHEMES[scheme], evidence)
    assert decision.value.source


@then(parsers.re(r"trong mã có số thứ tự (?P<ordinal>\d+) và cơ quan (?P<agency>.+)"))
def _(decision: Decision[Any], ordinal: str, agency: str) -> None:
    assert (decision.value.ordinal, decision.value.agency) == (ordinal, agency)


@then(parsers.re(r"trong mã có (?:năm (?P<year>\d+)|ngày tiếp nhận (?P<text>\d\d/\d\d/\d{4}))"))
def _(decision: Decision[Any], year: str | None, text: str | None) -> None:
    received = moment(text) if text else None
    assert (decision.value.received_on, decision.value.year) == (
        received,
        received.year if received else int(year or 0),
    )


@then(parsers.re(r"dạng gọn của mã là (?P<code>.+)"))
def _(decision: Decision[Any], code: str) -> None:
    assert decision.value.compact == code


@then(parsers.re(r"trong mã có ngày không thể có (?P<day>\d\d)/(?P<month>\d\d)/(?P<year>\d{4})"))
def _(decision: Decision[Any], day: str, month: str, year: str) -> None:
    assert decision.value.impossible_date == f"{year}-{month}-{day}"


@then(parsers.re(r"điều không đạt về mã là (?P<requirement>.+)"))
def _(decision: Decision[Any], requirement: str) -> None:
    assert [each.requirement for each in decision.value.breaches] == [REQUIREMENTS[requirement]]


@then(parsers.re(r"mã dùng cho nhiều hồ sơ là (?P<code>\S+), của hồ sơ (?P<cases>.+)"))
def _(decision: Decision[Any], code: str, cases: str) -> None:
    assert [(each.code, each.cases) for each in decision.value.shared_codes] == [(code, tuple(cases.split(" và ")))]


@then(parsers.re(r"hồ sơ có nhiều mã là hồ sơ (?P<case>\S+), với mã (?P<codes>.+)"))
def _(decision: Decision[Any], case: str, codes: str) -> None:
    assert [(each.case, each.codes) for each in decision.value.recoded_cases] == [(case, tuple(codes.split(" và ")))]
