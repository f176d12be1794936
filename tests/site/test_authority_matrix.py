"""The matrix shows what the specification says."""

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.site.authority_matrix import MARKS, MAY, MAY_NOT, SILENT, authority_matrix
from bhxh_rules.testing.vietnamese import foreign_words
from tests.qc1624.dieu_07.specification import ROLES, SPECIFICATION, answer

SIGNS = {"may": MAY, "may_not": MAY_NOT, "silent": SILENT}


def rows() -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in authority_matrix().splitlines() if line.startswith("| ")]


def test_every_cell_is_the_answer_of_the_specification() -> None:
    words = glossary.load()
    head, *body = rows()

    assert head == ["việc", "căn cứ", *(words.word("role", role).label for role in ROLES)]
    assert [line[0] for line in body] == [words.word("action", action).label for action in SPECIFICATION]
    for line, (action, rule) in zip(body, SPECIFICATION.items(), strict=True):
        expected = [
            MARKS[rule.needs[role]] if role in rule.needs else SIGNS[answer(role, action, "none")] for role in ROLES
        ]
        assert line[2:] == expected, action


def test_clauses_and_legend() -> None:
    text = authority_matrix(Context())

    assert "| chọn ảnh bìa | khoản 4 Điều 4 |" in text
    assert text.endswith(".\n")
    assert all(mark in text.splitlines()[-1] for mark in (*SIGNS.values(), *MARKS.values()))


def test_the_matrix_is_vietnamese() -> None:
    signs = {*SIGNS.values(), *MARKS.values()}

    assert [word for word in foreign_words(authority_matrix()) if not signs & set(word)] == []
