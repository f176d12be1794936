"""What is explained leads to its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from bhxh_rules.cli.explain import explained
from tests.cli.test_details import shown


@pytest.mark.parametrize(
    ("subject", "page"),
    [
        ("qc1624/d13.k2.a", "qc1624/dieu_13.html#qc1624-d13-k2-a"),
        ("điểm a khoản 2 Điều 13", "qc1624/dieu_13.html#qc1624-d13-k2-a"),
        ("DG-0003", "cach-hieu.html#dg-0003"),
        ("zalo.answer_deadline", "qc1624/dieu_13.html#zalo-answer_deadline"),
    ],
)
def test_every_kind_of_subject_tells_its_page(
    subject: str, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert explained(subject, Path("nowhere"))["page"] == page
    assert f"\nTrang: {page}\n" in shown(subject)


def test_the_page_is_a_file_where_the_site_was_built_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = tmp_path / "build" / "site" / "qc1624" / "dieu_13.html"
    page.parent.mkdir(parents=True)
    page.write_text("", encoding="utf-8")

    assert "\nTrang: build/site/qc1624/dieu_13.html#qc1624-d13-k2-a\n" in shown("qc1624/d13.k2.a")
    assert "\nTrang: cach-hieu.html#dg-0003\n" in shown("DG-0003")
