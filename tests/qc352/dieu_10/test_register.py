"""A register of codes against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import combinations_with_replacement, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError

NONE_YET = "none yet"
ANY = Context(rejected="DG-0071")
RECORDS = tuple(product("12", ("A", "B", None, NONE_YET)))


def record(case: str, code: str | None) -> dict[str, Any]:
    return {"case": case, "code_issued": False} if code == NONE_YET else {"case": case, "code": code}


def ask(*records: tuple[str, str | None], context: Context | None = None) -> Any:
    cases: Any = [record(*each) for each in records]
    return portal.check_code_register(cases=cases, context=context)


@pytest.mark.parametrize("size", range(5))
def test_every_small_register(size: int) -> None:
    for records in combinations_with_replacement(RECORDS, size):
        if any((case, NONE_YET) in records and {(case, "A"), (case, "B")} & set(records) for case in "12"):
            with pytest.raises(InputError, match="code_issued"):
                ask(*records)
            continue
        decision, other = ask(*records), ask(*records, context=ANY)
        known = {each for each in records if each[1] in ("A", "B")}
        shared = {code for code in "AB" if {("1", code), ("2", code)} <= known}
        recoded = {case for case in "12" if {(case, "A"), (case, "B")} <= known}
        unknown = {case for case, code in records if code is None}
        assert {each.code for each in decision.value.shared_codes} == shared
        assert {each.case for each in decision.value.recoded_cases} == recoded
        assert set(decision.value.open) == unknown
        uncoded = {case for case, _ in records} - unknown - {case for case, _ in known}
        assert set(decision.value.uncoded) == uncoded
        assert all(each.cases == ("1", "2") for each in decision.value.shared_codes)
        assert all(each.codes == ("A", "B") for each in decision.value.recoded_cases)
        assert decision.value == other.value
        assert decision.citations == other.citations == ("qc352/d10",)
        if shared or recoded:
            assert (decision.outcome, decision.code) == ("violated", "CODES_NOT_UNIQUE")
            assert (other.outcome, other.code) == ("undetermined", "CODE_UNIQUENESS_NOT_MENTIONED")
            assert decision.readings == other.readings == ("DG-0021", "DG-0071")
            assert decision.missing == other.missing == ()
            continue
        expected = ("undetermined", "FACTS_MISSING") if unknown else ("satisfied", "CODES_UNIQUE")
        assert (decision.outcome, decision.code) == (other.outcome, other.code) == expected
        assert decision.missing == (("cases",) if unknown else ())
        assert decision.readings == ("DG-0021",)


@given(st.lists(st.tuples(st.sampled_from("123"), st.sampled_from(["A", "B", "C", None])), max_size=8), st.randoms())
def test_the_order_of_the_records_does_not_matter(records: list[tuple[str, str | None]], random: Any) -> None:
    shuffled = list(records)
    random.shuffle(shuffled)
    one, two = ask(*records), ask(*shuffled)

    assert (one.outcome, one.code) == (two.outcome, two.code)
    for name in ("shared_codes", "recoded_cases", "uncoded", "open"):
        assert len(getattr(one.value, name)) == len(getattr(two.value, name))


def test_codes_are_compared_in_plain_form_and_cases_as_written() -> None:
    decision = ask(
        ("H\u1ed3 s\u01a1 1", "00001/2026/07906"),
        ("Ho\u0302\u0300  so\u031b 1", "00002/2026/07906"),
        ("2", "00001 /2026/07906"),
    )

    assert [(each.code, len(each.cases)) for each in decision.value.shared_codes] == [("00001/2026/07906", 2)]
    assert [each.case for each in decision.value.recoded_cases] == ["H\u1ed3 s\u01a1 1"]
    # The names of cases are the caller's own: "1a" and "1A" may be two.
    shared = ask(("1a", "A"), ("1A", "a"), ("2", "B"))
    assert [each.cases for each in shared.value.shared_codes] == [("1a", "1A")]


def test_a_code_without_a_visible_character_is_unknown() -> None:
    assert ask(("1", "\u200b"), ("2", "\u200b")).value.open == ("1", "2")


def test_no_register() -> None:
    decision = portal.check_code_register()

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("cases",))
    assert (decision.result, decision.citations) == (None, ("qc352/d10",))


def test_what_cannot_be() -> None:
    cases: Any = [
        {"case": "1", "code": "A"},
        {"case": "2", "code": "B", "code_issued": False},
        {"case": " 1", "code_issued": False},
        {"case": "\u200b"},
        {"case": "3", "code": "\u200b"},
        {"case": "3", "code_issued": False},
    ]
    with pytest.raises(InputError) as caught:
        portal.check_code_register(cases=cases)
    assert [problem.pointer for problem in caught.value.problems] == [
        "/cases/1/code",
        "/cases/2/code_issued",
        "/cases/3/case",
    ]
    assert "/cases/0/code" in caught.value.problems[1].vi


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "satisfied")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.check_code_register(cases=(), as_of=as_of)

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, ("qc352/d10",), as_of)
