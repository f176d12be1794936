"""The scenarios of the feature files: clauses, readings, digests."""

import builtins
import sys
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.impact.scenarios import Scenario, read_scenarios

FEATURE = """\
# language: vi
@qc1624.d13
Tính năng: Trả lời

  Bối cảnh:
    Biết hôm nay là thứ Hai

  @qc1624.d13.k2 @DG-0001
  Quy tắc: Khoản 2

    @qc1624.d13.k2.a @chậm
    Kịch bản: Một đơn vị
      Khi hỏi
        | ai | gì |
      Thì trả lời

  @qc1624.d13.k4
  Quy tắc: Khoản 4
    Khung kịch bản: Nhiều
      Khi hỏi <ai>

      @DG-0009
      Dữ liệu: Bảng
        | ai |
        | Lan |
"""


def read(folder: Path, text: str = FEATURE) -> tuple[Scenario, ...]:
    (folder / "features" / "qc1624").mkdir(parents=True, exist_ok=True)
    (folder / "features" / "qc1624" / "dieu_13.feature").write_text(text, encoding="utf-8")
    return read_scenarios(folder / "features")


def test_tags_are_inherited(tmp_path: Path) -> None:
    first, second = read(tmp_path)
    assert (first.file, first.line, first.name) == ("features/qc1624/dieu_13.feature", 12, "Một đơn vị")
    assert first.clauses == {"qc1624/d13", "qc1624/d13.k2", "qc1624/d13.k2.a"}
    assert [each.readings for each in (first, second)] == [{"DG-0001"}, {"DG-0009"}]
    assert first.about("qc1624/d13.k2")
    assert not second.about("qc1624/d13.k2")


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("thứ Hai", "thứ Ba", (True, True)),
        ("Một đơn vị", "Một người", (True, False)),
        ("gì", "sao", (True, False)),
        ("Lan", "Mai", (False, True)),
        ("@DG-0009", "@DG-0008", (False, True)),
        ("\n  @qc1624.d13.k2 ", "\n\n  @qc1624.d13.k2 ", (False, False)),
        ("@chậm", "@chậm ", (False, False)),
    ],
)
def test_the_digest_changes_with_what_is_read(tmp_path: Path, old: str, new: str, changed: tuple[bool, bool]) -> None:
    before, after = read(tmp_path), read(tmp_path, FEATURE.replace(old, new))
    assert tuple(a.digest != b.digest for a, b in zip(before, after, strict=True)) == changed


def test_places_do_not_depend_on_where_the_folder_is_named_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(tmp_path)
    monkeypatch.chdir(tmp_path / "features")
    assert read_scenarios(Path("."))[0].file == "qc1624/dieu_13.feature"


def test_a_file_that_does_not_parse_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"features/qc1624/dieu_13\.feature"):
        read(tmp_path, "Không phải Gherkin")


def test_an_empty_file_has_no_scenarios(tmp_path: Path) -> None:
    assert read(tmp_path, "# chưa viết\n") == ()


def test_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, real = "bhxh_rules.testing.gherkin_files", builtins.__import__

    def refuse(wanted: str, *rest: Any) -> Any:
        if wanted == name:
            raise ModuleNotFoundError(name="gherkin")
        return real(wanted, *rest)

    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(RulesError, match=r"bhxh-rules\[dev\]"):
        read_scenarios(tmp_path)
