"""Look every night whether stored verdicts still hold.

Keep each decision as JSON with the facts that were asked. Asked again under a newer package, corpus or calendar, the
same facts may be answered otherwise: a year's days off were announced, a clause was amended. `bhxh-rules status` tells
beforehand what is about to run out.
"""

import json

from bhxh_rules import catalogue
from bhxh_rules.impact.expiry import expiry, next_expiry
from bhxh_rules.worktime import KNOWN_AS_OF

asked = {"start": "2026-08-20", "units": 1}
stored = json.loads(catalogue.evaluate("zalo.answer_deadline", asked).to_json())
stored["value"]["due"] = "2026-08-25"  # as an older calendar would have had it

now = catalogue.evaluate("zalo.answer_deadline", asked).to_dict()
for member in ("outcome", "code", "value", "certainty"):
    if now[member] != stored[member]:
        print(f"{member} changed; look at", ", ".join(each["provision"] for each in now["citations"]))

clocks = expiry(KNOWN_AS_OF)
print("something runs out:", next_expiry(clocks) is not None)

# Prints:
# value changed; look at qc1624/d13.k2.a
# something runs out: True
