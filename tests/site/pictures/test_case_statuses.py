"""The statuses are listed, and nothing leads from one to another."""

from bhxh_rules.catalogue import glossary
from bhxh_rules.qc352.dieu_12.law import CASE_STATUSES
from bhxh_rules.site.pictures.case_statuses import case_statuses
from tests.site.pictures.drawings import SVG, drawings, written


def test_every_status_is_drawn_once_without_number_or_arrow() -> None:
    (image,) = drawings(case_statuses())
    names = [glossary.load().word("case_status", row.case_status).label for row in CASE_STATUSES.rows]

    assert sorted(written(image)) == sorted([*names, "Tình trạng của hồ sơ"])
    assert not any(letter.isdigit() for words in written(image) for letter in words)
    assert not any("Z" in (path.get("d") or "") for path in image.iter(f"{SVG}path"))
    assert "không nêu thứ tự" in case_statuses()
