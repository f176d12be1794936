"""Điều 11: what the text asks for of accounts, when documents are presented, and how a file is amended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.printed_address import PrintedAddress

Operation = Literal["registration", "use", "change"]
AccountPoint = Literal[
    "all_information_entered",
    "entered_on_portal",
    "credentials_announced",
    "registered_account_used",
    "changed_on_portal",
    "registered_information_changed",
]
NamedChannel = Literal["email", "text_message"]
Channel = Literal["email", "text_message", "other", "not_announced"]
AccountUsed = Literal["registered", "of_another", "not_registered"]
# The text knows levels by number; the later names are taken as well, and equated with nothing.
ServiceLevel = Literal["level_1", "level_2", "level_3", "level_4", "partial", "full"]
DocumentRequest = Literal["inspection", "comparison", "other", "none"]
Reason = Literal["file_changed", "handling_agency_request", "other"]
Place = Literal["portal", "elsewhere"]


@dataclass(frozen=True, slots=True)
class AccountRequirement:
    """What the text asks for when an account is registered, used or changed."""

    account_operation: Operation
    requirement: AccountPoint
    at: str

    @property
    def key(self) -> tuple[Operation, AccountPoint]:
        """What is done, and what is asked for."""
        return self.account_operation, self.requirement


@dataclass(frozen=True, slots=True)
class CredentialChannel:
    """A way in which the portal announces the first credentials."""

    channel: NamedChannel
    at: str

    @property
    def key(self) -> NamedChannel:
        """The way itself."""
        return self.channel


@dataclass(frozen=True, slots=True)
class TransactionAccount:
    """The account with which transactions are carried out."""

    account_used: AccountUsed
    at: str

    @property
    def key(self) -> str:
        """There is one such account."""
        return "account"


@dataclass(frozen=True, slots=True)
class PresentationLevel:
    """A level of online service at which documents must be presented."""

    service_level: ServiceLevel
    at: str

    @property
    def key(self) -> ServiceLevel:
        """The level itself."""
        return self.service_level


@dataclass(frozen=True, slots=True)
class PresentationRequest:
    """A request on which documents must be presented."""

    document_request: DocumentRequest
    at: str

    @property
    def key(self) -> DocumentRequest:
        """The request itself."""
        return self.document_request


@dataclass(frozen=True, slots=True)
class AmendmentReason:
    """A ground on which a file is amended."""

    amendment_reason: Reason
    at: str

    @property
    def key(self) -> Reason:
        """The ground itself."""
        return self.amendment_reason


@dataclass(frozen=True, slots=True)
class AmendmentPlace:
    """Where a file is amended."""

    amendment_place: Place
    at: str

    @property
    def key(self) -> str:
        """There is one such place."""
        return "place"


ACCOUNT_REQUIREMENTS = LawTable(
    "portal_account_requirements",
    "qc352/d11.k1",
    AccountRequirement("registration", "all_information_entered", at="qc352/d11.k1.a"),  # đầy đủ thông tin
    AccountRequirement("registration", "entered_on_portal", at="qc352/d11.k1.a"),  # trên Cổng, tại địa chỉ
    AccountRequirement("registration", "credentials_announced", at="qc352/d11.k1.b"),  # tài khoản truy nhập ban đầu
    AccountRequirement("use", "registered_account_used", at="qc352/d11.k1.c"),  # tài khoản đã đăng ký
    AccountRequirement("change", "all_information_entered", at="qc352/d11.k1.a"),  # đăng ký, thay đổi: đầy đủ
    AccountRequirement("change", "changed_on_portal", at="qc352/d11.k1.d"),  # thực hiện trên Cổng
    AccountRequirement("change", "registered_information_changed", at="qc352/d11.k1.d"),  # có sự thay đổi
)
REGISTRATION_ADDRESS = LawTable(
    "portal_registration_address",
    "qc352/d11.k1.a",
    PrintedAddress("http://dichvucong.baohiemxahoi.gov.vn", at="qc352/d11.k1.a"),
)
CREDENTIAL_CHANNELS = LawTable(
    "portal_credential_channels",
    "qc352/d11.k1.b",
    CredentialChannel("email", at="qc352/d11.k1.b"),  # thư điện tử
    CredentialChannel("text_message", at="qc352/d11.k1.b"),  # tin nhắn trên điện thoại
)
TRANSACTION_ACCOUNT = LawTable(
    "portal_transaction_account",
    "qc352/d11.k1.c",
    TransactionAccount("registered", at="qc352/d11.k1.c"),  # tài khoản đã đăng ký
)
PRESENTATION_LEVELS = LawTable(
    "portal_presentation_levels",
    "qc352/d11.k2.b",
    PresentationLevel("level_3", at="qc352/d11.k2.b"),  # mức độ 3
    PresentationLevel("level_4", at="qc352/d11.k2.b"),  # mức độ 4
)
PRESENTATION_REQUESTS = LawTable(
    "portal_presentation_requests",
    "qc352/d11.k2.b",
    PresentationRequest("inspection", at="qc352/d11.k2.b"),  # yêu cầu kiểm tra
    PresentationRequest("comparison", at="qc352/d11.k2.b"),  # yêu cầu đối chiếu
)
AMENDMENT_REASONS = LawTable(
    "portal_amendment_reasons",
    "qc352/d11.k3.a",
    AmendmentReason("file_changed", at="qc352/d11.k3.a"),  # có sự thay đổi của hồ sơ
    AmendmentReason("handling_agency_request", at="qc352/d11.k3.a"),  # cơ quan thực hiện thủ tục yêu cầu
)
AMENDMENT_PLACE = LawTable(
    "portal_amendment_place",
    "qc352/d11.k3.b",
    AmendmentPlace("portal", at="qc352/d11.k3.b"),  # trực tiếp trên Cổng
)

LAWS = (
    ACCOUNT_REQUIREMENTS,
    REGISTRATION_ADDRESS,
    CREDENTIAL_CHANNELS,
    TRANSACTION_ACCOUNT,
    PRESENTATION_LEVELS,
    PRESENTATION_REQUESTS,
    AMENDMENT_REASONS,
    AMENDMENT_PLACE,
)
