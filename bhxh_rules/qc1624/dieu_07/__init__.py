"""Điều 7. Ban Quản trị Zalo BHXH Việt Nam."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_07 import authority, delegation, impersonation, law, organisation, periods, reporting
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

_BOARD = (
    *("qc1624/d7.k1", "qc1624/d7.k2", "qc1624/d7.k2.a", "qc1624/d7.k2.b", "qc1624/d7.k2.c", "qc1624/d7.k3"),
    *(f"qc1624/d7.k3.{letter}" for letter in "abcdefg"),
    "qc1624/d7.k4",
)
_UNITS = (
    "qc1624/d8.k1",
    *(f"qc1624/d8.k1.{letter}" for letter in "abcde"),
    *("qc1624/d8.k2", "qc1624/d8.k3", "qc1624/d8.k4"),
)
_PROCEDURE = ("qc1624/d11.k1", *(f"qc1624/d11.k1.{letter}" for letter in "abcde"))
_ELSEWHERE = ("qc1624/d12.k1", "qc1624/d13.k1", "qc1624/d13.k2", "qc1624/d13.k3")

LAWS = (*law.LAWS, *impersonation.LAWS)

RULES = (
    Rule(
        "zalo.responsible_units",
        organisation.responsible_units,
        provisions=(
            *("qd1624/d3", "qc1624/d4.k4", *_BOARD, *_UNITS, "qc1624/d9.k3", *_PROCEDURE, *_ELSEWHERE),
            *("qc1624/d16", "qc1624/d18"),
        ),
        readings=("DG-0020", "DG-0042", "DG-0045"),
        codes=(
            organisation.RESPONSIBLE_NAMED,
            organisation.RESPONSIBLE_NOT_MENTIONED,
            organisation.OFFICE_ABOLISHED,
            NOT_IN_FORCE,
        ),
    ),
    Rule(
        "zalo.may_act",
        authority.may_act,
        provisions=("qc1624/d4.k4", *_BOARD, *_UNITS, "qc1624/d9.k3", *_PROCEDURE, *_ELSEWHERE, "qc1624/d18"),
        readings=("DG-0012", "DG-0013", "DG-0014", "DG-0020", "DG-0041", "DG-0042", "DG-0044", "DG-0045"),
        codes=(
            delegation.WITHIN_AUTHORITY,
            delegation.OUTSIDE_AUTHORITY,
            delegation.DELEGATION_ABSENT,
            delegation.DELEGATION_OF_OTHER_SCOPE,
            delegation.DELEGATION_NOT_IN_FORCE,
            delegation.ACTION_NOT_MENTIONED,
            delegation.MEMBER_ALONE_NOT_MENTIONED,
            organisation.OFFICE_ABOLISHED,
            NOT_IN_FORCE,
        ),
        dated_by="on",
    ),
    Rule(
        "zalo.reporting_schedule",
        periods.reporting_schedule,
        provisions=("qc1624/d7.k2.c", "qc1624/d7.k4"),
        readings=("DG-0018", "DG-0040"),
        codes=(periods.PERIODS_DETERMINED, NOT_IN_FORCE),
    ),
    Rule(
        "zalo.check_reporting",
        reporting.check_reporting,
        provisions=("qc1624/d7.k2.c", "qc1624/d7.k4"),
        readings=("DG-0018", "DG-0040", "DG-0043"),
        codes=(
            reporting.PERIODS_COVERED,
            reporting.NO_PERIOD_ENDED,
            reporting.PERIODS_UNCOVERED,
            reporting.PERIODS_LEFT_OUT,
            NOT_IN_FORCE,
        ),
    ),
    *impersonation.RULES,
)

__all__ = ["LAWS", "RULES"]
