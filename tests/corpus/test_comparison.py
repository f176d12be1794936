"""A file against what is pinned."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bhxh_rules.corpus import identify, read
from bhxh_rules.corpus.comparison import Change, Comparison, compare_texts
from bhxh_rules.corpus.comparison import identify as identify_in
from bhxh_rules.corpus.loader import load
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.corpus.tree import Node


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


def found(comparisons: tuple[Comparison, ...]) -> list[tuple[str, str, str]]:
    """(kind, from, to) of every change, "" for none."""
    return [(each.kind, each.from_id or "", each.to_id or "") for one in comparisons for each in one.changes]


def test_a_change_carries_words_where_they_are_known(garden: str, pinned: Corpus) -> None:
    new = parse(garden.replace("hai gàu", "ba gàu").replace("b) Cuốc;\n", "").replace("f) Dây.", "f) Dây.\ng) Kéo."))
    place = "qc7/d3.k1.a"
    without = Change(place, "changed", place, place, None, "Buổi sáng ba gàu;")
    _, regulation = identify_in(new, pinned)
    assert regulation.changes[0] == without
    _, regulation = identify_in(new, pinned, parse(garden))
    lines = (("same", "Buổi sáng"), ("removed", "hai"), ("added", "ba"), ("same", "gàu;"))
    old = "Buổi sáng hai gàu;"
    assert regulation.changes[0] == Change(place, "changed", place, place, old, "Buổi sáng ba gàu;", lines)
    assert regulation.changes[1] == Change("qc7/d3.k2.b", "removed", "qc7/d3.k2.b", None, "Cuốc;")
    assert regulation.changes[2] == Change("qc7/d3.k2.g", "added", None, "qc7/d3.k2.g", None, "Kéo.")
    assert len(regulation.changes) == 3


def test_an_old_text_that_is_not_the_pinned_one_gives_no_words(garden: str, pinned: Corpus) -> None:
    old = parse(garden.replace("hai gàu", "bốn gàu").replace("2a. Trẻ", "2b. Trẻ"))
    new = parse(garden.replace("hai gàu", "ba gàu").replace("2a. Trẻ nhỏ", "2a. Trẻ con"))
    _, regulation = identify_in(new, pinned, old)
    assert [(each.provision, each.old_text, each.redline) for each in regulation.changes] == [
        ("qc7/d2.k2a", None, ()),
        ("qc7/d3.k1.a", None, ()),
    ]


MOVES = """\
Điều 1. Rau
1. Rau muống tưới buổi sáng.
2. Rau cải tưới buổi chiều:
a) Một gàu;
b) Hai gàu.
3. Rau dền thì thôi.

Điều 2. Quả
1. Cà chua.
2. Dưa leo.

Điều 3. Đồ dùng của vườn

- Gàu múc nước;
- Cuốc xới đất.
"""


def edited(*pairs: tuple[str, str]) -> str:
    source = MOVES
    for old, new in pairs:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    return source


RENUMBERED = (("3. Rau dền", "4. Rau dền"), ("2. Rau cải", "3. Rau cải"), ("1. Rau muống", "1. Mới.\n2. Rau muống"))


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (MOVES, []),
        (
            edited(*RENUMBERED),
            [
                ("added", "", "d1.k1"),
                ("moved", "d1.k1", "d1.k2"),
                ("moved", "d1.k2", "d1.k3"),
                ("moved", "d1.k3", "d1.k4"),
            ],
        ),
        (
            # A moved khoản whose điểm has been reworded: both, each at its place.
            edited(*RENUMBERED, ("Hai gàu", "Ba gàu")),
            [
                ("added", "", "d1.k1"),
                ("moved", "d1.k1", "d1.k2"),
                ("moved", "d1.k2", "d1.k3"),
                ("changed", "d1.k2.b", "d1.k3.b"),
                ("moved", "d1.k3", "d1.k4"),
            ],
        ),
        (
            # Moved and reworded itself, known by its điểm.
            edited(*RENUMBERED, ("Rau cải tưới buổi chiều", "Rau cải tưới buổi tối")),
            [
                ("added", "", "d1.k1"),
                ("moved", "d1.k1", "d1.k2"),
                ("moved", "d1.k2", "d1.k3"),
                ("changed", "d1.k2", "d1.k3"),
                ("moved", "d1.k3", "d1.k4"),
            ],
        ),
        (
            # Moved and reworded, known by its words.
            edited(("1. Rau muống tưới buổi sáng.", "1. Mới.\n1a. Rau muống tưới buổi trưa.")),
            [("added", "", "d1.k1"), ("moved", "d1.k1", "d1.k1a"), ("changed", "d1.k1", "d1.k1a")],
        ),
        (
            edited(("Điều 2. Quả", "Điều 3. Quả"), ("Điều 3. Đồ", "Điều 2. Đồ")),
            [("dieu-order", "", "")],
        ),
        (
            edited(("a) Một gàu;\nb) Hai gàu.", "a) Hai gàu.")),
            [("removed", "d1.k2.a", ""), ("moved", "d1.k2.b", "d1.k2.a")],
        ),
        (edited(("a) Một gàu;\n", "")), [("removed", "d1.k2.a", "")]),
        (edited(("Điều 2. Quả", "Điều 2. Trái")), [("changed", "d2", "d2")]),
        (
            edited(("- Gàu múc nước;", "- Liềm;\n- Gàu múc nước;")),
            [("added", "", "d3.g1"), ("moved", "d3.g1", "d3.g2"), ("moved", "d3.g2", "d3.g3")],
        ),
        (
            # To another Điều.
            edited(
                ("2. Dưa leo.", "2. Dưa leo.\n3. RAU DỀN thì thôi."), ("3. Rau dền thì thôi.\n\nĐiều 2", "\nĐiều 2")
            ),
            [("moved", "d1.k3", "d2.k3")],
        ),
        (
            # Only the numbers of a Điều and its heading: everything below moves along.
            edited(("Điều 3. Đồ dùng của vườn", "Điều 4. Đồ nghề")),
            [("moved", "d3", "d4"), ("changed", "d3", "d4")],
        ),
        (edited(("1. Cà chua.", "1. CÀ CHUA.")), [("cosmetic", "d2.k1", "d2.k1")]),
        (
            edited(("1. Cà chua.\n2. Dưa leo.", "1. Dưa leo.\n2. Cà chua.")),
            [("moved", "d2.k1", "d2.k2"), ("moved", "d2.k2", "d2.k1")],
        ),
        (
            edited(("Điều 3. Đồ", "Điều 2a. Sổ vườn\n1. Có sổ.\n\nĐiều 3. Đồ")),
            [("added", "", "d2a"), ("added", "", "d2a.k1")],
        ),
        (
            edited(("Điều 2. Quả\n1. Cà chua.\n2. Dưa leo.\n", "")),
            [("removed", "d2", ""), ("removed", "d2.k1", ""), ("removed", "d2.k2", "")],
        ),
    ],
)
def test_what_moved_and_what_did_not(new: str, expected: list[tuple[str, str, str]]) -> None:
    if expected == [("dieu-order", "", "")]:
        # Swapped in place, as an amended text prints them.
        head, second, third = re.split(r"(?=Điều [23]\.)", MOVES)
        new = head + third.replace("Điều 3", "Điều 2") + "\n" + second.replace("Điều 2", "Điều 3")
        expected = [("moved", "d2", "d3"), ("moved", "d3", "d2")]
    comparisons = compare_texts(parse(MOVES), parse(new))
    assert [tuple(own.removeprefix("t1/") for own in each) for each in found(comparisons)] == expected
    assert comparisons[0].same is (not any(kind != "cosmetic" for kind, _, _ in expected))


def test_everything_renumbered_is_named() -> None:
    (comparison,) = compare_texts(parse(MOVES), parse(edited(*RENUMBERED)))
    assert comparison.moved == ("t1/d1.k1", "t1/d1.k2", "t1/d1.k3")
    assert comparison.renumbered == (
        ("t1/d1.k1", "t1/d1.k2"),
        ("t1/d1.k2", "t1/d1.k3"),
        ("t1/d1.k2.a", "t1/d1.k3.a"),
        ("t1/d1.k2.b", "t1/d1.k3.b"),
        ("t1/d1.k3", "t1/d1.k4"),
    )
    assert "t1/d1.k2.a" not in comparison.unchanged


def test_two_files_part_by_part(garden: str, pinned: Corpus) -> None:
    decision, _, regulation = garden.partition("QUY CHẾ\n")
    turned = f"QUY CHẾ\n{regulation}./.\nQUYẾT ĐỊNH\n{decision}"
    comparisons = compare_texts(parse(garden), parse(turned), pinned)
    assert [each.instrument for each in comparisons] == ["qc7", "qd7"]
    assert found(comparisons) == []
    assert compare_texts(parse(garden), parse("không có điều nào"), pinned) == ()
    assert len(compare_texts(parse(MOVES), parse(garden), pinned)) == 1


def test_many_reworded_provisions_are_paired_by_their_ids() -> None:
    old = "Điều 1. Rau\n" + "".join(f"{n}. Rau thứ {n} ở luống {n}.\n" for n in range(1, 31))
    new = old.replace("ở luống", "tại hàng")
    assert [each.kind for each in compare_texts(parse(old), parse(new))[0].changes] == ["changed"] * 30


WORD = re.compile(r"\S+")


def edit(source: str, place: int, how: str) -> tuple[str, int] | None:
    """The text with one word replaced, dropped or added, and its line; None where that changes signs, not words."""
    words = list(WORD.finditer(source))
    word = words[place % len(words)]
    start = source.rfind("\n", 0, word.start()) + 1
    before = source[start : word.start()].strip()
    line = source.count("\n", 0, word.start()) + 1
    signs = not before or before.split()[-1] in ("Điều", "Ðiều", "**Ðiều", "Chương", "Mục", "khoản", "điểm")
    if signs or word[0].strip('*_.,;:/()"”“') == "" or word[0].endswith("/."):
        return None
    bare = word[0].rstrip('.,;:*/>)”"')
    tail = word[0][len(bare) :]
    new = {"replace": f"xyxy{tail}", "add": f"xyxy {word[0]}", "drop": tail}[how]
    return source[: word.start()] + new + source[word.end() :], line


def assert_one_edit_is_one_change(source: str, corpus: Corpus | None, place: int, how: str) -> None:
    changed = edit(source, place, how)
    if changed is None:
        return
    new, line = changed
    nodes: dict[str, Node] = {}
    for one in identify_in(parse(source), corpus):
        nodes |= dict(one.part.provisions(one.instrument))
    comparisons = identify_in(parse(new), corpus, parse(source))
    assert [one.instrument for one in comparisons] == [one.instrument for one in identify_in(parse(source), corpus)]
    changes = [each for one in comparisons for each in one.changes]
    inside = [own for own, node in nodes.items() if node.line <= line]
    assert len(changes) <= 1
    for each in changes:
        # The provision that begins last at or before the edited line, or one above it that goes on after a list.
        assert each.kind == "changed"
        assert inside[-1].startswith(each.provision.partition(".")[0])
        assert {kind for kind, _ in each.redline} - {"same"}
        assert "xyxy" in (each.new_text or "") or how == "drop"
    if how != "drop" and not changes:
        outside = [node for part in parse(new).parts for node in part.walk() if "xyxy" in node.printed]
        assert {node.kind for node in outside} <= {"part", "chapter", "closing", "appendix"}
        assert outside


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 600), st.sampled_from(("replace", "drop", "add")))
def test_any_one_word_edit_is_reported_where_it_is(garden: str, pinned: Corpus, place: int, how: str) -> None:
    assert_one_edit_is_one_change(garden, pinned, place, how)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(("qd1624-2024.txt", "qc352-2020.txt")),
    st.integers(0, 6000),
    st.sampled_from(("replace", "drop", "add")),
)
def test_any_one_word_edit_of_an_official_text(texts: Path, name: str, place: int, how: str) -> None:
    assert_one_edit_is_one_change((texts / name).read_text(encoding="utf-8"), None, place, how)


def official(texts: Path, *pairs: tuple[str, str]) -> str:
    source = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    for old, new in pairs:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    return source


def cut(source: str, start: str, end: str) -> tuple[str, str, str]:
    first, last = source.index(start), source.index(end)
    return source[:first], source[first:last], source[last:]


def renumber(text: str, by: int) -> str:
    return re.sub(r"(?m)^(\d)\. ", lambda sign: f"{int(sign[1]) + by}. ", text)


def differences(texts: Path, new: str) -> list[tuple[str, str, str]]:
    comparisons = identify_in(parse(new), None, read(texts / "qd1624-2024.txt"))
    assert [one.instrument for one in comparisons] == ["qd1624", "qc1624"]
    return [tuple(own.removeprefix("qc1624/") for own in each) for each in found(comparisons)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("a) Tối đa 03 (ba)", "a) Tối đa 04 (bốn)", "d13.k2.a"),
        ("03 (ba) ngày làm việc", "03 (ba) ngày", "d13.k2.a"),
        ("trình Trưởng Ban Quản trị hoặc Phó Trưởng Ban Quản trị", "trình Phó Trưởng Ban hoặc Trưởng Ban", "d11.k1.c"),
        ("trình Phó Trưởng ban quyết định", "trình Trưởng ban quyết định", "d11.k1.e"),
    ],
)
def test_a_reworded_clause_of_the_official_text(texts: Path, old: str, new: str, place: str) -> None:
    assert differences(texts, official(texts, (old, new))) == [("changed", place, place)]


def test_a_category_dropped_from_the_official_text(texts: Path) -> None:
    before, rest, after = cut(official(texts), "3. Các văn bản", "Điều 11. Quy")
    kept = rest.partition("\n")[2]
    assert differences(texts, before + kept + after) == [("removed", "d10.k3", "")]
    moved = [("moved", f"d10.k{n}", f"d10.k{n - 1}") for n in (4, 5, 6, 7)]
    assert differences(texts, before + renumber(kept, -1) + after) == [("removed", "d10.k3", ""), *moved]


def test_an_article_added_to_the_official_text(texts: Path) -> None:
    new = official(texts, ("Chương IV\n", "Điều 13a. Sổ ghi\n1. Có sổ.\n2. Sổ để ở cổng.\nChương IV\n"))
    assert differences(texts, new) == [("added", "", "d13a"), ("added", "", "d13a.k1"), ("added", "", "d13a.k2")]


def test_a_clause_inserted_into_the_official_text(texts: Path) -> None:
    before, rest, after = cut(official(texts), "2. Đối với các câu hỏi, vướng mắc", "Chương IV\n")
    moved = [("moved", f"d13.k{n}", f"d13.k{n + 1}") for n in (2, 3, 4)]
    new = f"{before}2. Mỗi câu hỏi có một số.\n{renumber(rest, 1)}{after}"
    assert differences(texts, new) == [("added", "", "d13.k2"), *moved]


def test_two_articles_of_the_official_text_swapped(texts: Path) -> None:
    before, twelve, rest = cut(official(texts), "Điều 12. ", "Điều 13. ")
    _, thirteen, after = cut(rest, "Điều 13. ", "Chương IV\n")
    new = before + thirteen.replace("Điều 13. ", "Điều 12. ") + twelve.replace("Điều 12. ", "Điều 13. ") + after
    assert differences(texts, new) == [("moved", "d12", "d13"), ("moved", "d13", "d12")]


def test_a_point_of_the_official_text_repealed(texts: Path) -> None:
    before, _, after = cut(official(texts), "b) Tối đa 04", "c) Tối đa 05")
    assert differences(texts, before + after) == [("removed", "d13.k2.b", "")]
    relettered = before + after.replace("c) Tối đa 05", "b) Tối đa 05")
    assert differences(texts, relettered) == [("removed", "d13.k2.b", ""), ("moved", "d13.k2.c", "d13.k2.b")]
