"""Who holds a duty or power that the Quy chế names, and what became of the holder since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.qc352.assignments import Addressee, Circumstance, Duty, Holder, Nature, PortalAssignment
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_21.readings import as_read, doubts_about
from bhxh_rules.qc352.dieu_21.tables import UNASSIGNED, assignments
from bhxh_rules.references.institutions import InstitutionNote, notes_on


@dataclass(frozen=True, slots=True)
class PortalHolder:
    """One holder of a duty or power under the name that the text prints.

    `circumstances` and `towards` are empty where the text names none; `notes` tell what became of the holder, and of
    those towards whom the duty or power is.
    """

    holder: Holder
    nature: Nature
    circumstances: tuple[Circumstance, ...]
    towards: tuple[Addressee, ...]
    at: str
    notes: tuple[InstitutionNote, ...]


@dataclass(frozen=True, slots=True)
class PortalResponsible:
    """Who holds one duty or power, in the order of the law."""

    duty: Duty
    holders: tuple[PortalHolder, ...]


RESPONSIBLE_NAMED = Code(
    "PORTAL_RESPONSIBLE_NAMED",
    "Đã xác định ai có nhiệm vụ hoặc quyền này theo Quy chế Cổng Dịch vụ công.",
    "It is determined who has this duty or power under the Portal Regulation.",
)
RESPONSIBLE_NOT_MENTIONED = Code(
    "PORTAL_RESPONSIBLE_NOT_MENTIONED",
    "Chưa kết luận được: Quy chế Cổng Dịch vụ công đòi hỏi việc này mà không nêu ai làm.",
    "Undetermined: the Portal Regulation asks for this without saying who does it.",
)

INSTITUTIONS = "DG-0020"


def responsible_units(duty: Duty | None, as_of: date | None, *, context: Context) -> Decision[PortalResponsible]:
    """Determine who holds a duty or power.

    Outcomes: determined; undetermined (nobody is named); not_applicable before 06/03/2020. Source: khoản 6 Điều 5,
    khoản 3 Điều 7, Điều 8 to 14, 18, 19, 20 to 24.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d21", as_of=as_of)
    if duty is None:
        return undetermined(FACTS_MISSING, missing=("duty",), at="qc352/d21", as_of=as_of)

    held = tuple(_holder(as_read(row, context), as_of) for row in assignments(context) if row.duty == duty)
    if not held:
        return undetermined(RESPONSIBLE_NOT_MENTIONED, at=UNASSIGNED.get(duty, "qc352/d21"), as_of=as_of)
    clauses = (each.at for each in held)
    readings = (*((INSTITUTIONS,) if any(each.notes for each in held) else ()), *doubts_about(duty))
    return determined(RESPONSIBLE_NAMED, PortalResponsible(duty, held), at=clauses, readings=readings, as_of=as_of)


def _holder(row: PortalAssignment, as_of: date | None) -> PortalHolder:
    notes = tuple(note for name in (row.holder, *row.towards) for note in notes_on(name, as_of))
    return PortalHolder(row.holder, row.nature, row.circumstances, row.towards, row.at, notes)
