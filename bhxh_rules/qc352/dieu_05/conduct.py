"""Điều 5 and điểm a khoản 3 Điều 22: what follows from the findings about each prohibited act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.findings import refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_05.elements import READINGS, ConductFinding, asked_for, standing
from bhxh_rules.qc352.dieu_05.law import PROHIBITED_CONDUCT
from bhxh_rules.qc352.dieu_22.law import PROHIBITED_ACCOUNT_CONDUCT
from bhxh_rules.qc352.prohibitions import Act, Element, ProhibitedConduct

Group = Literal["found", "excluded", "silent", "open"]
TurnsOn = Literal["examination", "found_by", Element]

CLAUSES = ("qc352/d5", "qc352/d22.k3.a")


@dataclass(frozen=True, slots=True)
class AssessedAct:
    """Where one act stands: who found it, and the elements that this turns on."""

    act: Act
    at: str
    found_by: str | None
    turns_on: tuple[TurnsOn, ...] = ()


@dataclass(frozen=True, slots=True)
class ConductCheck:
    """The acts that were not cleared; every other act was found not to have been done.

    `found`: with all elements; `excluded`: without an element, which `turns_on` names; `silent`: the text says nothing
    of the way in which an element is there; `open`: the findings lack what `turns_on` names.
    """

    found: tuple[AssessedAct, ...]
    excluded: tuple[AssessedAct, ...]
    silent: tuple[AssessedAct, ...]
    open: tuple[AssessedAct, ...]


PROHIBITED_CONDUCT_FOUND = Code(
    "PROHIBITED_CONDUCT_FOUND",
    "Trái quy định cấm của Quy chế Cổng Dịch vụ công: có hành vi bị cấm; kết quả nêu từng hành vi và căn cứ.",
    "Contrary to the Portal Regulation: prohibited acts were found; the value names each of them and its clause.",
)
NO_PROHIBITED_CONDUCT_FOUND = Code(
    "NO_PROHIBITED_CONDUCT_FOUND",
    "Mọi hành vi bị cấm đã được xem xét; không hành vi nào được xác định là có đủ yếu tố bị cấm.",
    "Every prohibited act was examined; none was found with all that the ban asks for.",
)
CONDUCT_FINDING_INCOMPLETE = Code(
    "CONDUCT_FINDING_INCOMPLETE",
    "Chưa kết luận được: có hành vi mà kết quả xem xét còn thiếu yếu tố cần xác định.",
    "Undetermined: what was found about some act leaves open an element that the text asks for.",
)
CIRCUMSTANCE_NOT_MENTIONED = Code(
    "CIRCUMSTANCE_NOT_MENTIONED",
    "Chưa kết luận được: Quy chế không nói đến tình tiết của hành vi đã xác định, không cấm cũng không loại trừ.",
    "Undetermined: the Regulation does not mention the circumstances of the act, and neither bans nor clears it.",
)
CONDUCT_NOT_EXAMINED = Code(
    "CONDUCT_NOT_EXAMINED",
    "Chưa kết luận được: còn hành vi bị cấm chưa được xem xét.",
    "Undetermined: some prohibited acts were not examined.",
)
CODES = (
    PROHIBITED_CONDUCT_FOUND,
    NO_PROHIBITED_CONDUCT_FOUND,
    CONDUCT_FINDING_INCOMPLETE,
    CIRCUMSTANCE_NOT_MENTIONED,
    CONDUCT_NOT_EXAMINED,
)


def check_conduct(
    findings: tuple[ConductFinding, ...] | None, as_of: date | None, *, context: Context
) -> Decision[ConductCheck]:
    """Hold what named people found against the acts that are prohibited on the portal and the one-stop system.

    Outcomes: violated (every act found, with its clause); satisfied (all were examined, none was found with its
    elements); undetermined; not_applicable before 06/03/2020. Errors: InputError for two findings about one act.
    Source: Điều 5; điểm a khoản 3 Điều 22, second sentence.
    """
    refuse_repeated("findings", "act", [finding.act for finding in findings or ()])
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=CLAUSES, as_of=as_of)
    if findings is None:
        return undetermined(FACTS_MISSING, missing=("findings",), at=CLAUSES, as_of=as_of)
    checked = _checked(findings, context)
    return _verdict(checked, context.turning(sorted(READINGS), lambda other: _checked(findings, other)), as_of)


def _verdict(checked: ConductCheck, readings: tuple[str, ...], as_of: date | None) -> Decision[ConductCheck]:
    if checked.found:
        clauses = (act.at for act in checked.found)
        return violated(PROHIBITED_CONDUCT_FOUND, checked, at=clauses, readings=readings, as_of=as_of)
    if not checked.open and not checked.silent:
        return satisfied(NO_PROHIBITED_CONDUCT_FOUND, checked, at=CLAUSES, readings=readings, as_of=as_of)
    incomplete = tuple(act for act in checked.open if act.turns_on != ("examination",))
    code = CONDUCT_FINDING_INCOMPLETE if incomplete else CIRCUMSTANCE_NOT_MENTIONED
    return undetermined(
        code if incomplete or checked.silent else CONDUCT_NOT_EXAMINED,
        checked,
        at=tuple(act.at for act in incomplete or checked.silent) or CLAUSES,
        missing=("findings",) if checked.open else (),
        readings=readings,
        as_of=as_of,
    )


def _checked(findings: tuple[ConductFinding, ...], context: Context) -> ConductCheck:
    groups: dict[Group, list[AssessedAct]] = {"found": [], "excluded": [], "silent": [], "open": []}
    for group, act in _assessed(findings, context):
        groups[group].append(act)
    return ConductCheck(**{group: tuple(acts) for group, acts in groups.items()})


def _assessed(findings: tuple[ConductFinding, ...], context: Context) -> Iterator[tuple[Group, AssessedAct]]:
    """Yield every act that was not cleared, in the order of the text, and where it stands."""
    by_act = {finding.act: finding for finding in findings}
    for row in (*context.law(PROHIBITED_CONDUCT).rows, *context.law(PROHIBITED_ACCOUNT_CONDUCT).rows):
        finding = by_act.get(row.act)
        if finding is None or finding.found == "not_examined":
            yield "open", AssessedAct(row.act, row.at, None, ("examination",))
        elif finding.found == "found":
            yield _made_out(row, finding, context)
        elif finding.found_by is None:
            yield "open", AssessedAct(row.act, row.at, None, ("found_by",))


def _made_out(row: ProhibitedConduct, finding: ConductFinding, context: Context) -> tuple[Group, AssessedAct]:
    """Return where an act stands that was found to have been done."""
    elements = {element: standing(element, finding, context) for element in asked_for(row, context)}
    absent, unknown, silent = (
        tuple(element for element in elements if elements[element] == word) for word in ("absent", "unknown", "silent")
    )
    act = AssessedAct(row.act, row.at, finding.found_by)
    if finding.found_by is None:
        return "open", replace(act, turns_on=("found_by", *unknown))
    if absent:
        return "excluded", replace(act, turns_on=absent)
    if unknown:
        return "open", replace(act, turns_on=unknown)
    return ("silent", replace(act, turns_on=silent)) if silent else ("found", act)
