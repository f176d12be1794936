"""Differences by words: both texts can be read off, and nothing that stays is shown as changed."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.corpus import redline as module
from bhxh_rules.corpus.redline import redline


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ()),
        ("rau xanh", "rau xanh", (("same", "rau xanh"),)),
        ("trong 03 (ba) ngày", "trong 04 (bốn) ngày", None),
        ("ba ngày làm việc đó", "ba ngày đó", (("same", "ba ngày"), ("removed", "làm việc"), ("same", "đó"))),
        ("", "rau", (("added", "rau"),)),
        ("rau", "", (("removed", "rau"),)),
        ("Ủy ban; hoà", "uỷ ban, hòa", (("same", "uỷ ban, hòa"),)),
        ("rau – quả", "rau - quả", (("same", "rau - quả"),)),
        ("rau . quả", "rau ; quả", (("same", "rau"), ("removed", "."), ("added", ";"), ("same", "quả"))),
    ],
)
def test_small_texts(old: str, new: str, expected: tuple[tuple[str, str], ...] | None) -> None:
    wanted = (("same", "trong"), ("removed", "03 (ba)"), ("added", "04 (bốn)"), ("same", "ngày"))
    assert redline(old, new) == (wanted if expected is None else expected)


WORDS = st.lists(st.sampled_from(["rau", "quả", "gàu", "cuốc", "liềm", "rổ", "bao"]), max_size=30).map(" ".join)


def sides(lines: module.Redline) -> tuple[str, str]:
    old = " ".join(words for kind, words in lines if kind != "added")
    return old, " ".join(words for kind, words in lines if kind != "removed")


@given(WORDS, WORDS, st.sampled_from((1, 20, 40_000)), st.sampled_from((0, 1, 8)))
def test_both_texts_can_be_read_off(old: str, new: str, largest: int, deepest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LARGEST_TABLE", largest)
        patch.setattr(module, "DEEPEST", deepest)
        lines = redline(old, new)
    assert sides(lines) == (old, new)
    assert all(one[0] != other[0] for one, other in pairwise(lines))


def test_anchors_find_what_stays_in_long_texts() -> None:
    old = [f"rau{n}" for n in range(1000)]
    new = [*old[500:520], *old[:500], "quả", *old[530:]]
    kept = [words for kind, words in redline(" ".join(old), " ".join(new)) if kind == "same"]
    assert " ".join(old[:500]) in kept
    assert " ".join(old[530:]) in kept


@pytest.mark.parametrize("word", ["rau", "rau{}"])
def test_time_is_linear(word: str) -> None:
    old = " ".join(word.format(n) for n in range(40_000))
    new = " ".join(f"quả{n % 7} " + word.format(n) for n in range(0, 40_000, 2))
    begun = time.process_time()
    assert sides(redline(old, new)) == (old, new)
    assert time.process_time() - begun < 20
