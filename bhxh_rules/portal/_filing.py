"""What the façade on accounts and filing needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc352 import dieu_11, dieu_13
from bhxh_rules.qc352.dieu_11.account import AccountCheck
from bhxh_rules.qc352.dieu_11.amendment import AmendmentCheck
from bhxh_rules.qc352.dieu_11.documents import PresentationDuty
from bhxh_rules.qc352.dieu_11.law import AccountUsed, Channel, DocumentRequest, Operation, Place, Reason, ServiceLevel
from bhxh_rules.qc352.dieu_13 import OnlineCheck, OnlineUse

__all__ = [
    "AccountCheck",
    "AccountUsed",
    "AmendmentCheck",
    "Channel",
    "Context",
    "Day",
    "Decision",
    "DocumentRequest",
    "OnlineCheck",
    "OnlineUse",
    "Operation",
    "Place",
    "PresentationDuty",
    "Reason",
    "ServiceLevel",
    "Text",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_11.RULES, *dieu_13.RULES)}
