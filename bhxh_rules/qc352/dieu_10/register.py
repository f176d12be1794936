"""Điều 10: the codes of many cases side by side, one code for one case (a reading: DG-0071)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.case_code import fold
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_10.reading import CLAUSE

ONE_CODE_ONE_CASE = "DG-0071"


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One line of a register: a case and a code under which it went. `code_issued` False: it has none yet.

    Cases are told apart as codes are: by the plain form of their names.
    """

    case: Text
    code: Text | None = None
    code_issued: Truth | None = None


@dataclass(frozen=True, slots=True)
class SharedCode:
    """A code, in plain form, that stands for more than one case."""

    code: str
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecodedCase:
    """A case that stands under more than one code, in plain form."""

    case: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterCheck:
    """Codes of several cases, cases of several codes, cases without a code yet, and those whose code is unknown."""

    shared_codes: tuple[SharedCode, ...]
    recoded_cases: tuple[RecodedCase, ...]
    uncoded: tuple[str, ...]
    open: tuple[str, ...]


CODES_NOT_UNIQUE = Code(
    "CODES_NOT_UNIQUE",
    "Trái Điều 10, hiểu thống nhất là mỗi hồ sơ một mã: có mã dùng cho nhiều hồ sơ hoặc hồ sơ có nhiều mã.",
    "Contrary to Article 10, read as one code for one case: a code stands for several cases, or a case has several.",
)
CODES_UNIQUE = Code(
    "CODES_UNIQUE",
    "Trong các hồ sơ đã cho, mỗi mã chỉ dùng cho một hồ sơ và mỗi hồ sơ chỉ có một mã.",
    "Among the cases given, each code stands for one case and each case has one code.",
)
CODE_UNIQUENESS_NOT_MENTIONED = Code(
    "CODE_UNIQUENESS_NOT_MENTIONED",
    "Chưa kết luận được: có mã trùng hoặc hồ sơ có nhiều mã, mà theo cách hiểu này Điều 10 không nói đến điều đó.",
    "Undetermined: some codes are not unique, and under this reading Article 10 does not speak of that.",
)
CODES = (CODES_NOT_UNIQUE, CODES_UNIQUE, CODE_UNIQUENESS_NOT_MENTIONED)


def check_code_register(
    cases: tuple[CaseRecord, ...] | None, as_of: date | None, *, context: Context
) -> Decision[RegisterCheck]:
    """Look for one code on two cases and for two codes on one case.

    Outcomes: violated; satisfied; undetermined (a code is unknown, or findings when DG-0071 is run the other way);
    not_applicable before 06/03/2020. Errors: InputError for a code, on the same record or another, where there is
    none, and for a case without a visible name. Source: Điều 10.
    """
    _refuse_impossible(cases or ())
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=CLAUSE, as_of=as_of)
    if cases is None:
        return undetermined(FACTS_MISSING, missing=("cases",), at=CLAUSE, as_of=as_of)
    found = _compared(cases)
    if found.shared_codes or found.recoded_cases:
        more = {"at": CLAUSE, "readings": (ONE_CODE_ONE_CASE,), "as_of": as_of}
        if context.takes(ONE_CODE_ONE_CASE):
            return violated(CODES_NOT_UNIQUE, found, **more)
        return undetermined(CODE_UNIQUENESS_NOT_MENTIONED, found, **more)
    if found.open:
        return undetermined(FACTS_MISSING, found, missing=("cases",), at=CLAUSE, as_of=as_of)
    return satisfied(CODES_UNIQUE, found, at=CLAUSE, as_of=as_of)


def _compared(cases: tuple[CaseRecord, ...]) -> RegisterCheck:
    codes_of: dict[str, dict[str, None]] = {}
    cases_of: dict[str, dict[str, None]] = {}
    unknown: dict[str, None] = {}
    for record in cases:
        case = _named(record)
        code = fold(record.code or "")
        codes = codes_of.setdefault(case, {})
        if code:
            codes[code] = None
            cases_of.setdefault(code, {})[case] = None
        elif record.code_issued is not False:
            unknown[case] = None
    return RegisterCheck(
        shared_codes=tuple(SharedCode(code, tuple(held)) for code, held in cases_of.items() if len(held) > 1),
        recoded_cases=tuple(RecodedCase(case, tuple(held)) for case, held in codes_of.items() if len(held) > 1),
        uncoded=tuple(case for case, held in codes_of.items() if not held and case not in unknown),
        open=tuple(unknown),
    )


def _named(record: CaseRecord) -> str:
    """Return the name of a case: unlike a code, whose letter case and spaces tell nothing, it is taken as written."""
    return nfc(fold_spaces(record.case))


def _refuse_impossible(cases: tuple[CaseRecord, ...]) -> None:
    """Refuse a case without a name, and one with a code that another record, or the same, says to have none."""
    coded: dict[str, int] = {}
    for place, record in enumerate(cases):
        if fold(record.code or ""):
            coded.setdefault(_named(record), place)
    problems = []
    for place, record in enumerate(cases):
        case = _named(record)
        if not case:
            vi, en = "hồ sơ không có ký tự nào nhìn thấy được", "the case has no visible character"
            problems.append(Problem(pointer("cases", place, "case"), vi, en))
        if record.code_issued is not False:
            continue
        if record.code is not None:
            vi, en = "hồ sơ chưa có mã, theo code_issued", "the case has no code, by code_issued"
            problems.append(Problem(pointer("cases", place, "code"), vi, en))
        elif case in coded:
            there = pointer("cases", coded[case], "code")
            vi, en = f"hồ sơ này có mã ở {there}", f"the case has a code at {there}"
            problems.append(Problem(pointer("cases", place, "code_issued"), vi, en))
    if problems:
        raise InputError(tuple(problems))
