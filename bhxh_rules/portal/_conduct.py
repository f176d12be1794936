"""What the façade on conduct needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Truth
from bhxh_rules.qc352 import dieu_05, dieu_17, dieu_22
from bhxh_rules.qc352.dieu_05.conduct import ConductCheck
from bhxh_rules.qc352.dieu_05.elements import ConductFinding
from bhxh_rules.qc352.dieu_05.slip import SlipCheck, SlipCode
from bhxh_rules.qc352.dieu_17 import ApplicantKind, AuthenticationCheck, AuthenticationMethod
from bhxh_rules.qc352.dieu_22.duties import UserDutyCheck, UserDutyFinding

__all__ = [
    "ApplicantKind",
    "AuthenticationCheck",
    "AuthenticationMethod",
    "ConductCheck",
    "ConductFinding",
    "Context",
    "Day",
    "Decision",
    "SlipCheck",
    "SlipCode",
    "Truth",
    "UserDutyCheck",
    "UserDutyFinding",
]

RULES = {rule.name: rule for rule in (*dieu_05.RULES, *dieu_17.RULES, *dieu_22.RULES)}
