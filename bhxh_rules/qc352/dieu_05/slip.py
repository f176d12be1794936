"""Khoản 6 Điều 5, first sentence, with Điều 10: where a receipt slip comes from, and the code that it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_05.law import SLIP_REQUIREMENTS, SlipDuty

SlipCode = Literal["issued_by_system", "other", "none"]

DUTY = "qc352/d5.k6"
CODES_OF_CASES = "qc352/d10"
SLIP_SHOWS_CODE = "DG-0072"


@dataclass(frozen=True, slots=True)
class SlipBreach:
    """A requirement that the slip does not meet, and its clause."""

    slip_duty: SlipDuty
    at: str


@dataclass(frozen=True, slots=True)
class SlipCheck:
    """The requirements that the slip does not meet, and those about which nothing is known; it meets every other."""

    breaches: tuple[SlipBreach, ...]
    open: tuple[SlipDuty, ...]


SLIP_NOT_FROM_SYSTEM = Code(
    "SLIP_NOT_FROM_SYSTEM",
    "Trái khoản 6 Điều 5: phiếu tiếp nhận và trả kết quả không do Hệ thống một cửa điện tử xuất ra.",
    "Contrary to clause 6 of Article 5: the receipt slip was not output by the one-stop system.",
)
SLIP_CODE_NOT_FROM_SYSTEM = Code(
    "SLIP_CODE_NOT_FROM_SYSTEM",
    "Trái khoản 6 Điều 5: mã số trên phiếu không phải mã mà Hệ thống tự động cấp cho hồ sơ theo Điều 10.",
    "Contrary to clause 6 of Article 5: the code on the slip is not the one that the system issues under Article 10.",
)
SLIP_WITHOUT_CODE = Code(
    "SLIP_WITHOUT_CODE",
    "Trái khoản 6 Điều 5: phiếu không ghi mã số hồ sơ.",
    "Contrary to clause 6 of Article 5: the slip shows no code of the case.",
)
SLIP_AS_REQUIRED = Code(
    "SLIP_AS_REQUIRED",
    "Phiếu do Hệ thống một cửa điện tử xuất ra và mang mã số mà Hệ thống cấp cho hồ sơ.",
    "The slip was output by the one-stop system and shows the code that the system issued for the case.",
)
PROCEDURE_OF_ANOTHER_BODY = Code(
    "PROCEDURE_OF_ANOTHER_BODY",
    "Không áp dụng: khoản 6 Điều 5 chỉ nói về thủ tục do cơ quan BHXH tiếp nhận và giải quyết.",
    "Not applicable: clause 6 of Article 5 is about procedures that a BHXH agency receives and settles.",
)
CODES = (
    SLIP_NOT_FROM_SYSTEM,
    SLIP_CODE_NOT_FROM_SYSTEM,
    SLIP_WITHOUT_CODE,
    SLIP_AS_REQUIRED,
    PROCEDURE_OF_ANOTHER_BODY,
)


def check_receipt_slip(
    received_and_settled_by_bhxh: bool | None,
    slip_from_system: bool | None,
    slip_code: SlipCode | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[SlipCheck]:
    """Hold a receipt slip against the duty to output it from the one-stop system, with the code of the case.

    Outcomes: satisfied; violated (the value names each requirement that is not met); undetermined; not_applicable (a
    procedure that no BHXH agency receives and settles, or before 06/03/2020). Source: khoản 6 Điều 5; Điều 10.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=DUTY, as_of=as_of)
    if received_and_settled_by_bhxh is False:
        return not_applicable(PROCEDURE_OF_ANOTHER_BODY, at=DUTY, as_of=as_of)
    checked = _checked(slip_from_system, slip_code, context)
    if received_and_settled_by_bhxh and checked.breaches:
        return _breached(checked, slip_code, as_of, context)
    if received_and_settled_by_bhxh and not checked.open:
        return satisfied(SLIP_AS_REQUIRED, checked, at=(DUTY, CODES_OF_CASES), as_of=as_of)
    settling: dict[SlipDuty, str] = {"output_by_system": "slip_from_system", "code_issued_by_system": "slip_code"}
    # With a breach in sight, all that is in doubt is whether the duty concerns this slip.
    unknown = () if checked.breaches else tuple(settling[duty] for duty in checked.open)
    lacking = (*missing(received_and_settled_by_bhxh=received_and_settled_by_bhxh), *unknown)
    known = checked if received_and_settled_by_bhxh else None
    return undetermined(FACTS_MISSING, known, missing=lacking, at=(DUTY, CODES_OF_CASES), as_of=as_of)


def _breached(
    checked: SlipCheck, slip_code: SlipCode | None, as_of: date | None, context: Context
) -> Decision[SlipCheck]:
    """Name the first breach; Điều 10 is cited where the code breaches it, which a slip without one does by DG-0072."""
    duties = {breach.slip_duty for breach in checked.breaches}
    wrong_code, without = "code_issued_by_system" in duties, slip_code == "none"
    code = SLIP_WITHOUT_CODE if without else SLIP_CODE_NOT_FROM_SYSTEM
    breached = wrong_code and (not without or context.takes(SLIP_SHOWS_CODE))
    return violated(
        SLIP_NOT_FROM_SYSTEM if "output_by_system" in duties else code,
        checked,
        at=(*(breach.at for breach in checked.breaches), *((CODES_OF_CASES,) if breached else ())),
        readings=(SLIP_SHOWS_CODE,) if wrong_code and without else (),
        as_of=as_of,
    )


def _checked(from_system: bool | None, code: SlipCode | None, context: Context) -> SlipCheck:
    met: dict[SlipDuty, bool | None] = {
        "output_by_system": from_system,
        "code_issued_by_system": None if code is None else code == "issued_by_system",
    }
    rows = context.law(SLIP_REQUIREMENTS).rows
    return SlipCheck(
        tuple(SlipBreach(row.slip_duty, row.at) for row in rows if met[row.slip_duty] is False),
        tuple(row.slip_duty for row in rows if met[row.slip_duty] is None),
    )
