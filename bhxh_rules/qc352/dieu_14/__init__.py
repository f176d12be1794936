"""Điều 14. Tiếp nhận, giải quyết và trả kết quả; the rule on khoản 1 and 2 stands with khoản 1 Điều 19."""

from bhxh_rules.qc352.commencement import portal_rule
from bhxh_rules.qc352.dieu_14 import law, results
from bhxh_rules.qc352.governing import NOT_FILED_ON_PORTAL
from bhxh_rules.qc352.holders import ONLINE_CASES

_CHANNELS = ("qc352/d14.k3.a", "qc352/d14.k3.a.g1", "qc352/d14.k3.a.g2", "qc352/d14.k3.a.g3")

LAWS = (*law.LAWS, ONLINE_CASES)

RULES = (
    portal_rule(
        "portal.result_channels",
        results.result_channels,
        provisions=("qc352/d14.k3", *_CHANNELS, "qc352/d14.k3.b"),
        codes=(results.RESULT_CHANNELS_DETERMINED, NOT_FILED_ON_PORTAL),
    ),
    portal_rule(
        "portal.check_delivery",
        results.check_delivery,
        provisions=("qc352/d14.k3", *_CHANNELS),
        readings=(results.CLOSED_LIST,),
        codes=(
            results.DELIVERY_CHANNEL_NAMED,
            results.ONLINE_RESULT_NOT_ALLOWED,
            results.DELIVERY_CHANNEL_NOT_MENTIONED,
            results.DELIVERY_CHANNEL_OUTSIDE_LIST,
            NOT_FILED_ON_PORTAL,
        ),
    ),
)

__all__ = ["LAWS", "RULES"]
