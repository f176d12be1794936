"""Điều 10: reading a case code. The text fixes no format, so a code that cannot be read breaks nothing by that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bhxh_rules import case_code
from bhxh_rules.case_code import InvalidCharacter, InvalidCode, InvalidDate, SchemeName
from bhxh_rules.case_code.errors import named, shown
from bhxh_rules.case_code.schemes import BY_NAME
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force

CLAUSE = "qc352/d10"
NO_FORMAT = "DG-0022"


@dataclass(frozen=True, slots=True)
class CodeReading:
    """What a case code says under the scheme that it has, or would have but for its day.

    `evidence` and `source` tell how well the scheme is known, for an ordinal as long as this one. The parts are None
    where the code cannot be read; `received_on` is None also where the scheme has no day. `impossible_date` is a day or
    a year that cannot be, `foreign_character` the first character that stands in no known scheme, with its code points,
    at `position` in the text as given. A character that would steer a screen is shown as its code point.
    """

    compact: str
    scheme: SchemeName | None
    pattern: str | None
    evidence: str | None
    source: str | None
    agency: str | None
    agency_groups: tuple[str, ...]
    ordinal: str | None
    received_on: date | None
    year: int | None
    impossible_date: str | None
    foreign_character: str | None
    position: int | None


_UNREAD = CodeReading(
    compact="",
    scheme=None,
    pattern=None,
    evidence=None,
    source=None,
    agency=None,
    agency_groups=(),
    ordinal=None,
    received_on=None,
    year=None,
    impossible_date=None,
    foreign_character=None,
    position=None,
)

CASE_CODE_READ = Code(
    "CASE_CODE_READ",
    "Mã {v.compact} đọc được theo mẫu {v.pattern}. Mẫu này lấy từ: {v.source}.",
    "The code {v.compact} reads under the scheme {v.scheme} (evidence {v.evidence}).",
)
CASE_CODE_SHAPE_UNKNOWN = Code(
    "CASE_CODE_SHAPE_UNKNOWN",
    "Chưa kết luận được: mã {v.compact} không theo mẫu nào đã biết. Điều 10 không quy định mẫu, nên đó không phải là "
    "trái quy định.",
    "Undetermined: the code {v.compact} is of no known scheme. Article 10 fixes none, so that is no breach.",
)
CASE_CODE_CHARACTER_UNKNOWN = Code(
    "CASE_CODE_CHARACTER_UNKNOWN",
    "Chưa kết luận được: ký tự thứ {v.position} của mã ({v.foreign_character}) không có trong mẫu nào đã biết. "
    "Điều 10 không quy định mẫu, nên đó không phải là trái quy định.",
    "Undetermined: character {v.position} of the code ({v.foreign_character}) stands in no known scheme. Article 10 "
    "fixes none, so that is no breach.",
)
CASE_CODE_DATE_IMPOSSIBLE = Code(
    "CASE_CODE_DATE_IMPOSSIBLE",
    "Chưa kết luận được: mã {v.compact} có hình dạng của mẫu {v.pattern}, nhưng không thể có ngày hoặc năm "
    "{v.impossible_date}. Điều 10 không quy định mẫu, nên đó không phải là trái quy định.",
    "Undetermined: the code {v.compact} has the shape of the scheme {v.scheme}, but there is no such day or year: "
    "{v.impossible_date}. Article 10 fixes no scheme, so that is no breach.",
)
CASE_CODE_OF_OTHER_SCHEME = Code(
    "CASE_CODE_OF_OTHER_SCHEME",
    "Chưa kết luận được: mã {v.compact} theo mẫu {v.pattern}, không phải mẫu mà người hỏi yêu cầu. Yêu cầu ấy là của "
    "người hỏi.",
    "Undetermined: the code {v.compact} is of the scheme {v.scheme}, not of the one that the caller requires.",
)
CASE_CODE_NOT_READ_AS_NATIONAL = Code(
    "CASE_CODE_NOT_READ_AS_NATIONAL",
    "Chưa kết luận được: không đọc được mã {v.compact} theo mẫu quốc gia, là mẫu mà theo cách hiểu này Điều 10 đòi "
    "hỏi. Việc đọc mã không kết luận mã đúng hay trái.",
    "Undetermined: the code {v.compact} does not read under the national scheme, which Article 10 asks for under this "
    "reading. Reading a code is no judgement of it.",
)
CODES = (
    CASE_CODE_READ,
    CASE_CODE_SHAPE_UNKNOWN,
    CASE_CODE_CHARACTER_UNKNOWN,
    CASE_CODE_DATE_IMPOSSIBLE,
    CASE_CODE_OF_OTHER_SCHEME,
    CASE_CODE_NOT_READ_AS_NATIONAL,
)


def parse_case_code(
    code: str | None, scheme: SchemeName | None, as_of: date | None, *, context: Context
) -> Decision[CodeReading]:
    """Read a case code into its parts.

    Outcomes: determined; undetermined (no known scheme, a day that cannot be, another scheme than the caller requires,
    or no code); not_applicable before 06/03/2020. Source: Điều 10, which fixes no format (DG-0022).
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=CLAUSE, as_of=as_of)
    if code is None:
        return undetermined(FACTS_MISSING, missing=("code",), at=CLAUSE, as_of=as_of)
    found = read(code)
    obstacle = obstacle_to(found, scheme)
    if obstacle is None:
        return determined(CASE_CODE_READ, found, at=CLAUSE, as_of=as_of)
    if obstacle is CASE_CODE_OF_OTHER_SCHEME:
        return undetermined(obstacle, found, at=CLAUSE, as_of=as_of)
    # What is said of a code that does not read is said of the text too: whether it asks for a form.
    told = obstacle if context.takes(NO_FORMAT) else CASE_CODE_NOT_READ_AS_NATIONAL
    return undetermined(told, found, at=CLAUSE, readings=(NO_FORMAT,), as_of=as_of)


def read(code: str) -> CodeReading:
    """Return what a code says, as far as it can be read."""
    unread = replace(_UNREAD, compact=shown(case_code.fold(code)))
    try:
        parts = case_code.parse(code)
    except InvalidCharacter as error:
        return replace(unread, foreign_character=named(error.character), position=error.position)
    except InvalidDate as error:
        return replace(_of(unread, error.scheme), impossible_date=error.text)
    except InvalidCode:
        return unread
    return replace(
        _of(unread, parts.scheme),
        agency=parts.agency,
        agency_groups=parts.agency_groups,
        ordinal=parts.ordinal,
        received_on=parts.received_on,
        year=parts.year,
    )


def obstacle_to(found: CodeReading, scheme: SchemeName | None) -> Code | None:
    """Return why a code does not read, or not under the scheme that the caller requires; None when it does."""
    if found.foreign_character is not None:
        return CASE_CODE_CHARACTER_UNKNOWN
    if found.scheme is None:
        return CASE_CODE_SHAPE_UNKNOWN
    if scheme not in (None, found.scheme):
        return CASE_CODE_OF_OTHER_SCHEME
    return CASE_CODE_DATE_IMPOSSIBLE if found.impossible_date else None


def is_national(found: CodeReading) -> bool:
    """Tell whether a code reads under one of the national schemes."""
    return found.scheme in ("national-2018", "national-2020") and found.impossible_date is None


def _of(found: CodeReading, name: str) -> CodeReading:
    scheme = BY_NAME[name]
    evidence = scheme.evidence_for(found.compact)
    return replace(found, scheme=scheme.name, pattern=scheme.pattern, evidence=evidence, source=scheme.source)
