"""The file of the sign-offs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.text import nfc
from bhxh_rules.impact.bound import Bound
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.signoffs import read_signoffs, write_signoffs

BOUND = Bound("s1:0", "0", {'a "b"': "1"}, {"DG-0001": "2"}, "b1:0")
SIGNED = SignOff("qc1624/d13.k2.a", "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), BOUND)

words = st.text(st.characters(exclude_categories=["Cs"])).map(nfc)


@given(
    note=words,
    role=words.filter(str.strip),
    names=st.dictionaries(words, words, max_size=3),
    months=st.none() | st.integers(1, 1200),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, note: str, role: str, names: dict[str, str], months: int | None
) -> None:
    bound = Bound("s1:0", "0", names, {}, "b1:0")
    made = SignOff("qc1624/d13", "Lê Văn Thử", role, date(2026, 1, 1), bound, months, note)
    path = tmp_path_factory.mktemp("tệp") / "reviews.toml"
    write_signoffs(path, (SIGNED, made))
    assert read_signoffs(path) == (SIGNED, made)
    assert [each.name for each in path.parent.iterdir()] == ["reviews.toml"]


def test_no_file_is_no_sign_off(tmp_path: Path) -> None:
    assert read_signoffs(tmp_path / "reviews.toml") == ()


def problems(path: Path, text: str | bytes) -> list[str]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InputError) as refused:
        read_signoffs(path)
    return [problem.pointer for problem in refused.value.problems]


def test_everything_that_is_wrong_is_named_at_once(tmp_path: Path) -> None:
    text = """
    odd = 1
    [[signoff]]
    provision = "qc1624/x"
    name = "Mẫu"
    role = ""
    on = 2026-08-20T10:00:00
    months = 0
    note = 1
    wording = 2
    restatement = "0"
    extra = "?"
    [signoff.scenarios]
    a = 1
    [[signoff]]
    """
    assert problems(tmp_path / "reviews.toml", text) == [
        "/odd",
        *(f"/signoff/0/{name}" for name in ("extra", "role", "wording", "behaviour", "scenarios", "readings")),
        *(f"/signoff/0/{name}" for name in ("on", "note", "months", "name", "provision")),
        *(f"/signoff/1/{name}" for name in ("provision", "name", "role", "wording", "restatement", "behaviour")),
        *(f"/signoff/1/{name}" for name in ("scenarios", "readings", "on")),
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [("signoff = 1", ["/signoff"]), ("signoff = [1]", ["/signoff/0"]), ("[[", [""]), (b"\xff", [""])],
    ids=["number", "list", "syntax", "bytes"],
)
def test_what_is_no_file_of_sign_offs(tmp_path: Path, text: str | bytes, places: list[str]) -> None:
    assert problems(tmp_path / "reviews.toml", text) == places


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_signoffs(tmp_path)


@pytest.mark.parametrize(("field", "written"), [("name", "họ và tên"), ("role", "CHỨC VỤ")])
def test_a_placeholder_in_the_file_is_refused_at_its_place(tmp_path: Path, field: str, written: str) -> None:
    path = tmp_path / "reviews.toml"
    path.write_text(f'[[signoff]]\n{field} = "{written}"\n', encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_signoffs(path)
    found = {problem.pointer: problem.en for problem in refused.value.problems}
    assert "is a placeholder" in found[f"/signoff/0/{field}"]
