"""Khoản 1 Điều 11: registering an account, using it, and changing what was registered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, missing, not_applicable, undetermined
from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_11.law import (
    ACCOUNT_REQUIREMENTS,
    CREDENTIAL_CHANNELS,
    REGISTRATION_ADDRESS,
    TRANSACTION_ACCOUNT,
    AccountPoint,
    AccountUsed,
    Channel,
    Operation,
)
from bhxh_rules.qc352.printed_address import at_address, doubts_about
from bhxh_rules.qc352.requirements import SILENT, Answers, Found, Standing, found, held


@dataclass(frozen=True, slots=True)
class AccountItem:
    """One requirement, and where it stands."""

    requirement: AccountPoint
    standing: Standing
    at: str


@dataclass(frozen=True, slots=True)
class AccountCheck:
    """Every requirement on what was done with an account, in the order of the text."""

    account_operation: Operation
    items: tuple[AccountItem, ...]


ACCOUNT_REQUIREMENTS_MET = Code(
    "ACCOUNT_REQUIREMENTS_MET",
    "Việc đăng ký, sử dụng hoặc thay đổi tài khoản đúng khoản 1 Điều 11.",
    "What was done with the account meets clause 1 of Article 11.",
)
ACCOUNT_REQUIREMENTS_NOT_MET = Code(
    "ACCOUNT_REQUIREMENTS_NOT_MET",
    "Trái khoản 1 Điều 11: có yêu cầu về tài khoản không đạt; xem từng yêu cầu.",
    "Contrary to clause 1 of Article 11: some requirement on the account is not met; see each of them.",
)
ACCOUNT_POINT_NOT_MENTIONED = Code(
    "ACCOUNT_POINT_NOT_MENTIONED",
    "Chưa kết luận được: khoản 1 Điều 11 không nhắc đến cách làm này, không cho phép và cũng không cấm.",
    "Undetermined: clause 1 of Article 11 does not mention this way; it neither permits nor forbids it.",
)
CODES = (ACCOUNT_REQUIREMENTS_MET, ACCOUNT_REQUIREMENTS_NOT_MET, ACCOUNT_POINT_NOT_MENTIONED)
_ANSWERS = Answers(*CODES)

OTHER_CHANNELS = "DG-0092"
OTHER_OCCASIONS = "DG-0100"
ACCOUNT_OF_ANOTHER = "DG-0107"


def check_account(
    account_operation: Operation | None,
    information_complete: bool | None,
    entered_at: str | None,
    credential_channel: Channel | None,
    sent_as_registered: bool | None,
    account_used: AccountUsed | None,
    registration_data_changed: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[AccountCheck]:
    """Hold a registration, a use or a change of an account against what the text asks for.

    Outcomes: satisfied; violated; undetermined; not_applicable before 06/03/2020. Errors: InputError for credentials
    that were not announced and yet sent as registered. Source: khoản 1 Điều 11.
    """
    if credential_channel == "not_announced" and sent_as_registered:
        vi, en = "không thông báo thì không có gì được gửi đi", "nothing is sent where nothing is announced"
        raise InputError((Problem(pointer("sent_as_registered"), vi, en),))
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d11.k1", as_of=as_of)
    if account_operation is None:
        return undetermined(FACTS_MISSING, at="qc352/d11.k1", missing=("account_operation",), as_of=as_of)
    unknown = found(None, "entered_at")
    on_portal = unknown if entered_at is None else at_address(entered_at, REGISTRATION_ADDRESS, context)
    standings: dict[AccountPoint, Found] = {
        "all_information_entered": found(information_complete, "information_complete"),
        "entered_on_portal": on_portal,
        "credentials_announced": _announced(credential_channel, sent_as_registered, context),
        "registered_account_used": _used(account_used, context),
        "changed_on_portal": on_portal,
        "registered_information_changed": _occasion(registration_data_changed, context),
    }
    rows = [row for row in context.law(ACCOUNT_REQUIREMENTS).rows if row.account_operation == account_operation]
    items = [
        (AccountItem(row.requirement, standings[row.requirement].standing, row.at), standings[row.requirement])
        for row in rows
    ]
    doubts: dict[AccountPoint, tuple[str, ...]] = {
        "entered_on_portal": doubts_about(entered_at, REGISTRATION_ADDRESS, context),
        "changed_on_portal": doubts_about(entered_at, REGISTRATION_ADDRESS, context),
        "credentials_announced": (OTHER_CHANNELS,) if credential_channel == "other" else (),
        "registered_account_used": (ACCOUNT_OF_ANOTHER,) if account_used == "of_another" else (),
        "registered_information_changed": (OTHER_OCCASIONS,) if registration_data_changed is False else (),
    }
    readings = tuple(sorted({doubt for row in rows for doubt in doubts.get(row.requirement, ())}))
    checked = AccountCheck(account_operation, tuple(item for item, _ in items))
    return held(checked, items, _ANSWERS, readings=readings, as_of=as_of)


def _announced(channel: Channel | None, as_registered: bool | None, context: Context) -> Found:
    """Return where the announcement of the first credentials stands: a way not named is apart from one not chosen."""
    if channel is None:
        return Found("unknown", missing(credential_channel=channel, sent_as_registered=as_registered))
    if channel == "not_announced":
        return Found("not_met")
    if context.law(CREDENTIAL_CHANNELS).row(channel) is None:
        return SILENT if context.takes(OTHER_CHANNELS) else Found("not_met")
    return found(as_registered, "sent_as_registered")


def _used(account: AccountUsed | None, context: Context) -> Found:
    """Return where the account used stands; the use of another's is a matter of Điều 22 as well."""
    if account is None:
        return Found("unknown", ("account_used",))
    if account == context.law(TRANSACTION_ACCOUNT).rows[0].account_used:
        return Found("met")
    silent = account == "of_another" and context.takes(ACCOUNT_OF_ANOTHER)
    return SILENT if silent else Found("not_met")


def _occasion(changed: bool | None, context: Context) -> Found:
    """Return where the occasion of a change stands: without it the change is contrary, or not mentioned."""
    if changed is False and not context.takes(OTHER_OCCASIONS):
        return SILENT
    return found(changed, "registration_data_changed")
