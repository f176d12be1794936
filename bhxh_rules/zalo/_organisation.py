"""What the façade on organisation needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Count, Day
from bhxh_rules.qc1624 import dieu_07
from bhxh_rules.qc1624.assignments import Action, Duty
from bhxh_rules.qc1624.dieu_07.delegation import Authority, HeadDelegation
from bhxh_rules.qc1624.dieu_07.organisation import Responsible
from bhxh_rules.qc1624.dieu_07.periods import ReportingSchedule
from bhxh_rules.qc1624.dieu_07.reporting import PeriodRecord, ReportingCheck
from bhxh_rules.qc1624.vocabulary import Role

__all__ = [
    "Action",
    "Authority",
    "Context",
    "Count",
    "Day",
    "Decision",
    "Duty",
    "HeadDelegation",
    "PeriodRecord",
    "ReportingCheck",
    "ReportingSchedule",
    "Responsible",
    "Role",
]

RULES = {rule.name: rule for rule in dieu_07.RULES}
