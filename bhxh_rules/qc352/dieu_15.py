"""Điều 15. Tổ chức Hệ thống thông tin một cửa điện tử: the ways of filing that khoản 4 names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Intake = Literal["online_on_portal", "at_counter", "public_post", "other"]


@dataclass(frozen=True, slots=True)
class FilingWay:
    """One way in which organisations and persons file."""

    intake: Intake
    at: str

    @property
    def key(self) -> Intake:
        """The way itself."""
        return self.intake


FILING_WAYS = LawTable(
    "portal_filing_ways",
    "qc352/d15.k4",
    FilingWay("at_counter", at="qc352/d15.k4"),  # trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
    FilingWay("online_on_portal", at="qc352/d15.k4"),  # trực tuyến
)

LAWS = (FILING_WAYS,)
