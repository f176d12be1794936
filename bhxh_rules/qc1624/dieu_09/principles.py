"""Khoản 1, 2 và 5 Điều 9: the principles that information on the account must meet, as named people attest them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, failed_and_open, refuse_repeated
from bhxh_rules.core.law import LawTable
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Principle = Literal[
    "party_line",
    "state_policy_and_law",
    "serves_management",
    "meets_information_needs",
    "accurate",
    "objective",
    "timely",
    "state_secret_law",
    "intellectual_property_law",
    "online_information_law",
    "state_secret_protection",
    "sector_secret_protection",
]


@dataclass(frozen=True, slots=True)
class InformationPrinciple:
    """One principle that the text names."""

    principle: Principle
    at: str

    @property
    def key(self) -> Principle:
        """The principle itself."""
        return self.principle


PRINCIPLES = LawTable(
    "information_principles",
    "qc1624/d9",
    InformationPrinciple("party_line", at="qc1624/d9.k1"),  # quan điểm, chủ trương, đường lối của Đảng
    InformationPrinciple("state_policy_and_law", at="qc1624/d9.k1"),  # chính sách, pháp luật của Nhà nước
    InformationPrinciple("serves_management", at="qc1624/d9.k1"),  # phục vụ công tác quản lý
    InformationPrinciple("meets_information_needs", at="qc1624/d9.k1"),  # nhu cầu khai thác thông tin
    InformationPrinciple("accurate", at="qc1624/d9.k2"),  # chính xác
    InformationPrinciple("objective", at="qc1624/d9.k2"),  # khách quan
    InformationPrinciple("timely", at="qc1624/d9.k2"),  # kịp thời
    InformationPrinciple("state_secret_law", at="qc1624/d9.k2"),  # bảo vệ bí mật Nhà nước
    InformationPrinciple("intellectual_property_law", at="qc1624/d9.k2"),  # sở hữu trí tuệ
    InformationPrinciple("online_information_law", at="qc1624/d9.k2"),  # Internet và mạng xã hội
    InformationPrinciple("state_secret_protection", at="qc1624/d9.k5"),  # bí mật Nhà nước
    InformationPrinciple("sector_secret_protection", at="qc1624/d9.k5"),  # bí mật của Ngành
)

# DG-0050: the two ends that "và" joins in Khoản 1.
_ENDS = ("serves_management", "meets_information_needs")


@dataclass(frozen=True, slots=True)
class PrincipleFinding:
    """What a named person found about one principle; without `found_by` it does not count."""

    principle: Principle
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class PrincipleFailed:
    """A principle that is not met, and who found so."""

    principle: Principle
    at: str
    found_by: str


@dataclass(frozen=True, slots=True)
class PrincipleOpen:
    """A principle about which no named person has said yet whether it is met."""

    principle: Principle
    at: str


@dataclass(frozen=True, slots=True)
class InformationCheck:
    """The principles that are not met, and those left open; every other one was found to be met."""

    failed: tuple[PrincipleFailed, ...]
    open: tuple[PrincipleOpen, ...]


PRINCIPLE_NOT_MET = Code(
    "PRINCIPLE_NOT_MET",
    "Trái Điều 9: có nguyên tắc mà người xem xét xác định là thông tin không đáp ứng.",
    "Contrary to Article 9: some principle was found not to be met.",
)
PRINCIPLES_MET = Code(
    "PRINCIPLES_MET",
    "Thông tin đáp ứng mọi nguyên tắc ở khoản 1, 2 và 5 Điều 9, theo kết quả xem xét.",
    "Every principle of clauses 1, 2 and 5 of Article 9 was found to be met.",
)
PRINCIPLES_NOT_EXAMINED = Code(
    "PRINCIPLES_NOT_EXAMINED",
    "Chưa kết luận được: còn nguyên tắc ở Điều 9 chưa có người xem xét.",
    "Undetermined: nobody has examined some principle of Article 9.",
)
CODES = (PRINCIPLE_NOT_MET, PRINCIPLES_MET, PRINCIPLES_NOT_EXAMINED, NOT_IN_FORCE)


def check_information(
    principles: tuple[PrincipleFinding, ...] | None, as_of: date | None, *, context: Context
) -> Decision[InformationCheck]:
    """Hold what named people found about information against the principles.

    Outcomes: violated (every failing principle, with its clause); satisfied (all were found to be met); undetermined;
    not_applicable before 16/09/2024. Errors: InputError for two findings about one principle.
    Source: khoản 1, 2, 5 Điều 9.
    """
    refuse_repeated("principles", "principle", [finding.principle for finding in principles or ()])
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    clauses = tuple(row.at for row in context.law(PRINCIPLES).rows)
    if principles is None:
        return undetermined(FACTS_MISSING, missing=("principles",), at=clauses, as_of=as_of)

    checked, doubts = _checked(principles, context)
    if checked.failed:
        clauses = tuple(each.at for each in checked.failed)
        return violated(PRINCIPLE_NOT_MET, checked, at=clauses, readings=doubts, as_of=as_of)
    if checked.open:
        clauses = tuple(each.at for each in checked.open)
        return undetermined(
            PRINCIPLES_NOT_EXAMINED, checked, at=clauses, missing=("principles",), readings=doubts, as_of=as_of
        )
    return satisfied(PRINCIPLES_MET, checked, at=clauses, readings=doubts, as_of=as_of)


def _checked(findings: tuple[PrincipleFinding, ...], context: Context) -> tuple[InformationCheck, tuple[str, ...]]:
    """Return what was found about each principle, and the readings that this turns on."""
    told = counted(findings, lambda finding: finding.principle)
    failed, left_open = failed_and_open(context.law(PRINCIPLES).rows, told)
    ends = {told[end].met if end in told else None for end in _ENDS}
    differ = len(ends) > 1
    if differ and not context.takes("DG-0050"):
        # One end is enough: the other does not fail, and is open only while nobody has found either to be met.
        failed = [(row, found_by) for row, found_by in failed if row.principle not in _ENDS]
        left_open = [row for row in left_open if row.principle not in _ENDS or True not in ends]
    checked = InformationCheck(
        tuple(PrincipleFailed(row.principle, row.at, found_by) for row, found_by in failed),
        tuple(PrincipleOpen(row.principle, row.at) for row in left_open),
    )
    return checked, ("DG-0050",) if differ else ()
