"""Reading a case code: every part, and every way in which it may not read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.case_code import SCHEMES
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError

PARTS: dict[str, dict[str, Any]] = {
    "00001/2026/07906": {
        "scheme": "bhxh",
        "evidence": "I",
        "agency": "07906",
        "agency_groups": ("07906",),
        "ordinal": "00001",
        "received_on": None,
        "year": 2026,
    },
    "000.00.19.H26-210107-0001": {
        "scheme": "national-2018",
        "evidence": "T",
        "agency": "000.00.19.H26",
        "agency_groups": ("000", "00", "19", "H26"),
        "ordinal": "0001",
        "received_on": date(2021, 1, 7),
        "year": 2021,
    },
    "H15.50.05.13-261008-0042": {
        "scheme": "national-2020",
        "evidence": "R",
        "agency": "H15.50.05.13",
        "agency_groups": ("H15", "50", "05", "13"),
        "ordinal": "0042",
        "received_on": date(2026, 10, 8),
        "year": 2026,
    },
}
NOTHING_FOREIGN = {"impossible_date": None, "foreign_character": None, "position": None}
UNREAD = {"agency": None, "agency_groups": (), "ordinal": None, "received_on": None, "year": None}


def said(value: Any, names: dict[str, Any]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


@pytest.mark.parametrize("code", PARTS)
@pytest.mark.parametrize("flipped", [(), ("DG-0022",)])
def test_a_known_code(code: str, flipped: tuple[str, ...]) -> None:
    decision = portal.parse_case_code(code=code, context=Context(rejected=flipped))
    expected = {**PARTS[code], **NOTHING_FOREIGN, "compact": code}
    known = {scheme.name: (scheme.pattern, scheme.source) for scheme in SCHEMES}

    assert (decision.outcome, decision.code, decision.citations) == ("determined", "CASE_CODE_READ", ("qc352/d10",))
    assert said(decision.value, expected) == expected
    assert (decision.value.pattern, decision.value.source) == known[PARTS[code]["scheme"]]
    assert decision.value.pattern is not None
    assert decision.value.pattern in decision.message
    assert (decision.readings, decision.missing) == (("DG-0021",), ())


@pytest.mark.parametrize("code", PARTS)
@pytest.mark.parametrize("scheme", ["bhxh", "national-2018", "national-2020"])
def test_a_scheme_that_the_caller_requires(code: str, scheme: Any) -> None:
    decision = portal.parse_case_code(code=code, scheme=scheme)
    own = PARTS[code]["scheme"] == scheme

    assert decision.outcome == ("determined" if own else "undetermined")
    assert decision.code == ("CASE_CODE_READ" if own else "CASE_CODE_OF_OTHER_SCHEME")
    assert said(decision.value, PARTS[code]) == PARTS[code]
    assert decision.missing == ()


@pytest.mark.parametrize(
    ("code", "scheme", "impossible"),
    [
        ("000.00.19.H26-210230-0001", "national-2018", "2021-02-30"),
        ("H15.50.05.13-261301-0042", "national-2020", "2026-13-01"),
        ("00001/1926/07906", "bhxh", "1926"),
    ],
)
def test_a_day_or_year_that_cannot_be(code: str, scheme: Any, impossible: str) -> None:
    for required in (None, scheme):
        decision = portal.parse_case_code(code=code, scheme=required)
        expected = {**UNREAD, **NOTHING_FOREIGN, "compact": code, "scheme": scheme, "impossible_date": impossible}
        assert (decision.outcome, decision.code) == ("undetermined", "CASE_CODE_DATE_IMPOSSIBLE")
        assert said(decision.value, expected) == expected
        assert impossible in decision.message
        assert str(decision.value.pattern) in decision.message
    other: Any = "bhxh" if scheme != "bhxh" else "national-2018"
    decision = portal.parse_case_code(code=code, scheme=other)
    assert (decision.code, decision.value.impossible_date) == ("CASE_CODE_OF_OTHER_SCHEME", impossible)


@pytest.mark.parametrize("code", ["ABC123", "G09.20-20260609-0092637", "00001-2026-07906"])
@pytest.mark.parametrize("scheme", [None, "bhxh"])
def test_a_shape_of_no_scheme(code: str, scheme: Any) -> None:
    decision = portal.parse_case_code(code=code, scheme=scheme)
    expected = {**UNREAD, **NOTHING_FOREIGN, "compact": code, "scheme": None, "evidence": None, "source": None}

    assert (decision.outcome, decision.code) == ("undetermined", "CASE_CODE_SHAPE_UNKNOWN")
    assert said(decision.value, expected) == expected
    assert (decision.citations, decision.missing) == (("qc352/d10",), ())


@pytest.mark.parametrize(
    ("code", "compact", "character", "position"),
    [
        ("\u0110 15-261008-0042", "\u011015-261008-0042", "\u0110, U+0110", 1),
        (" ae\u0301", "A\u00c9", "e\u0301, U+0065 U+0301", 3),
        ("A\x1b[31m", "A[U+001B][31M", "U+001B", 2),
        ("1\u061c2", "1[U+061C]2", "U+061C", 2),
    ],
)
def test_a_character_of_no_scheme(code: str, compact: str, character: str, position: int) -> None:
    decision = portal.parse_case_code(code=code)
    expected = {**UNREAD, "compact": compact, "foreign_character": character, "position": position}

    assert (decision.outcome, decision.code) == ("undetermined", "CASE_CODE_CHARACTER_UNKNOWN")
    assert said(decision.value, expected) == expected
    assert character in decision.message
    assert decision.message.isprintable()
    assert decision.value.scheme is None


@pytest.mark.parametrize(
    "typed", ["000.00.19.h26 - 210107 \u2013 0001", "".join(chr(ord(c) + 0xFEE0) for c in "000.00.19.H26-210107-0001")]
)
def test_other_spellings(typed: str) -> None:
    assert portal.parse_case_code(code=typed).value == portal.parse_case_code(code="000.00.19.H26-210107-0001").value


@pytest.mark.parametrize(
    ("code", "scheme", "taken"),
    [
        ("ABC123", None, "CASE_CODE_SHAPE_UNKNOWN"),
        ("H_S", "bhxh", "CASE_CODE_CHARACTER_UNKNOWN"),
        ("000.00.19.H26-210230-0001", None, "CASE_CODE_DATE_IMPOSSIBLE"),
        ("00001/1926/07906", "bhxh", "CASE_CODE_DATE_IMPOSSIBLE"),
    ],
)
def test_what_is_said_of_the_text_turns_on_whether_it_fixes_a_form(code: str, scheme: Any, taken: str) -> None:
    decision = portal.parse_case_code(code=code, scheme=scheme)
    other = portal.parse_case_code(code=code, scheme=scheme, context=Context(rejected="DG-0022"))

    assert (decision.outcome, decision.code) == ("undetermined", taken)
    assert (other.outcome, other.code) == ("undetermined", "CASE_CODE_NOT_READ_AS_NATIONAL")
    assert decision.readings == other.readings == ("DG-0021", "DG-0022")
    assert decision.value == other.value
    assert "Điều 10 không quy định mẫu" in decision.message
    assert "không quy định" not in other.message


def test_an_unknown_code() -> None:
    for scheme in (None, "bhxh"):
        decision = portal.parse_case_code(scheme=scheme)
        assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("code",))
        assert (decision.result, decision.citations) == (None, ("qc352/d10",))


def test_an_unknown_scheme_is_no_input() -> None:
    with pytest.raises(InputError) as caught:
        portal.parse_case_code(code="", scheme="national")  # type: ignore[arg-type]
    assert [problem.pointer for problem in caught.value.problems] == ["/code", "/scheme"]


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "determined")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.parse_case_code(code="00001/2026/07906", as_of=as_of)

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, ("qc352/d10",), as_of)
