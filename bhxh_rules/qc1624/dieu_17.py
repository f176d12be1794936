"""Điều 17. Văn bản tham chiếu được bổ sung, thay thế."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, missing, not_applicable, undetermined
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.rules import Rule
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force
from bhxh_rules.references.instruments import REFERENCES, Instrument, Reference

Change = Literal["replaced", "supplemented"]
Applies = Literal["cited_text", "new_text", "cited_and_new_text"]


@dataclass(frozen=True, slots=True)
class Succession:
    """Which text applies after a change of an instrument that the Quy chế refers to."""

    change: Change
    then_applies: Applies
    at: str

    @property
    def key(self) -> Change:
        """The change."""
        return self.change


@dataclass(frozen=True, slots=True)
class Resolution:
    """A reference on a day: which text applies (None: not known, or not for Điều 17 to say), and what is known.

    `evidence` is the level of the later change, NF where none was found, None where the caller attests it.
    """

    title: str
    cited_in: tuple[str, ...]
    applies: Applies | None
    later_text: str | None
    later_from: date | None
    evidence: str | None
    note: str


SUCCESSION = LawTable(
    "reference_succession",
    "qc1624/d17",
    Succession("replaced", "new_text", at="qc1624/d17"),
    Succession("supplemented", "cited_and_new_text", at="qc1624/d17"),
)

REFERENCE_RESOLVED = Code(
    "REFERENCE_RESOLVED",
    "Đã xác định văn bản áp dụng cho chỗ Quy chế dẫn chiếu {v.title}; xem mức chứng cứ.",
    "The text that applies where the Regulation refers to {v.title} is determined; see the level of evidence.",
)
REFERENCE_STATUS_UNKNOWN = Code(
    "REFERENCE_STATUS_UNKNOWN",
    "Chưa kết luận được: không tìm thấy nguồn về việc {v.title} đã được bổ sung, thay thế hay chưa.",
    "Undetermined: no source was found on whether {v.title} was supplemented or replaced.",
)
NOT_A_REFERENCE = Code(
    "NOT_A_REFERENCE_OF_THE_REGULATION",
    "Không áp dụng Điều 17: Quy chế không dẫn chiếu {v.title}; văn bản kế tiếp, nếu có, chỉ là ghi chú.",
    "Article 17 does not apply: the Regulation does not refer to {v.title}; what followed it, if known, is a note.",
)

CITED_BY_SUBJECT = "DG-0067"
LATER_CHANGES = "DG-0068"

LAWS = (SUCCESSION,)


@dataclass(frozen=True, slots=True)
class _Later:
    """A change known to the library or attested by the caller."""

    change: Change
    text: str
    from_day: date
    evidence: str | None


def resolve(
    instrument: Instrument | None,
    on: date | None,
    change: Change | None,
    changed_by: str | None,
    changed_on: date | None,
    *,
    context: Context,
) -> Decision[Resolution]:
    """Determine which text applies on a day where the Quy chế refers to an instrument.

    Outcomes: determined; undetermined; not_applicable (no reference of the Quy chế, or before 16/09/2024).
    Source: Điều 17.
    """
    if not in_force(on, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=on)
    if instrument is None or on is None:
        return undetermined(FACTS_MISSING, missing=missing(instrument=instrument, on=on), at="qc1624/d17", as_of=on)

    reference = REFERENCES[instrument]
    by_subject = reference.manner == "by_subject"
    basis: dict[str, Any] = {
        "at": ("qc1624/d17", *reference.cited_in),
        "readings": (CITED_BY_SUBJECT, LATER_CHANGES) if by_subject else (LATER_CHANGES,),
        "as_of": on,
    }
    if reference.manner == "elsewhere" or (by_subject and not context.takes(CITED_BY_SUBJECT)):
        return not_applicable(NOT_A_REFERENCE, _resolution(reference, None, _known(reference)), **basis)

    unknown = missing(change=change, changed_by=changed_by, changed_on=changed_on)
    if 0 < len(unknown) < 3:
        return undetermined(FACTS_MISSING, missing=unknown, **basis)
    attested = _Later(change, changed_by, changed_on, None) if change and changed_by and changed_on else None
    known = _known(reference)
    # What is attested for a later day does not undo what applies already.
    still_known = known is not None and attested is not None and known.from_day <= on < attested.from_day
    later = known if still_known else attested or known
    if later is None:
        return undetermined(REFERENCE_STATUS_UNKNOWN, _resolution(reference, None, None), missing=unknown, **basis)
    return determined(REFERENCE_RESOLVED, _resolution(reference, _applies(later, on, context), later), **basis)


def _known(reference: Reference) -> _Later | None:
    successor = reference.successor
    if successor is None or successor.from_day is None:
        return None
    return _Later("replaced", successor.title, successor.from_day, successor.evidence)


def _applies(later: _Later, on: date, context: Context) -> Applies:
    row = context.law(SUCCESSION).row(later.change)
    return "cited_text" if row is None or on < later.from_day else row.then_applies


def _resolution(reference: Reference, applies: Applies | None, later: _Later | None) -> Resolution:
    found = reference.successor
    text, from_day = (later.text, later.from_day) if later else (found.title if found else None, None)
    evidence = later.evidence if later else found.evidence if found else "NF"
    return Resolution(reference.title, reference.cited_in, applies, text, from_day, evidence, reference.note)


RULES = (
    Rule(
        "references.resolve",
        resolve,
        provisions=("qc1624/d17", *dict.fromkeys(at for cited in REFERENCES.values() for at in cited.cited_in)),
        readings=(CITED_BY_SUBJECT, LATER_CHANGES),
        codes=(REFERENCE_RESOLVED, REFERENCE_STATUS_UNKNOWN, NOT_A_REFERENCE, NOT_IN_FORCE),
        dated_by="on",
    ),
)
