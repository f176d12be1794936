"""A file against what is pinned."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bhxh_rules.corpus import identify, read
from bhxh_rules.corpus.comparison import identify as identify_in
from bhxh_rules.corpus.loader import build, load
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.pin import pin
from bhxh_rules.corpus.records import Corpus

HEAD = """\
[instrument]
id = "{0}"
kind = "quy chế"
title = "Vườn rau"
short = "Vườn"
number = {{ value = "7", evidence = "T", source = "bản văn" }}
issued = {{ value = "", evidence = "NF", source = "" }}
in_force = {{ value = "", evidence = "NF", source = "" }}
ended = {{ value = "", evidence = "NF", source = "" }}
"""


@pytest.fixture(scope="session")
def pinned(garden: str) -> Corpus:
    """The invented text as the only pinned one, beside an instrument that has no provisions yet."""
    decision, regulation = parse(garden).parts
    empty = HEAD.format("qd6")
    return build((pin(HEAD.format("qd7"), decision, "qd7"), pin(HEAD.format("qc7"), regulation, "qc7"), empty))


def test_the_same_text_is_unchanged(garden: str, pinned: Corpus) -> None:
    decision, regulation = identify_in(parse(garden), pinned)
    assert (decision.instrument, decision.unchanged) == ("qd7", ("qd7/d1", "qd7/d2"))
    assert (regulation.instrument, len(regulation.unchanged)) == ("qc7", 27)
    assert decision.same
    assert regulation.part.kind == "part"


@pytest.mark.parametrize(
    ("old", "new", "kind", "own"),
    [
        ("Gàu;\nb) Cuốc", "gàu;\nb) Cuốc", "cosmetic", "qc7/d3.k2.a"),
        ("hai gàu", "ba gàu", "changed", "qc7/d3.k1.a"),
        ("f) Dây.", "f) Dây.\ng) Kéo.", "added", "qc7/d3.k2.g"),
        ("\nf) Dây.", "", "removed", "qc7/d3.k2.f"),
        ("cùng hái rau", "cùng bán rau", "changed", "qc7/d1"),
    ],
)
def test_one_change_is_found_where_it_is(garden: str, pinned: Corpus, old: str, new: str, kind: str, own: str) -> None:
    assert old in garden
    _, found = identify_in(parse(garden.replace(old, new)), pinned)
    for name in ("cosmetic", "changed", "added", "removed"):
        assert getattr(found, name) == ((own,) if name == kind else ()), name
    assert found.same is (kind == "cosmetic")


def test_what_is_no_known_instrument_is_left_out(garden: str, pinned: Corpus) -> None:
    assert identify_in(parse("Điều 1. Chợ\n1. Bán rau."), pinned) == ()
    assert identify_in(parse("không có điều nào"), pinned) == ()
    assert identify(parse(garden)) == ()


def test_the_official_texts_are_unchanged(texts: Path) -> None:
    both = identify(read(texts / "qd1624-2024.txt"))
    (portal,) = identify(read(texts / "qc352-2020.txt"))
    assert [found.instrument for found in (*both, portal)] == ["qd1624", "qc1624", "qc352"]
    for found in (*both, portal):
        assert found.same
        assert found.cosmetic == ()
        assert found.unchanged == tuple(record.id for record in load().of(found.instrument))


def test_an_article_about_a_text_is_no_instrument(texts: Path) -> None:
    file = texts / "explainer-qd1624.txt"
    if not file.is_file():
        pytest.skip("the explainer is not among the texts")
    assert identify(read(file)) == ()


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.booleans(), min_size=5, max_size=40), st.booleans(), st.booleans())
def test_looks_of_an_official_text_change_nothing_semantic(
    texts: Path, breaks: list[bool], decomposed: bool, late_tone: bool
) -> None:
    for name in ("qd1624-2024.txt", "qc352-2020.txt"):
        source = (texts / name).read_text(encoding="utf-8")
        at = iter(range(source.count(" ")))
        shape = re.compile(r"(?m)(?<!^Điều)(?<!^Chương)(?<!^-) ")
        source = shape.sub(lambda _, at=at: "\r\n" if breaks[next(at) % len(breaks)] else "\u00a0", source)  # type: ignore[misc]
        if late_tone:
            source = source.replace("ủy", "uỷ").replace("hóa", "hoá")
        if decomposed:
            source = unicodedata.normalize("NFD", source)
        for found in identify(parse(source)):
            assert found.same
            assert bool(found.cosmetic) is late_tone or found.instrument == "qd1624"
