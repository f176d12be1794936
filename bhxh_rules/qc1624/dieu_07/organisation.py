"""Who holds a duty or power that the Quy chế or its decision names, and what became of the holder since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    determined,
    not_applicable,
    undetermined,
)
from bhxh_rules.qc1624.assignments import Addressee, Assignment, Circumstance, DelegatedScope, Duty, Holder, Nature
from bhxh_rules.qc1624.dieu_07.tables import assignments
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.references.institutions import InstitutionNote, end_of, notes_on


@dataclass(frozen=True, slots=True)
class ResponsibleHolder:
    """One holder of a duty or power under the name that the text prints.

    `circumstances` and `towards` are empty where the text names none; `scope` is the delegation that the holder needs;
    `notes` tell what became of the holder, and of those towards whom the duty or power is.
    """

    holder: Holder
    nature: Nature
    circumstances: tuple[Circumstance, ...]
    towards: tuple[Addressee, ...]
    scope: DelegatedScope | None
    at: str
    notes: tuple[InstitutionNote, ...]


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who holds one duty or power, in the order of the law."""

    duty: Duty
    holders: tuple[ResponsibleHolder, ...]


RESPONSIBLE_NAMED = Code(
    "RESPONSIBLE_NAMED",
    "Đã xác định ai có nhiệm vụ hoặc quyền này.",
    "It is determined who has this duty or power.",
)
RESPONSIBLE_NOT_MENTIONED = Code(
    "RESPONSIBLE_NOT_MENTIONED",
    "Chưa kết luận được: Quy chế không nêu ai làm việc này.",
    "Undetermined: the Regulation does not say who does this.",
)
OFFICE_ABOLISHED = Code(
    "OFFICE_ABOLISHED",
    "Chưa kết luận được: đơn vị hoặc chức danh có quyền này không còn từ năm 2025 và chưa thấy văn bản giao lại quyền.",
    "Undetermined: the unit or post with this power ended in 2025, and no act is known that gives the power on.",
)


def responsible_units(duty: Duty | None, as_of: date | None, *, context: Context) -> Decision[Responsible]:
    """Determine who holds a duty or power.

    Outcomes: determined; undetermined (nobody named, or a power whose holders have all ended); not_applicable before
    16/09/2024. Source: khoản 4 Điều 4, Điều 7, 8, khoản 3 Điều 9, Điều 11, 12, 13, 16, 18; Điều 3 of the decision.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    if duty is None:
        return undetermined(FACTS_MISSING, missing=("duty",), at="qc1624/d7", as_of=as_of)

    rows = tuple(row for row in assignments(context) if row.duty == duty)
    if not rows:
        return undetermined(RESPONSIBLE_NOT_MENTIONED, at="qc1624/d11.k1", as_of=as_of)
    value = Responsible(duty, tuple(_holder(row, as_of) for row in rows))
    clauses = tuple(row.at for row in rows)
    if any(row.nature == "power" for row in rows) and all(end_of(row.holder) for row in rows):
        return _of_ended_offices(value, clauses, as_of)
    readings = _readings(value)
    return determined(RESPONSIBLE_NAMED, value, at=clauses, readings=readings, as_of=as_of)


def _holder(row: Assignment, as_of: date | None) -> ResponsibleHolder:
    notes = tuple(note for name in (row.holder, *row.towards) for note in notes_on(name, as_of))
    return ResponsibleHolder(row.holder, row.nature, row.circumstances, row.towards, row.scope, row.at, notes)


def _readings(value: Responsible) -> tuple[str, ...]:
    doubts = {"raise_difficulty": ("DG-0042",)}.get(value.duty, ())
    noted = any(holder.notes for holder in value.holders)
    delegated = any(holder.scope == "head_matters" for holder in value.holders)
    return (*(("DG-0020",) if noted else ()), *doubts, *(("DG-0045",) if delegated else ()))


def _of_ended_offices(value: Responsible, clauses: tuple[str, ...], as_of: date | None) -> Decision[Responsible]:
    """Return the verdict on a power that belongs only to units or posts which have an end."""
    if as_of is None:
        return undetermined(FACTS_MISSING, missing=("as_of",), at=clauses, readings=("DG-0020",))
    ends = [note for holder in value.holders for note in notes_on(holder.holder, as_of) if note.fate == "ended"]
    if len(ends) == len(value.holders):
        return undetermined(
            OFFICE_ABOLISHED,
            value,
            at=clauses,
            readings=("DG-0020",),
            as_of=as_of,
        )
    return determined(RESPONSIBLE_NAMED, value, at=clauses, readings=("DG-0020",), as_of=as_of)
