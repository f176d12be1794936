"""What the façade on case codes needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.case_code import SchemeName
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc352 import dieu_10
from bhxh_rules.qc352.dieu_10.checking import CodeCheck
from bhxh_rules.qc352.dieu_10.comparing import CodeIssuer, CodeUse
from bhxh_rules.qc352.dieu_10.reading import CodeReading
from bhxh_rules.qc352.dieu_10.register import CaseRecord, RegisterCheck

__all__ = [
    "CaseRecord",
    "CodeCheck",
    "CodeIssuer",
    "CodeReading",
    "CodeUse",
    "Context",
    "Day",
    "Decision",
    "RegisterCheck",
    "SchemeName",
    "Text",
    "Truth",
]

RULES = {rule.name: rule for rule in dieu_10.RULES}
