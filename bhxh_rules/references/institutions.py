"""What became of the units and posts that Quyết định 1624/QĐ-BHXH and its Quy chế name: dated notes, never renames."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Fate = Literal["ended", "renamed", "reorganised"]


@dataclass(frozen=True, slots=True)
class InstitutionNote:
    """What happened to one unit or post, from which day on, and how well that is known.

    `holders` are the words of the law tables for what the note is about. `evidence` is the level of the event (S: a
    secondary source; I: inferred), `successor_evidence` that of the successor, None where no successor is known.
    `fate` is `ended` only for a unit or post that no longer exists under any name.
    """

    institution: str
    holders: tuple[str, ...]
    fate: Fate
    from_day: date
    evidence: str
    source: str
    successor: str | None
    successor_evidence: str | None


# Nothing below is in the texts of 2024; a clause keeps the name that it prints.
_UNITS_2025 = "Quyết định 391/QĐ-BTC ngày 26/02/2025"
_MARCH = date(2025, 3, 1)

NOTES = (
    InstitutionNote(
        "Trung tâm Truyền thông",
        ("standing_unit", "communication_centre_director"),
        "ended",
        _MARCH,
        evidence="S",
        source=f"{_UNITS_2025}: không có tên trong danh sách đơn vị ở trung ương",
        successor="Ban Tuyên truyền và Hỗ trợ người tham gia",
        successor_evidence="I",
    ),
    InstitutionNote(
        "Phòng Quản lý Cổng Thông tin điện tử và Truyền thông đa phương tiện",
        ("secretary",),
        "ended",
        _MARCH,
        evidence="I",
        source=f"{_UNITS_2025}: phòng thuộc Trung tâm Truyền thông, đơn vị không còn trong danh sách",
        successor=None,
        successor_evidence=None,
    ),
    InstitutionNote(
        "Trung tâm Dịch vụ hỗ trợ, chăm sóc khách hàng",
        ("support_centre", "support_centre_director"),
        "ended",
        _MARCH,
        evidence="S",
        source=f"{_UNITS_2025}: không có tên trong danh sách đơn vị ở trung ương",
        successor="Ban Tuyên truyền và Hỗ trợ người tham gia",
        successor_evidence="I",
    ),
    InstitutionNote(
        "Trung tâm Công nghệ thông tin",
        ("it_centre", "it_centre_director"),
        "renamed",
        _MARCH,
        evidence="S",
        source=_UNITS_2025,
        successor="Trung tâm Công nghệ thông tin và Chuyển đổi số",
        successor_evidence="S",
    ),
    InstitutionNote(
        "Tổng Giám đốc BHXH Việt Nam",
        ("director_general",),
        "renamed",
        _MARCH,
        evidence="S",
        source=_UNITS_2025,
        successor="Giám đốc BHXH Việt Nam",
        successor_evidence="S",
    ),
    InstitutionNote(
        "BHXH các tỉnh, thành phố trực thuộc Trung ương",
        ("provincial_office", "provincial_office_director"),
        "reorganised",
        date(2025, 7, 1),
        evidence="S",
        source="Quyết định 2286/QĐ-BTC",
        successor="34 BHXH tỉnh, thành phố",
        successor_evidence="S",
    ),
    InstitutionNote(
        "BHXH các quận, huyện",
        ("district_office",),
        "reorganised",
        date(2025, 7, 1),
        evidence="S",
        source="Quyết định 2286/QĐ-BTC",
        successor="BHXH cơ sở",
        successor_evidence="S",
    ),
)

# Other forms in which the texts print what a note is about.
_PRINTED = {
    "director_general": ("Tổng Giám đốc",),
    "provincial_office": ("BHXH tỉnh", "BHXH các tỉnh", "BHXH của các tỉnh"),
    "district_office": ("BHXH quận, huyện",),
}


def printed_names(note: InstitutionNote) -> tuple[str, ...]:
    """Return the names under which clauses speak of what a note is about."""
    return (note.institution, *_PRINTED.get(note.holders[0], ()))


def notes_on(holder: str, on: date | None) -> tuple[InstitutionNote, ...]:
    """Return what has happened to a unit or post by a day; with no day, all that is known."""
    return tuple(note for note in NOTES if holder in note.holders and (on is None or on >= note.from_day))


def end_of(holder: str) -> InstitutionNote | None:
    """Return the note on the end of a unit or post, or None when it is not known to have ended."""
    return next((note for note in NOTES if holder in note.holders and note.fate == "ended"), None)
