"""Điều 10: where the facts about the code of one case stand against what the text asks of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bhxh_rules.case_code import fold
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.facts import Text
from bhxh_rules.qc352.dieu_10.law import REQUIREMENTS, CodeRequirement
from bhxh_rules.qc352.dieu_10.reading import CLAUSE, NO_FORMAT, CodeReading, is_national
from bhxh_rules.qc352.dieu_10.register import ONE_CODE_ONE_CASE

CodeIssuer = Literal["one_stop_system", "other"]
Dealing = Literal["with_applicant", "between_agencies"]

SLIP_SHOWS_CODE = "DG-0072"
LOOK_UP_FINDS_CASE = "DG-0073"


@dataclass(frozen=True, slots=True)
class CodeUse:
    """A code that was used for the case in a dealing."""

    dealing: Dealing
    code: Text


@dataclass(frozen=True, slots=True)
class CodeDeparture:
    """A requirement from which the facts depart, and the other code where one was found."""

    requirement: CodeRequirement
    at: str
    other_code: str | None


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """The facts about the code of one case; None is unknown."""

    code: str | None
    code_issued: bool | None
    code_issued_by: CodeIssuer | None
    issued_automatically: bool | None
    dealings: tuple[CodeUse, ...] | None
    slip_issued: bool | None
    slip_shows_code: bool | None
    code_on_slip: str | None
    found_by_code: bool | None

    @property
    def reference(self) -> str | None:
        """The code that the others must equal: that of the case, else the first one seen."""
        seen = (self.code, self.code_on_slip, *(use.code for use in self.dealings or ()))
        return next((code for code in seen if code is not None), None)

    @property
    def slip_without_code(self) -> bool:
        """Whether there is, or may be, a slip, and it shows no code."""
        return self.slip_issued is not False and self.slip_shows_code is False


def departures(
    facts: CodeFacts, reading: CodeReading | None, context: Context
) -> Iterator[tuple[CodeDeparture, str | None]]:
    """Yield each departure that is certain, with the reading by which it is a breach; None where no doubt is."""
    for row in context.law(REQUIREMENTS).rows:
        if _denied(row.requirement, facts):
            doubt = {"on_receipt_slip": SLIP_SHOWS_CODE, "used_for_look_up": LOOK_UP_FINDS_CASE}.get(row.requirement)
            yield CodeDeparture(row.requirement, row.at, None), doubt
        else:
            others = dict.fromkeys(fold(used) for used in _used(row.requirement, facts) if _differs(used, facts))
            yield from ((CodeDeparture(row.requirement, row.at, other), ONE_CODE_ONE_CASE) for other in others)
    if reading is not None and not is_national(reading) and not context.takes(NO_FORMAT):
        yield CodeDeparture("national_form", CLAUSE, None), None


def _denied(requirement: CodeRequirement, facts: CodeFacts) -> bool:
    """Tell whether a fact says that the requirement is not met, whatever the codes are."""
    denied = {
        "issued_by_system": facts.code_issued_by == "other",
        "issued_automatically": facts.issued_automatically is False,
        "on_receipt_slip": facts.slip_without_code,
        "used_for_look_up": facts.found_by_code is False,
    }
    return denied.get(requirement, False)


def _used(requirement: CodeRequirement, facts: CodeFacts) -> tuple[str, ...]:
    """Return the codes found where a requirement asks for that of the case."""
    if requirement == "on_receipt_slip":
        return () if facts.code_on_slip is None else (facts.code_on_slip,)
    dealing = {"same_with_applicant": "with_applicant", "same_between_agencies": "between_agencies"}.get(requirement)
    return tuple(use.code for use in facts.dealings or () if use.dealing == dealing)


def _differs(used: str, facts: CodeFacts) -> bool:
    return facts.reference is not None and fold(used) != fold(facts.reference)


def open_of(facts: CodeFacts, context: Context) -> Iterator[tuple[CodeRequirement, str]]:
    """Yield each requirement that nothing is known about, with the fact that would settle it."""
    settling: dict[CodeRequirement, str] = {
        "issued_by_system": "code_issued_by",
        "issued_automatically": "issued_automatically",
        "same_with_applicant": "dealings",
        "same_between_agencies": "dealings",
        "on_receipt_slip": "code_on_slip",
        "used_for_look_up": "found_by_code",
    }
    without_slip = facts.slip_issued is False or facts.slip_shows_code is False
    for row in context.law(REQUIREMENTS).rows:
        fact = settling.get(row.requirement)
        settled = row.requirement == "on_receipt_slip" and without_slip
        if fact is not None and getattr(facts, fact) is None and not settled:
            yield row.requirement, fact


def refuse_impossible(facts: CodeFacts) -> None:
    """Refuse a code, or what is said of one, where another fact says that there is none; InputError points at each."""
    slip = {
        "slip_shows_code": facts.slip_shows_code is True,
        "code_on_slip": facts.code_on_slip is not None,
    }
    told = {
        "code": facts.code is not None,
        "code_issued_by": facts.code_issued_by is not None,
        "issued_automatically": facts.issued_automatically is not None,
        "dealings": bool(facts.dealings),
        **slip,
        "found_by_code": facts.found_by_code is True,
    }
    problems: list[Problem] = []
    if facts.code_issued is False:
        problems += _said(told, "hồ sơ chưa có mã, theo code_issued", "the case has no code, by code_issued")
    elif facts.slip_issued is False:
        problems += _said(slip, "hồ sơ chưa có phiếu, theo slip_issued", "the case has no slip, by slip_issued")
    elif facts.slip_shows_code is False and facts.code_on_slip is not None:
        vi, en = "phiếu không ghi mã, theo slip_shows_code", "the slip shows none, by slip_shows_code"
        problems.append(Problem(pointer("code_on_slip"), vi, en))
    if problems:
        raise InputError(tuple(problems))


def _said(told: dict[str, bool], vi: str, en: str) -> list[Problem]:
    return [Problem(pointer(name), vi, en) for name, said in told.items() if said]
