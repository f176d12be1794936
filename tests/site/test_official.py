"""The official wording beside the restatements, from a folder that somebody keeps."""

from pathlib import Path

import pytest

from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.impact.imports import keep
from bhxh_rules.site.official import Wording, read_wording


@pytest.fixture
def decision(texts: Path) -> str:
    """The official decision with its regulation."""
    return (texts / "qd1624-2024.txt").read_text(encoding="utf-8")


def test_without_a_folder_there_is_no_wording() -> None:
    assert read_wording(None) == Wording()


def test_an_imported_text_is_shown(decision: str, tmp_path: Path) -> None:
    keep(decision, ["qd1624", "qc1624"], tmp_path)
    found = read_wording(tmp_path)
    assert found.changed == frozenset()
    assert "03 (ba) ngày" in found.words["qc1624/d13.k2.a"]
    assert len(found.words) == 88


@pytest.mark.parametrize("years", [("04 (bốn)", "05 (năm)"), ("1", "2")])
def test_of_several_wordings_the_pinned_one_is_shown(decision: str, tmp_path: Path, years: tuple[str, str]) -> None:
    for days in (*years, "03 (ba)"):
        keep(decision.replace("03 (ba) ngày", f"{days} ngày", 1), ["qd1624", "qc1624"], tmp_path)
    found = read_wording(tmp_path)
    assert found.changed == frozenset()
    assert "03 (ba) ngày" in found.words["qc1624/d13.k2.a"]


def test_what_stands_elsewhere_now_is_marked_with_all_below_it(decision: str, tmp_path: Path) -> None:
    lines = decision.splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("Điều 13."))
    end = next(place for place, line in enumerate(lines) if line.startswith("Điều 14."))
    for place in range(start, end):
        for number in (4, 3, 2):
            if lines[place].startswith(f"{number}."):
                lines[place] = f"{number + 1}.{lines[place][2:]}"
                break
    where = next(place for place in range(start, end) if lines[place].startswith("3."))
    keep("\n".join([*lines[:where], "2. Điều được hỏi hai lần thì gộp lại.", *lines[where:]]), ["qc1624"], tmp_path)
    below = {f"qc1624/d13.{own}" for own in ("k2", "k3", "k3.a", "k3.b", "k3.c", "k4", "k5")}
    assert read_wording(tmp_path).changed == below


def test_a_folder_without_known_texts_is_refused(tmp_path: Path) -> None:
    (tmp_path / "chợ.txt").write_text("Điều 1. Chợ", encoding="utf-8")
    with pytest.raises(RulesError):
        read_wording(tmp_path)


def test_every_file_that_cannot_be_read_is_named_at_once(decision: str, tmp_path: Path) -> None:
    keep(decision, ["qd1624", "qc1624"], tmp_path)
    (tmp_path / "một.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "hai.docx").write_bytes(b"x")
    with pytest.raises(InputError) as refused:
        read_wording(tmp_path)
    assert len(refused.value.problems) == 2
    assert [name for name in ("một.txt", "hai.docx") if name not in str(refused.value)] == []


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"cannot read .*nowhere"):
        read_wording(tmp_path / "nowhere")
