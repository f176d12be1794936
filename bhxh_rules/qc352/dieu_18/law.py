"""Điều 18: which procedures are made public, how, and where a change of them is posted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

ProcedureKind = Literal["announced_by_decision", "uniform_in_sector"]
Quality = Literal["update_timely", "update_complete", "update_accurate"]
Requirement = Literal[
    "public_in_system",
    "level_stated",
    "guide_provided",
    "grouped_by_field",
    "update_timely",
    "update_complete",
    "update_accurate",
]
NamedPlace = Literal["information_portal", "provincial_sites", "national_database"]
Place = Literal["information_portal", "provincial_sites", "national_database", "other"]
Act = Literal["post", "announce_for_use"]


@dataclass(frozen=True, slots=True)
class PublicProcedure:
    """A kind of procedure that is made public in the one-stop system."""

    procedure_kind: ProcedureKind
    at: str

    @property
    def key(self) -> ProcedureKind:
        """The kind itself."""
        return self.procedure_kind


@dataclass(frozen=True, slots=True)
class PublicationRequirement:
    """What the text asks for of the information on a procedure."""

    requirement: Requirement
    at: str

    @property
    def key(self) -> Requirement:
        """What is asked for."""
        return self.requirement


@dataclass(frozen=True, slots=True)
class ChangePlace:
    """A place where a changed procedure is made known, and how."""

    publication_place: NamedPlace
    publication_act: Act
    at: str

    @property
    def key(self) -> NamedPlace:
        """The place itself."""
        return self.publication_place


PUBLIC_PROCEDURES = LawTable(
    "portal_public_procedures",
    "qc352/d18.k1.a",
    # do BHXH Việt Nam công bố theo quyết định của Tổng Giám đốc
    PublicProcedure("announced_by_decision", at="qc352/d18.k1.a.g1"),
    # thực hiện thống nhất trong toàn Ngành
    PublicProcedure("uniform_in_sector", at="qc352/d18.k1.a.g2"),
)
PUBLICATION_REQUIREMENTS = LawTable(
    "portal_publication_requirements",
    "qc352/d18.k1",
    PublicationRequirement("public_in_system", at="qc352/d18.k1.a"),  # công khai trên Hệ thống
    PublicationRequirement("level_stated", at="qc352/d18.k1.b"),  # quy định rõ mức độ
    PublicationRequirement("guide_provided", at="qc352/d18.k1.b"),  # hướng dẫn sử dụng chi tiết
    PublicationRequirement("grouped_by_field", at="qc352/d18.k1.b"),  # phân loại theo lĩnh vực
    PublicationRequirement("update_timely", at="qc352/d18.k1.c"),  # kịp thời
    PublicationRequirement("update_complete", at="qc352/d18.k1.c"),  # đầy đủ
    PublicationRequirement("update_accurate", at="qc352/d18.k1.c"),  # chính xác
)
CHANGE_PLACES = LawTable(
    "portal_change_places",
    "qc352/d18.k2",
    ChangePlace("information_portal", "post", at="qc352/d18.k2"),  # Cổng thông tin của BHXH Việt Nam
    ChangePlace("provincial_sites", "post", at="qc352/d18.k2"),  # Trang tin điện tử của BHXH các tỉnh
    ChangePlace("national_database", "announce_for_use", at="qc352/d18.k2"),  # Cơ sở dữ liệu quốc gia: công bố sử dụng
)

LAWS = (PUBLIC_PROCEDURES, PUBLICATION_REQUIREMENTS, CHANGE_PLACES)
