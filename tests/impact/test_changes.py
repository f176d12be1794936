"""A change and what hangs on it, as data."""

import pytest

from bhxh_rules.corpus.changes import Change, Comparison
from bhxh_rules.corpus.tree import Diagnostic, Node
from bhxh_rules.impact.changes import Impacts, impacts, in_words
from bhxh_rules.impact.dependents import Dependents
from tests.impact.gardens import BOUND, garden_reviews

PART = Node(
    "part",
    "1",
    1,
    content=(Node("dieu", "3", 7, content=(Node("khoan", "1", 8, content=(Node("diem", "a", 9),)),)),),
)


def told(*changes: Change, renumbered: tuple[tuple[str, str], ...] = ()) -> Impacts:
    return impacts(Comparison("qc7", PART, (), changes, renumbered), BOUND, garden_reviews)


def test_the_data_of_a_change() -> None:
    lines = (("same", "hai"), ("removed", "gàu"), ("added", "thùng"))
    own = "qc7/d3.k1.a"
    found = told(Change(own, "changed", own, own, "hai gàu", "hai thùng", lines)).to_data()
    assert found == {
        "instrument": "qc7",
        "changes": [
            {
                "provision": own,
                "kind": "changed",
                "from": "hai gàu",
                "to": "hai thùng",
                "rules": ["vườn.tưới"],
                "scenarios": ["f:1"],
                "constants": ["gàu[sáng]"],
                "readings": ["DG-1"],
                "pages": ["qc7/dieu_03.md#qc7-d3-k1-a"],
                "reviews": ["bà Ba ký 01/02/2026"],
                "references": [],
                "label": "điểm a khoản 1 Điều 3",
                "from_id": own,
                "to_id": own,
                "redline": [["same", "hai"], ["removed", "gàu"], ["added", "thùng"]],
                "line": 9,
            }
        ],
        "diagnostics": [],
    }


@pytest.mark.parametrize(
    ("change", "sides"),
    [
        (Change("qc7/d3", "changed", "qc7/d3", "qc7/d3", None, "mới"), (None, None)),
        (Change("qc7/d3", "cosmetic", "qc7/d3", "qc7/d3", "cũ", "Cũ"), ("cũ", "Cũ")),
        (Change("qc7/d3", "moved", "qc7/d3", "qc7/d4", "cũ", "cũ"), ("qc7/d3", "qc7/d4")),
        (Change("qc7/d3", "removed", "qc7/d3", None, "cũ"), ("cũ", None)),
        (Change("qc7/d3", "added", None, "qc7/d3", None, "mới"), (None, "mới")),
    ],
)
def test_both_sides_of_a_change(change: Change, sides: tuple[str | None, str | None]) -> None:
    (found,) = told(change).to_data()["changes"]
    assert (found["from"], found["to"]) == sides


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (Change("qc7/d3.k1.b", "removed", "qc7/d3.k1.b", None), 8),
        (Change("qc7/d3.k2.b", "removed", "qc7/d3.k2.b", None), 7),
        (Change("qc7/d5", "removed", "qc7/d5", None), 1),
        (Change("qc7/d5", "moved", "qc7/d5", "qc7/d3"), 7),
    ],
)
def test_a_change_has_a_line_of_the_new_text(change: Change, line: int) -> None:
    assert told(change).changes[0].line == line


def test_what_is_new_has_what_hangs_on_the_clause_it_came_into() -> None:
    khoan, diem = told(
        Change("qc7/d3.k2", "added", None, "qc7/d3.k2"), Change("qc7/d3.k2.a", "added", None, "qc7/d3.k2.a")
    ).changes
    assert khoan.dependents == diem.dependents == BOUND.of("qc7/d3")
    assert (khoan.reviews, diem.reviews) == ((), ())


def test_what_is_new_does_not_have_what_hangs_on_the_former_owner_of_its_id() -> None:
    new = Change("qc7/d4.k2", "added", None, "qc7/d4.k2")
    moved = told(new, Change("qc7/d3", "moved", "qc7/d3", "qc7/d4"), renumbered=(("qc7/d3", "qc7/d4"),))
    assert moved.changes[0].dependents == BOUND.of("qc7/d3")
    (_, below) = told(Change("qc7/d4", "added", None, "qc7/d4"), new).changes
    assert below.dependents == Dependents()


def test_what_moved_has_what_hangs_on_its_old_id() -> None:
    (found,) = told(Change("qc7/d4", "moved", "qc7/d4", "qc7/d3")).changes
    assert (found.dependents, found.label(), found.label("en")) == (BOUND.of("qc7/d4"), "Điều 4", "Article 4")


def test_green_is_what_asks_for_nobody() -> None:
    odd = Diagnostic("diem-sequence", 3, "a → c")
    cosmetic = Change("qc7/d3", "cosmetic", "qc7/d3", "qc7/d3")
    assert told().green
    assert told(cosmetic).green
    assert not told(cosmetic, Change("qc7/d3.k1", "removed", "qc7/d3.k1", None)).green
    assert not Impacts("qc7", (), (odd,)).green
    assert not Impacts("").green
    assert Impacts("", (), (odd,)).to_data() == {
        "instrument": None,
        "changes": [],
        "diagnostics": [{"code": "diem-sequence", "line": 3, "detail": "a → c"}],
    }


def test_an_id_that_has_no_words_is_said_as_it_is() -> None:
    assert in_words("t1/d0") == "t1/d0"
