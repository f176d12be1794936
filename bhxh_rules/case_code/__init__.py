"""Case codes (mã số hồ sơ thủ tục hành chính): their plain form, their parts, the schemes that are known.

No text on the portal fixes a format, so a code that is not valid here is of no known scheme, and nothing more follows.
Wrongly refusing a code is worse than wrongly taking one: where a width is not certain, the wider is taken.
"""

from bhxh_rules.case_code.errors import InvalidCharacter, InvalidCode, InvalidDate, InvalidFormat
from bhxh_rules.case_code.plain import compact, fold
from bhxh_rules.case_code.reading import CaseCode, format, is_valid, parse, validate
from bhxh_rules.case_code.schemes import SCHEMES, Part, PartName, Scheme, SchemeName

__all__ = [
    "SCHEMES",
    "CaseCode",
    "InvalidCharacter",
    "InvalidCode",
    "InvalidDate",
    "InvalidFormat",
    "Part",
    "PartName",
    "Scheme",
    "SchemeName",
    "compact",
    "fold",
    "format",
    "is_valid",
    "parse",
    "validate",
]
