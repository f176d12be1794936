"""What the façade on questions needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Count, Day, Instant, Moment, Truth
from bhxh_rules.qc1624 import dieu_13
from bhxh_rules.qc1624.dieu_13.answers import AnswerCheck, Deadline
from bhxh_rules.qc1624.dieu_13.law import AnswerForm, StartEvent
from bhxh_rules.qc1624.dieu_13.reception import Receipt, Route

__all__ = [
    "AnswerCheck",
    "AnswerForm",
    "Context",
    "Count",
    "Day",
    "Deadline",
    "Decision",
    "Instant",
    "Moment",
    "Receipt",
    "Route",
    "StartEvent",
    "Truth",
]

RULES = {rule.name: rule for rule in dieu_13.RULES}
