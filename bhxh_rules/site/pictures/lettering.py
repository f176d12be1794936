"""How much room words take, so that they can be set in lines before any browser has seen them.

Pages use the fonts of the reader's system: the widths here are those of a wide one, so that no other runs out of its
place.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Widths by the letter without its marks, in parts of the font size; what is not named is as wide as most letters.
_NARROW = dict.fromkeys("iíjl.,:;'|!", 0.32) | dict.fromkeys("ftr()[]/- ·", 0.40)
_WIDE = dict.fromkeys("mwMW—…", 1.0) | dict.fromkeys("ABCDĐGHKNOQRUVXY%", 0.77)
_WIDTHS = _NARROW | _WIDE
_USUAL = 0.63
_BOLD = 1.1
# The number of a clause stays on the line of what it numbers.
_NUMBERED = re.compile(r"(khoản|điểm|Điều) (?=\S)")
_GLUE = "\u00a0"


def width_of(words: str, size: float, bold: bool = False) -> float:
    """Return the width of words on one line, rather too much than too little."""
    return sum(map(_width, words)) * size * (_BOLD if bold else 1)


def wrapped(words: str, width: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """Return words in lines that fit a width; a word that is wider than that has a line of its own."""
    lines: list[str] = []
    for word in _NUMBERED.sub(rf"\1{_GLUE}", words).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(line.replace(_GLUE, " ") for line in lines if line)


@cache
def _width(letter: str) -> float:
    return _WIDTHS.get(unicodedata.normalize("NFD", letter)[0], _USUAL)
