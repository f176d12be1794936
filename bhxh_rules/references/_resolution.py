"""What the façade on references needs once it is called: its rule, and the types that its signature names."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text
from bhxh_rules.qc1624 import dieu_17
from bhxh_rules.qc1624.dieu_17 import Change, Resolution
from bhxh_rules.references.instruments import Instrument

__all__ = ["Change", "Context", "Day", "Decision", "Instrument", "Resolution", "Text"]

RULES = {rule.name: rule for rule in dieu_17.RULES}
