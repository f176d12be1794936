"""Vietnamese steps on cases of the portal: linked cases, look-up data, records, statuses, channels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from tests.steps.portal_cases_words import (
    AREAS,
    CHANNELS,
    CREATORS,
    HANDLINGS,
    ITEMS,
    LEVELS,
    MANNERS,
    PLACES,
    QUALITIES,
    REASONS,
    REQUIREMENTS,
    SENSES,
    STANDINGS,
    STATUSES,
)

Ask = Callable[..., Decision[Any]]
Facts = dict[str, Any]
EXAMINER = "Trần Thị B, người phụ trách cơ sở dữ liệu"


def a_day(text: str) -> date:
    """Read `dd/mm/yyyy`."""
    return datetime.strptime(text, "%d/%m/%Y").date()


# --- Khoản 3 Điều 7 ----------------------------------------------------------------------------------------------


@given(parsers.re(r"thủ tục hành chính này (?P<negated>không )?liên thông giữa các cơ quan BHXH"))
def _(facts: Facts, negated: str | None) -> None:
    facts["linked_procedure"] = not negated


@given(parsers.re(r"hồ sơ liên thông do (?P<who>.+) tạo trên Hệ thống"))
def _(facts: Facts, who: str) -> None:
    facts["case_created_by"] = CREATORS[who]


@given(parsers.re(r"cơ quan BHXH đầu tiên ở (?P<level>.+)"))
def _(facts: Facts, level: str) -> None:
    facts["first_agency_level"] = LEVELS[level]


@given("sau đó không có cơ quan BHXH liên thông nào")
def _(facts: Facts) -> None:
    facts["linked_agencies"] = []


@given(parsers.re(rf"sau đó cơ quan BHXH liên thông ở (?P<level>{'|'.join(LEVELS)}) (?P<handling>.+)"))
def _(facts: Facts, level: str, handling: str) -> None:
    agency = {"agency_level": LEVELS[level], "handling": HANDLINGS[handling]}
    facts["linked_agencies"] = [*facts.get("linked_agencies", []), agency]


@when("xem xét hồ sơ liên thông", target_fixture="decision")
def _(ask: Ask, facts: Facts) -> Decision[Any]:
    return ask(portal.check_case_origin, **facts)


@then(parsers.re(r"việc tạo hồ sơ liên thông là (?P<standing>.+)"))
def _(decision: Decision[Any], standing: str) -> None:
    assert decision.value.creation == STANDINGS[standing]


@then("kết quả nêu ghi chú về cơ quan ngoài ngành và nghĩa vụ chung")
def _(decision: Decision[Any]) -> None:
    assert "DG-0112" in decision.readings


@then(parsers.re(r"việc xử lý của các cơ quan liên thông lần lượt là (?P<standings>.+)"))
def _(decision: Decision[Any], standings: str) -> None:
    expected = [STANDINGS[standing] for standing in standings.split(", ")]
    assert [agency.standing for agency in decision.value.agencies] == expected


# --- Điều 8 ------------------------------------------------------------------------------------------------------


@given("dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8")
def _(facts: Facts) -> None:
    facts |= {
        "transfer_manner": "synchronised",
        "data_findings": [{"quality": quality, "met": True, "found_by": EXAMINER} for quality in QUALITIES.values()],
        "retention_period": "20 năm",
        "retention_basis": "Luật Lưu trữ",
        "basis_area": "archives",
    }


@given(parsers.re(r"cách đưa dữ liệu về Cổng (?:là (?P<manner>.+)|chưa rõ)"))
def _(facts: Facts, manner: str | None) -> None:
    facts["transfer_manner"] = MANNERS[manner] if manner else None


@given("dữ liệu không được đưa về Cổng bằng cách nào")
def _(facts: Facts) -> None:
    facts["transfer_manner"] = "none"


@given(
    parsers.re(
        r"riêng yêu cầu (?P<quality>an toàn|chính xác) đối với cơ sở dữ liệu tra cứu "
        r"(?P<state>được xác định là không đạt|chưa được xem xét|không ghi người xem xét)"
    )
)
def _(facts: Facts, quality: str, state: str) -> None:
    changes: dict[str, Facts] = {
        "được xác định là không đạt": {"met": False},
        "chưa được xem xét": {"met": None},
        "không ghi người xem xét": {"found_by": None},
    }
    facts["data_findings"] = [
        {**finding, **changes[state]} if finding["quality"] == QUALITIES[quality] else finding
        for finding in facts["data_findings"]
    ]


@given(parsers.re(r"thời gian lưu trữ dữ liệu (?:chưa rõ|là (?P<period>.+))"))
def _(facts: Facts, period: str | None) -> None:
    facts["retention_period"] = period


@given(parsers.re(r"văn bản quy định thời gian ấy (?:chưa rõ|là (?P<basis>.+))"))
def _(facts: Facts, basis: str | None) -> None:
    facts["retention_basis"] = basis


@given(parsers.re(r"văn bản ấy (?:chưa rõ thuộc lĩnh vực nào|thuộc (?P<area>.+))"))
def _(facts: Facts, area: str | None) -> None:
    facts["basis_area"] = AREAS[area] if area else None


@when("xem xét dữ liệu tra cứu tình trạng hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: Facts) -> Decision[Any]:
    return ask(portal.check_status_sync, **facts)


@then(parsers.re(r"yêu cầu về dữ liệu tra cứu (?P<state>không được đáp ứng|chưa biết) là (?P<names>.+)"))
def _(decision: Decision[Any], state: str, names: str) -> None:
    standing = "unknown" if state == "chưa biết" else "not_met"
    found = [check.requirement for check in decision.value.requirements if check.standing == standing]
    assert found == [REQUIREMENTS[name] for name in names.split(", ")]


# --- Khoản 1 Điều 12: what a look-up shows -----------------------------------------------------------------------


@given(parsers.re(r"kết quả tra cứu hồ sơ được hiển thị ở (?P<place>.+)"))
def _(facts: Facts, place: str) -> None:
    facts["record_place"] = PLACES[place]


@given("kết quả tra cứu hồ sơ có đủ năm mục")
def _(facts: Facts) -> None:
    facts["items_shown"] = list(ITEMS.values())


@given(parsers.re(r"kết quả tra cứu hồ sơ không có mục (?P<item>.+)"))
def _(facts: Facts, item: str) -> None:
    facts["items_shown"] = [shown for shown in facts["items_shown"] if shown != ITEMS[item]]


@given(parsers.re(r"tình trạng được hiển thị là (?P<status>.+)"))
def _(facts: Facts, status: str) -> None:
    facts["case_status"] = STATUSES[status]


@given(parsers.re(r"(?P<item>ngày tiếp nhận|ngày trả kết quả) được hiển thị là (?P<text>\d\d/\d\d/\d{4})"))
def _(facts: Facts, item: str, text: str) -> None:
    facts[ITEMS[item]] = a_day(text)


@when("xem xét kết quả tra cứu hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: Facts) -> Decision[Any]:
    return ask(portal.check_status_record, **facts)


@then(parsers.re(r"mục mà kết quả tra cứu còn thiếu là (?P<items>.+)"))
def _(decision: Decision[Any], items: str) -> None:
    assert [each.record_item for each in decision.value.absent] == [ITEMS[item] for item in items.split(", ")]


@then(parsers.re(r"(?P<negated>không )?ghi nhận điều lạ là ngày trả kết quả trước ngày tiếp nhận"))
def _(decision: Decision[Any], negated: str | None) -> None:
    assert decision.value.oddities == (() if negated else ("result_before_receipt",))


# --- Khoản 1 Điều 12: what may come next -------------------------------------------------------------------------


@given(parsers.re(r"tình trạng hiện tại của hồ sơ là (?P<status>.+)"))
def _(facts: Facts, status: str) -> None:
    facts["status_before"] = STATUSES[status]


@when("hỏi tình trạng tiếp theo của hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: Facts) -> Decision[Any]:
    return ask(portal.next_statuses, **facts)


@then("từng tình trạng nếu đến tiếp theo là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    expected = [(STATUSES[status], SENSES[sense], REASONS[reason]) for status, sense, reason in datatable[1:]]
    assert [(each.next_status, each.sense, each.reason) for each in decision.value.next_statuses] == expected


@then("điều hiển nhiên ấy chỉ là suy luận")
def _(decision: Decision[Any]) -> None:
    assert decision.value.sequence_basis == "inference"


# --- Khoản 2 Điều 12 ---------------------------------------------------------------------------------------------


@given(parsers.re(r"tra cứu hồ sơ bằng (?P<channel>.+)"))
def _(facts: Facts, channel: str) -> None:
    facts["lookup_channel"] = CHANNELS[channel]


@given(parsers.re(r"địa chỉ tra cứu trực tuyến là (?P<address>.+)"))
def _(facts: Facts, address: str) -> None:
    facts["lookup_address"] = address


@when("tra danh sách cách tra cứu hồ sơ", target_fixture="decision")
def _(ask: Ask, facts: Facts) -> Decision[Any]:
    return ask(portal.check_lookup_channel, **facts)
