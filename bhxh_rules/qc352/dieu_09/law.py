"""Điều 9: what the text asks for on which site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.printed_address import PrintedAddress

Site = Literal["portal", "central_site", "provincial_site", "other"]
NamedSite = Literal["portal", "central_site", "provincial_site"]
Aspect = Literal[
    "posted_promptly",
    "updated_promptly",
    "supplemented_promptly",
    "corrected_promptly",
    "announcement_rules_followed",
    "basic_information_complete",
]
Requirement = Literal[
    "posted_promptly",
    "updated_promptly",
    "supplemented_promptly",
    "corrected_promptly",
    "announcement_rules_followed",
    "basic_information_complete",
    "at_printed_address",
    "section_present",
    "services_listed",
    "linked_to_portal",
]


# The outside instruments that this Quy chế sends to by number and article.
Instrument = Literal["circular_32_2017", "decree_61_2018", "decision_838_2017"]


@dataclass(frozen=True, slots=True)
class ListingRequirement:
    """What the text asks of a site."""

    listing_site: NamedSite
    requirement: Requirement
    at: str

    @property
    def key(self) -> tuple[NamedSite, Requirement]:
        """The site, and what is asked of it."""
        return self.listing_site, self.requirement


@dataclass(frozen=True, slots=True)
class SectionTitle:
    """The title of the section."""

    title: str
    at: str

    @property
    def key(self) -> str:
        """There is one title."""
        return "title"


@dataclass(frozen=True, slots=True)
class BasicInformationSource:
    """The outside article that says what the basic information is."""

    instrument: Instrument
    article: int
    at: str

    @property
    def key(self) -> str:
        """There is one such article."""
        return "source"


_K1, _K2 = "qc352/d9.k1", "qc352/d9.k2"

LISTING_REQUIREMENTS = LawTable(
    "portal_listing_requirements",
    "qc352/d9",
    ListingRequirement("portal", "at_printed_address", at=_K1),  # tại địa chỉ
    ListingRequirement("portal", "posted_promptly", at=_K1),  # đăng tải kịp thời
    ListingRequirement("portal", "updated_promptly", at=_K1),  # cập nhật
    ListingRequirement("portal", "supplemented_promptly", at=_K1),  # bổ sung
    ListingRequirement("portal", "corrected_promptly", at=_K1),  # chỉnh sửa
    ListingRequirement("portal", "announcement_rules_followed", at=_K1),  # quy định về công bố, công khai
    ListingRequirement("central_site", "section_present", at=_K2),  # Cổng Thông tin điện tử: mục
    ListingRequirement("central_site", "services_listed", at=_K2),  # danh mục dịch vụ đang thực hiện
    ListingRequirement("central_site", "linked_to_portal", at=_K2),  # liên kết trực tiếp
    ListingRequirement("provincial_site", "section_present", at=_K2),  # Trang thành phần của BHXH tỉnh: mục
    ListingRequirement("provincial_site", "services_listed", at=_K2),
    ListingRequirement("provincial_site", "linked_to_portal", at=_K2),
    ListingRequirement("portal", "basic_information_complete", at="qc352/d9.k3"),  # thông tin cơ bản
)
LISTING_ADDRESS = LawTable(
    "portal_listing_address", _K1, PrintedAddress("http://dichvucong.baohiemxahoi.gov.vn", at=_K1)
)
SECTION_TITLE = LawTable("portal_section_title", _K2, SectionTitle("Dịch vụ công trực tuyến", at=_K2))
BASIC_INFORMATION = LawTable(
    "portal_basic_information",
    "qc352/d9.k3",
    BasicInformationSource("circular_32_2017", 5, at="qc352/d9.k3"),  # Điều 5 Thông tư số 32/2017/TT-BTTTT
)

LAWS = (LISTING_REQUIREMENTS, LISTING_ADDRESS, SECTION_TITLE, BASIC_INFORMATION)
