"""What became of a cited instrument, or of a unit or post, as of a day: in words, for pages and for a clause."""

from __future__ import annotations

from datetime import date

from bhxh_rules.references.institutions import InstitutionNote
from bhxh_rules.references.instruments import Reference
from bhxh_rules.site.markdown import escape, page, page_of, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.citations import as_inferred, cited_at, institution_anchor, instrument_anchor, named_at

REFERENCE_PAGE = "dan-chieu.md"
_FATES = {"ended": "không còn", "renamed": "đã đổi tên", "reorganised": "đã được tổ chức lại"}


def references_text(provision: str, material: Material) -> str:
    """Return the lines on what a clause cites and whom it names, with present status and links to the register."""
    page_of_references = way(page_of(provision), REFERENCE_PAGE)
    cited = [
        f"[{escape(each.title)}]({page_of_references}#{instrument_anchor(each)}) ({status(each, material.on)})"
        for each in cited_at().get(provision, ())
    ]
    named = [
        f"[{escape(each.institution)}]({page_of_references}#{institution_anchor(each)}) "
        f"({fate(each, material.on)}{as_inferred(each)})"
        for each in named_at().get(provision, ())
        if material.on is None or each.from_day <= material.on
    ]
    return page(
        f"**Dẫn chiếu:** {'; '.join(cited)}." if cited else "",
        f"**Đơn vị, chức danh đã đổi:** {'; '.join(named)}." if named else "",
    ).rstrip()


def status(reference: Reference, on: date | None) -> str:
    """Return whether a later text is known to apply on a day; with no day, all that is known."""
    later = reference.successor
    if later is None and reference.manner == "by_subject":
        # Nothing was looked for under a name: the text gives none.
        return "dẫn theo lĩnh vực; " + ("xem ghi chú" if reference.note else "chưa ghi nhận văn bản nào")
    if later is None:
        return "chưa tìm thấy văn bản tiếp theo"
    if later.from_day is None:
        return "đã có văn bản tiếp theo, không rõ từ ngày nào"
    if on is not None and on < later.from_day:
        return f"chưa có văn bản tiếp theo; sẽ có từ {later.from_day:%d/%m/%Y}"
    return f"có văn bản tiếp theo từ {later.from_day:%d/%m/%Y}"


def fate(note: InstitutionNote, on: date | None) -> str:
    """Return what happened to a unit or post by a day; with no day, all that is known."""
    if on is not None and on < note.from_day:
        return f"vẫn như in; sẽ thay đổi từ {note.from_day:%d/%m/%Y}"
    return f"{_FATES[note.fate]} từ {note.from_day:%d/%m/%Y}"
