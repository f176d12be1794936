"""Which instrument a text is, and what a text that is none repeats."""

import time
from pathlib import Path

import pytest

from bhxh_rules.corpus.parser import parse, read
from bhxh_rules.corpus.recognition import instrument_of, partners, repeated
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.corpus.tree import Node


def regulation(garden: str, reworded: int) -> str:
    """The invented regulation with that many of its 27 provisions reworded."""
    rest = garden.partition("QUY CHẾ\n")[2]
    lines = rest.split("\n")
    places = [place for place, line in enumerate(lines) if line[1:2] in (".", ")") or line.startswith("- ")]
    for place in places[:reworded]:
        lines[place] = f"{lines[place][:3]}Chữ khác hẳn {place};"
    return "QUY CHẾ\n" + "\n".join(lines)


@pytest.mark.parametrize(
    ("reworded", "title", "expected"),
    [(0, "", "qc7"), (10, "", "qc7"), (18, "", "qc7"), (18, "LỀU CHỢ", ""), (25, "", "qc7")],
)
def test_a_fair_share_is_enough_and_less_with_the_title(
    garden: str, pinned: Corpus, reworded: int, title: str, expected: str
) -> None:
    source = regulation(garden, reworded)
    source = source.replace("VƯỜN RAU CHUNG", title) if title else source
    (part,) = parse(source).parts
    assert instrument_of(part, pinned) == expected


def test_an_order_of_provisions_is_no_matter(garden: str, pinned: Corpus) -> None:
    (part,) = parse(regulation(garden, 0).replace("2a. Trẻ", "2b. Trẻ").replace("Điều 4.", "Điều 6.")).parts
    assert instrument_of(part, pinned) == "qc7"


PAGE = """\
Vườn rau có gì lạ?
- Người đến thăm đi theo lối nhỏ; xem thêm Điều 3 và khoản 2. của lệ làng.
+ Vườn rau là nơi bà con cùng trồng rau, cùng hái rau.
Gàu;
Người làm vườn và người đến thăm vườn
"""


def test_what_a_page_repeats(pinned: Corpus) -> None:
    assert repeated(parse(PAGE), pinned) == ("qc7/d2", "qc7/d2.k2")
    together = PAGE.replace("+ Vườn rau là", "Vườn rau\nVườn rau là")
    assert repeated(parse(together), pinned) == ("qc7/d1", "qc7/d2", "qc7/d2.k2")
    assert repeated(parse("Điều 9. Người làm vườn và người đến thăm vườn\n1. Rau."), pinned) == ("qc7/d2",)
    assert repeated(parse("")) == ()


def test_an_explainer_repeats_two_articles(texts: Path) -> None:
    file = texts / "explainer-qd1624.txt"
    if not file.is_file():
        pytest.skip("the explainer is not among the texts")
    points = [f"qc1624/d11.k1.{letter}" for letter in "abcde"]
    limits = [f"qc1624/d13.k2.{letter}" for letter in "abc"]
    clauses = ("qc1624/d13.k1", "qc1624/d13.k2", *limits, "qc1624/d13.k3", "qc1624/d13.k4")
    assert repeated(read(file)) == ("qc1624/d11", "qc1624/d11.k1", *points, *clauses)


def test_partners() -> None:
    one, other = parse("Điều 1. Một.\n\nĐiều 1. Hai.").parts
    empty = Node("part", "1", 1)
    assert partners([one, other], [other, one]) == [other, one]
    assert partners([empty, one], [empty, other]) == [None, one]
    assert partners([one], [one, other]) == [one, None]


def test_partners_of_many_parts_are_found_soon() -> None:
    many = parse("".join(f"Điều 1. Rau.\n\nĐiều 2. Vườn {n}.\n\n" for n in range(3_000))).parts
    begun = time.process_time()
    assert partners(many, many[::-1]) == list(many[::-1])
    assert time.process_time() - begun < 20
