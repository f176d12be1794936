"""Ask under the other reading of a clause.

A reading that a lawyer has not confirmed may turn out the other way. Each context runs any choices of the register
the other way, and the decision says so.
"""

from datetime import date

from bhxh_rules import Context, zalo

taken = Context()
other = Context(rejected=["DG-0003"])  # make-up Saturdays are not working days

for context in (taken, other):
    decision = zalo.answer_deadline(start=date(2026, 8, 20), units=1, context=context)
    print(decision.value.due, decision.rejected)

# Prints:
# 2026-08-24 ()
# 2026-08-25 ('DG-0003',)
