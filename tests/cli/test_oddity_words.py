"""What is odd in a text, in words."""

import re
from pathlib import Path

import pytest

from bhxh_rules import corpus
from bhxh_rules.cli.oddity_words import ODDITIES, told
from bhxh_rules.corpus.loader import accepted
from bhxh_rules.corpus.tree import Diagnostic

SOURCES = Path(corpus.__file__).parent


def codes() -> set[str]:
    """The codes that the reader of texts writes, out of its source."""
    found: set[str] = set()
    for file in SOURCES.glob("*.py"):
        found |= set(re.findall(r'(?:note|Diagnostic)\("([a-z-]+)"', file.read_text(encoding="utf-8")))
    return found


def test_every_code_has_words() -> None:
    assert len(codes()) > 10
    assert codes() <= set(ODDITIES)
    assert {note.code for note in accepted()} <= set(ODDITIES)


@pytest.mark.parametrize(
    ("code", "lang", "said"),
    [
        ("khoan-repeated", "vi", "trùng số khoản: x"),
        ("dieu-sequence", "en", "the numbers do not follow each other (Article): x"),
        ("no-end-mark", "vi", "không có dấu câu ở cuối: x"),
        ("something-new", "vi", "something-new: x"),
    ],
)
def test_a_code_is_told(code: str, lang: str, said: str) -> None:
    assert told(Diagnostic(code, 1, "x"), lang) == said
