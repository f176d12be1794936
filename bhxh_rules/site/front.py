"""The first page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import groupby

import bhxh_rules
from bhxh_rules import corpus
from bhxh_rules.core.provision import label
from bhxh_rules.site.calendar_pages import CALENDAR
from bhxh_rules.site.coverage import STATUSES, covered, dieus_of
from bhxh_rules.site.developer.guides import READING_GUIDE
from bhxh_rules.site.instruments import LANDING, how_known, looked_until, value_of
from bhxh_rules.site.markdown import bullets, escape, heading, page, table
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import REGISTER
from bhxh_rules.site.redlines.paths import OVERVIEW
from bhxh_rules.site.registers.clauses import clause_link, short_title
from bhxh_rules.site.registers.matrix_totals import INDEX
from bhxh_rules.site.registers.open_points import OPEN
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE
from bhxh_rules.site.registers.stale_page import STALE
from bhxh_rules.site.registers.vocabulary import GLOSSARY
from bhxh_rules.site.search import SEARCH
from bhxh_rules.site.tasks import TASKS, Task, tasks
from bhxh_rules.worktime import official_calendar

DISCLAIMER = (
    "Trang này không phải trang của cơ quan nhà nước và không thay thế văn bản chính thức. Phần diễn đạt lại và các "
    "cách hiểu là của người làm thư viện; chỉ mục nào ghi “đã thẩm định” mới có người ký xác nhận."
)
FRONT = "index.md"
BOOKS: Mapping[str, tuple[str, str]] = {
    OPEN: ("Việc còn mở", "kịch bản không đạt, mục chưa xét, chữ ký hết hiệu lực"),
    INDEX: ("Đối chiếu", "điều khoản, quy tắc, kịch bản, kết quả và chữ ký cạnh nhau"),
    REGISTER: ("Sổ cách hiểu", "những chỗ có thể hiểu khác nhau và cách hiểu đang dùng"),
    GLOSSARY: ("Thuật ngữ", "từ của văn bản và của thư viện, dẫn về điều khoản"),
    REFERENCE_PAGE: ("Dẫn chiếu và tình trạng", "văn bản nào còn hiệu lực, văn bản nào đã được thay thế"),
    CALENDAR: ("Lịch làm việc", "ngày nghỉ, thứ Bảy làm bù và căn cứ của từng ngày"),
    OVERVIEW: ("So sánh các bản", "chỗ khác nhau giữa hai bản có ngày"),
    STALE: ("Cái gì đã cũ", "mục phải đọc lại, thẩm định lại"),
    SEARCH: ("Tìm kiếm", "gõ có dấu hay không dấu đều được"),
    READING_GUIDE: ("Hướng dẫn đọc", "đọc trang, ký xác nhận, báo chỗ sai"),
}
"""The pages that the first page names, where they are there: title and what is found on them."""


def version_line() -> str:
    """Return what the pages were made from, and up to which day its sources were looked for."""
    return (
        f"Gói {bhxh_rules.__version__} · ngữ liệu {corpus.load().version}, văn bản tìm đến {looked_until()} · "
        f"lịch làm việc theo thông báo đến {official_calendar().known_as_of:%d/%m/%Y}"
    )


def front_page(material: Material, paths: Collection[str] = ()) -> str:
    """Return the first page; `paths` are the other pages that there are."""
    return page(
        heading(1, "Hai quy chế bảo hiểm xã hội, đọc được và chạy được"),
        "Quy chế tài khoản Zalo và Quy chế Cổng Dịch vụ công của Bảo hiểm xã hội Việt Nam, được viết lại thành quy "
        "tắc mà phần mềm hỏi được; câu trả lời nào cũng dẫn về điều, khoản, điểm. Các trang này để người làm pháp chế "
        "đọc và kiểm tra từng mục.",
        f"> **{DISCLAIMER}**",
        _status(material, paths),
        heading(2, f"[Tôi cần…]({TASKS})", "toi-can"),
        *_tasks(),
        heading(2, "Văn bản", "van-ban"),
        table(["Văn bản", "Số", "Có hiệu lực từ", "Đã xử lý", "Kịch bản"], _instruments(material)),
        "“Đã xử lý” là số điều, khoản, điểm đã được xếp loại và diễn đạt lại, trên tổng số.",
        *_books(paths),
        heading(2, "Cách đọc", "cach-doc"),
        bullets(
            [
                "**đạt**, **không đạt**, **chưa chạy**: kết quả lần chạy gần nhất của từng dòng dữ liệu. Không có kết "
                "quả thì ghi là chưa chạy, không bao giờ ghi là đạt.",
                "**chưa thẩm định**: chưa có người có thẩm quyền ký xác nhận cách hiểu của mục đó.",
                "**đã thẩm định**: có người ký xác nhận, và những gì người ấy đã đọc chưa đổi; **hết hiệu lực**: "
                "đã đổi, hoặc quá thời hạn, nên phải đọc và ký lại.",
                "**tạm nhận**: cách hiểu đang dùng nhưng chưa được ai có thẩm quyền xác nhận.",
                "**tạm tính**: kết quả chạm đến một năm mà lịch nghỉ chưa được công bố đủ, hoặc dựa vào số, ngày, hiệu "
                "lực chỉ có ở nguồn thứ cấp; kết luận nào theo Quy chế Cổng cũng vậy.",
                "**chưa kết luận được**: còn thiếu dữ kiện, hoặc phải do người có thẩm quyền đánh giá. Thư viện không "
                "đoán.",
            ]
        ),
        heading(2, "Bản này", "ban-nay"),
        version_line() + ".",
    )


def _status(material: Material, paths: Collection[str]) -> str:
    """Return what fails and what is open, with the page that lists it."""
    found = covered(material, (dieu for each in corpus.load().instruments for dieu in dieus_of(each.id)))
    more = f" [Xem việc còn mở]({OPEN})." if OPEN in paths else ""
    lines = [
        f"**Kịch bản và dòng dữ liệu:** {', '.join(f'{found.results[s]} {s}' for s in STATUSES)}.{more}",
        f"**Thẩm định:** {found.standings_told}, trên {found.provisions} điều, khoản, điểm.",
    ]
    return bullets(lines)


def _tasks() -> Iterator[str]:
    """Yield the tasks by group, each with what its answer holds and the Điều that it is found in."""
    for group, items in groupby(tasks(), key=lambda task: task.group):
        found = list(items)
        mixed = len({dieu.partition("/")[0] for task in found for dieu in task.dieus}) > 1
        links = (f"[{escape(t.title)}]({TASKS}#{t.name}): {escape(t.sums)} ({_places(t, mixed)})" for t in found)
        yield page(f"**{escape(group)}**", bullets(links)).rstrip()


def _places(task: Task, mixed: bool) -> str:
    """Return the Điều of a task; where a group goes by several regulations, each with the name of its own."""
    by_instrument: dict[str, list[str]] = {}
    for dieu in task.dieus:
        link = clause_link(dieu, FRONT, label(dieu))
        by_instrument.setdefault(dieu.partition("/")[0], []).append(link)
    return "; ".join(
        f"{', '.join(links)}{f' {short_title(own)}' if mixed else ''}" for own, links in by_instrument.items()
    )


def _instruments(material: Material) -> Iterator[list[str]]:
    for instrument in corpus.load().instruments:
        found = covered(material, dieus_of(instrument.id))
        yield [
            f"[{escape(instrument.title)}]({LANDING.format(instrument.id)})",
            escape(instrument.number.value) + how_known(instrument.number),
            value_of(instrument.in_force) + how_known(instrument.in_force),
            f"{found.done}/{found.provisions}",
            found.results_told,
        ]


def _books(paths: Collection[str]) -> Iterator[str]:
    links = [f"[{title}]({path}): {said}." for path, (title, said) in BOOKS.items() if path in paths]
    if links:
        yield heading(2, "Sổ và bảng", "so-va-bang")
        yield bullets(links)
