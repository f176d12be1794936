"""Điều 2: the units that are bound anyway, and the parts taken by which others come to be bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Party = Literal["central_unit", "provincial_office", "district_office", "organisation", "individual"]
Involvement = Literal[
    "information_supply",
    "online_service_supply",
    "portal_operation",
    "one_stop_operation",
    "service_information_use",
    "other",
]


@dataclass(frozen=True, slots=True)
class BoundUnit:
    """A unit of the sector that the Quy chế binds whatever it does."""

    party: Party
    at: str

    @property
    def key(self) -> Party:
        """The unit itself."""
        return self.party


@dataclass(frozen=True, slots=True)
class BoundInvolvement:
    """A part taken by which the Quy chế comes to bind an organisation or a person."""

    involvement: Involvement
    at: str

    @property
    def key(self) -> Involvement:
        """The part taken."""
        return self.involvement


UNITS = LawTable(
    "portal_bound_units",
    "qc352/d2",
    BoundUnit("central_unit", at="qc352/d2.k1"),  # đơn vị trực thuộc BHXH Việt Nam
    BoundUnit("provincial_office", at="qc352/d2.k1"),  # BHXH các tỉnh, thành phố trực thuộc Trung ương
)
INVOLVEMENTS = LawTable(
    "portal_involvements",
    "qc352/d2",
    BoundInvolvement("information_supply", at="qc352/d2.k2"),  # tham gia cung cấp thông tin
    BoundInvolvement("online_service_supply", at="qc352/d2.k2"),  # dịch vụ công trực tuyến
    BoundInvolvement("portal_operation", at="qc352/d2.k2"),  # quản trị vận hành Cổng
    BoundInvolvement("service_information_use", at="qc352/d2.k3"),  # khai thác và sử dụng thông tin
)

LAWS = (UNITS, INVOLVEMENTS)
