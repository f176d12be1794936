"""Điều 17. Xác thực giá trị pháp lý của hồ sơ điện tử."""

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
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force, portal_rule

ApplicantKind = Literal["person", "organisation"]
NamedMethod = Literal["one_time_password", "digital_signature"]
AuthenticationMethod = Literal["one_time_password", "digital_signature", "other", "none"]

PERSON_WITH_SIGNATURE = "DG-0025"
OTHER_PAIRS = "DG-0106"


@dataclass(frozen=True, slots=True)
class NamedAuthentication:
    """The way in which an electronic file of one kind of applicant is authenticated."""

    applicant_kind: ApplicantKind
    authentication_method: NamedMethod
    at: str

    @property
    def key(self) -> ApplicantKind:
        """The kind of applicant."""
        return self.applicant_kind


AUTHENTICATION = LawTable(
    "portal_authentication",
    "qc352/d17",
    NamedAuthentication("person", "one_time_password", at="qc352/d17"),  # mã OTP đối với cá nhân
    NamedAuthentication("organisation", "digital_signature", at="qc352/d17"),  # chữ ký số đối với tổ chức
)

LAWS = (AUTHENTICATION,)


@dataclass(frozen=True, slots=True)
class AuthenticationCheck:
    """The way that was used, and the one that the text names for this applicant (None: none, or kind unknown)."""

    applicant_kind: ApplicantKind | None
    authentication_method: AuthenticationMethod
    named_method: NamedMethod | None


AUTHENTICATION_AS_NAMED = Code(
    "AUTHENTICATION_AS_NAMED",
    "Hồ sơ điện tử được xác thực bằng cách mà Điều 17 nêu cho người nộp này.",
    "The electronic file is authenticated in the way that Article 17 names for this applicant.",
)
FILE_NOT_AUTHENTICATED = Code(
    "FILE_NOT_AUTHENTICATED",
    "Trái Điều 17: hồ sơ điện tử không được xác thực.",
    "Contrary to Article 17: the electronic file was not authenticated.",
)
AUTHENTICATION_OTHER_THAN_NAMED = Code(
    "AUTHENTICATION_OTHER_THAN_NAMED",
    "Trái Điều 17, theo cách hiểu rằng mỗi loại người nộp chỉ được xác thực bằng cách mà bản văn nêu.",
    "Contrary to Article 17, under the reading that each kind of applicant has only the way that the text names.",
)
AUTHENTICATION_NOT_MENTIONED = Code(
    "AUTHENTICATION_NOT_MENTIONED",
    "Chưa kết luận được: Điều 17 không nhắc đến cách xác thực này cho người nộp này, không nhận cũng không cấm.",
    "Undetermined: Article 17 does not mention this way for this applicant; it neither accepts nor forbids it.",
)
PERSONAL_SIGNATURE_ACCEPTED = Code(
    "PERSONAL_SIGNATURE_ACCEPTED",
    "Được chấp nhận, theo cách hiểu rằng cá nhân cũng có thể xác thực bằng chữ ký số.",
    "Accepted, under the reading that a person may authenticate with a digital signature as well.",
)


def check_authentication(
    applicant_kind: ApplicantKind | None,
    authentication_method: AuthenticationMethod | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[AuthenticationCheck]:
    """Hold the way in which an electronic file was authenticated against the one that the text names.

    Outcomes: satisfied (the way named); violated (not authenticated at all); undetermined (the text is silent, or a
    fact is unknown); not_applicable before 06/03/2020. Source: Điều 17.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at="qc352/d17", as_of=as_of)
    row = None if applicant_kind is None else context.law(AUTHENTICATION).row(applicant_kind)
    named = row.authentication_method if row else None
    if authentication_method == "none":
        absent = AuthenticationCheck(applicant_kind, "none", named)
        return violated(FILE_NOT_AUTHENTICATED, absent, at="qc352/d17", as_of=as_of)
    if applicant_kind is None or authentication_method is None:
        unknown = missing(applicant_kind=applicant_kind, authentication_method=authentication_method)
        return undetermined(FACTS_MISSING, missing=unknown, at="qc352/d17", as_of=as_of)
    checked = AuthenticationCheck(applicant_kind, authentication_method, named)
    if authentication_method == named:
        return satisfied(AUTHENTICATION_AS_NAMED, checked, at="qc352/d17", as_of=as_of)
    return _other_pair(checked, as_of, context)


def _other_pair(checked: AuthenticationCheck, as_of: date | None, context: Context) -> Decision[AuthenticationCheck]:
    """Return the verdict on a way that the text does not name for this applicant; a person's signature is apart."""
    if (checked.applicant_kind, checked.authentication_method) == ("person", "digital_signature"):
        doubts = (PERSON_WITH_SIGNATURE,)
        if not context.takes(PERSON_WITH_SIGNATURE):
            return satisfied(PERSONAL_SIGNATURE_ACCEPTED, checked, at="qc352/d17", readings=doubts, as_of=as_of)
    else:
        doubts = (OTHER_PAIRS,)
        if not context.takes(OTHER_PAIRS):
            return violated(AUTHENTICATION_OTHER_THAN_NAMED, checked, at="qc352/d17", readings=doubts, as_of=as_of)
    return undetermined(AUTHENTICATION_NOT_MENTIONED, checked, at="qc352/d17", readings=doubts, as_of=as_of)


RULES = (
    portal_rule(
        "portal.check_authentication",
        check_authentication,
        provisions=("qc352/d17",),
        readings=(PERSON_WITH_SIGNATURE, OTHER_PAIRS),
        codes=(
            AUTHENTICATION_AS_NAMED,
            FILE_NOT_AUTHENTICATED,
            AUTHENTICATION_OTHER_THAN_NAMED,
            AUTHENTICATION_NOT_MENTIONED,
            PERSONAL_SIGNATURE_ACCEPTED,
        ),
    ),
)
