"""Vietnamese steps of Điều 1, 2, 4, 7.3.f and 17: the account, what imitates it, and what its Quy chế refers to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pytest_bdd import given, parsers, then, when

from bhxh_rules import references, zalo
from bhxh_rules.core.decision import Decision
from tests.steps.account_words import (
    ACTIVITIES,
    APPLIES,
    EVIDENCE,
    FINDINGS,
    INSTRUMENTS,
    ITEMS,
    LIKENESSES,
    NAMES,
    PERSONS,
    PICTURES,
)

Ask = Callable[..., Decision[Any]]
DAY = r"(?P<text>\d\d/\d\d/\d{4})"
AFFIRMED = r"(?P<affirmed>có|không)"
ITEM = "(?P<item>" + "|".join(sorted(ITEMS, key=len, reverse=True)) + ")"


def day(text: str) -> date:
    """Read `dd/mm/yyyy`."""
    return datetime.strptime(text, "%d/%m/%Y").date()


# --- Biết --------------------------------------------------------------------------------------------------------


@given(parsers.re(r"đối tượng là (?P<person>.+)"))
def _(facts: dict[str, Any], person: str) -> None:
    facts["actor"] = PERSONS[person]


@given(parsers.re(r"việc đang xét là (?P<activity>.+)"))
def _(facts: dict[str, Any], activity: str) -> None:
    facts["activity"] = ACTIVITIES[activity]


@given(parsers.re(rf"người ấy {AFFIRMED} tương tác với tài khoản"))
def _(facts: dict[str, Any], affirmed: str) -> None:
    facts["interacting"] = affirmed == "có"


@given("tài khoản khớp với Điều 4 ở mọi mục")
def _(facts: dict[str, Any]) -> None:
    facts |= {
        "name": NAMES["không khác gì"],
        "address": "https://zalo.me/bhxhvietnam",
        "avatar": "sector_logo",
        "cover": "representative",
        "cover_chosen_by": "board",
    }


@given(parsers.re(rf"tài khoản có {ITEM} là (?P<content>.+)"))
def _(facts: dict[str, Any], item: str, content: str) -> None:
    facts[ITEMS[item]] = content if item in ("tên", "địa chỉ") else PICTURES[content]


@given(parsers.re(rf"chưa xem {ITEM}"))
def _(facts: dict[str, Any], item: str) -> None:
    del facts[ITEMS[item]]


@given(parsers.re(r"trang có tên “(?P<name>.+)”"))
def _(facts: dict[str, Any], name: str) -> None:
    facts["page_name"] = name


@given(parsers.re(r"trang có tên như tài khoản, (?P<change>.+)"))
def _(facts: dict[str, Any], change: str) -> None:
    facts["page_name"] = NAMES[change]


@given(parsers.re(r"trang có địa chỉ (?P<address>\S+)"))
def _(facts: dict[str, Any], address: str) -> None:
    facts["page_address"] = address


@given(parsers.re(rf"trang {AFFIRMED} tự nhận là của ngành"))
def _(facts: dict[str, Any], affirmed: str) -> None:
    facts["poses_as_bhxh"] = affirmed == "có"


@given(parsers.re(rf"bài {AFFIRMED} xuyên tạc nội dung đã đăng"))
def _(facts: dict[str, Any], affirmed: str) -> None:
    facts["distorts_posted_content"] = affirmed == "có"


@given(parsers.re(rf"việc ấy {AFFIRMED} ảnh hưởng đến hình ảnh và uy tín của Ngành"))
def _(facts: dict[str, Any], affirmed: str) -> None:
    facts["harms_standing"] = affirmed == "có"


@given(parsers.re(r"người xác nhận là (?P<who>.+)"))
def _(facts: dict[str, Any], who: str) -> None:
    facts["distortion_found_by"] = who


@given(parsers.re(r"(?:Quy chế dẫn chiếu|văn bản được hỏi là) (?P<instrument>.+)"))
def _(facts: dict[str, Any], instrument: str) -> None:
    facts["instrument"] = INSTRUMENTS[instrument]


@given(parsers.re(rf"văn bản ấy được (?P<change>thay thế|bổ sung) bằng (?P<later>.+) từ ngày {DAY}"))
def _(facts: dict[str, Any], change: str, later: str, text: str) -> None:
    kind = "replaced" if change == "thay thế" else "supplemented"
    facts |= {"change": kind, "changed_by": later, "changed_on": day(text)}


# --- Khi ---------------------------------------------------------------------------------------------------------


@when("xét phạm vi áp dụng", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.in_scope, **facts)


@when("đối chiếu tài khoản với Điều 4", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_account_identity, **facts)


@when("xét dấu hiệu giả mạo, xuyên tạc", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_impersonation, **facts)


@when(parsers.re(rf"tìm văn bản áp dụng(?: ngày {DAY})?"), target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], text: str | None) -> Decision[Any]:
    return ask(references.resolve, **facts, on=day(text) if text else None)


# --- Thì ---------------------------------------------------------------------------------------------------------


@then("kết quả từng mục là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    found = [(item.item, item.finding) for item in decision.value.items]
    assert found == [(ITEMS[item], FINDINGS[finding]) for item, finding in datatable[1:]]


@then("Ban Quản trị đề nghị cơ quan có thẩm quyền")
def _(decision: Decision[Any]) -> None:
    value = decision.value
    assert (value.referred_by, value.referred_to, decision.decided_by) == ("board", "competent_body", "competent_body")


@then(parsers.re(r"tên giống vì (?P<likeness>.+)"))
def _(decision: Decision[Any], likeness: str) -> None:
    assert decision.value.name_likeness == LIKENESSES[likeness]


@then(parsers.re(r"văn bản áp dụng là (?P<applies>.+)"))
def _(decision: Decision[Any], applies: str) -> None:
    assert decision.value.applies == APPLIES[applies]


@then(parsers.re(r"mức chứng cứ là (?P<level>.+)"))
def _(decision: Decision[Any], level: str) -> None:
    assert decision.value.evidence == EVIDENCE[level]


@then("không có mức chứng cứ vì do người dùng xác nhận")
def _(decision: Decision[Any]) -> None:
    assert decision.value.evidence is None
