"""The index as a script: what the browser reads."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from bhxh_rules.site.search.assets import INDEX, index_script, packed_index, write_index
from bhxh_rules.site.search.entry import Entry
from bhxh_rules.site.search.folding import fold

FOUND = [
    Entry("khoan", "qc1624/dieu_13.md#qc1624-d13-k1", "Khoản 1 Điều 13", "Điều 13", "Uỷ quyền", "kỹ thuật"),
    Entry("page", "moi.md", "Trang mới", "", "Lời"),
]


def test_entries_are_packed_with_links_to_the_built_pages() -> None:
    index = packed_index(FOUND)
    kind, page, anchor, title, place, text, terms = index["entries"][0]

    assert index["kinds"][kind] == ["khoan", "Khoản"]
    assert index["pages"][page] == "qc1624/dieu_13.html"
    assert index["places"][place] == "Điều 13"
    assert (anchor, title, text, terms) == ("qc1624-d13-k1", "Khoản 1 Điều 13", "Uỷ quyền", "kỹ thuật")
    assert index["pages"][index["entries"][1][1]] == "moi.html"


def test_official_words_are_packed_apart_from_ours() -> None:
    found = Entry("khoan", "qc1624/dieu_13.md#qc1624-d13-k1", "Khoản 1", "", "Lời", "", "nguyên văn")
    index = packed_index([found])

    assert index["entries"][0][5:] == ["Lời", "", "nguyên văn"]
    assert "nguyên" in index["words"]


def test_each_word_is_folded_beforehand() -> None:
    folded = packed_index(FOUND)["words"]

    assert {"uỷ", "quyền", "kỹ", "khoản", "13", "mới"} <= folded.keys()
    assert folded == {word: fold(word) for word in folded}
    assert folded["uỷ"] == "uy"


def test_instruments_are_called_by_number_short_name_and_subject() -> None:
    called = packed_index(FOUND)["instruments"]

    assert list(called) == ["qc1624", "qc352", "qd1624"]
    assert {"qc1624", "1624", "zalo", "qui", "che"} <= set(called["qc1624"])
    assert {"qc352", "352", "cong", "dich", "vu"} <= set(called["qc352"])
    assert "zalo" not in called["qc352"]


def test_instruments_have_a_name_for_a_sentence() -> None:
    index = packed_index(FOUND)

    assert index["names"].keys() == index["instruments"].keys()
    assert index["names"]["qc1624"] == "Quy chế Zalo"
    assert index["names"]["qd1624"] == "Quyết định 1624/QĐ-BHXH"


def test_the_script_sets_one_global() -> None:
    script = index_script(FOUND)
    head, packed = script.split("=", 1)

    assert head == "window.bhxhSearchIndex"
    assert json.loads(packed.rstrip(";\n")) == packed_index(FOUND)


def test_the_index_of_a_folder_of_pages(tmp_path: Path) -> None:
    (tmp_path / "lich").mkdir()
    (tmp_path / "lich" / "2026.md").write_text("# Lịch làm việc năm 2026\n", encoding="utf-8")

    write_index(tmp_path, on=date(2026, 11, 22))

    script = (tmp_path / INDEX).read_text(encoding="utf-8")
    assert '"lich/2026.html"' in script
    assert len(script.encode()) < 2_000_000
