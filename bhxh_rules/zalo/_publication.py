"""What the façade on publication needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Truth
from bhxh_rules.qc1624 import dieu_11
from bhxh_rules.qc1624.dieu_11.audit import Subject
from bhxh_rules.qc1624.dieu_11.law import State
from bhxh_rules.qc1624.dieu_11.ordinary import Ordinary
from bhxh_rules.qc1624.dieu_11.procedure import ItemKind
from bhxh_rules.qc1624.dieu_11.records import Audit, Delegation, Event, NextActions

__all__ = [
    "Audit",
    "Context",
    "Day",
    "Decision",
    "Delegation",
    "Event",
    "ItemKind",
    "NextActions",
    "Ordinary",
    "State",
    "Subject",
    "Truth",
]

RULES = {rule.name: rule for rule in dieu_11.RULES}
