"""The code of one case against a specification written apart, over every combination of the facts."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_10 import LAWS
from bhxh_rules.qc352.dieu_10.checking import CodeCheck
from bhxh_rules.qc352.dieu_10.law import REQUIREMENTS, CodeRequirement

OWN, OTHER = "00001/2026/07906", "00002/2026/07906"
NATIONAL, UNKNOWN = "000.00.19.H26-210107-0001", "ABC123"
WITH, BETWEEN = "with_applicant", "between_agencies"
NAMED = (
    "issued_by_system",
    "issued_automatically",
    "same_with_applicant",
    "same_between_agencies",
    "on_receipt_slip",
    "used_for_look_up",
)
WELL: dict[str, Any] = {
    "code": OWN,
    "code_issued_by": "one_stop_system",
    "issued_automatically": True,
    "dealings": [{"dealing": WITH, "code": OWN}, {"dealing": BETWEEN, "code": OWN}],
    "code_on_slip": OWN,
    "found_by_code": True,
}
DEALINGS: tuple[Any, ...] = (None, (), ((WITH, OWN),), ((WITH, OTHER),), ((BETWEEN, OTHER), (BETWEEN, OTHER)))
# Whether there is one, whether it shows a code, and which.
SLIPS = (
    (None, None, None),
    (None, None, OWN),
    (True, True, OTHER),
    (None, True, None),
    (None, False, None),
    (False, False, None),
    (False, None, None),
)
TRUTH = (None, True, False)


def ask(context: Context | None = None, **facts: Any) -> Any:
    return portal.check_case_code(**facts, context=context)


def test_the_table() -> None:
    assert [(row.key, row.at) for row in REQUIREMENTS.rows] == [(name, "qc352/d10") for name in NAMED]
    assert get_args(CodeRequirement) == (*NAMED, "national_form")
    assert LAWS[0] is REQUIREMENTS


Found = list[tuple[str, str | None]]


def specified(
    code: str | None,
    issuer: str | None,
    automatic: bool | None,
    dealings: Any,
    slip: tuple[bool | None, bool | None, str | None],
    found: bool | None,
) -> tuple[Found, dict[str, Found], list[str]]:
    """Give what departs by any reading, what departs by each reading, and the missing facts."""
    issued, shows, on_slip = slip
    main = code or on_slip or (dealings[0][1] if dealings else None)
    certain: Found = []
    doubtful: dict[str, Found] = {"DG-0071": [], "DG-0072": [], "DG-0073": []}
    if issuer == "other":
        certain.append(("issued_by_system", None))
    if automatic is False:
        certain.append(("issued_automatically", None))
    for dealing, requirement in ((WITH, "same_with_applicant"), (BETWEEN, "same_between_agencies")):
        others = {used for each, used in dealings or () if each == dealing and used != main}
        doubtful["DG-0071"] += [(requirement, other) for other in others]
    if issued is not False and shows is False:
        doubtful["DG-0072"].append(("on_receipt_slip", None))
    if on_slip is not None and on_slip != main:
        doubtful["DG-0071"].append(("on_receipt_slip", on_slip))
    if found is False:
        doubtful["DG-0073"].append(("used_for_look_up", None))
    facts = {"code": code, "code_issued_by": issuer, "issued_automatically": automatic, "dealings": dealings}
    facts |= {"code_on_slip": "none" if False in (issued, shows) else on_slip, "found_by_code": found}
    return certain, doubtful, [name for name, fact in facts.items() if fact is None]


@pytest.mark.parametrize("rejected", [(), ("DG-0071",), ("DG-0072",), ("DG-0073",), ("DG-0071", "DG-0072", "DG-0073")])
def test_every_combination(rejected: tuple[str, ...]) -> None:
    context = Context(rejected=rejected)
    count = 0
    for code, issuer, automatic, dealings, slip, found in product(
        (None, OWN), (None, "one_stop_system", "other"), TRUTH, DEALINGS, SLIPS, TRUTH
    ):
        uses = None if dealings is None else [{"dealing": dealing, "code": used} for dealing, used in dealings]
        decision = ask(
            context,
            code=code,
            code_issued_by=issuer,
            issued_automatically=automatic,
            dealings=uses,
            slip_issued=slip[0],
            slip_shows_code=slip[1],
            code_on_slip=slip[2],
            found_by_code=found,
        )
        certain, doubtful, unknown = specified(code, issuer, automatic, dealings, slip, found)
        taken = [*certain, *(each for doubt, found in doubtful.items() if doubt not in rejected for each in found)]
        silent = [each for doubt, found in doubtful.items() if doubt in rejected for each in found]
        outcome = ("violated", "CASE_CODE_REQUIREMENT_NOT_MET") if taken else None
        outcome = outcome or (("undetermined", "FACTS_MISSING") if unknown else None)
        outcome = outcome or (("undetermined", "CASE_CODE_POINT_NOT_MENTIONED") if silent else None)
        assert (decision.outcome, decision.code) == (outcome or ("satisfied", "CASE_CODE_REQUIREMENTS_MET"))
        assert list(decision.missing) == (unknown if not taken else [])
        for departures, expected in ((decision.value.breaches, taken), (decision.value.not_mentioned, silent)):
            assert [(each.requirement, each.other_code) for each in departures] == in_order(expected)
            assert {each.at for each in departures} <= {"qc352/d10"}
        assert decision.value.reading == (portal.parse_case_code(code=code).value if code else None)
        doubts = {doubt for doubt, found in doubtful.items() if found}
        assert set(decision.readings) == {"DG-0021", *(("DG-0022",) if code else ()), *doubts}
        assert decision.citations == ("qc352/d10",)
        count += 1
    assert count == 1890


def in_order(found: Found) -> Found:
    return sorted(found, key=lambda each: NAMED.index(each[0]))


def test_what_is_open() -> None:
    assert ask(code=OWN).value.open == NAMED
    assert ask(**WELL).value.open == ()
    assert ask(slip_shows_code=False).value.open == tuple(name for name in NAMED if name != "on_receipt_slip")
    assert ask(slip_shows_code=True).value.open == NAMED
    assert ask(slip_issued=False).value.open == tuple(name for name in NAMED if name != "on_receipt_slip")
    assert ask(slip_issued=True).value.open == NAMED


def test_no_facts() -> None:
    decision = ask()

    assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
    assert decision.missing == tuple(WELL)


def test_codes_are_compared_in_plain_form() -> None:
    wide = "".join(chr(ord(character) + 0xFEE0) for character in OWN)

    assert ask(**{**WELL, "code_on_slip": wide}).outcome == "satisfied"
    assert ask(**{**WELL, "code_on_slip": "00001-2026-07906"}).outcome == "violated"
    assert ask(**{**WELL, "code": "HS_1", "code_on_slip": "hs_ 1", "dealings": []}).outcome == "undetermined"
    assert [each.other_code for each in ask(code=OWN, code_on_slip="hs_ 1").value.breaches] == ["HS_1"]


@pytest.mark.parametrize(
    ("code", "scheme", "taken", "flipped"),
    [
        (NATIONAL, None, "CASE_CODE_REQUIREMENTS_MET", "CASE_CODE_REQUIREMENTS_MET"),
        (NATIONAL, "national-2018", "CASE_CODE_REQUIREMENTS_MET", "CASE_CODE_REQUIREMENTS_MET"),
        (NATIONAL, "bhxh", "CASE_CODE_SCHEME_NOT_AS_REQUIRED", "CASE_CODE_SCHEME_NOT_AS_REQUIRED"),
        ("H15.50.05.13-261008-0042", None, "CASE_CODE_REQUIREMENTS_MET", "CASE_CODE_REQUIREMENTS_MET"),
        (OWN, None, "CASE_CODE_REQUIREMENTS_MET", "CASE_CODE_REQUIREMENT_NOT_MET"),
        (OWN, "bhxh", "CASE_CODE_REQUIREMENTS_MET", "CASE_CODE_REQUIREMENT_NOT_MET"),
        (OWN, "national-2020", "CASE_CODE_SCHEME_NOT_AS_REQUIRED", "CASE_CODE_REQUIREMENT_NOT_MET"),
        (UNKNOWN, None, "CASE_CODE_FORM_NOT_MENTIONED", "CASE_CODE_REQUIREMENT_NOT_MET"),
        ("H_S", None, "CASE_CODE_FORM_NOT_MENTIONED", "CASE_CODE_REQUIREMENT_NOT_MET"),
        ("000.00.19.H26-210230-0001", None, "CASE_CODE_FORM_NOT_MENTIONED", "CASE_CODE_REQUIREMENT_NOT_MET"),
    ],
)
def test_the_form_of_a_code(code: str, scheme: Any, taken: str, flipped: str) -> None:
    facts = {**WELL, "code": code, "dealings": [], "code_on_slip": code, "scheme": scheme}
    decision, other = ask(**facts), ask(Context(rejected="DG-0022"), **facts)

    assert (decision.code, other.code) == (taken, flipped)
    assert decision.readings == other.readings
    assert ("DG-0022" in decision.readings) is (taken != flipped or flipped == "CASE_CODE_REQUIREMENT_NOT_MET")
    found = [each.requirement for each in other.value.breaches]
    assert found == (["national_form"] if flipped == "CASE_CODE_REQUIREMENT_NOT_MET" else [])
    assert decision.missing == ()
    assert "không quy định" not in other.message


def test_a_case_without_a_code() -> None:
    for rest in ({}, {"slip_shows_code": False}, {"found_by_code": False}, {"dealings": ()}, {"slip_issued": False}):
        decision = ask(code_issued=False, **rest)
        assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "CASE_CODE_NOT_ISSUED", ())
        assert decision.value == CodeCheck(breaches=(), not_mentioned=(), open=(), reading=None)
        assert decision.readings == ("DG-0021",)


def test_a_code_that_is_said_to_be_issued() -> None:
    assert ask(**WELL, code_issued=True) == ask(**WELL)


def test_a_message_steers_no_screen() -> None:
    decision = ask(**{**WELL, "code": "A\x1b", "code_on_slip": "A\x1b", "dealings": ()})

    assert decision.code == "CASE_CODE_FORM_NOT_MENTIONED"
    assert decision.message.isprintable()


@pytest.mark.parametrize(
    ("facts", "pointers"),
    [
        ({**WELL, "code_issued": False, "slip_shows_code": True}, [*WELL, "slip_shows_code"]),
        ({"code_issued": False, "code": OWN}, ["code"]),
        ({"slip_shows_code": False, "code_on_slip": OWN}, ["code_on_slip"]),
        ({"slip_issued": False, "code_on_slip": OWN, "slip_shows_code": True}, ["slip_shows_code", "code_on_slip"]),
        ({"slip_issued": False, "code_on_slip": OWN, "slip_shows_code": False}, ["code_on_slip"]),
        ({"dealings": [{"dealing": "inside"}]}, ["dealings/0/dealing", "dealings/0/code"]),
    ],
)
def test_what_cannot_be(facts: dict[str, Any], pointers: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        ask(**facts)
    assert sorted(problem.pointer for problem in caught.value.problems) == sorted(f"/{name}" for name in pointers)


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "satisfied")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = ask(**WELL, as_of=as_of)

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, ("qc352/d10",), as_of)
