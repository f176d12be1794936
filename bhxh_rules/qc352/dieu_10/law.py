"""Điều 10: what the text asks of the code of a case. It fixes no format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

CodeRequirement = Literal[
    "issued_by_system",
    "issued_automatically",
    "same_with_applicant",
    "same_between_agencies",
    "on_receipt_slip",
    "used_for_look_up",
    # In no row: the text names no format, and asks for the national one only when DG-0022 is run the other way.
    "national_form",
]


@dataclass(frozen=True, slots=True)
class RequiredOfCode:
    """One thing that the text asks of the code of a case."""

    requirement: CodeRequirement
    at: str

    @property
    def key(self) -> CodeRequirement:
        """The requirement itself."""
        return self.requirement


REQUIREMENTS = LawTable(
    "portal_code_requirements",
    "qc352/d10",
    RequiredOfCode("issued_by_system", at="qc352/d10"),  # do Hệ thống thông tin một cửa điện tử cấp
    RequiredOfCode("issued_automatically", at="qc352/d10"),  # cấp tự động
    RequiredOfCode("same_with_applicant", at="qc352/d10"),  # thống nhất với tổ chức, cá nhân
    RequiredOfCode("same_between_agencies", at="qc352/d10"),  # thống nhất giữa các cơ quan BHXH
    RequiredOfCode("on_receipt_slip", at="qc352/d10"),  # thể hiện trên Phiếu tiếp nhận và trả kết quả
    RequiredOfCode("used_for_look_up", at="qc352/d10"),  # để tra cứu tình hình, kết quả
)

LAWS = (REQUIREMENTS,)
