"""Điều 1. Phạm vi điều chỉnh: the two systems whose operation the Quy chế governs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Matter = Literal["portal", "one_stop_system", "other"]


@dataclass(frozen=True, slots=True)
class PortalMatter:
    """A system whose operation the Quy chế governs."""

    matter: Matter
    at: str

    @property
    def key(self) -> Matter:
        """The system itself."""
        return self.matter


MATTERS = LawTable(
    "portal_governed_matters",
    "qc352/d1",
    PortalMatter("portal", at="qc352/d1"),  # Cổng Dịch vụ công
    PortalMatter("one_stop_system", at="qc352/d1"),  # Hệ thống thông tin một cửa điện tử
)

LAWS = (MATTERS,)
