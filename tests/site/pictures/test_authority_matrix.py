"""The matrix shows what the specification says."""

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.site.pictures.authority_matrix import MARKS, MAY, MAY_NOT, MAY_NOT_BY_READING, SILENT, authority_matrix
from bhxh_rules.testing.vietnamese import foreign_words
from tests.qc1624.dieu_07.specification import ROLES, SPECIFICATION, answer

SIGNS = {"may": MAY, "may_not": MAY_NOT, "silent": SILENT}


def rows() -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in authority_matrix().splitlines() if line.startswith("| ")]


def test_every_cell_is_the_answer_of_the_specification() -> None:
    words = glossary.load()
    head, *body = rows()

    assert head == ["Việc", "Căn cứ", *(words.word("role", role).label for role in ROLES)]
    assert [line[0] for line in body] == [words.word("action", action).label for action in SPECIFICATION]
    for line, (action, rule) in zip(body, SPECIFICATION.items(), strict=True):
        expected = [
            MARKS[rule.needs[role]] if role in rule.needs else SIGNS[answer(role, action, "none")] for role in ROLES
        ]
        assert [cell.strip("()") for cell in line[2:]] == expected, action


def test_clauses_and_legend() -> None:
    text = authority_matrix(Context())

    assert "| chọn ảnh bìa | khoản 4 Điều 4 |" in text
    assert all(mark in text.splitlines()[0] for mark in (*SIGNS.values(), *MARKS.values(), MAY_NOT_BY_READING))
    # Nobody but the Board chooses the cover by a reading; nobody else decides to post by the text itself.
    assert "(✕)" in next(line for line in text.splitlines() if line.startswith("| chọn ảnh bìa"))
    assert "(✕)" not in next(line for line in text.splitlines() if line.startswith("| quyết định đăng"))


def test_the_matrix_is_vietnamese() -> None:
    signs = {*SIGNS.values(), *MARKS.values()}

    assert [word for word in foreign_words(authority_matrix()) if not signs & set(word)] == ["DG-0041"]
