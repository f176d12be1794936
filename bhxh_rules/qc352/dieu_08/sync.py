"""Điều 8: the data for looking cases up, held against what the text requires."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Code, Decision, not_applicable
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_08.law import (
    DATA_QUALITIES,
    DATA_RETENTION,
    DATA_TRANSFERS,
    BasisArea,
    Quality,
    TransferManner,
)
from bhxh_rules.qc352.requirements import SILENT, Answers, Found, Standing, found, held

DataRequirement = Literal["transfer", "safe", "accurate", "retention"]

OTHER_MANNER = "DG-0082"


@dataclass(frozen=True, slots=True)
class DataFinding:
    """What a named person found about one quality of the look-up database; without `found_by` it does not count."""

    quality: Quality
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class DataRequirementCheck:
    """One requirement on the look-up data held against its clause."""

    requirement: DataRequirement
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class StatusData:
    """Every requirement, in the order of the text; period and basis as the caller gave them: none is ever assumed."""

    requirements: tuple[DataRequirementCheck, ...]
    retention_period: str | None
    retention_basis: str | None


STATUS_DATA_DEPARTS = Code(
    "STATUS_DATA_DEPARTS",
    "Trái Điều 8: dữ liệu tra cứu không được đưa về Cổng, hoặc cơ sở dữ liệu tra cứu không được bảo đảm an toàn, "
    "chính xác; xem từng mục.",
    "Contrary to Article 8: the look-up data do not come to the portal, or the look-up database is not kept safe or "
    "accurate; see each item.",
)
STATUS_DATA_IN_ORDER = Code(
    "STATUS_DATA_IN_ORDER",
    "Dữ liệu tra cứu đáp ứng Điều 8, với thời gian lưu trữ {v.retention_period} theo {v.retention_basis}; thời gian ấy "
    "dài hay ngắn thì không được xét.",
    "The look-up data meet Article 8; they are kept for {v.retention_period} under {v.retention_basis}, and whether "
    "that period is the right one is not judged.",
)
TRANSFER_MANNER_NOT_MENTIONED = Code(
    "TRANSFER_MANNER_NOT_MENTIONED",
    "Chưa kết luận được: khoản 1 Điều 8 không nhắc đến cách đưa dữ liệu này về Cổng.",
    "Undetermined: clause 1 of Article 8 does not mention this manner of bringing data to the portal.",
)
RETENTION_BASIS_OF_OTHER_AREA = Code(
    "RETENTION_BASIS_OF_OTHER_AREA",
    "Chưa kết luận được: khoản 3 Điều 8 dẫn đến pháp luật về lưu trữ, còn thời gian lưu trữ được lấy từ văn bản thuộc "
    "lĩnh vực khác; thời gian ấy vẫn có thể hợp với pháp luật về lưu trữ, và bản thân nó không được xét.",
    "Undetermined: clause 3 of Article 8 refers to the law on archives, while the period is taken from a rule of "
    "another area; it may still meet the law on archives, and the period itself is not judged.",
)
CODES = (
    STATUS_DATA_DEPARTS,
    STATUS_DATA_IN_ORDER,
    TRANSFER_MANNER_NOT_MENTIONED,
    RETENTION_BASIS_OF_OTHER_AREA,
)


def check_status_sync(
    transfer_manner: TransferManner | None,
    data_findings: tuple[DataFinding, ...] | None,
    retention_period: str | None,
    retention_basis: str | None,
    basis_area: BasisArea | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[StatusData]:
    """Hold the data of one professional software, for looking cases up, against what the text requires.

    Outcomes: satisfied; violated; undetermined (without a period and its legal basis as well, or with a basis outside
    the law on archives); not_applicable before 06/03/2020. Errors: InputError for two findings about one quality.
    Source: Điều 8.
    """
    refuse_repeated("data_findings", "quality", [finding.quality for finding in data_findings or ()])
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d8", as_of=as_of)
    retention = {"retention_period": retention_period, "retention_basis": retention_basis, "basis_area": basis_area}
    unsaid = tuple(fact for fact, value in retention.items() if value is None)
    transfer = _transfer(transfer_manner, context)
    items = (
        _item("transfer", "qc352/d8.k1", transfer),
        *_qualities(data_findings or (), context),
        _item("retention", "qc352/d8.k3", _retention(basis_area, unsaid, context)),
    )
    data = StatusData(tuple(item for item, _ in items), retention_period, retention_basis)
    silence = TRANSFER_MANNER_NOT_MENTIONED if transfer == SILENT else RETENTION_BASIS_OF_OTHER_AREA
    answers = Answers(STATUS_DATA_IN_ORDER, STATUS_DATA_DEPARTS, silence)
    readings = (OTHER_MANNER,) if transfer_manner == "other" else ()
    return held(data, items, answers, readings=readings, as_of=as_of)


def _item(requirement: DataRequirement, at: str, each: Found) -> tuple[DataRequirementCheck, Found]:
    return DataRequirementCheck(requirement, each.standing, at), each


def _transfer(manner: TransferManner | None, context: Context) -> Found:
    named = None if manner is None else context.law(DATA_TRANSFERS).row(manner) is not None
    if manner == "other" and not named and context.takes(OTHER_MANNER):
        return SILENT
    return found(named, "transfer_manner")


def _qualities(findings: tuple[DataFinding, ...], context: Context) -> Iterator[tuple[DataRequirementCheck, Found]]:
    met = {quality: finding.met for quality, finding in counted(findings, lambda finding: finding.quality).items()}
    for row in context.law(DATA_QUALITIES).rows:
        yield _item(row.quality, row.at, found(met.get(row.quality), "data_findings"))


def _retention(area: BasisArea | None, unsaid: tuple[str, ...], context: Context) -> Found:
    """Of a basis in another area the text says nothing; a period or a basis that nobody named is unknown."""
    if area is not None and context.law(DATA_RETENTION).row(area) is None:
        return SILENT
    return found(None if unsaid else True, *unsaid)
