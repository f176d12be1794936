"""Khoản 1, 2 Điều 14 and khoản 1 Điều 19: every combination of facts, against the text, written apart."""

from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context

TRUTHS = (None, True, False)
DAYS = (None, date(2020, 3, 5), date(2020, 3, 6))
CLAUSES = ("qc352/d14.k1", "qc352/d14.k2", "qc352/d19.k1")
RECEIVE = ("receive", "decree_61_2018", "khoản 2 Điều 17", "qc352/d14.k1.a")
TRANSFER = ("transfer", "decision_838_2017", None, "qc352/d14.k1.b")
PROCESS = ("process_and_appraise", "processing_rules", None, "qc352/d14.k2.a")
TIME = ("time_limit", "time_limit_decision", None, "qc352/d14.k2.b")
COURSE = ("course_at_agency", "e_transaction_decision", None, "qc352/d14.k2.c")
ONE_STOP = ("one_stop_process", "decision_838_2017", None, "qc352/d19.k1")


def lacking(complete: bool | None, valid: bool | None) -> tuple[str, ...]:
    """Name what is unknown, unless the file is known to fail already."""
    if complete is False or valid is False:
        return ()
    return (*(("file_complete",) if complete is None else ()), *(("file_valid",) if valid is None else ()))


def expected(
    filed: bool | None, complete: bool | None, valid: bool | None, as_of: date | None, rejected: frozenset[str]
) -> tuple[Any, ...]:
    """Give outcome, code, missing facts, clauses, and the phases that go on and that wait."""
    if as_of == date(2020, 3, 5):
        return "not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE", (), CLAUSES, None
    if filed is False:
        return "not_applicable", "NOT_FILED_ON_PORTAL", (), CLAUSES, None
    if filed is None:
        return "undetermined", "FACTS_MISSING", ("filed_online", *lacking(complete, valid)), CLAUSES, None
    if complete and valid:
        phases = [RECEIVE, TRANSFER, PROCESS, TIME, COURSE, ONE_STOP]
        return "determined", "PROCESSING_DETERMINED", (), tuple(at for *_, at in phases), (phases, [])
    waits: dict[tuple[Any, ...], bool] = {
        RECEIVE: False,
        TRANSFER: "DG-0108" in rejected,
        PROCESS: True,
        **dict.fromkeys((TIME, COURSE), "DG-0086" not in rejected),
        ONE_STOP: "DG-0108" in rejected,
    }
    going_on, waiting = [each for each in waits if not waits[each]], [each for each in waits if waits[each]]
    clauses = tuple(at for *_, at in waiting)
    if unknown := lacking(complete, valid):
        return "undetermined", "FACTS_MISSING", unknown, clauses, (going_on, waiting)
    return "undetermined", "INCOMPLETE_FILE_NOT_MENTIONED", (), (*clauses, RECEIVE[-1]), (going_on, waiting)


@pytest.mark.parametrize("rejected", [(), ("DG-0086",), ("DG-0108",), ("DG-0086", "DG-0108")])
def test_every_combination_of_facts(rejected: tuple[str, ...]) -> None:
    context = Context(rejected=rejected)
    for filed, complete, valid, as_of in product(TRUTHS, TRUTHS, TRUTHS, DAYS):
        decision = portal.check_processing(
            filed_online=filed, file_complete=complete, file_valid=valid, as_of=as_of, context=context
        )
        value = decision.result
        phases = value and tuple(
            [(each.phase, each.governed_by, each.pinpoint, each.at) for each in group]
            for group in (value.phases, value.awaiting)
        )
        found = (decision.outcome, decision.code, decision.missing, decision.citations, phases)
        assert found == expected(filed, complete, valid, as_of, frozenset(rejected))
        assert decision.as_of == as_of
        doubtful = value is not None and decision.outcome == "undetermined"
        assert decision.readings == (("DG-0021", "DG-0086", "DG-0108") if doubtful else ("DG-0021",))


def test_every_verdict_is_provisional() -> None:
    decision = portal.check_processing(filed_online=True, file_complete=True, file_valid=True)

    assert [str(caveat.code) for caveat in decision.caveats] == ["DATES_FROM_SECONDARY_SOURCES"]
