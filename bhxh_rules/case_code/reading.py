"""Reading a case code by the known schemes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.case_code.errors import InvalidCode, InvalidDate, InvalidFormat
from bhxh_rules.case_code.plain import compact
from bhxh_rules.case_code.recognition import BY_SCHEME, CLASSES, OF_ANY_SCHEME, REAL
from bhxh_rules.case_code.schemes import BY_NAME, SCHEMES, Scheme, SchemeName
from bhxh_rules.core.errors import InputError, Problem


@dataclass(frozen=True, slots=True)
class CaseCode:
    """A code read by its scheme; the ordinal stays text, because its leading zeros belong to it."""

    scheme: SchemeName
    compact: str
    agency: str
    agency_groups: tuple[str, ...]
    ordinal: str
    received_on: date | None
    year: int


def parse(code: str, scheme: str | None = None) -> CaseCode:
    """Read a code into its parts; with `scheme`, only as a code of that scheme.

    Errors: InvalidCharacter; InvalidFormat (no known scheme, or another one); InvalidDate; InputError for a scheme
    that does not exist.
    """
    if scheme is not None and scheme not in BY_NAME:
        names = ", ".join(BY_NAME)
        raise InputError((Problem("/scheme", f"cần một trong: {names}", f"one of these is needed: {names}"),))
    plain = compact(code)
    found = next((each for each in SCHEMES if each.fits(plain)), None)
    if found is None:
        raise InvalidFormat("mã không theo mẫu nào đã biết", "the code is of no known scheme")
    if scheme not in (None, found.name):
        vi = f"mã theo mẫu {found.name}, không phải mẫu {scheme}"
        raise InvalidFormat(vi, f"the code is of the scheme {found.name}, not of {scheme}")
    return _bhxh(plain) if found.name == "bhxh" else _national(plain, found)


def validate(code: str, scheme: str | None = None) -> str:
    """Return the plain form of a valid code; errors as `parse` gives them."""
    return parse(code, scheme).compact


def is_valid(code: str, scheme: str | None = None) -> bool:
    """Tell whether a code is of a known scheme, or of the one named, with a day that exists.

    Errors: InputError for a scheme that does not exist.
    """
    try:
        places = OF_ANY_SCHEME if scheme is None else BY_SCHEME[scheme]
        if code[places[code.encode().translate(CLASSES)]] in REAL:
            return True
    except (AttributeError, LookupError, TypeError, UnicodeEncodeError):
        pass
    return is_valid_in_full(code, scheme)


def is_valid_in_full(code: str, scheme: str | None = None) -> bool:
    """Tell the same without a look at what is ordinary."""
    try:
        parse(code, scheme)
    except InvalidCode:
        return False
    return True


def format(code: str) -> str:
    """Return a code as documents print it, which is its plain form; no scheme is asked for. Errors as `compact`."""
    return compact(code)


def _bhxh(plain: str) -> CaseCode:
    ordinal, year, agency = plain.split("/")
    if not year.startswith("20"):
        raise InvalidDate("bhxh", year)
    return CaseCode("bhxh", plain, agency, (agency,), ordinal, None, int(year))


def _national(plain: str, scheme: Scheme) -> CaseCode:
    agency, day, ordinal = plain.split("-")
    try:
        received = date(2000 + int(day[:2]), int(day[2:4]), int(day[4:]))
    except ValueError:
        raise InvalidDate(scheme.name, day) from None
    return CaseCode(scheme.name, plain, agency, tuple(agency.split(".")), ordinal, received, received.year)
