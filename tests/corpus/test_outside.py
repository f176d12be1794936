"""What stands outside the Điều is not compared clause by clause, but a change of it is seen."""

import pytest

from bhxh_rules.corpus import load
from bhxh_rules.corpus.documents import read_document
from bhxh_rules.corpus.outside import outside
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.recognition import instrument_of


def digests(text: str) -> list[str]:
    return [outside(part) for part in parse(text).parts]


@pytest.mark.parametrize(
    ("old", "new"),
    [("Tưới và hái", "Tưới và bán"), ("\nĐiều 1.", "\nCăn cứ một luật khác;\n\nĐiều 1.")],
)
def test_a_change_outside_the_articles_is_seen(garden: str, old: str, new: str) -> None:
    assert old in garden
    assert digests(garden.replace(old, new, 1)) != digests(garden)


def test_an_appendix_and_a_last_paragraph_are_outside(garden: str) -> None:
    for more in ("\n\nPHỤ LỤC I\n\n1. Mua thêm gàu.\n", "\n\nNơi nhận:\n- Như trên.\n"):
        assert digests(garden.rstrip() + more)[-1] != digests(garden)[-1]


def test_a_change_within_an_article_is_not(garden: str) -> None:
    assert "hai gàu" in garden
    assert digests(garden.replace("hai gàu", "ba gàu")) == digests(garden)
    assert digests(garden.replace("\n", "\r\n")) == digests(garden)


def test_the_official_texts_are_the_ones_pinned(texts: object) -> None:
    found = {}
    for name in ("qd1624-2024.txt", "qc352-2020.txt"):
        for part in parse(read_document(texts / name)).parts:  # type: ignore[operator]
            found[instrument_of(part, load())] = outside(part)
    assert found == {instrument.id: instrument.outside for instrument in load().instruments}
