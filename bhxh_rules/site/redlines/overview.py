"""All pages of comparison, and the page that lists them or says how to come by one."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules import corpus
from bhxh_rules.corpus.changes import Comparison
from bhxh_rules.site.markdown import bullets, escape, heading, page, table, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.redlines.hanging import Hanging
from bhxh_rules.site.redlines.passages import counted
from bhxh_rules.site.redlines.paths import OVERVIEW, page_of_amendments
from bhxh_rules.site.redlines.restated import amendments, amendments_page
from bhxh_rules.site.redlines.texts import Pair, pairs, passages, texts_page, told

LEGEND = (
    "Chữ bỏ đi bị gạch ngang và ghi “bỏ”, chữ thêm vào được gạch chân và ghi “thêm”; chữ còn lại giữ nguyên ở cả hai "
    "bản."
)


def redline_pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each page; the list of them always, the others where there is something."""
    hanging = Hanging(material)
    rows = []
    for instrument in corpus.load().instruments:
        amended = amendments(instrument.id)
        if amended:
            path = page_of_amendments(instrument.id)
            yield path, amendments_page(instrument, amended, hanging)
            told_steps = counted(step for steps in amended for step in steps)
            rows.append(_row(path, instrument.short, "phần diễn đạt lại, trước và sau khi sửa đổi", told_steps))
        for pair in pairs(instrument, material.wording.versions.get(instrument.id, ())):
            found = pair.comparison
            yield pair.path, texts_page(pair, found, hanging)
            rows.append(_text_row(pair, found))
    yield OVERVIEW, _overview(rows)


def _overview(rows: list[list[str]]) -> str:
    return page(
        heading(1, "So sánh các bản"),
        LEGEND if rows else "Chưa có gì để so sánh: chưa ghi nhận sửa đổi nào, và không có bản nguyên văn thứ hai.",
        table(["Văn bản", "So sánh", "Số chỗ"], rows) if rows else "",
        heading(2, "Làm sao để có trang so sánh"),
        bullets(
            [
                "Có văn bản mới trong tay: để tệp cũ và tệp mới trong cùng một thư mục rồi dựng lại trang bằng "
                "`bhxh-rules docs build --texts THƯ_MỤC`. Mỗi bản đọc khác với bản đang hiện có một trang. Tệp là "
                "`.txt`, `.md`, `.docx` hoặc `.html`; nguyên văn chỉ nằm trong trang dựng ra.",
                "Sửa đổi đã có hiệu lực, hoặc đã biết ngày: ghi từng mục bằng `bhxh-rules corpus amend`. Bản cũ được "
                "giữ lại với ngày của nó, và hai phần diễn đạt lại được so sánh với nhau.",
            ]
        ),
    )


def _row(path: str, short: str, what: str, counts: str) -> list[str]:
    return [escape(short), f"[{what}]({way(OVERVIEW, path)})", counts]


def _text_row(pair: Pair, found: Comparison) -> list[str]:
    steps = [step for steps in passages(found) for step in steps]
    row = _row(pair.path, pair.instrument.short, "nguyên văn hai bản", counted(steps))
    return [row[0], f"{row[1]}<br>{told(pair.old)}<br>{told(pair.new)}", row[2]]
