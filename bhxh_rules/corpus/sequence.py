"""What may follow what: numbers with inserted letters (13, 13a, 14) and the two orders of point letters."""

import re

from bhxh_rules.core.text import LATIN_POINT_LETTERS, POINT_LETTERS

_NUMBER = re.compile(r"(\d+)([a-zđ]?)")
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
"""How a Phần may be numbered."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def follows(kind: str, last: str, number: str) -> bool:
    """Say whether a number comes right after the last one of its kind; `last` is "" for the first."""
    if kind == "diem":
        return point_order(last, number) != "none"
    if kind in ("division", "chapter", "section"):
        return _group(number) == (_group(last) if last else 0) + 1
    before, after = _split(last), _split(number)
    if after[1] == "":
        return after[0] == before[0] + 1
    return before[0] == after[0] > 0 and point_order(before[1], after[1]) != "none"


def point_order(last: str, letter: str) -> str:
    """Say by which alphabet a letter comes right after the last: "vietnamese", "latin" (that alone), or "none"."""
    if letter == _after(POINT_LETTERS, last):
        return "vietnamese"
    return "latin" if letter == _after(LATIN_POINT_LETTERS, last) else "none"


def _after(alphabet: str, letter: str) -> str:
    if letter and letter not in alphabet:
        return ""
    place = alphabet.index(letter) + 1 if letter else 0
    return alphabet[place : place + 1]


def _split(number: str) -> tuple[int, str]:
    found = _NUMBER.fullmatch(number)
    return (0, "") if found is None else (int(found[1]), found[2])


def _group(number: str) -> int:
    if number in ORDINALS:
        return ORDINALS.index(number) + 1
    if number.isdigit():
        return int(number)
    values = [_ROMAN[letter] for letter in number]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
