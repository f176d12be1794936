"""What the façade on content needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc1624 import dieu_06, dieu_09, dieu_10, dieu_12, dieu_15
from bhxh_rules.qc1624.dieu_02 import Person
from bhxh_rules.qc1624.dieu_06.screening import ActFinding, Screening
from bhxh_rules.qc1624.dieu_09.principles import InformationCheck, PrincipleFinding
from bhxh_rules.qc1624.dieu_09.sources import SourceCheck
from bhxh_rules.qc1624.dieu_10 import Topic, TopicCheck
from bhxh_rules.qc1624.dieu_12.retention import Record, RetentionCheck
from bhxh_rules.qc1624.dieu_14 import Conduct
from bhxh_rules.qc1624.dieu_15 import Consequence

__all__ = [
    "ActFinding",
    "Conduct",
    "Consequence",
    "Context",
    "Day",
    "Decision",
    "InformationCheck",
    "Person",
    "PrincipleFinding",
    "Record",
    "RetentionCheck",
    "Screening",
    "SourceCheck",
    "Text",
    "Topic",
    "TopicCheck",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_06.RULES, *dieu_09.RULES, *dieu_10.RULES, *dieu_12.RULES, *dieu_15.RULES)}
