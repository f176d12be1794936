"""Pinning keeps what people wrote."""

import runpy
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import INSTRUMENTS
from bhxh_rules.corpus import pin
from bhxh_rules.corpus.loader import DATA, load
from bhxh_rules.corpus.parser import parse

HEAD = "# Ghi chú: [[provision]] là một điều khoản\n[instrument]\nid = 'qd9'\n"
TEXT = "Điều 1. Tưới\n1. Tưới sáng.\n2. Tưới chiều."


def rows(source: str) -> dict[str, dict[str, object]]:
    return {row["id"]: row for row in tomllib.loads(source).get("provision", ())}


def test_new_provisions_start_unencoded() -> None:
    written = pin.pin(HEAD, parse(TEXT).parts[0], "qd9")
    assert written.startswith(HEAD + "\n[[provision]]\n")
    assert list(rows(written)) == ["qd9/d1", "qd9/d1.k1", "qd9/d1.k2"]
    first = rows(written)["qd9/d1"]
    assert (first["kind"], first["heading"], first["disposition"], first["restatement"]) == (
        "dieu",
        "Tưới",
        "unencoded",
        "",
    )


def test_what_people_wrote_is_kept() -> None:
    written = pin.pin(HEAD, parse(TEXT).parts[0], "qd9")
    edited = written.replace('restatement = ""', 'restatement = "Nói \\"lại\\"."\nnotes = ["a", "b"]', 1)
    again = pin.pin(edited, parse(TEXT.replace("sáng", "trưa")).parts[0], "qd9")
    assert rows(again)["qd9/d1"] == rows(edited)["qd9/d1"]
    assert rows(again)["qd9/d1"]["notes"] == ["a", "b"]
    assert rows(again)["qd9/d1.k1"]["semantic"] != rows(edited)["qd9/d1.k1"]["semantic"]
    assert pin.pin(again, parse(TEXT.replace("sáng", "trưa")).parts[0], "qd9") == again


def test_no_provision_is_dropped() -> None:
    written = pin.pin(HEAD, parse(TEXT).parts[0], "qd9")
    with pytest.raises(LawError, match=r"qd9/d1\.k2"):
        pin.pin(written, parse("Điều 1. Tưới\n1. Tưới sáng.").parts[0], "qd9")


def test_a_long_heading_is_cut() -> None:
    long = " ".join(f"rau{n}" for n in range(25))
    heading = rows(pin.pin(HEAD, parse(f"Điều 1. {long}\n1. Một.").parts[0], "qd9"))["qd9/d1"]["heading"]
    assert heading == " ".join(f"rau{n}" for n in range(24)) + " …"
    assert all(len(record.heading.split()) <= 25 for record in load().provisions)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data files."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    return folder


def test_the_official_texts_pin_to_the_shipped_data(
    texts: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(texts / name) for name in ("qd1624-2024.txt", "qc352-2020.txt")]
    assert pin.main([*files, "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"qd1624, qc1624, qc352 {load().version}\n"
    for name in INSTRUMENTS:
        assert (data / f"{name}.toml").read_bytes() == (DATA / f"{name}.toml").read_bytes()


def test_the_command_runs_as_a_module(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chợ.txt").write_text("Điều 1. Chợ", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["pin", str(tmp_path / "chợ.txt"), "--data", str(data)])
    with pytest.raises(SystemExit) as done:
        runpy.run_path(str(pin.__file__), run_name="__main__")
    assert done.value.code == 1
    assert capsys.readouterr().out == f"- {load().version}\n"


def test_parts_can_be_named(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Lời đầu./.\nĐiều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 3. Ba.", encoding="utf-8")
    assert pin.main([str(file), "--data", str(data), "--instruments", "qd1624"]) == 0
    assert capsys.readouterr().out.startswith("qd1624 x1-")
    before, after = (rows((folder / "qd1624.toml").read_text(encoding="utf-8")) for folder in (DATA, data))
    assert list(after) == list(before)
    assert after["qd1624/d1"]["exact"] != before["qd1624/d1"]["exact"]


def test_the_command_refuses_in_one_line(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Điều 1. Một.", encoding="utf-8")
    assert pin.main([str(file), "--data", str(data), "--instruments", "qd1624,qc1624"]) == 1
    assert "1 văn bản" in capsys.readouterr().err
    assert pin.main([str(file), "--data", str(data), "--instruments", "qd1624"]) == 1
    assert "qd1624/d2" in capsys.readouterr().err
    assert pin.main([str(file), "--data", str(data)]) == 1
    assert capsys.readouterr().out == f"- {load().version}\n"
    assert (data / "qd1624.toml").read_bytes() == (DATA / "qd1624.toml").read_bytes()
