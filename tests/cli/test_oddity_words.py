"""What is odd in a text, in words."""

import re
from pathlib import Path

import pytest

from bhxh_rules import corpus
from bhxh_rules.cli.oddity_words import ODDITIES, told, what_to_do
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


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_stands_outside_the_articles_is_pinned_and_all_else_accepted(lang: str) -> None:
    other, outside = Diagnostic("no-end-mark", 1, "x"), Diagnostic("outside-text", 1, "qd1624")

    assert list(what_to_do((), lang)) == []
    (accept,) = what_to_do((other, other), lang)
    (renew,) = what_to_do((outside,), lang)
    assert "diagnostics.toml" in accept
    assert "diagnostics.toml" not in renew
    assert "bhxh_rules/corpus/data/qd1624.toml" in renew
    assert renew.endswith(" qd1624")
    assert list(what_to_do((outside, other), lang)) == [accept, renew]
