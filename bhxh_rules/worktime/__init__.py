"""Working time in Vietnam: the official calendar, office hours, and counting working days."""

from bhxh_rules.worktime.calendar import Calendar, official_calendar
from bhxh_rules.worktime.counting import (
    CAVEATS,
    WEEKDAYS,
    Beginning,
    CountedDay,
    Term,
    WorkingTime,
    local_day,
    local_time,
)
from bhxh_rules.worktime.days import Day, Notice, Special, Year
from bhxh_rules.worktime.hours import DEFAULT_HOURS, OfficeHours
from bhxh_rules.worktime.moment import VIETNAM, to_local
from bhxh_rules.worktime.official import KNOWN_AS_OF
from bhxh_rules.worktime.start import Start, effective_start

__all__ = [
    "CAVEATS",
    "DEFAULT_HOURS",
    "KNOWN_AS_OF",
    "VIETNAM",
    "WEEKDAYS",
    "Beginning",
    "Calendar",
    "CountedDay",
    "Day",
    "Notice",
    "OfficeHours",
    "Special",
    "Start",
    "Term",
    "WorkingTime",
    "Year",
    "effective_start",
    "local_day",
    "local_time",
    "official_calendar",
    "to_local",
]
