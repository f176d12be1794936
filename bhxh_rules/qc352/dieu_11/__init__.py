"""Điều 11. Đăng ký, thay đổi thông tin tài khoản để khai thác, sử dụng Cổng Dịch vụ công."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_11 import account, amendment, documents, law
from bhxh_rules.qc352.holders import ACCOUNTS
from bhxh_rules.qc352.printed_address import OTHER_ADDRESS, SPELLINGS

LAWS = (*law.LAWS, ACCOUNTS)

RULES = (
    portal_rule(
        "portal.check_account",
        account.check_account,
        provisions=("qc352/d11.k1.a", "qc352/d11.k1.b", "qc352/d11.k1.c", "qc352/d11.k1.d"),
        readings=(
            *(SPELLINGS, account.OTHER_CHANNELS),
            *(account.OTHER_OCCASIONS, OTHER_ADDRESS, account.ACCOUNT_OF_ANOTHER),
        ),
        codes=account.CODES,
    ),
    portal_rule(
        "portal.must_present_documents",
        documents.must_present_documents,
        provisions=("qc352/d11.k2.b",),
        readings=(documents.LEVEL_NAMES,),
        codes=documents.CODES,
    ),
    portal_rule(
        "portal.may_amend",
        amendment.may_amend,
        provisions=("qc352/d11.k3.a", "qc352/d11.k3.b"),
        readings=(amendment.ONLY_AS_NAMED,),
        codes=amendment.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
