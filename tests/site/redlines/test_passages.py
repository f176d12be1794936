"""Words that go and words that come are told apart without colour."""

from html.parser import HTMLParser

import pytest

from bhxh_rules.corpus.redline import redline
from bhxh_rules.site.redlines.passages import Passage, anchor, counted, redline_html


class Sides(HTMLParser):
    """Reads a redline as its two wordings, without the words that name what happened."""

    def __init__(self) -> None:
        super().__init__()
        self.within: list[str] = []
        self.old: list[str] = []
        self.new: list[str] = []
        self.named: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.within.remove(tag)

    def handle_data(self, data: str) -> None:
        if "small" in self.within:
            self.named.append(f"{self.within[-2]} {data}")
            return
        if "ins" not in self.within:
            self.old += data.split()
        if "del" not in self.within:
            self.new += data.split()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("trong 05 (năm) ngày làm việc", "trong 06 (sáu) ngày làm việc"),
        ("a & b < c", "a & b < d > e"),
        ("", "mới hẳn"),
        ("bỏ cả câu", ""),
    ],
)
def test_both_wordings_can_be_read_back(old: str, new: str) -> None:
    read = Sides()
    read.feed(redline_html(redline(old, new)))

    assert (" ".join(read.old), " ".join(read.new)) == (old, new)
    assert set(read.named) <= {"del bỏ:", "ins thêm:"}
    assert bool(read.named)


def test_no_words_give_no_paragraph() -> None:
    assert redline_html(()) == ""


def test_a_new_clause_does_not_take_the_anchor_of_the_one_whose_number_it_has() -> None:
    moved, added = Passage("qc1624/d13.k2", "moved"), Passage("qc1624/d13.k2", "added", only_new=True)

    assert (anchor(moved), anchor(added)) == ("qc1624-d13-k2", "moi-qc1624-d13-k2")


@pytest.mark.parametrize("id", ["qc1624/d13.kII", "qc1624/d0"])
def test_odd_numbers_have_an_anchor_too(id: str) -> None:
    assert anchor(Passage(id, "changed")) == id.replace("/", "-").replace(".", "-")


def test_the_count_names_what_there_is() -> None:
    steps = [Passage("qc1624/d1", kind) for kind in ("added", "changed", "added")]

    assert counted(steps) == "có sửa đổi: 1; thêm mới: 2"
