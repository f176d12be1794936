"""What the façade on the account needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc1624 import dieu_02, dieu_04
from bhxh_rules.qc1624.dieu_01 import Activity
from bhxh_rules.qc1624.dieu_02 import Application, Person
from bhxh_rules.qc1624.dieu_04 import Avatar, Cover, CoverChooser, Identity
from bhxh_rules.qc1624.dieu_07 import impersonation
from bhxh_rules.qc1624.dieu_07.impersonation.law import Impersonation

__all__ = [
    "Activity",
    "Application",
    "Avatar",
    "Context",
    "Cover",
    "CoverChooser",
    "Day",
    "Decision",
    "Identity",
    "Impersonation",
    "Person",
    "Text",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_02.RULES, *dieu_04.RULES, *impersonation.RULES)}
