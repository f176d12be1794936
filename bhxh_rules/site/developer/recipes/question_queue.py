"""Hold a queue of questions against their deadlines.

From a CSV file, with bad rows told and left aside. An empty cell is an unknown fact. The command
`bhxh-rules check questions FILE` does this and more; the program shows how little there is to it.
"""

import csv
import io

from bhxh_rules import InputError, catalogue

QUEUE = """\
start,units,answered_on
2026-08-20,1,2026-08-25
2026-08-20T17:05,2,2026-08-25
2026-08-21,3,
2026-02-30,1,
"""

for number, row in enumerate(csv.DictReader(io.StringIO(QUEUE)), 2):
    facts = {name: cell or None for name, cell in row.items()}
    facts["units"] = int(row["units"]) if row["units"] else None
    try:
        decision = catalogue.evaluate("zalo.check_answer", {**facts, "form": "text"})
    except InputError as error:
        print(f"line {number}: refused: {error.problems[0].pointer} {error.problems[0].en}")
        continue
    print(f"line {number}: {decision.outcome} {decision.code}", *decision.missing)

# Prints:
# line 2: violated ANSWERED_LATE
# line 3: satisfied ANSWERED_ON_TIME
# line 4: undetermined ANSWER_UNKNOWN answered_on as_of
# line 5: refused: /start there is no such date or time: 2026-02-30
