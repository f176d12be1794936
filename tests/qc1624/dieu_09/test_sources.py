from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.qc1624 import dieu_09
from bhxh_rules.qc1624.dieu_09.sources import SOURCE_CONDITIONS, Condition

CONDITIONS = ("verbatim", "accurate", "official_source", "lawful")


def test_the_table() -> None:
    assert [(row.key, row.at) for row in SOURCE_CONDITIONS.rows] == [(name, "qc1624/d9.k4") for name in CONDITIONS]
    assert get_args(Condition) == CONDITIONS
    assert SOURCE_CONDITIONS.name in {table.name for table in dieu_09.LAWS}


@pytest.mark.parametrize("collected", [True, False, None])
def test_every_combination(collected: bool | None) -> None:
    for values in product((True, False, None), repeat=4):
        facts: dict[str, Any] = dict(zip(CONDITIONS, values, strict=True))
        decision = zalo.check_source(collected=collected, **facts)
        failed = [name for name in CONDITIONS if facts[name] is False]
        unknown = tuple(name for name in CONDITIONS if facts[name] is None)

        assert decision.citations == ("qc1624/d9.k4",)
        if collected is False:
            assert (decision.outcome, decision.code, decision.result) == ("not_applicable", "NOT_COLLECTED", None)
            continue
        assert [(each.condition, each.at) for each in decision.value.failed] == [(n, "qc1624/d9.k4") for n in failed]
        if collected and failed:
            assert (decision.outcome, decision.code, decision.missing) == ("violated", "SOURCE_CONDITION_NOT_MET", ())
        elif collected and not unknown:
            assert (decision.outcome, decision.code, decision.missing) == ("satisfied", "SOURCE_CONDITIONS_MET", ())
        else:
            assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
            assert decision.missing == (*(() if collected else ("collected",)), *unknown)


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2024, 9, 15), "not_applicable"), (date(2024, 9, 16), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = zalo.check_source(collected=True, verbatim=False, as_of=as_of)

    assert (decision.outcome, decision.as_of) == (outcome, as_of)
    assert (decision.code == "NOT_IN_FORCE") is (outcome == "not_applicable")
