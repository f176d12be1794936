"""Điều 8: how the data come to the portal, what the look-up database is, and which law fixes how long it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

TransferManner = Literal["integrated", "synchronised", "exported", "other", "none"]
Quality = Literal["safe", "accurate"]
BasisArea = Literal["archives", "other_area"]


@dataclass(frozen=True, slots=True)
class DataTransfer:
    """A manner in which the data of the sector's software come to the portal."""

    transfer_manner: TransferManner
    at: str

    @property
    def key(self) -> TransferManner:
        """The manner itself."""
        return self.transfer_manner


@dataclass(frozen=True, slots=True)
class DataQuality:
    """What the look-up database is kept."""

    quality: Quality
    at: str

    @property
    def key(self) -> Quality:
        """The quality itself."""
        return self.quality


@dataclass(frozen=True, slots=True)
class RetentionLaw:
    """Which area of the law fixes how long the data are kept; the text itself fixes no period."""

    basis_area: BasisArea
    at: str

    @property
    def key(self) -> BasisArea:
        """The area itself."""
        return self.basis_area


DATA_TRANSFERS = LawTable(
    "status_data_transfers",
    "qc352/d8.k1",
    DataTransfer("integrated", at="qc352/d8.k1"),  # tích hợp
    DataTransfer("synchronised", at="qc352/d8.k1"),  # đồng bộ
    DataTransfer("exported", at="qc352/d8.k1"),  # kết xuất
)
DATA_QUALITIES = LawTable(
    "status_data_qualities",
    "qc352/d8.k2",
    DataQuality("safe", at="qc352/d8.k2"),  # an toàn
    DataQuality("accurate", at="qc352/d8.k2"),  # chính xác
)
DATA_RETENTION = LawTable(
    "status_data_retention",
    "qc352/d8.k3",
    RetentionLaw("archives", at="qc352/d8.k3"),  # pháp luật về lưu trữ
)

LAWS = (DATA_TRANSFERS, DATA_QUALITIES, DATA_RETENTION)
