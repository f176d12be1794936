"""The plain form of a case code: one spelling, however it was typed, copied or scanned."""

from __future__ import annotations

import unicodedata

from bhxh_rules.case_code.errors import InvalidCharacter, InvalidFormat
from bhxh_rules.core.text import drop_invisible, nfc

# Whatever `str.isspace` calls a space.
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
# Marks of direction and others that take no room and that `drop_invisible` leaves: a text may need them, a code never.
_MARKS = "\u180e" + "".join(map(chr, (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2061, 0x206A))))
_SPELLINGS = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63",
    "/": "\u2044\u2215",
    ".": "\u2024\ufe52",
}
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_FULL_WIDTH = {chr(point): chr(point - 0xFEE0).upper() for point in range(0xFF01, 0xFF5F)}

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_SPACES + _MARKS, ""),
        **{other: plain for plain, others in _SPELLINGS.items() for other in others},
        **{letter: letter.upper() for letter in _LOWER},
        **_FULL_WIDTH,
    }
)
_CHARACTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ./-")


def fold(code: str) -> str:
    """Return the form in which codes of any kind are compared: composed, without spaces, one width and one case.

    Characters that no known scheme uses stay, as capitals; nothing is refused.
    """
    plain = nfc(drop_invisible(code)).translate(_PLAIN)
    return plain if plain.isascii() else nfc("".join(map(_capital, plain)))


def _capital(character: str) -> str:
    """Return the capital of a letter; a foreign letter stays where its capital would make it pass for a plain one."""
    capital = character.upper()
    return character if capital.isascii() else capital


def compact(code: str) -> str:
    """Return the plain form of a code: ASCII digits, capital letters, full stops, slashes and hyphens.

    Full-width forms, lower case, every kind of space, marks that take no room, other dashes, slashes and full stops
    are brought to it; the shape is not looked at.
    Errors: InvalidCharacter for the first character that cannot be; InvalidFormat for what is no text.
    """
    try:
        plain = fold(code)
    except (AttributeError, TypeError):
        raise InvalidFormat("mã số hồ sơ phải là một chuỗi", "a case code is a text") from None
    if _CHARACTERS.issuperset(plain):
        return plain
    raise InvalidCharacter(*_first_foreign(code))


def _first_foreign(code: str) -> tuple[str, int]:
    """Return the first character that no plain form has, with the marks that follow it, and its place from 1."""
    starts = [place for place, character in enumerate(code) if not place or not unicodedata.combining(character)]
    ends = (*starts[1:], len(code))
    return next(
        (code[start:end], start + 1)
        for start, end in zip(starts, ends, strict=True)
        if not _CHARACTERS.issuperset(fold(code[start:end]))
    )
