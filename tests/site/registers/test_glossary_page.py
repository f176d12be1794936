"""Terms and clauses link to each other, and the glossary is in the order of Vietnamese letters."""

from __future__ import annotations

import re

import pytest

from bhxh_rules import corpus
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import collation_key
from bhxh_rules.site.developer.terms_page import terms_page
from bhxh_rules.site.markdown import escape, page_of
from bhxh_rules.site.registers.glossary_page import glossary_page
from bhxh_rules.site.registers.vocabulary import (
    GLOSSARY,
    IDENTIFIERS,
    KINDS,
    Word,
    terms_at,
    terms_text,
    words,
    words_of_clauses,
)


def entry(page: str, word: Word) -> str:
    """Return the line of a term."""
    [line] = [line for line in page.splitlines() if f"**{escape(word.label)}**" in line]
    return line


@pytest.fixture(scope="module")
def lines(registers: dict[str, str]) -> dict[str, str]:
    """The line of each term by its label."""
    found = re.findall(r"^- (?:<a [^>]+></a>)*\*\*(.+?)\*\*.*$", registers[GLOSSARY], re.MULTILINE)
    whole = [line for line in registers[GLOSSARY].splitlines() if line.startswith("- ")]
    assert len(found) == len(set(found)) == len(whole)
    return dict(zip(found, whole, strict=True))


def test_each_term_has_one_entry_with_every_identifier(lines: dict[str, str]) -> None:
    assert set(lines) == {escape(word.label) for word in words_of_clauses()}
    for word in words_of_clauses():
        assert all(f"`{use.name}`" in lines[escape(word.label)] for use in word.uses)


def test_terms_and_clauses_link_to_each_other(lines: dict[str, str]) -> None:
    for word in words_of_clauses():
        line = lines[escape(word.label)]
        for clause in word.clauses:
            assert f"({page_of(clause)}#{Provision.parse(clause).anchor})" in line
            back = re.findall(rf"\[{re.escape(escape(word.label))}\]\(\.\./{GLOSSARY}#([^)]+)\)", terms_text(clause))
            # Rules and law tables stand on the page themselves, under the same name.
            assert bool(back) == (not word.kinds_at(clause) <= {"rules", "laws"})
            assert all(f'<a id="{anchor}"></a>' in line for anchor in back)


def test_a_clause_without_terms_has_no_line() -> None:
    bare = next(record.id for record in corpus.load().provisions if record.id not in terms_at())

    assert terms_text(bare) == ""


def test_anchors_are_of_identifiers_and_each_there_once(registers: dict[str, str]) -> None:
    anchors = re.findall(r'<a id="([^"]+)"></a>', registers[GLOSSARY])

    assert len(anchors) == len(set(anchors))
    assert {"tn-definitions-database", "tn-facts-units", "tn-words-step-report-to-board"} <= set(anchors)


def test_terms_go_by_vietnamese_letters(registers: dict[str, str]) -> None:
    sections = re.findall(r"^### <a id=\"[^\"]+\"></a>(\S+)\n\n((?:- .*\n)+)", registers[GLOSSARY], re.MULTILINE)

    letters = [letter for letter, _ in sections]
    assert letters == sorted(letters, key=collation_key)
    assert "D" in letters
    assert "Đ" in letters
    for letter, listed in sections:
        labels = re.findall(r"\*\*(.+?)\*\*", listed)
        assert labels == sorted(labels, key=collation_key)
        assert {collation_key(label)[0][0][0] for label in labels} == {collation_key(letter)[0][0][0]}


def test_definitions_come_with_their_meaning(registers: dict[str, str]) -> None:
    first = registers[GLOSSARY].partition('<a id="tu-dung">')[0]

    for word in words():
        if word.uses[0].kind == "definitions":
            assert all(note in first for note in word.notes)


def test_every_identifier_is_on_one_of_two_pages(lines: dict[str, str]) -> None:
    others = terms_page()
    for word in words():
        told = lines.get(escape(word.label), "")
        for use in word.uses:
            listed = f'\n| `{use.name}` | <span lang="vi">{escape(use.term.label)}' in others
            assert listed is not (f"`{use.name}`" in told), use
    assert f"]({IDENTIFIERS})" in glossary_page()


def test_kinds_have_words() -> None:
    assert {use.kind for word in words() for use in word.uses} == set(KINDS)
