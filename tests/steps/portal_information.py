"""Vietnamese steps of Điều 9 and 18: information about online services, and about procedures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules import portal
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from tests.steps.portal_filing import ADDRESS
from tests.steps.portal_filing_words import STANDINGS
from tests.steps.portal_information_words import (
    ASPECTS,
    CHANGE_PLACES,
    KINDS,
    PUBLICATION_ACTS,
    QUALITIES,
    SHOWN,
    SITES,
)

Ask = Callable[..., Decision[Any]]
Records = dict[str, dict[str, Any]]
EXAMINER = "Lê Thị C, chuyên viên được giao xem xét"
NOT_FOUND: dict[str, dict[str, Any]] = {
    "không đạt": {"met": False},
    "chưa được xem xét": {"met": None},
    "không ghi người xem xét": {"found_by": None},
}
STATE = "(?P<state>không đạt|chưa được xem xét|không ghi người xem xét)"


@pytest.fixture
def listing() -> Records:
    """What was found about each aspect of the information on the portal."""
    return {}


@pytest.fixture
def updates() -> Records:
    """What was found about each quality of an update."""
    return {}


# --- Điều 9 ------------------------------------------------------------------------------------------------------


@given(parsers.re(r"(?P<site>.+) đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt"))
def _(facts: dict[str, Any], listing: Records, site: str) -> None:
    facts |= {
        "listing_site": SITES[site],
        "posted_at": ADDRESS,
        "section_titles": ["Giới thiệu", "Dịch vụ công trực tuyến"],
        "services_listed": True,
        "section_links": ["https://example.vn", ADDRESS],
        "links_directly": True,
    }
    listing |= {aspect: {"aspect": aspect, "met": True, "found_by": EXAMINER} for aspect in ASPECTS.values()}


@given(parsers.re(r"thông tin dịch vụ công được đăng tại (?P<address>\S+)"))
def _(facts: dict[str, Any], address: str) -> None:
    facts["posted_at"] = address


@given(parsers.re(rf"riêng mặt (?P<aspect>.+) của thông tin dịch vụ công {STATE}"))
def _(listing: Records, aspect: str, state: str) -> None:
    listing[ASPECTS[aspect]] |= NOT_FOUND[state]


@given(parsers.re(r"các mục của trang là “(?P<titles>.+)”"))
def _(facts: dict[str, Any], titles: str) -> None:
    facts["section_titles"] = titles.split("”, “")


@given(parsers.re(r"mục ấy (?P<state>có|không có|chưa rõ có) danh mục dịch vụ đang thực hiện"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["services_listed"] = {"có": True, "không có": False}.get(state)


@given(parsers.re(r"mục ấy (?:không liên kết đến đâu|liên kết đến (?P<links>.+))"))
def _(facts: dict[str, Any], links: str | None) -> None:
    facts["section_links"] = links.split(", ") if links else []


@given(parsers.re(r"liên kết ấy (?P<state>dẫn thẳng|không dẫn thẳng|chưa rõ có dẫn thẳng) đến nơi cung cấp dịch vụ"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["links_directly"] = {"dẫn thẳng": True, "không dẫn thẳng": False}.get(state)


@given("chưa xem các mục và liên kết của trang")
def _(facts: dict[str, Any]) -> None:
    facts |= {"section_titles": None, "section_links": None, "links_directly": None}


@when("xem xét thông tin dịch vụ công trực tuyến", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], listing: Records) -> Decision[Any]:
    return ask(portal.check_listing, **facts, listing_findings=list(listing.values()) or None)


@then(parsers.re(r"thông tin cơ bản xem ở Điều (?P<article>\d+) Thông tư số 32/2017/TT-BTTTT"))
def _(decision: Decision[Any], article: str) -> None:
    sources = [(item.instrument, item.article) for item in decision.value.items if item.instrument]
    assert sources == [("circular_32_2017", int(article))]


# --- Điều 18 -----------------------------------------------------------------------------------------------------


@given(parsers.re(r"thủ tục hành chính (?P<kind>.+?) được công khai, cập nhật đúng về mọi mặt"))
def _(facts: dict[str, Any], updates: Records, kind: str) -> None:
    facts |= {"procedure_kind": KINDS[kind], "applied": True, "change_announced": False}
    facts |= dict.fromkeys(SHOWN.values(), True)
    updates |= {word: {"update_quality": word, "met": True, "found_by": EXAMINER} for word in QUALITIES.values()}


@given(parsers.re(r"riêng mặt (?P<shown>.+) của thủ tục (?P<state>không đạt|chưa rõ)"))
def _(facts: dict[str, Any], shown: str, state: str) -> None:
    facts[SHOWN[shown]] = False if state == "không đạt" else None


@given(parsers.re(r"thủ tục ấy (?P<state>được|không được|chưa rõ có được) áp dụng để giải quyết"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["applied"] = {"được": True, "không được": False}.get(state)


@given(parsers.re(rf"riêng việc cập nhật (?P<quality>.+?) {STATE}"))
def _(updates: Records, quality: str, state: str) -> None:
    updates[QUALITIES[quality]] |= NOT_FOUND[state]


@given(parsers.re(r"(?P<state>có|chưa rõ có) quyết định công bố thay đổi thủ tục ấy"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["change_announced"] = True if state == "có" else None


@given(parsers.re(r"thay đổi ấy (?:chưa đăng ở đâu|đã đăng ở (?P<places>.+))"))
def _(facts: dict[str, Any], places: str | None) -> None:
    facts["publication_places"] = [CHANGE_PLACES[place] for place in places.split(", ")] if places else []


@given(parsers.re(r"việc đăng thay đổi ấy (?P<state>đã kết thúc|còn đang làm)"))
def _(facts: dict[str, Any], state: str) -> None:
    facts["publication_ended"] = state == "đã kết thúc"


@when("xem xét việc công khai thủ tục", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], updates: Records) -> Decision[Any]:
    return ask(portal.check_procedure_publication, **facts, update_findings=list(updates.values()) or None)


@then("các nơi phải đăng thay đổi là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    expected = [
        (CHANGE_PLACES[place], PUBLICATION_ACTS[act], STANDINGS[standing], str(parse_label(label, "qc352")))
        for place, act, standing, label in datatable[1:]
    ]
    found = [(each.publication_place, each.publication_act, each.standing, each.at) for each in decision.value.places]
    assert found == expected


@then("không có nơi nào phải đăng thay đổi")
def _(decision: Decision[Any]) -> None:
    assert decision.value.places == ()
