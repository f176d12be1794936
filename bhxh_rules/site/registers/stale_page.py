"""The page of what is out of date, what runs out next, and what has no day yet; with evidence and the way out."""

from __future__ import annotations

import re
from datetime import date

from bhxh_rules import readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import label
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.records import EVIDENCE
from bhxh_rules.impact.expiry import KINDS, Item, Kind, State, expiry, next_expiry
from bhxh_rules.references.institutions import NOTES
from bhxh_rules.references.instruments import REFERENCES, Reference
from bhxh_rules.site.calendar_pages import CALENDAR, YEARS, year_path
from bhxh_rules.site.instruments import LANDING, looked_until
from bhxh_rules.site.markdown import bullets, escape, heading, page
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import reading_link
from bhxh_rules.site.registers.citations import institution_anchor, instrument_anchor
from bhxh_rules.site.registers.clauses import clause_link
from bhxh_rules.site.registers.code_spans import with_code
from bhxh_rules.site.registers.open_points import OPEN
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE, status
from bhxh_rules.worktime import KNOWN_AS_OF

STALE = "da-cu.md"
_REFERENCES: dict[str, Reference] = {reference.instrument: reference for reference in REFERENCES.values()}
_TITLES: dict[State, str] = {"stale": "Đã cũ", "expiring": "Sắp hết hạn", "open": "Còn để ngỏ, không có ngày"}
_EMPTY: dict[State, str] = {
    "stale": "Không có gì đã cũ.",
    "expiring": "Không có gì sắp hết hạn.",
    "open": "Không có gì để ngỏ.",
}
_MAINTAINERS: dict[Kind, str] = {
    "calendar": "người bảo trì thư viện bổ sung thông báo; đến lúc đó kết luận chạm năm chưa công bố đủ là tạm tính",
    "reference": "đọc văn bản mới; người bảo trì thư viện bổ sung nguồn",
}
_LEVEL = re.compile(rf"({'|'.join(EVIDENCE)})(?:: (.*))?")


def stale_page(material: Material) -> str:
    """Return the page as seen from the day of the material; without one only what has no day is listed."""
    if material.on is None:
        items = [item for item in expiry(KNOWN_AS_OF) if item.state == "open"]
        told = "Không có ngày xét, nên trang này không nói được cái gì đã cũ; chỉ liệt kê những gì không có ngày."
        return _page(told, items, ("open",), None)
    items = list(expiry(material.on, material.signoffs))
    soonest = next_expiry(items)
    told = f"Tính vào ngày **{material.on:%d/%m/%Y}**; văn bản tìm đến hết ngày {looked_until()}. "
    told += f"Hết hạn gần nhất: **{soonest:%d/%m/%Y}**." if soonest else "Không có gì sắp hết hạn."
    return _page(told, items, ("stale", "expiring", "open"), material.on)


def _page(told: str, items: list[Item], states: tuple[State, ...], on: date | None) -> str:
    return page(
        heading(1, "Cái gì đã cũ"),
        told,
        "Văn bản chỉ được dẫn theo lĩnh vực thì không cũ đi: luật nào đang có hiệu lực trong lĩnh vực ấy thì áp dụng. "
        f"Những văn bản đó có ở trang [Dẫn chiếu và tình trạng]({REFERENCE_PAGE}), không có ở đây.",
        f"Chữ ký mất hiệu lực vì nội dung đã đổi thì xem ở [Việc còn mở]({OPEN}#het-hieu-luc).",
        *(_section(state, [item for item in items if item.state == state], on) for state in states),
    )


def _section(state: State, items: list[Item], on: date | None) -> str:
    groups = [_group(kind, [item for item in items if item.kind == kind], on) for kind in KINDS]
    return page(heading(2, _TITLES[state], state_anchor(state)), *groups, "" if items else _EMPTY[state]).rstrip()


def _group(kind: Kind, items: list[Item], on: date | None) -> str:
    """Return what there is of a kind; a way out that all of it has is said once."""
    if not items:
        return ""
    words = KINDS[kind]
    title = heading(3, capitalised(words))
    if kind == "reading":
        told = f"{len(items)} cách hiểu đang tạm nhận, chưa có người có thẩm quyền xác nhận. Cách xử lý: hỏi người có "
        told += "thẩm quyền, rồi ghi kết quả vào sổ."
        return page(title, told, bullets(_reading(item.subject) for item in items)).rstrip()
    ways = {_way_out(item) for item in items}
    shared = f"Cách xử lý: {_way_out(items[0])}." if len(ways) == 1 else ""
    return page(title, shared, bullets(_line(item, on, way_out=not shared) for item in items)).rstrip()


def state_anchor(state: State) -> str:
    """Return the anchor of a section."""
    return {"stale": "da-cu", "expiring": "sap-het-han", "open": "de-ngo"}[state]


def _line(item: Item, on: date | None, *, way_out: bool) -> str:
    parts = [_told(item, on)]
    if item.since and item.state == "stale":
        parts.append(f"Đã cũ từ {item.since:%d/%m/%Y}")
    if item.until and item.state == "expiring":
        parts.append(f"Còn đúng đến hết {item.until:%d/%m/%Y}")
    parts.append(f"Chứng cứ: {_evidence(item.evidence)}")
    parts += [f"Cách xử lý: {_way_out(item)}"] if way_out else []
    return ". ".join(parts) + "."


def _way_out(item: Item) -> str:
    """Return what to do, in words for those who read the page: what is written in files is for the maintainers."""
    return _MAINTAINERS.get(item.kind) or with_code(item.way_out)


def _told(item: Item, on: date | None) -> str:
    """Return what an item says, ids in words, with a link to what it is about."""
    if item.kind == "signoff":
        words = label(item.subject, instrument=True)
        return f"{clause_link(item.subject, STALE, words)}: {escape(item.told.replace(item.subject, words))}"
    if item.kind == "reference":
        found = _REFERENCES[item.subject]
        later = f": {escape(found.successor.title)}" if found.successor else ""
        return f"[{escape(found.title)}]({REFERENCE_PAGE}#{instrument_anchor(found)}) {status(found, on)}{later}"
    return f"[{escape(item.told)}]({_target(item)})"


def _target(item: Item) -> str:
    if item.kind == "institution":
        note = next(note for note in NOTES if ", ".join(note.holders) == item.subject)
        return f"{REFERENCE_PAGE}#{institution_anchor(note)}"
    if item.kind == "instrument":
        return LANDING.format(item.subject)
    return year_path(int(item.subject)) if item.subject in map(str, YEARS) else CALENDAR


def _reading(id: str) -> str:
    return f"{reading_link(id, STALE)}: {escape(readings.load()[id].title)}"


def _evidence(evidence: str) -> str:
    """Return the evidence with its level in words."""
    found = _LEVEL.fullmatch(evidence)
    if found is None:
        return escape(evidence)
    level = glossary.load().word("evidence", found[1]).label
    return f"{escape(found[2])} ({level})" if found[2] else level
