"""The search box at the head of each page, and the page of results."""

from __future__ import annotations

from bhxh_rules.site.markdown import bullets, heading, page, way

SEARCH = "tim-kiem.md"

_BOX = """\
<form class="bhxh-search" lang="vi" role="search" action="{action}" method="get">
<label for="bhxh-search-input">Tìm kiếm</label>
<span class="bhxh-search-field"><input id="bhxh-search-input" name="q" type="search" autocomplete="off" \
autocapitalize="none" spellcheck="false" maxlength="200"></span>
<button type="submit">Tìm</button>
</form>"""


def with_box(path: str, text: str) -> str:
    """Return a page in Markdown with the search box at its head.

    The box is a plain form: without scripts it leads to the page of results, which says where to look.
    """
    return f"{_BOX.format(action=way(path, SEARCH).removesuffix('.md') + '.html')}\n\n{text}"


def search_page() -> str:
    """Return the page that shows the results of a search."""
    return page(
        heading(1, "Tìm kiếm"),
        "Gõ vào ô tìm kiếm ở đầu trang. Có dấu hay không dấu đều được, đặt dấu kiểu nào cũng được. Gõ có dấu thì chữ "
        "đúng dấu được xếp trước. Muốn đến thẳng một mục thì gõ số của mục đó: “điểm a khoản 2 Điều 13”, “13.2.a”, "
        "“k2 đ13”, “điều 10 cổng dịch vụ công”, “DG-0003”.",
        '<div id="bhxh-search-results"></div>',
        "<noscript><p><strong>Trình duyệt đang tắt phần chạy mã, nên ô tìm kiếm không có kết quả.</strong> Hãy tìm "
        "theo các trang nêu dưới đây, hoặc dùng lệnh tìm trong trang của trình duyệt.</p></noscript>",
        heading(2, "Tìm ở đâu"),
        bullets(_where()),
    )


def _where() -> list[str]:
    return [
        "[Trang đầu](index.md): các văn bản, từng điều, các sổ và bảng.",
        "[Tôi cần…](toi-can.md): theo việc phải làm.",
        "[Thuật ngữ](thuat-ngu.md): từ ngữ và điều khoản dùng từ ấy.",
        "[Sổ cách hiểu](cach-hieu.md): những chỗ có thể hiểu khác nhau.",
        "[Lịch làm việc](lich/index.md): ngày nghỉ, thứ Bảy làm bù.",
    ]
