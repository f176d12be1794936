"""What a picture rests on: the readings it follows, and the offices it names that are no more."""

from __future__ import annotations

from collections.abc import Iterable

from bhxh_rules.core.provision import within
from bhxh_rules.references.institutions import InstitutionNote
from bhxh_rules.site.markdown import escape, way
from bhxh_rules.site.readings_text import reading_link
from bhxh_rules.site.registers.citations import as_inferred, institution_anchor, named_in
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE

_INSTITUTIONS = "DG-0020"


def as_read(readings: Iterable[str]) -> str:
    """Return words for readings that something follows; none for no reading."""
    named = ", ".join(sorted(readings))
    return f"theo cách hiểu {named}" if named else ""


def rests_on(readings: Iterable[str], here: str) -> str:
    """Return one sentence that names the readings a computed example follows, with links."""
    return f"Tính theo các cách hiểu đang dùng: {', '.join(reading_link(id, here) for id in sorted(set(readings)))}."


def ended_offices(clauses: Iterable[str], here: str) -> str:
    """Return one line on the units and posts that these clauses, or clauses in them, name and that are no more.

    Nothing where there are none.
    """
    asked = tuple(clauses)
    ended = [
        note
        for note, named in named_in().items()
        if note.fate == "ended" and any(within(id, clause) for id in named for clause in asked)
    ]
    if not ended:
        return ""
    told = "; ".join(_office(note, here) for note in ended)
    return (
        f"Có tên trong điều khoản nhưng nay không còn: {told}. Điều khoản giữ tên như in; việc của nơi đã hết thuộc về "
        f"ai thì chưa kết luận được ({reading_link(_INSTITUTIONS, here)})."
    )


def _office(note: InstitutionNote, here: str) -> str:
    target = f"{way(here, REFERENCE_PAGE)}#{institution_anchor(note)}"
    return f"[{escape(note.institution)}]({target}) (từ {note.from_day:%d/%m/%Y}{as_inferred(note)})"
