"""The register of references: outside instruments and what followed them; units and posts that have changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import Provision, instrument_title, label
from bhxh_rules.references.institutions import InstitutionNote
from bhxh_rules.references.instruments import REFERENCES, Reference
from bhxh_rules.site.instruments import looked_until
from bhxh_rules.site.markdown import escape, heading, page, table
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.citations import cited_in, institution_anchor, instrument_anchor, named_in
from bhxh_rules.site.registers.clauses import clause_link
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE, fate, status

_PREAMBLE = "Chỉ có trong phần căn cứ của Quyết định 1624/QĐ-BHXH"


def reference_page(material: Material) -> str:
    """Return the page of references, as of the day of the material."""
    return page(
        heading(1, "Dẫn chiếu và tình trạng"),
        _day(material.on),
        "Trang này chỉ ghi những gì đã tìm được, kèm mức chứng cứ. “Chưa tìm thấy” không có nghĩa là văn bản còn hiệu "
        "lực. Điều, khoản của văn bản mới không được suy ra từ điều, khoản của văn bản cũ.",
        *(_group(title, references, material.on) for title, references in _groups().items()),
        heading(2, "Đơn vị, chức danh đã đổi sau khi văn bản ban hành"),
        "Điều khoản vẫn giữ tên như in. Ở đây chỉ ghi việc đã xảy ra và nơi kế thừa, nếu biết.",
        table(["Đơn vị, chức danh", "Đã ra sao, theo nguồn nào", "Nơi kế thừa"], _institutions(material.on)),
    )


def _day(on: date | None) -> str:
    if on is None:
        told = "Không có ngày xét: trang này ghi tất cả những gì đã biết, kèm ngày"
    else:
        told = f"Tính vào ngày **{on:%d/%m/%Y}**"
    return f"{told}; văn bản tìm đến hết ngày {looked_until()}."


def _groups() -> dict[str, list[Reference]]:
    """Return the instruments by the text whose clauses cite them; last those that a preamble alone cites."""
    found: dict[str, list[Reference]] = {}
    for reference in REFERENCES.values():
        clauses = cited_in()[reference.instrument]
        own = Provision.parse(clauses[0]).instrument if clauses else ""
        found.setdefault(instrument_title(own) if own else _PREAMBLE, []).append(reference)
    return dict(sorted(found.items(), key=lambda group: group[0] == _PREAMBLE))


def _group(title: str, references: Iterable[Reference], on: date | None) -> str:
    rows = [[_title(each), f"{status(each, on)}{_evidence(each)}", _later(each)] for each in references]
    return page(
        heading(2, escape(title)),
        table(["Văn bản và nơi dẫn chiếu", "Tình trạng và mức chứng cứ", "Văn bản tiếp theo"], rows),
    ).rstrip()


def _title(reference: Reference) -> str:
    places = (clause_link(id, REFERENCE_PAGE, label(id)) for id in cited_in()[reference.instrument])
    lines = (
        f'<a id="{instrument_anchor(reference)}"></a>**{escape(reference.title)}**',
        ", ".join(places),
        "không nêu tên, chỉ nêu lĩnh vực" if reference.manner == "by_subject" else "",
        escape(reference.note),
    )
    return "<br>".join(filter(None, lines))


def _later(reference: Reference) -> str:
    return escape(reference.successor.title) if reference.successor else "—"


def _evidence(reference: Reference) -> str:
    """Return how well the status is known; nothing for a field of law of which no successor is recorded."""
    if reference.successor is None and reference.manner == "by_subject":
        return ""
    return f"<br>({_level(reference.successor.evidence if reference.successor else 'NF')})"


def _level(level: str) -> str:
    return glossary.load().word("evidence", level).label


def _institutions(on: date | None) -> list[list[str]]:
    return [
        [_named(note, clauses), f"{fate(note, on)}<br>{escape(note.source)} ({_level(note.evidence)})", _heir(note)]
        for note, clauses in named_in().items()
    ]


def _named(note: InstitutionNote, clauses: tuple[str, ...]) -> str:
    places = (clause_link(id, REFERENCE_PAGE, label(id, instrument=_elsewhere(id))) for id in clauses)
    return f'<a id="{institution_anchor(note)}"></a>**{escape(note.institution)}**<br>{", ".join(places)}'


def _elsewhere(clause: str) -> bool:
    """Tell whether a clause is of another text than the one that names most of the units."""
    return Provision.parse(clause).instrument != "qc1624"


def _heir(note: InstitutionNote) -> str:
    if note.successor is None or note.successor_evidence is None:
        return "không rõ"
    return f"{escape(note.successor)} ({_level(note.successor_evidence)})"
