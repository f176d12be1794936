"""Lint of a feature file line by line: what cannot be seen on the screen, and words that are not Vietnamese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bhxh_rules.testing.vietnamese import foreign_words

Found = Iterator[tuple[int, str]]

_LANGUAGE = re.compile(r"#\s*language:\s*vi\s*\Z")
_STEP = re.compile(r"(Biết|Cho|Khi|Thì|Và|Nhưng|\*) ")
_TAG_LINE = re.compile(r"@.*?(?:\s#(.*))?\Z")
_NAMES = {
    "\ufeff": "dấu thứ tự byte (BOM)",
    "\u00a0": "dấu cách không ngắt dòng (NBSP)",
    "\u200b": "dấu cách rộng bằng không (ZWSP)",
    "\u00ad": "dấu nối mềm (SHY)",
    "\u2011": "dấu nối không ngắt dòng",
    "\u00d0": "chữ Eth (Ð), không phải chữ Đ",
    "\u00f0": "chữ eth (ð), không phải chữ đ",
    "\t": "dấu nhảy cột (tab)",
}


def findings(text: str) -> Found:
    """Yield (line, message) for the language line, invisible characters, letter forms, spaces and foreign words."""
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    if not _LANGUAGE.match(lines[0].removeprefix("\ufeff")):
        yield 1, "dòng đầu phải là “# language: vi”"
    for number, line in enumerate(lines, 1):
        for message in (*_invisible(line), *_spaces(line)):
            yield number, message
        if not (number == 1 and _LANGUAGE.match(line.removeprefix("\ufeff"))):
            yield from ((number, message) for message in _foreign(line.strip()))


def _invisible(line: str) -> Iterator[str]:
    if line != unicodedata.normalize("NFC", line):
        yield "chữ không ở dạng dựng sẵn (NFC)"
    for character in sorted(set(line)):
        if character in _NAMES:
            yield f"có {_NAMES[character]}"
        elif character != " " and unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Zs"):
            yield f"có ký tự không nhìn thấy U+{ord(character):04X}"


def _spaces(line: str) -> Iterator[str]:
    stripped = line.strip()
    if _STEP.match(stripped) and "  " in stripped:
        yield "bước có hai dấu cách liền nhau"


def _foreign(line: str) -> Iterator[str]:
    if tags := _TAG_LINE.match(line):
        line = tags[1] or ""
    # Decomposed letters are reported as such; here they would make every word foreign.
    for word in foreign_words(unicodedata.normalize("NFC", line)):
        yield f"“{word}” không phải tiếng Việt (chỉ thẻ mới được mang mã)"
