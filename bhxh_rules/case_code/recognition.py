"""What an ordinary code looks like: enough to tell at once that one is valid, never that one is not.

A code is ordinary when it is plain already, when its digits and letters stand as in one of the templates below, and
when its day is none but 29 February. Everything else is looked at the long way.
"""

from __future__ import annotations

from itertools import accumulate, repeat

# Digits and capital letters as one digit and one letter; every other byte stays what it is.
CLASSES = bytes.maketrans(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"9" * 10 + b"A" * 26)

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CENTURY = "20"
# Months with their days as every year has them, and the century of a year: their lengths keep them apart.
REAL = frozenset(
    (_CENTURY, *(f"{month:02}{day:02}" for month, last in enumerate(_LENGTHS, 1) for day in range(1, last + 1)))
)


def _national(agency: bytes, ordinals: tuple[int, ...]) -> dict[bytes, slice]:
    month = len(agency) + len("-YY")
    return {agency + b"-999999-" + b"9" * ordinal: slice(month, month + 4) for ordinal in ordinals}


_BHXH = {b"99999/9999/99999": slice(6, 8)}
_NATIONAL_2018 = _national(b"999.99.99.A99", (4,))
# Agencies of one to eight groups; each but the first of two digits.
_AGENCIES = accumulate(repeat(b".99", 7), initial=b"A99")
_NATIONAL_2020 = {shape: month for agency in _AGENCIES for shape, month in _national(agency, (4, 5, 6, 7)).items()}

# By template: where the month and day, or the century, stand.
OF_ANY_SCHEME: dict[bytes, slice] = {**_BHXH, **_NATIONAL_2018, **_NATIONAL_2020}
BY_SCHEME: dict[str, dict[bytes, slice]] = {
    "bhxh": _BHXH,
    "national-2018": _NATIONAL_2018,
    "national-2020": _NATIONAL_2020,
}
