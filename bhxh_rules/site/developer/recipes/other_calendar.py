"""Use another calendar and other office hours.

A local day off, a make-up day of one province, an office that closes earlier: build a context once and keep it. The
version in the decision tells which calendar answered.
"""

from datetime import date, datetime, time

from bhxh_rules import Context, zalo
from bhxh_rules.worktime import OfficeHours, official_calendar

calendar = official_calendar().with_day(date(2026, 8, 21), working=False, name="Nghỉ theo thông báo của cơ quan")
hours = OfficeHours(((time(7, 30), time(11, 30)), (time(13), time(16, 30))))
context = Context(calendar=calendar, hours=hours)

start = datetime(2026, 8, 20, 16, 45)
for chosen in (None, context):
    decision = zalo.answer_deadline(start=start, units=1, context=chosen)
    print(decision.value.effective_start, decision.value.due)

# Prints:
# 2026-08-20 2026-08-24
# 2026-08-22 2026-08-26
