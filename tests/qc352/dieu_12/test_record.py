"""Khoản 1 Điều 12: what a look-up shows, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import chain, combinations, product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_12.law import CASE_STATUSES, RECORD_ITEMS, RECORD_PLACES, CaseStatus, RecordItem, RecordPlace

K1, G5 = "qc352/d12.k1", "qc352/d12.k1.g5"
ITEMS = ("settling_agency", "settling_department", "received_on", "result_on", "status")
CLAUSE = {item: f"{K1}.g{number}" for number, item in enumerate(ITEMS, 1)}
NAMED = ("received", "processing", "completed_with_result", "result_returned", "rejected")
SHOWN = (None, *chain.from_iterable(combinations(ITEMS, size) for size in range(6)))


def test_the_tables_are_complete_and_free_of_overlap() -> None:
    assert {row.key: row.at for row in RECORD_ITEMS.rows} == CLAUSE
    assert get_args(RecordItem) == ITEMS
    assert [(row.key, row.at) for row in CASE_STATUSES.rows] == [(status, G5) for status in NAMED]
    assert get_args(CaseStatus) == (*NAMED, "other")
    assert [(row.key, row.at) for row in RECORD_PLACES.rows] == [("portal", K1), ("lookup_point", K1)]
    assert get_args(RecordPlace) == ("portal", "lookup_point", "elsewhere")


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("only_returned", [False, True])
@pytest.mark.parametrize("described", [False, True])
def test_every_combination(closed: bool, only_returned: bool, described: bool) -> None:
    flipped = {"DG-0081": closed, "DG-0083": only_returned, "DG-0110": described}
    rejected = {reading for reading, other_way in flipped.items() if other_way}
    context = Context(rejected=rejected)
    for place, shown, status in product(("portal", "lookup_point", None), SHOWN, (*NAMED, "other", None)):
        if status is not None and shown is not None and "status" not in shown:
            continue
        facts: dict[str, Any] = {"record_place": place, "items_shown": shown, "case_status": status}
        decision = portal.check_status_record(**facts, context=context)
        needless = only_returned and status != "result_returned"
        absent = [item for item in ITEMS if shown is not None and item not in shown]
        perhaps = needless and "result_on" in absent and status is None
        absent = [item for item in absent if item != "result_on" or not needless]
        outside = closed and status == "other"
        status_open = status is None and (perhaps or "status" not in absent)

        value = decision.value
        assert [(each.record_item, each.at) for each in value.absent] == [(item, CLAUSE[item]) for item in absent]
        assert (value.status_named, value.oddities) == (None if status is None else status in NAMED, ())
        missing = [
            *(["record_place"] if place is None else []),
            *(["items_shown"] if shown is None else []),
            *(["case_status"] if status_open else []),
        ]
        told = (decision.outcome, decision.code, decision.citations, decision.missing)
        if place and (absent or outside):
            clauses = (*(CLAUSE[item] for item in absent), *((G5,) if outside else ()))
            contrary = ("violated", "RECORD_ITEM_ABSENT" if absent else "CASE_STATUS_OUTSIDE_LIST")
            assert told == (*(("undetermined", "RECORD_ONLY_DESCRIBED") if described else contrary), clauses, ())
        elif missing:
            assert told == ("undetermined", "FACTS_MISSING", (K1,), tuple(missing))
        elif status == "other":
            assert told == ("undetermined", "CASE_STATUS_NOT_MENTIONED", (G5,), ())
        else:
            assert told == ("satisfied", "RECORD_COMPLETE", (K1,), ())
        doubtful = shown is not None and "result_on" not in shown and status != "result_returned"
        assert decision.readings == (
            "DG-0021",
            *(("DG-0081",) if status == "other" else ()),
            *(("DG-0083",) if doubtful else ()),
            *(("DG-0110",) if place and (absent or outside) else ()),
        )


@pytest.mark.parametrize(
    ("received", "result", "odd"),
    [
        (date(2026, 8, 10), date(2026, 8, 9), True),
        (date(2026, 8, 10), date(2026, 8, 10), False),
        (date(2026, 8, 10), None, False),
        (None, date(2026, 8, 9), False),
    ],
)
def test_a_result_before_the_receipt_is_odd_and_no_breach(received: Any, result: Any, odd: bool) -> None:
    decision = portal.check_status_record(
        record_place="portal",
        items_shown=ITEMS,  # type: ignore[arg-type]
        case_status="result_returned",
        received_on=received,
        result_on=result,
    )

    assert (decision.outcome, decision.code) == ("satisfied", "RECORD_COMPLETE")
    assert decision.value.oddities == (("result_before_receipt",) if odd else ())


def test_what_an_item_says_needs_the_item() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_status_record(
            items_shown=("settling_agency",),
            case_status="received",
            received_on=date(2026, 8, 10),
            result_on=date(2026, 8, 12),
        )

    assert [problem.pointer for problem in caught.value.problems] == ["/case_status", "/received_on", "/result_on"]


def test_a_record_shown_elsewhere() -> None:
    decision = portal.check_status_record(record_place="elsewhere", items_shown=())

    assert (decision.outcome, decision.code) == ("not_applicable", "LOOKUP_PLACE_NOT_MENTIONED")
    assert decision.citations == (K1,)


@pytest.mark.parametrize(("day", "outcome"), [(5, "not_applicable"), (6, "violated")])
def test_when_it_applies(day: int, outcome: str) -> None:
    shown: Any = ITEMS[1:]
    decision = portal.check_status_record(record_place="portal", items_shown=shown, as_of=date(2020, 3, day))

    assert (decision.outcome, decision.as_of) == (outcome, date(2020, 3, day))
    assert decision.citations == ((K1,) if day == 5 else (CLAUSE["settling_agency"],))
