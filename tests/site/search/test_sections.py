"""Pages are cut at their anchors, and read as a reader reads them."""

from __future__ import annotations

import pytest

from bhxh_rules.site.search.sections import Section, readable, sections

PAGE = """\
<form role="search"><label>Tìm</label></form>

# <a id="trang"></a>Tên &amp; **trang**

Lời đầu, có [liên kết](khac.md#a) và `mã`.

## Không neo

- một
- <a id="tu-hai"></a>**Hai**: nghĩa của hai

<svg><desc>hình</desc></svg>

```text
chạy
```

## <a id="phan"></a>Phần

> **Nguyên văn:**
>
> Lời gốc.

| Cột | Khác |
| --- | --- |
| <a id="dong"></a>**ô đầu**<br>[dẫn](x.md) | ô sau \\| |
| thường | ô |
"""


def test_a_page_is_cut_at_its_anchors() -> None:
    found = sections(PAGE)

    assert [(each.anchor, each.title) for each in found] == [
        ("", "Tên & trang"),
        ("phan", "Phần"),
        ("tu-hai", "Hai"),
        ("dong", "ô đầu"),
    ]


def test_text_without_an_anchor_belongs_to_what_stands_above() -> None:
    page, part, item, row = sections(PAGE)

    assert page.text(1000) == "Lời đầu, có liên kết và mã. Không neo một"
    assert part.text(1000) == "Nguyên văn: Lời gốc. Cột; Khác thường; ô"
    assert part.quoted == "Lời gốc."
    assert item.text(1000) == "nghĩa của hai"
    assert row.text(1000) == "dẫn; ô sau |"


@pytest.mark.parametrize("between", ["", " "])
def test_an_item_with_several_anchors_goes_by_the_first(between: str) -> None:
    anchors = between.join(f'<a id="tn-{name}"></a>' for name in "abc")
    item = sections(f"# T\n\n- {anchors}**câu hỏi** (ghi chú); Điều 13 Quy chế Zalo; từ a.b")[1]
    row = sections(f"# T\n\n| {anchors}**câu hỏi** | Điều 13 |")[1]

    assert (item.anchor, item.title) == ("tn-a", "câu hỏi")
    assert item.text(100) == "(ghi chú); Điều 13 Quy chế Zalo; từ a.b"
    assert (row.anchor, row.title, row.text(100)) == ("tn-a", "câu hỏi", "Điều 13")


def test_what_only_the_builder_reads_is_left_out() -> None:
    ahead = '---\ntitle: "Tên"\n---\n'

    assert sections(ahead + PAGE) == sections(PAGE)
    assert sections("# Tên\n\nmột\n\n---\n\nhai\n\n---\n") == [Section("", "Tên", ("một", "hai"))]


def test_a_text_is_read_so_far_only() -> None:
    assert Section("", "", ("một hai", "ba", "bốn")).text(8) == "một hai"
    assert Section("", "", ("một hai",)).text(0) == ""


def test_a_line_is_read_to_its_end() -> None:
    page = "# Tên\n\n> 1. ban hành năm 2019.\n\n<figure>\n\nmột - hai\n\n2. ba\n"

    assert sections(page)[0].text(100) == "1. ban hành năm 2019. một - hai ba"


def test_a_page_without_a_heading_has_no_title() -> None:
    assert sections("chỉ có chữ\n") == [Section("", "", ("chỉ có chữ",))]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**đậm** và *nghiêng*", "đậm và nghiêng"),
        ("5 \\* 3 &lt; 16", "5 * 3 < 16"),
        ("[Điều 13](#d13), ![hình](h.svg)", "Điều 13, hình"),
        ("một<br>hai", "một hai"),
        ("\\[không liên kết\\]", "[không liên kết]"),
    ],
)
def test_marks_of_markdown_are_not_read(written: str, read: str) -> None:
    assert readable(written) == read
