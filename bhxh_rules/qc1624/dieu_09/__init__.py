"""Điều 9. Nguyên tắc cung cấp thông tin."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_09 import moderation, principles, providers, sources

LAWS = (principles.PRINCIPLES, *moderation.LAWS, *providers.LAWS, sources.SOURCE_CONDITIONS)

RULES = (
    Rule(
        "zalo.check_information",
        principles.check_information,
        provisions=("qc1624/d9.k1", "qc1624/d9.k2", "qc1624/d9.k5"),
        readings=("DG-0050",),
        codes=principles.CODES,
    ),
    Rule(
        "zalo.check_source",
        sources.check_source,
        provisions=("qc1624/d9.k4",),
        codes=sources.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
