"""What the façade on processing needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Truth
from bhxh_rules.qc352 import dieu_14, dieu_19
from bhxh_rules.qc352.dieu_14.law import DeliveryChannel
from bhxh_rules.qc352.dieu_14.results import DeliveryCheck, ResultChannels
from bhxh_rules.qc352.dieu_15 import Intake
from bhxh_rules.qc352.dieu_19.intake import IntakeRoute
from bhxh_rules.qc352.dieu_19.linked import LinkedSetupBy, LinkedSetupCheck
from bhxh_rules.qc352.dieu_19.processing import Processing

__all__ = [
    "Context",
    "Day",
    "Decision",
    "DeliveryChannel",
    "DeliveryCheck",
    "Intake",
    "IntakeRoute",
    "LinkedSetupBy",
    "LinkedSetupCheck",
    "Processing",
    "ResultChannels",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_14.RULES, *dieu_19.RULES)}
