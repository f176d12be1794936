"""Changes as a table."""

from io import StringIO

from rich.console import Console

from bhxh_rules.cli.impact_report import show_checked
from bhxh_rules.corpus.changes import Change
from bhxh_rules.corpus.tree import Diagnostic
from bhxh_rules.impact.changes import Impact, Impacts
from bhxh_rules.impact.check import Checked
from bhxh_rules.impact.dependents import Dependents


def shown(*parts: Impacts, lang: str = "vi") -> str:
    console = Console(file=StringIO(), width=300)
    show_checked(console, Checked(parts), {}, lang)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def impact(kind: str, own: str = "qc1624/d5", old: str | None = None, new: str | None = None) -> Impact:
    return Impact(Change(own, kind, own, own, old, new), 1, Dependents(), ())


def test_a_new_provision_shows_its_text() -> None:
    assert "{+Mỗi quý một mục.+}" in shown(Impacts("qc1624", (impact("added", new="Mỗi quý một mục."),)))


def test_how_to_see_the_words_is_said_where_the_old_ones_are_not_known() -> None:
    said = shown(Impacts("qc1624", (impact("changed", new="mới"),)))
    assert "`bhxh-rules corpus check MỚI CŨ`" in said
    assert "`bhxh-rules corpus import CŨ`" in said
    assert "corpus check" not in shown(Impacts("qc1624", (impact("changed", old="cũ", new="mới"),)))
    assert "corpus check NEW OLD" in shown(Impacts("qc1624", (impact("changed"),)), lang="en")


def test_oddities_are_told_in_words_with_what_to_do() -> None:
    said = shown(Impacts("qc1624", (), (Diagnostic("khoan-repeated", 7, "2"),)))
    assert "dòng 7: trùng số khoản: 2 [khoan-repeated]" in said
    assert "Hỏi lại nơi gửi văn bản" in said
    assert "Hỏi lại" not in shown(Impacts("qc1624"))


def test_a_long_list_is_cut_over_all_parts() -> None:
    changes = tuple(impact("removed") for _ in range(150))
    notes = tuple(Diagnostic("foreign-d", line, "Ð") for line in range(1, 61))
    said = shown(Impacts("qd1624", changes, notes), Impacts("qc1624", changes, notes[:3]), Impacts("qc352", changes))
    assert said.count("[foreign-d]") == 50
    assert said.count("[qc1624/d5]") + said.count("qc1624/d5") == 200
    for more in (10, 3, 100, 150):
        assert f"và {more} chỗ nữa; xem bằng --json" in said
    assert "không có thay đổi nào" not in said
