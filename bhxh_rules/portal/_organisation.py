"""What the façade on organisation needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Count, Day, Truth
from bhxh_rules.qc352 import dieu_02, dieu_04, dieu_20, dieu_21
from bhxh_rules.qc352.assignments import Duty
from bhxh_rules.qc352.dieu_01 import Matter
from bhxh_rules.qc352.dieu_02.law import Involvement, Party
from bhxh_rules.qc352.dieu_02.scope import PortalApplication
from bhxh_rules.qc352.dieu_03 import Stage
from bhxh_rules.qc352.dieu_04.principles import ServicePrincipleCheck, ServicePrincipleFinding
from bhxh_rules.qc352.dieu_20.records import AgencyCheck, AgencyFinding, ReceivedFor
from bhxh_rules.qc352.dieu_21.responsibility import PortalResponsible

__all__ = [
    "AgencyCheck",
    "AgencyFinding",
    "Context",
    "Count",
    "Day",
    "Decision",
    "Duty",
    "Involvement",
    "Matter",
    "Party",
    "PortalApplication",
    "PortalResponsible",
    "ReceivedFor",
    "ServicePrincipleCheck",
    "ServicePrincipleFinding",
    "Stage",
    "Truth",
]

RULES = {rule.name: rule for rule in (*dieu_02.RULES, *dieu_04.RULES, *dieu_20.RULES, *dieu_21.RULES)}
