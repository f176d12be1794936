"""Điều 18: the information on one procedure held against what the text asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, missing, not_applicable, undetermined
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_18.law import (
    CHANGE_PLACES,
    PUBLIC_PROCEDURES,
    PUBLICATION_REQUIREMENTS,
    Act,
    NamedPlace,
    Place,
    ProcedureKind,
    Quality,
    Requirement,
)
from bhxh_rules.qc352.requirements import SILENT, Answers, Found, Standing, found, held


@dataclass(frozen=True, slots=True)
class UpdateFinding:
    """What a named person found about an update; without `found_by` it does not count."""

    update_quality: Quality
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class PublicationItem:
    """One requirement on the information, and where it stands."""

    requirement: Requirement
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class PlaceItem:
    """One place where a change must be made known, how, and whether it was."""

    publication_place: NamedPlace
    publication_act: Act
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class PublicationCheck:
    """What the text asks for of this procedure's information, and of a change of it; the rest is not asked for."""

    items: tuple[PublicationItem, ...]
    places: tuple[PlaceItem, ...]


PUBLICATION_REQUIREMENTS_MET = Code(
    "PUBLICATION_REQUIREMENTS_MET",
    "Thông tin về thủ tục hành chính được công khai, cập nhật đúng Điều 18.",
    "The information on the procedure is public and updated as Article 18 asks.",
)
PUBLICATION_REQUIREMENTS_NOT_MET = Code(
    "PUBLICATION_REQUIREMENTS_NOT_MET",
    "Trái Điều 18: thông tin về thủ tục hành chính còn thiếu mục hoặc thiếu nơi đăng; xem từng mục, từng nơi.",
    "Contrary to Article 18: the information lacks an item or a place; see each of them.",
)
GUIDE_NOT_MENTIONED = Code(
    "GUIDE_NOT_MENTIONED",
    "Chưa kết luận được: theo cách hiểu này điểm b khoản 1 Điều 18 không đòi hỏi có hướng dẫn sử dụng.",
    "Undetermined: under this reading point b, clause 1 of Article 18 does not ask for a guide.",
)
CHANGE_PUBLICATION_UNDER_WAY = Code(
    "CHANGE_PUBLICATION_UNDER_WAY",
    "Chưa kết luận được: việc đăng, công bố thay đổi đang thực hiện; khoản 2 Điều 18 không ghi thời hạn cho việc này.",
    "Undetermined: the change is still being posted and announced; clause 2 of Article 18 prints no time limit for it.",
)
PROCEDURE_NOT_APPLIED = Code(
    "PROCEDURE_NOT_APPLIED",
    "Không áp dụng: thủ tục này không được dùng để giải quyết cho ai, không có trên Hệ thống và không thay đổi.",
    "Not applicable: this procedure is applied to nobody, is not in the system and has not been changed.",
)
CODES = (
    PUBLICATION_REQUIREMENTS_MET,
    PUBLICATION_REQUIREMENTS_NOT_MET,
    GUIDE_NOT_MENTIONED,
    CHANGE_PUBLICATION_UNDER_WAY,
    PROCEDURE_NOT_APPLIED,
)

GUIDE_REQUIRED = "DG-0095"


def check_procedure_publication(
    procedure_kind: ProcedureKind | None,
    applied: bool | None,
    public_in_system: bool | None,
    level_stated: bool | None,
    guide_provided: bool | None,
    grouped_by_field: bool | None,
    update_findings: tuple[UpdateFinding, ...] | None,
    change_announced: bool | None,
    publication_places: tuple[Place, ...] | None,
    publication_ended: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[PublicationCheck]:
    """Hold the information on one procedure against what the text asks for.

    Outcomes: satisfied; violated (every item that lacks, and every place when the publication has ended); undetermined;
    not_applicable (not applied, not in the system and not changed; or before 06/03/2020). Errors: InputError for two
    findings about one quality. Source: Điều 18.
    """
    refuse_repeated("update_findings", "update_quality", [finding.update_quality for finding in update_findings or ()])
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d18", as_of=as_of)
    told = counted(update_findings, lambda finding: finding.update_quality)
    met = {quality: finding.met for quality, finding in told.items()}
    standings: dict[Requirement, Found | None] = {
        "public_in_system": _public(public_in_system, applied),
        "level_stated": _shown(level_stated, "level_stated", public_in_system),
        "guide_provided": _guide(guide_provided, public_in_system, context),
        "grouped_by_field": _shown(grouped_by_field, "grouped_by_field", public_in_system),
        "update_timely": _shown(met.get("update_timely"), "update_findings", public_in_system),
        "update_complete": _shown(met.get("update_complete"), "update_findings", public_in_system),
        "update_accurate": _shown(met.get("update_accurate"), "update_findings", public_in_system),
    }
    kind = None if procedure_kind is None else context.law(PUBLIC_PROCEDURES).row(procedure_kind)
    items = []
    for row in context.law(PUBLICATION_REQUIREMENTS).rows:
        if (each := standings[row.requirement]) is not None:
            at = kind.at if kind is not None and row.requirement == "public_in_system" else row.at
            items.append((PublicationItem(row.requirement, each.standing, at), each))
    places = list(_places(change_announced, publication_places, publication_ended, context))
    if not items and not places:
        return not_applicable(PROCEDURE_NOT_APPLIED, at="qc352/d18", as_of=as_of)
    checked = PublicationCheck(tuple(item for item, _ in items), tuple(place for place, _ in places))
    if not items and change_announced is None:
        unknown = ("change_announced",)
        return undetermined(FACTS_MISSING, checked, at=places[0][0].at, missing=unknown, as_of=as_of)
    doubts = (GUIDE_REQUIRED,) if guide_provided is False and public_in_system else ()
    silent = CHANGE_PUBLICATION_UNDER_WAY if any(each == SILENT for _, each in places) else GUIDE_NOT_MENTIONED
    answers = Answers(PUBLICATION_REQUIREMENTS_MET, PUBLICATION_REQUIREMENTS_NOT_MET, silent)
    return held(checked, [*items, *places], answers, readings=doubts, as_of=as_of)


def _public(public: bool | None, applied: bool | None) -> Found | None:
    """Return where publicity stands; None for a procedure that is applied to nobody: the text does not ask for it."""
    if public is not False:
        return found(public, "public_in_system")
    return None if applied is False else found(False if applied else None, "applied")


def _shown(fact: bool | None, name: str, public: bool | None) -> Found | None:
    """Return where an item or a quality of a procedure in the system stands; None for one that is not in the system."""
    if public is False:
        return None
    if fact is False and public is None:
        return Found("unknown", ("public_in_system",))
    return found(fact, name)


def _guide(provided: bool | None, public: bool | None, context: Context) -> Found | None:
    if provided is False and public and not context.takes(GUIDE_REQUIRED):
        return SILENT
    return _shown(provided, "guide_provided", public)


def _places(
    announced: bool | None, posted: tuple[Place, ...] | None, ended: bool | None, context: Context
) -> Iterator[tuple[PlaceItem, Found]]:
    """Yield every place where a change must be made known; none when no change was announced.

    The text prints no time limit, so a place lacks only when somebody says that the publication has ended.
    """
    if announced is False:
        return
    unknown = missing(change_announced=announced, publication_places=posted, publication_ended=ended)
    absent = Found("unknown", unknown) if unknown else Found("not_met") if ended else SILENT
    for row in context.law(CHANGE_PLACES).rows:
        each = Found("met") if row.publication_place in (posted or ()) else absent
        yield PlaceItem(row.publication_place, row.publication_act, each.standing, row.at), each
