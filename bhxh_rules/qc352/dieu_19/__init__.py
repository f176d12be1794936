"""Điều 19. Quy trình giải quyết thủ tục hành chính trên Hệ thống thông tin một cửa điện tử."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_19 import intake, law, linked, processing
from bhxh_rules.qc352.governing import NOT_FILED_ON_PORTAL
from bhxh_rules.qc352.holders import INTAKE

_RECEIVED = ("qc352/d14.k1", "qc352/d14.k1.a", "qc352/d14.k1.b")
_SETTLED = ("qc352/d14.k2", "qc352/d14.k2.a", "qc352/d14.k2.b", "qc352/d14.k2.c")

LAWS = (*law.LAWS, INTAKE)

RULES = (
    portal_rule(
        "portal.check_processing",
        processing.check_processing,
        provisions=(*_RECEIVED, *_SETTLED, "qc352/d19.k1"),
        readings=(processing.CONDITION_OF_ALL, processing.WHATEVER_FILE),
        codes=(processing.PROCESSING_DETERMINED, processing.INCOMPLETE_FILE_NOT_MENTIONED, NOT_FILED_ON_PORTAL),
    ),
    portal_rule(
        "portal.intake_route",
        intake.intake_route,
        provisions=(*_RECEIVED, "qc352/d15.k4", "qc352/d19.k1", "qc352/d19.k2", "qc352/d19.k2.a", "qc352/d19.k2.b"),
        readings=(intake.REFERENCE_AS_PRINTED, intake.POST_TOO),
        codes=(intake.INTAKE_ROUTED, intake.INTAKE_NOT_MENTIONED),
    ),
    portal_rule(
        "portal.check_linked_setup",
        linked.check_linked_setup,
        provisions=("qc352/d19.k2", "qc352/d19.k2.c"),
        readings=(linked.NOT_ONLINE, intake.POST_TOO, linked.MANAGER_ALONE),
        codes=linked.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
