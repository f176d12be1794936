"""The parser: structure, diagnostics, and nothing lost."""

import re
import time
import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.text import drop_invisible
from bhxh_rules.corpus.fingerprints import exact, semantic
from bhxh_rules.corpus.loader import DATA, accepted
from bhxh_rules.corpus.parser import parse, read
from bhxh_rules.corpus.tree import Node, ParsedText

FILES = ("qd1624-2024.txt", "qc352-2020.txt")


def characters(source: str) -> str:
    """Everything printed, without white space."""
    return "".join(drop_invisible(unicodedata.normalize("NFC", source)).split())


def ids(parsed: ParsedText) -> list[str]:
    return [own for number, part in enumerate(parsed.parts, 1) for own, _ in part.provisions(f"t{number}")]


def nodes(parsed: ParsedText) -> dict[str, Node]:
    return {own: node for number, part in enumerate(parsed.parts, 1) for own, node in part.provisions(f"t{number}")}


def diagnostics(source: str) -> list[tuple[str, int, str]]:
    return [(note.code, note.line, note.detail) for note in parse(source).diagnostics]


def codes(source: str) -> list[str]:
    return [code for code, _, _ in diagnostics(source)]


def rewrap(source: str, breaks: list[bool]) -> str:
    """Break lines at spaces, never inside the sign "Điều 1."; the pattern of breaks repeats."""
    at = iter(range(source.count(" ")))
    shape = re.compile(r"(?m)(?<!^Điều)(?<!^\*\*Ðiều)(?<!^Chương)(?<!^-) ")
    return shape.sub(lambda _: "\n" if breaks[next(at) % len(breaks)] else " ", source)


def test_structure(garden: str) -> None:
    parsed = parse(garden)
    assert parsed.counts() == {
        "part": 2,
        "closing": 2,
        "chapter": 2,
        "dieu": 7,
        "khoan": 9,
        "diem": 11,
        "gach": 2,
    }
    assert " ".join(ids(parsed)) == (
        "t1/d1 t1/d2 t2/d1 t2/d2 t2/d2.k1 t2/d2.k2 t2/d2.k2a t2/d2.k3 t2/d3 t2/d3.k1 t2/d3.k1.a t2/d3.k1.b t2/d3.k1.c "
        "t2/d3.k1.d t2/d3.k1.đ t2/d3.k2 t2/d3.k2.a t2/d3.k2.b t2/d3.k2.c t2/d3.k2.d t2/d3.k2.e t2/d3.k2.f t2/d3.k3 "
        "t2/d4 t2/d4.k1 t2/d4.k1.g1 t2/d4.k1.g2 t2/d4.k2 t2/d5"
    )


def test_wording_stays_with_its_provision(garden: str) -> None:
    found = nodes(parse(garden))
    assert found["t2/d2"].title == "Người làm vườn và người đến thăm vườn"
    assert found["t2/d2"].paragraphs == ()
    assert found["t2/d1"].paragraphs == ("Vườn rau là nơi bà con cùng trồng rau, cùng hái rau.",)
    assert found["t2/d2.k1"].text.endswith("thì nhờ người nhà tưới thay.")
    assert found["t2/d2.k2"].text.endswith("xem thêm Điều 3 và khoản 2. của lệ làng.")
    assert found["t2/d3.k1.d"].text == "Ngày nắng gắt - hỏi bà Ba trước;"
    assert found["t2/d2.k3"].text.endswith("vườn rau Hoa Mơ mỗi khi rau bị sâu.")
    assert found["t2/d3.k3"].printed == "Sổ vườn ghi ở <http://vuon.example/so>"
    assert found["t2/d3.k3"].text == "Sổ vườn ghi ở http://vuon.example/so"
    assert found["t2/d4.k1"].paragraphs == ("Rau hái xong chia cho:", "Phần còn lại để ở cổng.")
    assert found["t2/d4.k1.g2"].text == "Nhà có người ốm;"
    assert found["t2/d4.k2"].paragraphs == ("Cách chia rau", "Bà con chia đều theo số người.")
    assert (found["t2/d5"].marker, found["t2/d5"].heading) == ("**Ðiều 5.**", "")
    assert (found["t1/d1"].line, found["t2/d1"].line, found["t2/d3.k1.d"].line) == (11, 24, 49)


def test_chapters_preamble_and_closing(garden: str) -> None:
    decision, regulation = parse(garden).parts
    assert decision.paragraphs[0] == "ỦY BAN PHƯỜNG HOA MƠ"
    assert decision.paragraphs[-1] == "QUYẾT ĐỊNH:"
    assert regulation.paragraphs == ("QUY CHẾ", "VƯỜN RAU CHUNG", "(Kèm theo Quyết định 07)")
    chapters = [node for node in regulation.children if node.kind == "chapter"]
    assert [(c.number, c.title) for c in chapters] == [("I", "CHUYỆN CHUNG"), ("II", "Tưới và hái")]
    closings = [part.children[-1] for part in (decision, regulation)]
    assert [c.kind for c in closings] == ["closing", "closing"]
    assert closings[0].paragraphs[-1] == closings[1].paragraphs[0] == "Bà Mận"


def test_diagnostics(garden: str) -> None:
    assert diagnostics(garden) == [
        ("dieu-no-heading", 11, "1"),
        ("dieu-no-heading", 12, "2"),
        ("instrument-restart", 18, "2"),
        ("broken-sentence", 33, "nhờ người ⏎ nhà tưới"),
        ("broken-sentence", 40, "rau Hoa ⏎ Mơ mỗi"),
        ("diem-latin-order", 57, "d → e"),
        ("markup-residue", 59, "<http…>"),
        ("no-end-mark", 59, "ở <http://vuon.example/so>"),
        ("loose-paragraph", 69, "gach"),
        ("title-then-paragraph", 73, "chia rau ⏎ Bà con"),
        ("markup-residue", 75, "*"),
        ("foreign-d", 75, "Ð ≠ Đ"),
        ("dieu-no-heading", 75, "5"),
    ]


def test_nothing_is_lost(garden: str) -> None:
    assert "".join(parse(garden).words()) == characters(garden)


FRAGMENTS = (
    "",
    "Chương I",
    "Chương 2. Tên",
    "Chương II, sổ vườn",
    "CHƯƠNG III TƯỚI RAU",
    "Chương IV tưới rau",
    "Điều 1. Tên",
    "Điều 1.Chữ có dấu chấm.",
    "Điều 2. Tên vườn",
    "Điều 2a.",
    "Điều 3 của lệ làng",
    "**Điều 4.** Rau*",
    "1. Một",
    "1. Một;",
    "2. Hai theo",
    "3.",
    "2a. Chữ",
    "a) Gàu",
    "b) Gàu.",
    "c. Gàu",
    "đ) Gàu",
    "e) Gàu",
    "- Gạch",
    "-",
    "* Gạch;",
    "chữ thường",
    "Chữ hoa",
    "Chữ hết.",
    "Hết./.",
    "QUY CHẾ",
    "Nơi nhận:",
    "Phần thứ nhất",
    "Mục 1. ĐẤT",
    "PHỤ LỤC I",
    "KT. TRƯỞNG LÀNG",
)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25))
def test_nothing_is_lost_and_no_id_repeats_in_any_jumble(jumble: list[str]) -> None:
    source = "\n".join(jumble)
    parsed = parse(source)
    assert "".join(parsed.words()) == characters(source)
    assert len(set(ids(parsed))) == len(ids(parsed))
    lines = [note.line for note in parsed.diagnostics]
    assert lines == sorted(lines)


@given(st.text())
def test_any_text_has_a_tree(source: str) -> None:
    assert "".join(parse(source).words()) == characters(source)


def test_an_empty_text_is_one_empty_part() -> None:
    assert parse("\n \n").parts == (Node("part", "1", 1),)


@given(st.lists(st.booleans(), min_size=5, max_size=40), st.sampled_from(("NFC", "NFD")), st.sampled_from("\n\r"))
def test_form_line_ends_and_wrapping_change_no_wording(garden: str, breaks: list[bool], form: str, end: str) -> None:
    changed = unicodedata.normalize(form, rewrap(garden, breaks).replace(" rau", "\u00a0rau").replace("\n", f"\r{end}"))  # type: ignore[arg-type]
    if end == "\r":
        changed = changed.replace("\r\r", "\r")
    before, after = nodes(parse(garden)), nodes(parse(f"\ufeff{changed}"))
    assert list(after) == list(before)
    assert [exact(node.printed) for node in after.values()] == [exact(node.printed) for node in before.values()]


def change_word(source: str, place: int) -> str | None:
    """The text with one word replaced; None where the word is part of a sign or leads a reference."""
    words = list(re.finditer(r"[^\W\d_]{2,}", source))
    found = words[place % len(words)]
    before = source[source.rfind("\n", 0, found.start()) + 1 : found.start()].strip("*# ")
    if (not before and found[0] in ("Điều", "Ðiều", "Chương", "Nơi", "TM", "KT", "QUY")) or found[0] in (
        "CHẾ",
        "khoản",
        "http",
    ):
        return None
    new = "xyxy" if found[0].islower() else "Xyxy"
    return source[: found.start()] + new + source[found.end() :]


def assert_change_is_local(source: str, place: int) -> None:
    changed = change_word(source, place)
    if changed is None:
        return
    before, after = nodes(parse(source)), nodes(parse(changed))
    assert list(after) == list(before)
    differing = [own for own in after if semantic(after[own].printed) != semantic(before[own].printed)]
    assert differing == [own for own, node in after.items() if "xyxy" in node.printed.lower()]
    assert len(differing) <= 1


@given(st.integers(0, 400))
def test_one_word_changes_one_provision(garden: str, place: int) -> None:
    assert_change_is_local(garden, place)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # A reference at the start of a wrapped line.
        ("Điều 1. Tên\n1. Làm theo\nĐiều 2. Sau đó nghỉ.", ["t1/d1", "t1/d1.k1"]),
        ("Điều 1. Tên\n1. Xem khoản 2\nĐiều 2. Sau đó nghỉ.", ["t1/d1", "t1/d1.k1"]),
        ("Điều 1. Tên\n1. Tưới rau,\n2. rồi nghỉ.", ["t1/d1", "t1/d1.k1"]),
        ("Điều 1. Tên\n1. Xem thêm\nĐiều 10 của lệ làng.", ["t1/d1", "t1/d1.k1"]),
        ("Điều 1. Tên\n1. Xem thêm\nĐiều 10. Rồi nghỉ.", ["t1/d1", "t1/d1.k1"]),
        ("Lời đầu theo\nĐiều 1. của lệ làng", []),
        # Without a full stop the next number is evidence enough.
        ("Điều 1. Tên\n1. Tưới rau\n2. Hái rau\nĐiều 2. Tên", ["t1/d1", "t1/d1.k1", "t1/d1.k2", "t1/d2"]),
        ("Điều 1. Tên\n1. Tưới rau\n3. Hái rau", ["t1/d1", "t1/d1.k1"]),
        # Inserted numbers.
        ("Điều 1. A\n\nĐiều 1a. B\n\nĐiều 1b. C\n\nĐiều 2. D", ["t1/d1", "t1/d1a", "t1/d1b", "t1/d2"]),
        # Điểm and dash items straight under a Điều.
        ("Điều 1. Tên\na) Gàu;\nb) Cuốc.", ["t1/d1", "t1/d1.a", "t1/d1.b"]),
        ("Điều 1. Tên:\n- Gàu\n- Cuốc", ["t1/d1", "t1/d1.g1", "t1/d1.g2"]),
        ("Điều 1. Tên:\n- Gàu;\n1. Cuốc.\n- Xẻng.", ["t1/d1", "t1/d1.g1", "t1/d1.k1", "t1/d1.k1.g1"]),
        # No element outside a Điều.
        ("1. Một\n\na) Hai\n\n- Ba", []),
        # A decimal or a date is no khoản.
        ("Điều 1. Tên\n\n1.5 lít nước\n\n2024. Năm ấy", ["t1/d1"]),
        # The next Điều goes on after the signature.
        ("Điều 1. Tên./.\nBà Mận\nĐiều 2. Tên\n1. Một", ["t1/d1", "t1/d2", "t1/d2.k1"]),
        # Restarting numbers begin another instrument, with or without a title.
        ("Điều 1. Một.\n\nĐiều 1. Hai.", ["t1/d1", "t2/d1"]),
        ("Điều 1. Một.\nChương I\nTÊN\nĐiều 1. Hai.", ["t1/d1", "t2/d1"]),
        ("Điều 1. Một./.\nQUY CHẾ\nVỀ RAU\nĐiều 1. Hai.", ["t1/d1", "t2/d1"]),
    ],
)
def test_what_begins_an_element(source: str, expected: list[str]) -> None:
    assert ids(parse(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Điều 2. Tên", [("dieu-sequence", 1, "∅ → 2")]),
        ("Điều 1. A\n\nĐiều 3. B", [("dieu-sequence", 3, "1 → 3")]),
        ("Điều 1. A\n\nĐiều 2. B\n\nĐiều 2. C", [("dieu-repeated", 5, "2")]),
        ("Điều 1. A\n1. B.\n3. C.", [("khoan-sequence", 3, "1 → 3")]),
        ("Điều 1. A\n1. B.\n1. C.", [("khoan-repeated", 3, "1")]),
        ("Điều 1. A\na) B;\nc) C.", [("diem-sequence", 3, "a → c")]),
        ("Điều 1. A\na) B;\na) C.", [("diem-repeated", 3, "a")]),
        ("Chương II\nA", [("chapter-sequence", 1, "∅ → II")]),
        ("Chương I\nA\nChương I\nB", [("chapter-sequence", 3, "I → I")]),
        ("Chương I\nA\nChương 2. B\nChương 2. C", [("chapter-repeated", 4, "2")]),
        ("Điều 1. A\n1. B", [("no-end-mark", 2, "B")]),
        ("Điều 1. A\n1. Chữ.\n\nĐoạn rời.", [("loose-paragraph", 4, "khoan")]),
        ("Điều 1. Tên vườn\n\nvà tên rau", [("broken-sentence", 3, "Tên vườn ⏎ và tên")]),
        ("Điều 1.", [("dieu-no-heading", 1, "1")]),
        ("Điều 1. " + "rau " * 60 + "xanh", [("dieu-no-heading", 1, "1")]),
    ],
)
def test_what_is_reported(source: str, expected: list[tuple[str, int, str]]) -> None:
    assert diagnostics(source) == expected


def test_a_repeated_number_in_the_middle_of_a_sentence_is_no_finding() -> None:
    assert codes("Điều 1. A\n\n1. Một.\n2. Hai xem thêm\n1. ở trên.") == []


@pytest.mark.parametrize(
    ("source", "heading", "paragraphs"),
    [
        ("Điều 1.\nTên vườn\n1. Một.", "Tên vườn", ()),
        ("Điều 1. Tên\ncủa vườn\nRau xanh tốt.", "Tên của vườn", ("Rau xanh tốt.",)),
        ("Điều 1. Tên vườn\nHoa Mơ\n1. Một.", "Tên vườn Hoa Mơ", ()),
        ("Điều 1. Tên vườn\nTrong vườn có:\n1. Rau.", "Tên vườn", ("Trong vườn có:",)),
        ("Điều 1. Tên vườn\n\nHoa Mơ\n\n1. Một.", "Tên vườn", ("Hoa Mơ",)),
        ("Điều 1. Rau của\nvườn rất xanh.", "", ("Rau của vườn rất xanh.",)),
    ],
)
def test_headings(source: str, heading: str, paragraphs: tuple[str, ...]) -> None:
    node = nodes(parse(source))["t1/d1"]
    assert (node.title, node.paragraphs) == (heading, paragraphs)


@pytest.mark.parametrize(
    "source", ["Chương II, sổ vườn ghi", "Chương II sổ vườn ghi", "Xem thêm\n\nChương II của lệ", "Chương IIa"]
)
def test_a_chapter_in_a_sentence_is_a_reference(source: str) -> None:
    assert "chapter" not in parse(source).counts()


@pytest.mark.parametrize(
    "source", ["Chương I\nTÊN", "**CHƯƠNG I**\nTÊN", "Chương I: Tên", "Chương I TÊN", "# Chương 1"]
)
def test_chapter_signs(source: str) -> None:
    assert parse(source).counts()["chapter"] == 1


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "văn bản.txt"
    file.write_bytes("\ufeffĐiều 1. Tên".encode())
    assert read(file).counts() == read(str(file)).counts() == {"part": 1, "dieu": 1}
    file.write_bytes("Điều 1.".encode("utf-16"))
    with pytest.raises(InputError, match=r"văn bản\.txt"):
        read(file)


@pytest.mark.parametrize(
    "source",
    [
        "*" * 300_000,
        "<http://" * 40_000,
        "Điều " * 60_000,
        "Điều 1. A\n" + "1. a\n" * 60_000,
        "Điều 1. A\n" + "chữ\n" * 60_000,
        "Điều 1. A\n- B;\n" + "- chữ\n" * 60_000,
        "".join(f"Điều {n}. A\n\n" for n in range(1, 9999)),
        "Nơi nhận:\n" * 60_000,
    ],
    ids=lambda source: source[:12],
)
def test_time_grows_with_the_text(source: str) -> None:
    started = time.process_time()
    parse(source)
    assert time.process_time() - started < 20


def test_counts_of_the_official_texts(texts: Path) -> None:
    expected = (
        {"part": 2, "chapter": 5, "dieu": 21, "khoan": 40, "diem": 27, "closing": 1},
        {"part": 1, "chapter": 5, "dieu": 24, "khoan": 56, "diem": 25, "gach": 10, "closing": 1},
    )
    for name, counts, addressable in zip(FILES, expected, (88, 115), strict=True):
        parsed = read(texts / name)
        assert parsed.counts() == counts
        assert len(ids(parsed)) == addressable
        assert "".join(parsed.words()) == characters((texts / name).read_text(encoding="utf-8"))


def test_every_diagnostic_of_the_official_texts_is_accepted_with_a_reason(texts: Path) -> None:
    found = [(name, n.code, n.line, n.detail) for name in FILES for n in read(texts / name).diagnostics]
    assert found == [(note.text, note.code, note.line, note.detail) for note in accepted()]


def test_accepted_diagnostics_have_reasons() -> None:
    assert len(accepted()) == 25
    assert all(note.reason.endswith(".") for note in accepted())
    assert tomllib.loads((DATA / "diagnostics.toml").read_text(encoding="utf-8")).keys() == {"accepted"}


def test_one_word_of_an_official_text_changes_one_provision(texts: Path) -> None:
    for name in FILES:
        source = (texts / name).read_text(encoding="utf-8")
        for place in range(7, 5000, 197):
            assert_change_is_local(source, place)


GROUPED = """\
Phần thứ nhất
CHUYỆN CHUNG
Chương I
VƯỜN
Mục 1. ĐẤT
Điều 1. Đất
1. Đất tốt theo
Mục 3. của lệ làng.
Mục 2
NƯỚC
Điều 2. Nước
1. Phần còn lại dùng sau.
Chương II
RÀO
Mục 1. TRE
Điều 3. Rào
Phần thứ hai
CHUYỆN RIÊNG
Chương I
RAU
Điều 4. Rau
1. Theo mẫu tại
Phụ lục I của lệ này.
2. Ghi sổ./.
Phụ lục I
MẪU SỔ
Điều 1. Mẫu
1. Ghi.
QUY CHẾ
PHỤ LỤC II. RAU
a) Gàu./.
QUY CHẾ
VỀ QUẢ
Điều 1. Quả
"""


def test_groups_and_appendices() -> None:
    parsed = parse(GROUPED)
    assert ids(parsed) == ["t1/d1", "t1/d1.k1", "t1/d2", "t1/d2.k1", "t1/d3", "t1/d4", "t1/d4.k1", "t1/d4.k2", "t2/d1"]
    groups = [node for node in parsed.parts[0].walk() if node.kind in ("division", "chapter", "section")]
    assert [(node.kind, node.number, node.title) for node in groups] == [
        ("division", "nhất", "CHUYỆN CHUNG"),
        ("chapter", "I", "VƯỜN"),
        ("section", "1", "ĐẤT"),
        ("section", "2", "NƯỚC"),
        ("chapter", "II", "RÀO"),
        ("section", "1", "TRE"),
        ("division", "hai", "CHUYỆN RIÊNG"),
        ("chapter", "I", "RAU"),
    ]
    appendix = parsed.parts[0].children[-1]
    assert (appendix.kind, appendix.line) == ("appendix", 25)
    assert appendix.paragraphs == (
        "Phụ lục I",
        "MẪU SỔ",
        "Điều 1. Mẫu",
        "1. Ghi.",
        "QUY CHẾ",
        "PHỤ LỤC II. RAU",
        "a) Gàu./.",
    )
    assert "".join(parsed.words()) == characters(GROUPED)
    assert diagnostics(GROUPED) == [("instrument-restart", 32, "2")]


def test_a_division_that_restarts_begins_another_instrument() -> None:
    source = "Phần thứ nhất\nA\nĐiều 1. Một\n\nPhần thứ nhất\nB\nĐiều 1. Hai"
    assert ids(parse(source)) == ["t1/d1", "t2/d1"]
