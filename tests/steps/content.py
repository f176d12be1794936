"""Vietnamese steps on content: prohibited acts, principles, sources, topics, retention, consequences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from bhxh_rules import zalo
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import parse_label
from tests.steps.content_words import (
    ABSENT,
    ACTS,
    ATTESTED,
    CONDITIONS,
    CONDUCTS,
    GOVERNING_RULES,
    LACKING,
    OCCASIONS,
    PRINCIPLES,
    RECORDS,
    RESULTS,
    TOPICS,
    WHO_ACTS,
)

Ask = Callable[..., Decision[Any]]
Records = dict[str, dict[str, Any]]
EXAMINER = "Nguyễn Văn A, viên chức được giao xem xét"


@pytest.fixture
def acts() -> Records:
    """What was found about each act, by act; the last one added is the one that a step goes on about."""
    return {}


@pytest.fixture
def principles() -> Records:
    """What was found about each principle, by principle."""
    return {}


def listed(words: dict[str, str], text: str, separator: str = "; ") -> tuple[str, ...]:
    """Read words that follow each other in one sentence."""
    return tuple(words[word] for word in text.split(separator))


# --- Điều 6 ------------------------------------------------------------------------------------------------------


@given("người xem xét xác định không có hành vi nào khác")
def _(acts: Records) -> None:
    for act in ACTS.values():
        acts[act] = {"act": act, "found": "not_found", "found_by": EXAMINER}


@given(parsers.re(r"người xem xét xác định (?P<found>có|không có) hành vi (?!nào khác)(?P<act>.+)"))
def _(acts: Records, found: str, act: str) -> None:
    acts.pop(ACTS[act], None)
    acts[ACTS[act]] = {
        "act": ACTS[act],
        "found": "found" if found == "có" else "not_found",
        "found_by": EXAMINER,
    }


@given(parsers.re(r"hành vi (?P<act>.+) chưa được xem xét"))
def _(acts: Records, act: str) -> None:
    acts[ACTS[act]] = {"act": ACTS[act], "found": "not_examined"}


@given(parsers.re(r"mục đích lợi dụng tài khoản (?P<attested>.+)"))
def _(acts: Records, attested: str) -> None:
    acts[list(acts)[-1]]["purpose"] = ATTESTED[attested]


@given(parsers.re(r"hậu quả làm người dân mất lòng tin (?P<attested>.+)"))
def _(acts: Records, attested: str) -> None:
    acts[list(acts)[-1]]["effect"] = ATTESTED[attested]


@given(parsers.re(r"luật quy định bí mật đó (?:chưa được nêu|là (?P<law>.+))"))
def _(acts: Records, law: str | None) -> None:
    acts[list(acts)[-1]]["law"] = law


@given("người đó tự mình làm")
def _(acts: Records) -> None:
    acts[list(acts)[-1]]["direct_act"] = True


@given("thông tin đó không nói về tổ chức, cá nhân nào")
def _(acts: Records) -> None:
    acts[list(acts)[-1]]["about_somebody"] = False


@given("kết quả đó không ghi người xem xét")
def _(acts: Records) -> None:
    del acts[list(acts)[-1]]["found_by"]


@given(parsers.re(r"người thực hiện là (?P<who>.+)"))
def _(facts: dict[str, Any], who: str) -> None:
    facts["actor"] = WHO_ACTS[who]


@when("xem xét các hành vi bị cấm", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], acts: Records) -> Decision[Any]:
    return ask(zalo.screen_content, **facts, findings=list(acts.values()) or None)


@then("các hành vi bị cấm là")
def _(decision: Decision[Any], datatable: list[list[str]]) -> None:
    expected = [(ACTS[act], str(parse_label(label, "qc1624")), EXAMINER) for act, label in datatable[1:]]
    assert [(each.act, each.at, each.found_by) for each in decision.value.found] == expected


@then(parsers.re(r"hành vi (?P<act>.+) không có yếu tố (?P<element>.+)"))
def _(decision: Decision[Any], act: str, element: str) -> None:
    assert [(each.act, each.absent) for each in decision.value.excluded] == [(ACTS[act], (ABSENT[element],))]


@then(parsers.re(r"hành vi (?P<act>.+) còn thiếu (?P<lacking>.+)"))
def _(decision: Decision[Any], act: str, lacking: str) -> None:
    assert [(each.act, each.lacking) for each in decision.value.open] == [(ACTS[act], (LACKING[lacking],))]


@then(parsers.re(r"còn (?P<count>\d+) hành vi chưa rõ"))
def _(decision: Decision[Any], count: str) -> None:
    assert len(decision.value.open) == int(count)


# --- Khoản 1, 2 và 5 Điều 9 --------------------------------------------------------------------------------------


@given("mọi nguyên tắc cung cấp thông tin đều được xác định là đạt")
def _(principles: Records) -> None:
    for principle in PRINCIPLES.values():
        principles[principle] = {"principle": principle, "met": True, "found_by": EXAMINER}


@given(
    parsers.re(
        r"riêng nguyên tắc (?P<principle>.+) "
        r"(?P<state>được xác định là không đạt|chưa được xem xét|không ghi người xem xét)"
    )
)
def _(principles: Records, principle: str, state: str) -> None:
    changes: dict[str, dict[str, Any]] = {
        "được xác định là không đạt": {"met": False},
        "chưa được xem xét": {"met": None},
        "không ghi người xem xét": {"found_by": None},
    }
    principles[PRINCIPLES[principle]] |= changes[state]


@when("xem xét các nguyên tắc cung cấp thông tin", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any], principles: Records) -> Decision[Any]:
    return ask(zalo.check_information, **facts, principles=list(principles.values()) or None)


@then(parsers.re(r"nguyên tắc không đạt là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.principle for each in decision.value.failed) == listed(PRINCIPLES, names)
    assert {each.found_by for each in decision.value.failed} == {EXAMINER}


@then(parsers.re(r"nguyên tắc chưa được xem xét là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.principle for each in decision.value.open) == listed(PRINCIPLES, names)


# --- Khoản 4 Điều 9 ----------------------------------------------------------------------------------------------


@given(parsers.re(r"thông tin (?P<negated>không )?được thu thập từ nơi khác"))
def _(facts: dict[str, Any], negated: str | None) -> None:
    facts["collected"] = not negated


@given("mọi điều kiện về nguồn đều đạt")
def _(facts: dict[str, Any]) -> None:
    facts |= dict.fromkeys(CONDITIONS.values(), True)


@given(parsers.re(r"riêng điều kiện (?P<condition>.+) thì (?P<state>không đạt|chưa rõ)"))
def _(facts: dict[str, Any], condition: str, state: str) -> None:
    facts[CONDITIONS[condition]] = False if state == "không đạt" else None


@when("xem xét nguồn của thông tin", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_source, **facts)


@then(parsers.re(r"điều kiện về nguồn không đạt là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.condition for each in decision.value.failed) == listed(CONDITIONS, names)


# --- Điều 10 -----------------------------------------------------------------------------------------------------


@given(parsers.re(r"loại thông tin là (?P<topic>.+)"))
def _(facts: dict[str, Any], topic: str) -> None:
    facts["topic"] = TOPICS[topic]


@when("tra danh mục thông tin được cung cấp", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_topic, **facts)


# --- Điều 12 -----------------------------------------------------------------------------------------------------


@given(parsers.re(r"(?P<state>đã lập|đang lưu giữ) (?P<names>.+)"))
def _(facts: dict[str, Any], state: str, names: str) -> None:
    facts["records_made" if state == "đã lập" else "records_kept"] = listed(RECORDS, names, ", ")


@given(parsers.re(r"thời hạn lưu giữ (?:chưa rõ|là (?P<period>.+))"))
def _(facts: dict[str, Any], period: str | None) -> None:
    facts["period"] = period


@given(parsers.re(r"thời hạn đó (?:chưa rõ theo luật nào|theo (?P<basis>.+))"))
def _(facts: dict[str, Any], basis: str | None) -> None:
    facts["legal_basis"] = basis


@when("xem xét việc lưu giữ", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.check_retention, **facts)


@then(parsers.re(r"loại không được lưu giữ là (?P<names>.+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert tuple(each.record for each in decision.value.not_kept) == listed(RECORDS, names, ", ")


# --- Điều 14 và 15 -----------------------------------------------------------------------------------------------


@given(parsers.re(r"việc đã được xác định là (?P<conduct>.+)"))
def _(facts: dict[str, Any], conduct: str) -> None:
    facts["conduct"] = CONDUCTS[conduct]


@when("xác định hệ quả", target_fixture="decision")
def _(ask: Ask, facts: dict[str, Any]) -> Decision[Any]:
    return ask(zalo.consequence, **facts)


@then(parsers.re(r"hệ quả là (?P<result>.+)"))
def _(decision: Decision[Any], result: str) -> None:
    assert decision.value.result == RESULTS[result]


@then(parsers.re(r"theo (?P<names>quy định .+)"))
def _(decision: Decision[Any], names: str) -> None:
    assert decision.value.under == listed(GOVERNING_RULES, names)


@then(parsers.re(r"thời điểm xem xét là (?:không nêu|(?P<names>.+))"))
def _(decision: Decision[Any], names: str | None) -> None:
    assert decision.value.occasions == (listed(OCCASIONS, names) if names else ())


@then(parsers.re(r"hệ quả (?P<negated>không )?tùy theo mức độ"))
def _(decision: Decision[Any], negated: str | None) -> None:
    assert decision.value.by_degree is (not negated)


@then("Quy chế không nêu ai quyết định")
def _(decision: Decision[Any]) -> None:
    assert decision.value.decider_named is False


@then("Quy chế không nêu hình thức, mức độ cụ thể")
def _(decision: Decision[Any]) -> None:
    assert decision.value.measure_named is False
