"""The register of readings: each with both sides, its clauses, its rules and the scenarios that rest on it."""

from __future__ import annotations

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import within
from bhxh_rules.corpus.records import Instrument
from bhxh_rules.readings import Reading
from bhxh_rules.site.markdown import escape, heading, link_to, page, page_of, table
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import REGISTER, anchor, reading_text


def readings_page(material: Material) -> str:
    """Return the page with every reading, each with the scenarios that rest on it."""
    register = readings.load().values()
    proofs = _proofs(material)
    return page(
        heading(1, "Sổ cách hiểu"),
        "Ở mỗi chỗ mà hai người đọc ngay tình có thể hiểu văn bản khác nhau, sổ này có một số. Mỗi số ghi cách hiểu "
        "đang dùng, cách hiểu kia, cơ sở, và điều gì sai nếu hiểu nhầm. “Tạm nhận” nghĩa là chưa có người có thẩm "
        "quyền xác nhận.",
        "“Lựa chọn” thì chạy được theo cách hiểu kia để thấy kết quả đổi ra sao; “ghi chú” thì chỉ để biết.",
        *(_overview(each, material.pages) for each in corpus.load().instruments),
        heading(2, "Từng cách hiểu"),
        *(reading_text(each, 3, _uses(each, material.pages, proofs.get(each.id, ()))) for each in register),
    )


def _overview(instrument: Instrument, pages: tuple[str, ...]) -> str:
    """Return the readings about an instrument as a table; nothing where there are none."""
    words = glossary.load()
    rows = [
        [
            f"[{reading.id}](#{anchor(reading.id)})",
            escape(reading.title),
            f"{words.word('reading_kind', reading.kind).label.partition(':')[0]}, "
            f"{words.word('reading_status', reading.status).label}",
            ", ".join(link_to(id, REGISTER, pages) for id in own),
        ]
        for reading in readings.load().values()
        if (own := [id for id in reading.provisions if within(id, instrument.id)])
    ]
    title = heading(2, escape(instrument.short))
    return page(title, table(["Số", "Vấn đề", "Loại, tình trạng", "Điều khoản"], rows)).rstrip() if rows else ""


def _proofs(material: Material) -> dict[str, tuple[str, ...]]:
    """Return links to the scenarios that rest on each reading."""
    found: dict[str, tuple[str, ...]] = {}
    for dieu, scenarios in material.scenarios.items():
        for scenario in scenarios.items:
            link = f"[{escape(scenario.name)}]({page_of(dieu)}#{scenario.anchor})"
            for id in scenario.readings:
                found[id] = (*found.get(id, ()), link)
    return found


def _uses(reading: Reading, pages: tuple[str, ...], proofs: tuple[str, ...]) -> list[str]:
    words = glossary.load()
    rules = [words.rule(entry.name).label for entry in catalogue.rules() if reading.id in entry.rule.readings]
    lines = [f"**Điều khoản:** {', '.join(link_to(id, REGISTER, pages) for id in reading.provisions)}"]
    lines += [f"**Quy tắc phụ thuộc:** {'; '.join(map(escape, rules))}"] if rules else []
    return [*lines, f"**Kịch bản dựa vào cách hiểu này:** {'; '.join(proofs) or _without(reading)}"]


def _without(reading: Reading) -> str:
    return "chưa có kịch bản" if reading.kind == "choice" else "không có; ghi chú không chạy được theo cách kia"
