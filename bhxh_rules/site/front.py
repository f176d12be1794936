"""The first page."""

from __future__ import annotations

import bhxh_rules
from bhxh_rules import corpus
from bhxh_rules.catalogue import glossary
from bhxh_rules.site.article import title_of
from bhxh_rules.site.markdown import bullets, escape, heading, page, page_of, table
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import REGISTER
from bhxh_rules.site.scenarios import Scenarios
from bhxh_rules.worktime import official_calendar

DISCLAIMER = (
    "Trang này không phải trang của cơ quan nhà nước và không thay thế văn bản chính thức. Phần diễn đạt lại và các "
    "cách hiểu là của người làm thư viện; chỉ mục nào ghi “đã thẩm định” mới có người ký xác nhận."
)


def version_line() -> str:
    """Return what the pages were made from."""
    return (
        f"Gói {bhxh_rules.__version__} · ngữ liệu {corpus.load().version} · "
        f"lịch làm việc theo thông báo đến {official_calendar().known_as_of:%d/%m/%Y}"
    )


def front_page(material: Material) -> str:
    """Return the first page."""
    return page(
        heading(1, "Hai quy chế bảo hiểm xã hội, đọc được và chạy được"),
        "Thư viện này viết lại quy chế của Bảo hiểm xã hội Việt Nam thành quy tắc mà phần mềm hỏi được, mỗi câu trả "
        "lời đều dẫn về điều, khoản, điểm. Các trang ở đây để người làm pháp chế đọc và kiểm tra: mỗi khoản được hiểu "
        "thế nào, kịch bản nào chứng minh, kịch bản có đạt không, chỗ nào còn phân vân.",
        f"> **{DISCLAIMER}**",
        heading(2, "Đã có trang"),
        table(["Điều", "Kịch bản và dòng dữ liệu", "Kết quả"], [_row(*item) for item in material.scenarios.items()]),
        bullets(
            [
                "[Lịch làm việc](lich/index.md): ngày nghỉ, thứ Bảy làm bù và căn cứ của từng ngày, từ 2015 đến 2030.",
                f"[Sổ cách hiểu]({REGISTER}): những chỗ có thể hiểu khác nhau và cách hiểu đang dùng.",
            ]
        ),
        heading(2, "Văn bản"),
        table(["Văn bản", "Số", "Có hiệu lực từ", "Đã xử lý"], _instruments()),
        "“Đã xử lý” là số điều, khoản, điểm đã được xếp loại và diễn đạt lại, trên tổng số.",
        heading(2, "Cách đọc"),
        bullets(
            [
                "**đạt**, **không đạt**, **chưa chạy**: kết quả lần chạy gần nhất của từng dòng dữ liệu. Không có kết "
                "quả thì ghi là chưa chạy, không bao giờ ghi là đạt.",
                "**chưa thẩm định**: chưa có người có thẩm quyền ký xác nhận cách hiểu của mục đó.",
                "**đã thẩm định**: có người ký xác nhận, và những gì người ấy đã đọc chưa đổi; **hết hiệu lực**: "
                "đã đổi, hoặc quá thời hạn, nên phải đọc và ký lại.",
                "**tạm nhận**: cách hiểu đang dùng nhưng chưa được ai có thẩm quyền xác nhận.",
                "**tạm tính**: kết quả chạm đến một năm mà lịch nghỉ chưa được công bố đủ.",
                "**chưa kết luận được**: còn thiếu dữ kiện, hoặc phải do người có thẩm quyền đánh giá. Thư viện không "
                "đoán.",
            ]
        ),
        heading(2, "Bản này"),
        version_line() + ".",
    )


def _row(dieu: str, scenarios: Scenarios) -> list[str]:
    counts = scenarios.counts()
    results = ", ".join(f"{n} {status}" for status, n in counts.items() if n) or "chưa có kịch bản"
    instrument = corpus.load().instrument(dieu.partition("/")[0])
    return [
        f"[{escape(title_of(dieu))}]({page_of(dieu)})<br>{escape(instrument.short)}",
        str(sum(counts.values())),
        results,
    ]


def _instruments() -> list[list[str]]:
    rows = []
    for instrument in corpus.load().instruments:
        records = corpus.load().of(instrument.id)
        done = sum(record.disposition != "unencoded" for record in records)
        dates = instrument.in_force.value.split("-")
        level = instrument.in_force.evidence
        known = "" if level == "T" else f" ({glossary.load().word('evidence', level).label})"
        first = f"{'/'.join(reversed(dates))}{known}"
        rows.append([escape(instrument.title), escape(instrument.number.value), first, f"{done}/{len(records)}"])
    return rows
