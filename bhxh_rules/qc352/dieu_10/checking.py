"""Điều 10: the code of one case held against what the text asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.case_code import SchemeName
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_10.comparing import (
    CodeDeparture,
    CodeFacts,
    CodeIssuer,
    CodeUse,
    departures,
    open_of,
    refuse_impossible,
)
from bhxh_rules.qc352.dieu_10.law import CodeRequirement
from bhxh_rules.qc352.dieu_10.reading import (
    CASE_CODE_OF_OTHER_SCHEME,
    CLAUSE,
    NO_FORMAT,
    CodeReading,
    is_national,
    obstacle_to,
    read,
)


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """What is not met, what the text leaves unmentioned by a rejected reading, what is open, and how the code reads."""

    breaches: tuple[CodeDeparture, ...]
    not_mentioned: tuple[CodeDeparture, ...]
    open: tuple[CodeRequirement, ...]
    reading: CodeReading | None


CASE_CODE_REQUIREMENT_NOT_MET = Code(
    "CASE_CODE_REQUIREMENT_NOT_MET",
    "Trái Điều 10: mã số hồ sơ không đáp ứng điều phải có; kết quả nêu từng điều.",
    "Contrary to Article 10: the code of the case does not meet what is asked; the value names each point.",
)
CASE_CODE_REQUIREMENTS_MET = Code(
    "CASE_CODE_REQUIREMENTS_MET",
    "Mã số hồ sơ đáp ứng mọi điều mà Điều 10 đòi hỏi, theo các dữ kiện đã cho.",
    "The code of the case meets all that Article 10 asks for, by the facts given.",
)
CASE_CODE_NOT_ISSUED = Code(
    "CASE_CODE_NOT_ISSUED",
    "Chưa kết luận được: hồ sơ chưa có mã; Điều 10 không nêu khi nào mã phải được cấp.",
    "Undetermined: the case has no code yet; Article 10 does not say when one must be issued.",
)
CASE_CODE_POINT_NOT_MENTIONED = Code(
    "CASE_CODE_POINT_NOT_MENTIONED",
    "Chưa kết luận được: có điều mà theo cách hiểu này Điều 10 không nói đến; kết quả nêu từng điều.",
    "Undetermined: there are points of which Article 10 does not speak under this reading; the value names each.",
)
CASE_CODE_FORM_NOT_MENTIONED = Code(
    "CASE_CODE_FORM_NOT_MENTIONED",
    "Chưa kết luận được: mọi điều mà Điều 10 đòi hỏi đều đạt, theo các dữ kiện đã cho, nhưng mã {v.reading.compact} "
    "không đọc được theo mẫu nào đã biết. Điều 10 không quy định mẫu, nên đó không phải là trái; chỉ chưa chắc đây là "
    "một mã số hồ sơ.",
    "Undetermined: all that Article 10 asks for is met, by the facts given, but the code {v.reading.compact} reads "
    "under no known scheme. Article 10 fixes none, so that is no breach; it is only not certain to be a case code.",
)
CASE_CODE_SCHEME_NOT_AS_REQUIRED = Code(
    "CASE_CODE_SCHEME_NOT_AS_REQUIRED",
    "Chưa kết luận được: mọi điều mà Điều 10 đòi hỏi đều đạt, theo các dữ kiện đã cho, nhưng mã {v.reading.compact} "
    "theo mẫu {v.reading.pattern}, không phải mẫu mà người hỏi yêu cầu. Yêu cầu ấy là của người hỏi.",
    "Undetermined: all that Article 10 asks for is met, by the facts given, but the code {v.reading.compact} is of the "
    "scheme {v.reading.scheme}, not of the one that the caller requires.",
)
CODES = (
    CASE_CODE_REQUIREMENT_NOT_MET,
    CASE_CODE_REQUIREMENTS_MET,
    CASE_CODE_NOT_ISSUED,
    CASE_CODE_POINT_NOT_MENTIONED,
    CASE_CODE_FORM_NOT_MENTIONED,
    CASE_CODE_SCHEME_NOT_AS_REQUIRED,
)


def check_case_code(
    code: str | None,
    code_issued: bool | None,
    code_issued_by: CodeIssuer | None,
    issued_automatically: bool | None,
    dealings: tuple[CodeUse, ...] | None,
    slip_issued: bool | None,
    slip_shows_code: bool | None,
    code_on_slip: str | None,
    found_by_code: bool | None,
    scheme: SchemeName | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[CodeCheck]:
    """Hold the code of a case against what the text asks of it; codes are compared in plain form.

    Facts: `issued_automatically` — the system made the code up by itself; nobody typed or chose it.
    Outcomes: violated (what is certain, even if other facts are unknown); satisfied; undetermined (also where there is
    no code yet: then nothing else is looked at); not_applicable before 06/03/2020.
    Errors: InputError for a code or a slip where there is none. Source: Điều 10.
    """
    facts = CodeFacts(
        code,
        code_issued,
        code_issued_by,
        issued_automatically,
        dealings,
        slip_issued,
        slip_shows_code,
        code_on_slip,
        found_by_code,
    )
    refuse_impossible(facts)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=CLAUSE, as_of=as_of)
    if code_issued is False:
        return undetermined(CASE_CODE_NOT_ISSUED, CodeCheck((), (), (), None), at=CLAUSE, as_of=as_of)
    reading = None if code is None else read(code)
    found = tuple(departures(facts, reading, context))
    unknown = dict(open_of(facts, context))
    checked = CodeCheck(
        tuple(departure for departure, doubt in found if doubt is None or context.takes(doubt)),
        tuple(departure for departure, doubt in found if doubt is not None and not context.takes(doubt)),
        tuple(unknown),
        reading,
    )
    form = () if reading is None or is_national(reading) else (NO_FORMAT,)
    doubts = tuple(dict.fromkeys((*form, *(doubt for _, doubt in found if doubt is not None))))
    return _concluded(checked, (*missing(code=code), *unknown.values()), scheme, doubts, as_of)


def _concluded(
    checked: CodeCheck,
    unknown: tuple[str, ...],
    scheme: SchemeName | None,
    readings: tuple[str, ...],
    as_of: date | None,
) -> Decision[CodeCheck]:
    more = {"at": CLAUSE, "readings": readings, "as_of": as_of}
    if checked.breaches:
        return violated(CASE_CODE_REQUIREMENT_NOT_MET, checked, **more)
    if checked.reading is None or unknown:
        return undetermined(FACTS_MISSING, checked, missing=tuple(dict.fromkeys(unknown)), **more)
    if checked.not_mentioned:
        return undetermined(CASE_CODE_POINT_NOT_MENTIONED, checked, **more)
    obstacle = obstacle_to(checked.reading, scheme)
    if obstacle is CASE_CODE_OF_OTHER_SCHEME:
        return undetermined(CASE_CODE_SCHEME_NOT_AS_REQUIRED, checked, **more)
    if obstacle is not None:
        return undetermined(CASE_CODE_FORM_NOT_MENTIONED, checked, **more)
    return satisfied(CASE_CODE_REQUIREMENTS_MET, checked, **more)
