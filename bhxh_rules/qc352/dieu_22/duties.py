"""Điều 22: the duties of those who use the portal, as named people attest them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.core.findings import counted, failed_and_open, refuse_repeated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_22.law import USER_DUTIES, UserDuty


@dataclass(frozen=True, slots=True)
class UserDutyFinding:
    """What a named person found about one duty; without `found_by` it does not count."""

    user_duty: UserDuty
    met: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class UserDutyBreach:
    """A duty that was not met, and who found so."""

    user_duty: UserDuty
    at: str
    found_by: str


@dataclass(frozen=True, slots=True)
class UserDutyOpen:
    """A duty about which no named person has said yet whether it was met."""

    user_duty: UserDuty
    at: str


@dataclass(frozen=True, slots=True)
class UserDutyCheck:
    """The duties that were not met, and those left open; every other one was found to be met."""

    breached: tuple[UserDutyBreach, ...]
    open: tuple[UserDutyOpen, ...]


USER_DUTY_BREACHED = Code(
    "USER_DUTY_BREACHED",
    "Trái Điều 22: có nghĩa vụ mà người xem xét xác định là người dùng Cổng không thực hiện.",
    "Contrary to Article 22: some duty of the user was found not to be met.",
)
USER_DUTIES_MET = Code(
    "USER_DUTIES_MET",
    "Người dùng Cổng thực hiện mọi nghĩa vụ ở Điều 22, theo kết quả xem xét.",
    "Every duty of the user under Article 22 was found to be met.",
)
CODES = (USER_DUTY_BREACHED, USER_DUTIES_MET)


def check_user_duties(
    user_duties: tuple[UserDutyFinding, ...] | None, as_of: date | None, *, context: Context
) -> Decision[UserDutyCheck]:
    """Hold what named people found about a user of the portal against the user's duties.

    Outcomes: violated (every duty not met, with its clause); satisfied (all were found to be met); undetermined;
    not_applicable before 06/03/2020. Errors: InputError for two findings about one duty.
    Source: khoản 1, 2, 3 Điều 22, without the acts that điểm a khoản 3 prohibits.
    """
    refuse_repeated("user_duties", "user_duty", [finding.user_duty for finding in user_duties or ()])
    rows = context.law(USER_DUTIES).rows
    clauses = tuple(row.at for row in rows)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=clauses, as_of=as_of)
    if user_duties is None:
        return undetermined(FACTS_MISSING, missing=("user_duties",), at=clauses, as_of=as_of)
    checked = _checked(user_duties, context)
    if checked.breached:
        clauses = tuple(each.at for each in checked.breached)
        return violated(USER_DUTY_BREACHED, checked, at=clauses, as_of=as_of)
    if checked.open:
        clauses = tuple(each.at for each in checked.open)
        return undetermined(FACTS_MISSING, checked, at=clauses, missing=("user_duties",), as_of=as_of)
    return satisfied(USER_DUTIES_MET, checked, at=clauses, as_of=as_of)


def _checked(findings: tuple[UserDutyFinding, ...], context: Context) -> UserDutyCheck:
    told = counted(findings, lambda finding: finding.user_duty)
    breached, left_open = failed_and_open(context.law(USER_DUTIES).rows, told)
    return UserDutyCheck(
        tuple(UserDutyBreach(row.user_duty, row.at, found_by) for row, found_by in breached),
        tuple(UserDutyOpen(row.user_duty, row.at) for row in left_open),
    )
