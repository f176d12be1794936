"""Điều 6: what named people found about each prohibited act, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import refuse_repeated
from bhxh_rules.qc1624.dieu_02 import Person
from bhxh_rules.qc1624.dieu_06.law import PROHIBITED_ACTS, Act, ProhibitedAct
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Found = Literal["found", "not_found", "not_examined"]
Lacking = Literal[
    "examination", "found_by", "purpose", "effect", "law", "about_somebody", "incitement", "direct_act", "other_part"
]


@dataclass(frozen=True, slots=True)
class ActFinding:
    """What a named person found about one act; without `found_by` it does not count."""

    act: Act
    found: Found
    purpose: Truth | None = None
    found_by: Text | None = None
    effect: Truth | None = None
    law: Text | None = None
    about_somebody: Truth | None = None
    direct_act: Truth | None = None


@dataclass(frozen=True, slots=True)
class ActFound:
    """A prohibited act found with all its elements, and who found it."""

    act: Act
    at: str
    found_by: str


@dataclass(frozen=True, slots=True)
class ActExcluded:
    """An act that was found without an element that the text asks for."""

    act: Act
    at: str
    absent: tuple[Lacking, ...]


@dataclass(frozen=True, slots=True)
class ActOpen:
    """An act about which the findings do not yet say enough, and what they lack."""

    act: Act
    at: str
    lacking: tuple[Lacking, ...]


Assessment = ActFound | ActExcluded | ActOpen


@dataclass(frozen=True, slots=True)
class Screening:
    """The acts found, those found without an element, and those left open; no other act was found."""

    found: tuple[ActFound, ...]
    excluded: tuple[ActExcluded, ...]
    open: tuple[ActOpen, ...]


PROHIBITED_ACT_FOUND = Code(
    "PROHIBITED_ACT_FOUND",
    "Trái Điều 6: người xem xét đã xác định có hành vi bị cấm; kết quả nêu từng hành vi và căn cứ.",
    "Contrary to Article 6: prohibited acts were found; the value names each of them and its clause.",
)
NO_PROHIBITED_ACT_FOUND = Code(
    "NO_PROHIBITED_ACT_FOUND",
    "Mọi hành vi nêu ở Điều 6 đã được xem xét; không hành vi nào được xác định là có đủ yếu tố bị cấm.",
    "Every act that Article 6 names was examined; none was found with all that the ban asks for.",
)
FINDING_INCOMPLETE = Code(
    "FINDING_INCOMPLETE",
    "Chưa kết luận được: có hành vi mà kết quả xem xét còn thiếu điều cần xác định.",
    "Undetermined: what was found about some act leaves open what the text asks for.",
)
ACTS_NOT_EXAMINED = Code(
    "ACTS_NOT_EXAMINED",
    "Chưa kết luận được: còn hành vi nêu ở Điều 6 chưa được xem xét.",
    "Undetermined: some acts that Article 6 names were not examined.",
)
STAFF_NOT_BOUND = Code(
    "STAFF_NOT_BOUND",
    "Không áp dụng: theo cách hiểu này Điều 6 chỉ ràng buộc người ngoài ngành BHXH.",
    "Not applicable: under this reading Article 6 binds only those outside the sector.",
)

# DG-0031: those who are not of the sector.
_OUTSIDERS = ("organisation", "individual")
# DG-0019: the verb "kích động" stands before the first of three acts; these are the other two.
_REACHED = ("security_disruption_incitement", "public_disorder_incitement")
# DG-0029: the two parts of Khoản 2 that "và" joins.
_DISRUPTION = ("equipment_disruption", "equipment_sabotage")
_OBSTRUCTION = ("management_obstruction", "provision_obstruction", "use_obstruction")


def screen_content(
    findings: tuple[ActFinding, ...] | None, actor: Person | None, as_of: date | None, *, context: Context
) -> Decision[Screening]:
    """Hold what named people found against the prohibited acts.

    Outcomes: violated (every act found, with its clause); satisfied (all examined, none found); undetermined;
    not_applicable (before 16/09/2024; staff, when DG-0031 is run the other way).
    Errors: InputError for two findings about one act. Source: Điều 6.
    """
    refuse_repeated("findings", "act", [finding.act for finding in findings or ()])
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    about_actor = () if actor in _OUTSIDERS else ("DG-0031",)
    outsiders_only = not context.takes("DG-0031")
    if outsiders_only and actor is not None and actor not in _OUTSIDERS:
        return not_applicable(STAFF_NOT_BOUND, at="qc1624/d6", readings=about_actor, as_of=as_of)
    unknown = (*missing(findings=findings), *(missing(actor=actor) if outsiders_only else ()))
    if findings is None or unknown:
        return undetermined(FACTS_MISSING, missing=unknown, at="qc1624/d6", readings=about_actor, as_of=as_of)

    acts = _assessed(findings, context)
    screening = Screening(
        found=tuple(act for act in acts if isinstance(act, ActFound)),
        excluded=tuple(act for act in acts if isinstance(act, ActExcluded)),
        open=tuple(act for act in acts if isinstance(act, ActOpen)),
    )
    readings = tuple(sorted({*about_actor, *_doubts(findings)}))
    return _verdict(screening, readings, as_of)


def _verdict(screening: Screening, readings: tuple[str, ...], as_of: date | None) -> Decision[Screening]:
    if screening.found:
        found = (act.at for act in screening.found)
        return violated(PROHIBITED_ACT_FOUND, screening, at=found, readings=readings, as_of=as_of)
    if not screening.open:
        return satisfied(NO_PROHIBITED_ACT_FOUND, screening, at="qc1624/d6", readings=readings, as_of=as_of)
    clauses = tuple(act.at for act in screening.open if act.lacking != ("examination",))
    return undetermined(
        FINDING_INCOMPLETE if clauses else ACTS_NOT_EXAMINED,
        screening,
        at=clauses or "qc1624/d6",
        missing=("findings",),
        readings=readings,
        as_of=as_of,
    )


def _assessed(findings: tuple[ActFinding, ...], context: Context) -> list[Assessment]:
    by_act = {finding.act: finding for finding in findings}
    rows = context.law(PROHIBITED_ACTS).rows
    acts = [act for row in rows if (act := _assess(row, by_act.get(row.act), context))]
    return acts if context.takes("DG-0029") else [_joined(act, acts) for act in acts]


def _assess(row: ProhibitedAct, finding: ActFinding | None, context: Context) -> Assessment | None:
    """Return where one act stands, or None when a named person found that there was no such act."""
    if finding is None or finding.found == "not_examined":
        return ActOpen(row.act, row.at, ("examination",))
    elements = dict(_elements(row, finding, context)) if finding.found == "found" else {}
    lacking = tuple(element for element, present in elements.items() if present is None)
    if finding.found_by is None:
        return ActOpen(row.act, row.at, ("found_by", *lacking))
    if finding.found == "not_found":
        return _attempted(row, finding, finding.found_by, context)
    absent = tuple(element for element, present in elements.items() if present is False)
    if absent:
        return ActExcluded(row.act, row.at, absent)
    return ActOpen(row.act, row.at, lacking) if lacking else ActFound(row.act, row.at, finding.found_by)


def _attempted(row: ProhibitedAct, finding: ActFinding, found_by: str, context: Context) -> Assessment | None:
    """Return where an act stands that did not come about: the purpose alone counts when DG-0053 is read that way."""
    if "purpose" not in row.elements or context.takes("DG-0053") or finding.purpose is False:
        return None
    return ActFound(row.act, row.at, found_by) if finding.purpose else ActOpen(row.act, row.at, ("purpose",))


def _elements(row: ProhibitedAct, finding: ActFinding, context: Context) -> Iterator[tuple[Lacking, bool | None]]:
    """Yield what has to be there besides the act, and whether it was found (None: nobody said)."""
    for element in row.elements:
        if element == "law":
            yield element, None if finding.law is None else True
        elif element == "purpose":
            if row.act != "false_policy_propaganda" or context.takes("DG-0052"):
                yield element, finding.purpose
        elif context.takes("DG-0028"):
            yield element, finding.effect
    if row.act == "false_information" and not context.takes("DG-0030"):
        yield "about_somebody", finding.about_somebody
    if row.act in _REACHED and context.takes("DG-0019"):
        yield "incitement", not finding.direct_act
    elif row.act in _REACHED:
        yield "direct_act", finding.direct_act


def _joined(act: Assessment, acts: list[Assessment]) -> Assessment:
    """Return where an act of Khoản 2 stands when it takes an act of the other part as well."""
    if not isinstance(act, ActFound) or act.act not in (*_DISRUPTION, *_OBSTRUCTION):
        return act
    other = _OBSTRUCTION if act.act in _DISRUPTION else _DISRUPTION
    others = [each for each in acts if each.act in other]
    if any(isinstance(each, ActFound) for each in others):
        return act
    undecided = any(isinstance(each, ActOpen) for each in others)
    return ActOpen(act.act, act.at, ("other_part",)) if undecided else ActExcluded(act.act, act.at, ("other_part",))


def _doubts(findings: tuple[ActFinding, ...]) -> Iterator[str]:
    """Yield the readings that the verdict on these findings may turn on."""
    for finding in findings:
        if finding.found == "not_found" and finding.purpose is not False:
            yield "DG-0053"
        if finding.found == "found":
            if finding.act in _REACHED:
                yield "DG-0019"
            if finding.act == "false_policy_propaganda" and finding.effect is not True:
                yield "DG-0028"
            if finding.act == "false_policy_propaganda" and finding.purpose is not True:
                yield "DG-0052"
            if finding.act in (*_DISRUPTION, *_OBSTRUCTION):
                yield "DG-0029"
            if finding.act == "false_information" and finding.about_somebody is not True:
                yield "DG-0030"
