"""Vietnamese steps on the portal's scope, principles and responsibilities: Điều 1, 2, 3, 4, 20, 21, 23, 24."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from bhxh_rules.portal import organisation
from tests.steps.portal_organisation_words import code, codes

Ask = Callable[..., Decision[Any]]
Table = list[list[str]]
Records = dict[str, dict[str, Any]]
EXAMINER = "Lê Thị D, chuyên viên được giao xem xét"
STAGES = ("reception", "transfer", "settlement", "return")
PRINCIPLES = tuple(
    name
    for name, term in glossary.load().words["principle"].items()
    if (term.at or "").startswith("qc352/d4.") and name != "continuous_operation"
)


@pytest.fixture
def service_principles() -> Records:
    """What was found about each principle of the service."""
    return {}


@pytest.fixture
def agency_duties() -> Records:
    """What was found about each duty of an agency."""
    return {}


def altered(state: str, field: str) -> dict[str, Any]:
    """Give what a phrase about one finding changes in it."""
    changes: dict[str, dict[str, Any]] = {
        "chưa được xem xét": {field: None},
        "không ghi ai xem xét": {"found_by": None},
    }
    return changes.get(state, {field: False})


# --- Điều 1 và 2 -------------------------------------------------------------------------------------------------


@given(parsers.re(r"đối tượng cần xét là (?P<party>.+)"))
def _(facts: dict[str, Any], party: str) -> None:
    facts["party"] = code("party", party)


@given(parsers.re(r"hệ thống cần xét là (?P<matter>.+)"))
def _(facts: dict[str, Any], matter: str) -> None:
    facts["matter"] = code("matter", matter)


@given(parsers.re(r"đối tượng đó tham gia bằng cách (?P<involvements>.+)"))
def _(facts: dict[str, Any], involvements: str) -> None:
    facts["involvements"] = codes("involvement", involvements)


@given("đối tượng đó không tham gia bằng cách nào")
def _(facts: dict[str, Any]) -> None:
    facts["involvements"] = ()


@when("xét phạm vi của Quy chế Cổng", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(organisation.in_scope, **facts)


# --- Điều 4 ------------------------------------------------------------------------------------------------------


@given("mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm")
def _(service_principles: Records) -> None:
    for principle in PRINCIPLES:
        service_principles[principle] = {"principle": principle, "met": True, "found_by": EXAMINER}


@given(
    parsers.re(
        r"nguyên tắc của dịch vụ công “(?P<principle>.+)” "
        r"(?P<state>được xác định là không bảo đảm|chưa được xem xét|không ghi ai xem xét)"
    )
)
def _(service_principles: Records, principle: str, state: str) -> None:
    service_principles[code("principle", principle)] |= altered(state, "met")


@given(parsers.re(r"dịch vụ công vận hành (?P<hours>\d+) giờ trong ngày"))
def _(facts: dict[str, Any], hours: str) -> None:
    facts["service_hours"] = int(hours)


@given(parsers.re(r"dịch vụ công ngừng (?P<negated>không )?chỉ để bảo trì theo kế hoạch"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["planned_maintenance"] = not negated


@when("xem xét nguyên tắc của dịch vụ công", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], service_principles: Records) -> Decision[Any]:
    found = list(service_principles.values()) or None
    return ask(organisation.check_principles, **facts, service_principles=found)


@then(parsers.re(r"nguyên tắc của dịch vụ công không bảo đảm là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.principle for each in decision.value.failed) == codes("principle", names)
    assert {each.found_by for each in decision.value.failed} <= {EXAMINER, None}


@then(parsers.re(r"nguyên tắc của dịch vụ công chưa rõ là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.principle for each in decision.value.open) == codes("principle", names)


# --- Điều 3 và 20 ------------------------------------------------------------------------------------------------


@given("cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống")
def _(facts: dict[str, Any], agency_duties: Records) -> None:
    for duty in glossary.load().words["agency_duty"]:
        agency_duties[duty] = {"agency_duty": duty, "done": True, "found_by": EXAMINER}
    facts["stages_on_system"] = STAGES
    facts["received_for"] = {"announced": True, "on_portal": True, "on_system": True}


@given(
    parsers.re(
        r"trách nhiệm “(?P<duty>.+)” (?P<state>được xác định là chưa làm|chưa được xem xét|không ghi ai xem xét)"
    )
)
def _(agency_duties: Records, duty: str, state: str) -> None:
    agency_duties[code("agency_duty", duty)] |= altered(state, "done")


@given(parsers.re(r"khâu (?P<stage>.+) được xử lý ngoài Hệ thống"))
def _(facts: dict[str, Any], stage: str) -> None:
    facts["stages_on_system"] = [each for each in STAGES if each != code("stage", stage)]


@given("chưa biết những khâu nào được xử lý trên Hệ thống")
def _(facts: dict[str, Any]) -> None:
    facts["stages_on_system"] = None


@given(parsers.re(r"khi tiếp nhận, điều “(?P<basis>.+)” (?P<state>không đúng|chưa rõ)"))
def _(facts: dict[str, Any], basis: str, state: str) -> None:
    facts["received_for"][code("basis", basis)] = False if state == "không đúng" else None


@given(parsers.re(r"quy định khác (?P<negated>không )?bắt buộc xử lý trọn quy trình trên Hệ thống"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["whole_process_required"] = not negated


@when("xem xét trách nhiệm của cơ quan BHXH với Hệ thống", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], agency_duties: Records) -> Decision[Any]:
    found = list(agency_duties.values()) or None
    return ask(organisation.check_agency_duties, **facts, agency_duties=found)


@then(parsers.re(r"điều cơ quan chưa làm hoặc làm khác là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.requirement for each in decision.value.unmet) == codes("requirement", names)


@then(parsers.re(r"điều chưa rõ về cơ quan là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.requirement for each in decision.value.open) == codes("requirement", names)


@then("kết quả nêu ghi chú về các khâu của toàn bộ quy trình")
def _(decision: Decision[Any]) -> None:
    assert "DG-0111" in decision.readings


@then(parsers.re(r"khâu không xử lý trên Hệ thống là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert decision.value.stages_off_system == codes("stage", names)


# --- Ai giữ việc gì ----------------------------------------------------------------------------------------------


@when(parsers.re(r"tra Quy chế Cổng xem ai giữ việc: (?P<duty>.+)"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], duty: str) -> Decision[Any]:
    return ask(organisation.responsible_units, duty=code("duty", duty), **facts)


@then(parsers.re(r"người giữ việc theo (?P<clause>.+) là"))
def _(decision: Decision[Any], clause: str, datatable: Table) -> None:
    at = str(parse_label(clause, "qc352"))
    held = [(h.holder, h.nature, h.circumstances, h.towards, h.at) for h in decision.value.holders]
    assert held == [
        (code("holder", who), code("nature", nature), codes("circumstances", when), codes("towards", whom), at)
        for who, nature, when, whom in datatable[1:]
    ]
