"""What the façade on cases needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc352 import dieu_07, dieu_08, dieu_12
from bhxh_rules.qc352.dieu_07.law import AgencyLevel, CaseCreatedBy
from bhxh_rules.qc352.dieu_07.origin import CaseOrigin, LinkedAgency
from bhxh_rules.qc352.dieu_08.law import BasisArea, TransferManner
from bhxh_rules.qc352.dieu_08.sync import DataFinding, StatusData
from bhxh_rules.qc352.dieu_12.channel import LookupChannelCheck
from bhxh_rules.qc352.dieu_12.law import CaseStatus, LookupChannel, RecordItem, RecordPlace
from bhxh_rules.qc352.dieu_12.record import StatusRecord
from bhxh_rules.qc352.dieu_12.sequence import NextStatuses, StatusBefore

__all__ = [
    "AgencyLevel",
    "BasisArea",
    "CaseCreatedBy",
    "CaseOrigin",
    "CaseStatus",
    "Context",
    "DataFinding",
    "Day",
    "Decision",
    "LinkedAgency",
    "LookupChannel",
    "LookupChannelCheck",
    "NextStatuses",
    "RecordItem",
    "RecordPlace",
    "StatusBefore",
    "StatusData",
    "StatusRecord",
    "Text",
    "TransferManner",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_07.RULES, *dieu_08.RULES, *dieu_12.RULES)}
