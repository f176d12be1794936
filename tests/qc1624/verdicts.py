"""What the tests of Điều 13 look at in a verdict, and the clauses it may cite."""

from typing import Any

from bhxh_rules.core.decision import Decision

K2, A, B, C, K4 = "qc1624/d13.k2", "qc1624/d13.k2.a", "qc1624/d13.k2.b", "qc1624/d13.k2.c", "qc1624/d13.k4"


def summary(decision: Decision[Any]) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """Give outcome, code, clauses and missing facts."""
    return str(decision.outcome), str(decision.code), decision.citations, decision.missing


def told(decision: Decision[Any]) -> tuple[object, ...]:
    """Give what a verdict says about the case, apart from what it rests on."""
    return decision.outcome, decision.code, decision.result, decision.missing
