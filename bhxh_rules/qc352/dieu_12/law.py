"""Điều 12: what a look-up shows, where, the five statuses, and the two channels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.decision import Code
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.printed_address import PrintedAddress

RecordItem = Literal["settling_agency", "settling_department", "received_on", "result_on", "status"]
RecordPlace = Literal["portal", "lookup_point", "elsewhere"]
CaseStatus = Literal["received", "processing", "completed_with_result", "result_returned", "rejected", "other"]
LookupChannel = Literal["online", "automatic_sms", "other"]


@dataclass(frozen=True, slots=True)
class RequiredItem:
    """An item that a look-up shows."""

    record_item: RecordItem
    at: str

    @property
    def key(self) -> RecordItem:
        """The item itself."""
        return self.record_item


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place of look-up that the text names."""

    record_place: RecordPlace
    at: str

    @property
    def key(self) -> RecordPlace:
        """The place itself."""
        return self.record_place


@dataclass(frozen=True, slots=True)
class NamedStatus:
    """A status of a case that the text names."""

    case_status: CaseStatus
    at: str

    @property
    def key(self) -> CaseStatus:
        """The status itself."""
        return self.case_status


@dataclass(frozen=True, slots=True)
class NamedLookupChannel:
    """A channel of look-up that the text names."""

    lookup_channel: LookupChannel
    at: str

    @property
    def key(self) -> LookupChannel:
        """The channel itself."""
        return self.lookup_channel


RECORD_PLACES = LawTable(
    "status_record_places",
    "qc352/d12.k1",
    NamedPlace("portal", at="qc352/d12.k1"),  # Cổng Dịch vụ công
    NamedPlace("lookup_point", at="qc352/d12.k1"),  # các điểm tra cứu
)
RECORD_ITEMS = LawTable(
    "status_record_items",
    "qc352/d12.k1",
    RequiredItem("settling_agency", at="qc352/d12.k1.g1"),  # Cơ quan BHXH giải quyết
    RequiredItem("settling_department", at="qc352/d12.k1.g2"),  # Phòng ban giải quyết
    RequiredItem("received_on", at="qc352/d12.k1.g3"),  # Ngày tiếp nhận
    RequiredItem("result_on", at="qc352/d12.k1.g4"),  # Ngày trả kết quả
    RequiredItem("status", at="qc352/d12.k1.g5"),  # Tình trạng xử lý hồ sơ
)
CASE_STATUSES = LawTable(
    "case_statuses",
    "qc352/d12.k1.g5",
    NamedStatus("received", at="qc352/d12.k1.g5"),  # đã tiếp nhận hồ sơ
    NamedStatus("processing", at="qc352/d12.k1.g5"),  # đang xử lý hồ sơ
    NamedStatus("completed_with_result", at="qc352/d12.k1.g5"),  # đã xử lý xong hồ sơ và đã có kết quả
    NamedStatus("result_returned", at="qc352/d12.k1.g5"),  # đã trả kết quả
    NamedStatus("rejected", at="qc352/d12.k1.g5"),  # đã từ chối hồ sơ
)
# DG-0024: printed with a semicolon at its end; no third channel is made up.
LOOKUP_CHANNELS = LawTable(
    "lookup_channels",
    "qc352/d12.k2",
    NamedLookupChannel("online", at="qc352/d12.k2.a"),  # trực tuyến
    NamedLookupChannel("automatic_sms", at="qc352/d12.k2.b"),  # trả lời tự động qua tin nhắn (SMS)
)
LOOKUP_ADDRESS = LawTable(
    "lookup_address",
    "qc352/d12.k2.a",
    PrintedAddress("http://dichvucong.baohiemxahoi.gov.vn", at="qc352/d12.k2.a"),  # in trong ngoặc nhọn
)

LAWS = (RECORD_PLACES, RECORD_ITEMS, CASE_STATUSES, LOOKUP_CHANNELS, LOOKUP_ADDRESS)

CASE_STATUS_NOT_MENTIONED = Code(
    "CASE_STATUS_NOT_MENTIONED",
    "Chưa kết luận được: tình trạng này không thuộc năm tình trạng mà khoản 1 Điều 12 nêu, và cũng không bị cấm.",
    "Undetermined: clause 1 of Article 12 names five statuses; this one is not among them, nor is it forbidden.",
)
