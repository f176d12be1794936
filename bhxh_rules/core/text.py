"""Normal forms of Vietnamese text, and the explicit order of its letters.

Every function is pure and linear in the length of its input; a normal form applied twice changes nothing more.
"""

import re
import unicodedata

LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The Vietnamese alphabet; f, j, w and z stand where the Latin alphabet has them."""

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of điểm in the order that Vietnamese legislation uses."""

LATIN_POINT_LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""The letters of điểm where a text follows the Latin alphabet, without đ."""

_RANK = {letter: rank for rank, letter in enumerate(LETTERS, 1)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Combining marks of huyền, hỏi, ngã, sắc, nặng in dictionary order; no mark is 0."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FOREIGN_D = str.maketrans("ÐƉðɖ", "ĐĐđđ")

_LATE_TONE = ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ")
_EARLY_TONE = ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy")
_EARLY = dict(zip(_LATE_TONE, _EARLY_TONE, strict=True))
_LATE = re.compile(r"(?<!q)(?:" + "|".join(_LATE_TONE) + r")(?!\w)", re.IGNORECASE)


def nfc(text: str) -> str:
    """Return the text in Unicode form NFC."""
    return unicodedata.normalize("NFC", text)


def drop_invisible(text: str) -> str:
    """Return the text without characters that take no room: BOM, zero-width marks, soft hyphen."""
    return text.translate(_INVISIBLE)


def fold_spaces(text: str) -> str:
    """Return the text with every run of white space, no-break spaces included, as one space, and none outside."""
    return " ".join(drop_invisible(text).split())


def capitalised(text: str) -> str:
    """Return the text with its first letter as a capital; the others stay as they are."""
    return text[:1].upper() + text[1:]


def unify_d(text: str) -> str:
    """Return the text with Icelandic and African look-alikes (Ð, Ɖ, ð, ɖ) as Vietnamese Đ, đ."""
    return text.translate(_FOREIGN_D)


def unify_tone(text: str) -> str:
    """Return NFC text whose tone mark stands on the first of two vowels: hoà as hòa, uỷ as ủy; quý stays."""
    return _LATE.sub(lambda found: _move_tone(found[0]), nfc(text))


def _move_tone(pair: str) -> str:
    moved = _EARLY[pair.lower()]
    return "".join(new.upper() if old.isupper() else new for old, new in zip(pair, moved, strict=True))


def search_fold(text: str) -> str:
    """Return the text as one types it without marks: lower case, no diacritics, đ as d, single spaces."""
    plain = unify_d(nfc(text)).casefold().replace("đ", "d")
    return fold_spaces("".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c)))


def letter_rank(letter: str) -> int:
    """Return the place, from 1, of one letter in the Vietnamese alphabet; 0 for the empty string.

    Raises KeyError for anything that is not a lower-case letter without tone.
    """
    return _RANK[letter] if letter else 0


def collation_key(text: str) -> tuple[tuple[tuple[tuple[int, int], ...], tuple[int, ...]], ...]:
    """Return a key that sorts Vietnamese words by syllable: letters first, then tones in dictionary order."""
    return tuple(_syllable_key(syllable) for syllable in fold_spaces(nfc(text)).casefold().split())


def _syllable_key(syllable: str) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    letters, tones = [], []
    for character in syllable:
        marks = unicodedata.normalize("NFD", character)
        tone = max((_TONES.get(mark, 0) for mark in marks), default=0)
        bare = nfc("".join(mark for mark in marks if mark not in _TONES))
        letters.append((1, _RANK[bare]) if bare in _RANK else (0, ord(character)))
        tones.append(tone)
    return tuple(letters), tuple(tones)
