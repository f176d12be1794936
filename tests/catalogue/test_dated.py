"""The day whose law a rule applies: told by one of its facts, and told again by its verdict."""

from datetime import date
from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules._facade import _day
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.law import amended
from bhxh_rules.core.rules import Rule
from tests.qc1624.dated import FIRST, LAST

DAY = date(2025, 1, 15)


def dated(entry: catalogue.Entry, day: date) -> dict[str, object]:
    """Return the example of a rule as of a day; what else happened in it happens on that day as well."""
    facts: dict[str, Any] = {name: value for name, value in EXAMPLES[entry.name].items() if name != "answered_on"}
    if entry.rule.dated_by == "events":
        return facts | {"events": [event | {"at": f"{day}T09:{n:02}"} for n, event in enumerate(facts["events"])]}
    if entry.rule.dated_by == "received_at":
        return facts | {"received_at": f"{day}T09:00"}
    return facts | {entry.rule.dated_by: str(day)}


@pytest.mark.parametrize("entry", catalogue.rules(), ids=lambda entry: entry.name)
def test_each_verdict_tells_the_day_by_which_the_context_was_narrowed(
    entry: catalogue.Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[date | None] = []
    apply = Rule.apply

    def watched(rule: Rule, facts: dict[str, Any], context: Context, versions: Any) -> Decision[Any]:
        seen.append(context.day)
        return apply(rule, facts, context, versions)

    monkeypatch.setattr(Rule, "apply", watched)
    assert entry.rule.dated_by in entry.facts
    for day in (DAY, date(2024, 9, 1)):
        assert catalogue.evaluate(entry.name, dated(entry, day), Context()).as_of == day
    assert catalogue.evaluate(entry.name, {}, Context()).as_of is None
    assert seen == [DAY, date(2024, 9, 1), None]


@pytest.mark.parametrize("law", catalogue.dated_laws(), ids=lambda law: str(law.name))
def test_a_repealed_table_is_out_of_force_from_that_day_on_and_only_then(law: Any) -> None:
    plain, repealed = Context(), Context(laws=[amended(law.on(None), None, FIRST)])
    for entry in catalogue.rules():
        early = dated(entry, LAST)
        assert catalogue.evaluate(entry.name, early, repealed) == catalogue.evaluate(entry.name, early, plain)
        late = catalogue.evaluate(entry.name, dated(entry, FIRST), repealed)
        gone = {law.provision, *(row.at for row in law.on(None).rows)}
        if late.code == "CLAUSE_NOT_IN_FORCE":
            assert (str(late.outcome), late.citations, late.as_of) == ("not_applicable", (law.provision,), FIRST)
        elif not gone & set(catalogue.evaluate(entry.name, dated(entry, FIRST), plain).citations):
            assert late == catalogue.evaluate(entry.name, dated(entry, FIRST), plain)


_TOLD: tuple[Any, ...] = (None, (), [], "2025-01-15", DAY)


def test_a_fact_that_tells_no_day_narrows_nothing() -> None:
    assert [_day(told) for told in _TOLD] == [None, None, None, None, DAY]
