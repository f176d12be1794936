"""Điều 12. Tra cứu tình trạng hồ sơ."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_12 import channel, law, record, sequence
from bhxh_rules.qc352.printed_address import OTHER_ADDRESS, SPELLINGS

LAWS = law.LAWS

RULES = (
    portal_rule(
        "portal.check_status_record",
        record.check_status_record,
        provisions=("qc352/d12.k1", *(f"qc352/d12.k1.g{number}" for number in range(1, 6))),
        readings=(record.OTHER_STATUS, record.RESULT_DAY_ALWAYS, record.LIST_REQUIRES),
        codes=record.CODES,
    ),
    portal_rule(
        "portal.next_statuses",
        sequence.next_statuses,
        provisions=("qc352/d12.k1", "qc352/d12.k1.g5"),
        readings=(sequence.NO_ORDER,),
        codes=sequence.CODES,
    ),
    portal_rule(
        "portal.check_lookup_channel",
        channel.check_lookup_channel,
        provisions=("qc352/d12.k2", "qc352/d12.k2.a", "qc352/d12.k2.b"),
        readings=(channel.LIST_AS_PRINTED, SPELLINGS, OTHER_ADDRESS),
        codes=channel.CODES,
    ),
)

__all__ = ["LAWS", "RULES"]
