"""What the façade on information needs once it is called: its rules, and the types that its signatures name."""

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.facts import Day, Text, Truth
from bhxh_rules.qc352 import dieu_09, dieu_18
from bhxh_rules.qc352.dieu_09.law import Site
from bhxh_rules.qc352.dieu_09.listing import ListingCheck, ListingFinding
from bhxh_rules.qc352.dieu_18.law import Place, ProcedureKind
from bhxh_rules.qc352.dieu_18.publication import PublicationCheck, UpdateFinding

__all__ = [
    "Context",
    "Day",
    "Decision",
    "ListingCheck",
    "ListingFinding",
    "Place",
    "ProcedureKind",
    "PublicationCheck",
    "Site",
    "Text",
    "Truth",
    "UpdateFinding",
]

RULES = {rule.name: rule for rule in (*dieu_09.RULES, *dieu_18.RULES)}
