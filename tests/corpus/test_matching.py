"""Every provision is paired once or not at all, and equal wording finds itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.corpus.matching import Matching
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.wordings import from_part

ROWS = (
    "Điều {}. Rau",
    "Điều {}. Quả",
    "Điều {}.",
    "1. Một.",
    "2. Hai:",
    "2. Một.",
    "3.",
    "a) Gàu;",
    "b) Gàu;",
    "- Dây.",
)


def paired(old: str, new: str) -> dict[str, str]:
    one, other = from_part(parse(old).parts[0], "x"), from_part(parse(new).parts[0], "x")
    matching = Matching(one, other)
    assert {after: before for before, after in matching.new_of.items()} == matching.old_of
    assert set(matching.new_of) <= set(one.walk())
    assert set(matching.old_of) <= set(other.walk())
    return {before.id: after.id for before, after in matching.new_of.items()}


def text(rows: list[str]) -> str:
    """Number the Điều in order."""
    count = 0
    lines = []
    for row in rows:
        count += row.startswith("Điều")
        lines.append(row.format(count))
    return "\n\n".join(lines)


JUMBLES = st.lists(st.sampled_from(ROWS), max_size=12).map(text)


@given(JUMBLES, JUMBLES)
def test_any_two_texts_are_paired_one_to_one(old: str, new: str) -> None:
    assert paired(old, new)["x"] == "x"


@given(JUMBLES)
def test_a_text_is_paired_with_itself_in_place(same: str) -> None:
    found = paired(same, same)
    assert all(before == after for before, after in found.items())
    assert len(found) == 1 + len(list(parse(same).parts[0].provisions("x")))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # To another Điều, with a điểm reworded on the way.
        (
            "Điều 1. Rau\n1. Tưới.\n2. Đồ dùng:\na) Gàu;\nb) Xô.\n\nĐiều 2. Quả\n1. Hái.",
            "Điều 1. Rau\n1. Tưới.\n\nĐiều 2. Quả\n1. Hái.\n2. Đồ dùng:\na) Gàu;\nb) Chậu.",
            {"x/d1.k2": "x/d2.k2", "x/d1.k2.a": "x/d2.k2.a", "x/d1.k2.b": "x/d2.k2.b"},
        ),
        # One khoản of three is not enough to be the same Điều.
        (
            "Điều 1. Rau\n1. Tưới.\n\nĐiều 2. Quả\n1. Hái.",
            "Điều 1. Rau\n1. Tưới.\n\nĐiều 3. Sổ ghi chép\n1. Ghi.\n2. Hái.\n3. Đọc.",
            {"x/d2.k1": "x/d3.k2"},
        ),
    ],
)
def test_provisions_that_went_elsewhere(old: str, new: str, expected: dict[str, str]) -> None:
    assert {before: after for before, after in paired(old, new).items() if before != after} == expected
