"""Changes as Markdown for a pull request."""

import pytest

from bhxh_rules.cli.impact_markdown import to_markdown
from bhxh_rules.corpus.changes import Change
from bhxh_rules.corpus.tree import Diagnostic
from bhxh_rules.impact.changes import Impact, Impacts
from bhxh_rules.impact.check import Checked, Repeat
from bhxh_rules.impact.dependents import Dependents

OWN = "qc1624/d13.k2.a"
DEPENDENTS = Dependents(
    rules=("zalo.answer_deadline",),
    scenarios=("features/a.feature:3",),
    constants=("answer_limits[1]",),
    readings=("DG-0001",),
    references=("retention_rules",),
    pages=("qc1624/dieu_13.md#a",),
)
CHANGED = Change(
    OWN, "changed", OWN, OWN, "ba *ngày*", "bốn *ngày*", (("removed", "ba"), ("added", "bốn"), ("same", "*ngày*"))
)


def written(change: Change, dependents: Dependents = DEPENDENTS, lang: str = "vi") -> str:
    impact = Impact(change, 3, dependents, ("Trần Thị Mơ",))
    return to_markdown(
        Checked((Impacts("qc1624", (impact,)),)), "moi.txt", {"features/a.feature:3": "Một đơn vị"}, lang
    )


def test_one_change_as_a_whole() -> None:
    assert (
        written(CHANGED).split("\n\n", 2)[2]
        == """\
#### điểm a khoản 2 Điều 13: có sửa đổi

`qc1624/d13.k2.a`

> ~~ba~~ **bốn** \\*ngày\\*

- Quy tắc: Hạn trả lời câu hỏi (`zalo.answer_deadline`)
- Điều văn bản ấn định: Số ngày làm việc để trả lời (`answer_limits[1]`)
- Kịch bản: Một đơn vị (`features/a.feature:3`)
- Cách hiểu: Thời hạn trả lời tính từ sự kiện nào (`DG-0001`)
- Văn bản được dẫn: `retention_rules`
- Trang tài liệu: `qc1624/dieu_13.md#a`
- Thẩm định: `Trần Thị Mơ`

**Việc phải làm**

- [ ] Đọc lời văn mới; sửa phần diễn đạt lại và cách xử lý của điều khoản
- [ ] Xem lại các quy tắc (1)
- [ ] Sửa các giá trị văn bản ấn định, ghi ngày áp dụng (1)
- [ ] Xem lại và chạy các kịch bản (1)
- [ ] Xem lại các cách hiểu (1)
- [ ] Xem lại văn bản được dẫn (1)
- [ ] Thẩm định lại: chữ ký cũ hết hiệu lực (1)
- [ ] Sau khi đã xem xong, ghi lại dấu vân chữ: `bhxh-rules corpus pin moi.txt qc1624/d13.k2.a`
"""
    )


@pytest.mark.parametrize(
    ("change", "shown", "hidden"),
    [
        (Change("qc1624/d5", "removed", "qc1624/d5", None, "cũ"), "> ~~cũ~~", "corpus pin"),
        (Change("qc1624/d5", "removed", "qc1624/d5", None), "không còn", "> "),
        (Change("qc1624/d5", "added", None, "qc1624/d5", None, "mới"), "> **mới**", "Thẩm định lại: không"),
        (Change("qc1624/d5", "moved", "qc1624/d5", "qc1624/d6"), "(Điều 5 → Điều 6)", "> "),
        (Change("qc1624/d5", "cosmetic", "qc1624/d5", "qc1624/d5"), "chỉ khác cách trình bày", "Việc phải làm"),
    ],
)
def test_each_kind_shows_what_is_known(change: Change, shown: str, hidden: str) -> None:
    assert shown in written(change, Dependents())
    assert hidden not in written(change, Dependents())


def test_how_to_see_the_words_that_changed_is_said_where_the_old_ones_are_not_known() -> None:
    assert "corpus check MỚI CŨ" in written(Change(OWN, "changed", OWN, OWN, None, "mới"))
    assert "corpus check MỚI CŨ" not in written(CHANGED)


def test_it_speaks_english_too() -> None:
    said = written(CHANGED, lang="en")
    assert "#### point a, clause 2, Article 13: changed" in said
    assert "- Rules: `zalo.answer_deadline`" in said
    assert "**To do**" in said


def test_no_change_oddities_and_unknown_parts() -> None:
    odd = Diagnostic("diem-sequence", 7, "a → c")
    said = to_markdown(Checked((Impacts("qc1624"), Impacts("", (), (odd,)))), "a.txt", {})
    assert "Không có thay đổi nào." in said
    assert "### Phần không phải văn bản nào đã biết" in said
    assert "- dòng 7: số thứ tự không liền nhau ở điểm: a → c (`diem-sequence`)" in said
    assert "Hỏi lại nơi gửi văn bản; nếu bản in đúng như vậy" in said


def test_a_page_that_repeats_articles() -> None:
    found = Checked((Impacts(""),), (Repeat("qc1624/d11", ("qc1624/d11",), ("qc1624/d11.k1",)),))
    said = to_markdown(found, "a.txt", {})
    assert "- Điều 11 Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH: 1/2 điều khoản khớp nguyên văn" in said
