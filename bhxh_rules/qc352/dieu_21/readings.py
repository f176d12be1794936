"""How the readings in doubt decide who holds a duty, or in which case: the rows of the law tables as they are read."""

from __future__ import annotations

from dataclasses import replace

from bhxh_rules.core.context import Context
from bhxh_rules.qc352.assignments import Duty, Holder, PortalAssignment
from bhxh_rules.qc352.dieu_05.elements import OTHER_RECEIVER
from bhxh_rules.qc352.dieu_19.intake import POST_TOO
from bhxh_rules.qc352.dieu_19.linked import MANAGER_ALONE, NOT_ONLINE
from bhxh_rules.qc352.dieu_20.duties import MANDATE

# Who holds the duty where the reading is run the other way.
_OTHER_HOLDERS: dict[Duty, tuple[str, Holder]] = {
    "avoid_self_made_slip": (OTHER_RECEIVER, "every_receiver"),
    "set_up_linked_procedure": (MANAGER_ALONE, "focal_system_manager"),
    "handle_whole_process": (MANDATE, "agency_with_mandated_procedures"),
    "direct_staff_to_use": (MANDATE, "agency_with_mandated_procedures"),
    "follow_case_handling": (MANDATE, "agency_with_mandated_procedures"),
}
# For which ways of filing the duty is.
_WAYS: dict[Duty, tuple[str, ...]] = {
    "photograph_or_scan_case": (POST_TOO,),
    "set_up_linked_procedure": (NOT_ONLINE, POST_TOO),
}
READINGS = (OTHER_RECEIVER, NOT_ONLINE, POST_TOO, MANAGER_ALONE, MANDATE)


def doubts_about(duty: Duty) -> tuple[str, ...]:
    """Return the readings that decide who holds a duty, or in which case."""
    return (*((_OTHER_HOLDERS[duty][0],) if duty in _OTHER_HOLDERS else ()), *_WAYS.get(duty, ()))


def as_read(row: PortalAssignment, context: Context) -> PortalAssignment:
    """Return a row as the readings of a context make it."""
    reading, other = _OTHER_HOLDERS.get(row.duty, ("", row.holder))
    holder = row.holder if not reading or context.takes(reading) else other
    ways = _WAYS.get(row.duty, ())
    circumstances = row.circumstances
    if NOT_ONLINE in ways and not context.takes(NOT_ONLINE):
        circumstances = tuple(each for each in circumstances if each != "when_filed_in_person")
    elif ways and context.takes(POST_TOO):
        circumstances = (*circumstances, "when_filed_by_post")
    return replace(row, holder=holder, circumstances=circumstances)
