"""Invented changes of the law, for tests of what happens around the day on which they begin."""

from datetime import date

from bhxh_rules.core.law import DatedLaw, Thresholds, amended
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, Limit

LAST, FIRST = date(2027, 6, 30), date(2027, 7, 1)
SIX = ANSWER_LIMITS.replace((*ANSWER_LIMITS.rows[:2], Limit(3, 6, "qc1624/d13.k2.c")))
LONGER: DatedLaw[Thresholds[Limit]] = amended(ANSWER_LIMITS, SIX, FIRST)
NO_LIMITS: DatedLaw[Thresholds[Limit]] = amended(ANSWER_LIMITS, None, FIRST)
