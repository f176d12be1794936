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
def test_every_kind_of_subject_tells_its_page(subject: str, page: str) -> None:
    assert explained(subject, Path("nowhere"))["page"] == page
    assert f"\nTrang: {page}\n" in shown(subject)
