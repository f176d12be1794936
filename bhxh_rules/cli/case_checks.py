"""Cases of a log held against the rules: codes, statuses, look-up records, authentication, delivery."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.cli.cases import RECORD_ITEMS, BadLine, Case, State
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.errors import InputError, Problem, RulesError
from bhxh_rules.qc352.commencement import in_force


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule said of a case; case and line are None for what concerns several."""

    case: str | None
    line: int | None
    decision: Decision[Any]

    @property
    def breach(self) -> bool:
        """Whether something is contrary to the text."""
        return self.decision.outcome is Outcome.VIOLATED

    @property
    def open(self) -> bool:
        """Whether the text is silent, or facts are missing."""
        return self.decision.outcome is Outcome.UNDETERMINED


@dataclass(frozen=True, slots=True)
class Transition:
    """Two statuses of a case that follow each other in the file, `sense` obvious or silent: never a breach."""

    case: str
    line: int
    before: str
    after: str
    sense: str


Result = Finding | Transition | BadLine


def check_case(case: Case, context: Context | None) -> Iterator[Result]:
    """Yield what the rules say of a case."""
    codes: set[str] = set()
    for state in case.states:
        code = state.facts["code"]
        if code is not None and code not in codes:
            codes.add(code)
            asked = {"code": code, "as_of": state.facts["on"]}
            yield from _asked(case.id, state.line, "portal.parse_case_code", asked, context)
        for rule, facts in _questions(case, state):
            yield from _asked(case.id, state.line, rule, {**facts, "as_of": state.facts["on"]}, context)
    yield from _transitions(case, context)


def check_register(cases: Iterable[Case], context: Context | None) -> Iterator[Finding | BadLine]:
    """Yield what Điều 10 says of the codes of all cases side by side; nothing where the log has no code."""
    records: dict[tuple[str, str | None], None] = {}
    for case in cases:
        states = [state.facts for state in case.states if in_force(_day(state.facts["on"]))]
        codes = {facts["code"]: None for facts in states if facts["code"] is not None}
        records |= {(case.id, code): None for code in codes or ({None: None} if states else {})}
    if any(code is not None for _, code in records):
        register = [{"case": case, "code": code} for case, code in records]
        yield from _asked(None, None, "portal.check_code_register", {"cases": register}, context)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _questions(case: Case, state: State) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the rules that a state gives reason to ask, each with its facts."""
    facts = {**state.facts, **case.told}
    if state.facts["intake"] is not None:
        yield "portal.intake_route", _of(facts, "intake")
    if facts["authentication_method"] is not None:
        yield "portal.check_authentication", _of(facts, "applicant_kind", "authentication_method")
    if facts["record_place"] is not None:
        shown = None if state.unread & RECORD_ITEMS.keys() else _shown(facts)
        record = _of(facts, "record_place", "case_status", "received_on", "result_on")
        yield "portal.check_status_record", {**record, "items_shown": shown}
    if facts["delivery_channel"] is not None:
        online = None if facts["intake"] is None else facts["intake"] == "online_on_portal"
        delivery = _of(facts, "delivery_channel", "online_result_allowed")
        yield "portal.check_delivery", {**delivery, "filed_online": online}


def _shown(facts: Mapping[str, Any]) -> list[str]:
    return [item for column, item in RECORD_ITEMS.items() if facts[column] is not None]


def _of(facts: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Return some of the facts."""
    return {name: facts[name] for name in names}


def _transitions(case: Case, context: Context | None) -> Iterator[Transition | BadLine]:
    told = [state for state in case.states if state.facts["case_status"] is not None]
    new = State(0, {"case_status": "no_status"}, frozenset())
    for earlier, state in pairwise([new, *told]):
        before, after = earlier.facts["case_status"], state.facts["case_status"]
        if before == after:
            continue
        asked = {"status_before": before, "as_of": state.facts["on"]}
        for found in _asked(case.id, state.line, "portal.next_statuses", asked, context):
            steps = found.decision.result.next_statuses if isinstance(found, Finding) and found.decision.result else ()
            sense = next((step.sense for step in steps if step.next_status == after), "silent")
            yield Transition(case.id, state.line, before, after, sense)


def _asked(
    case: str | None, line: int | None, rule: str, facts: Mapping[str, Any], context: Context | None
) -> Iterator[Finding | BadLine]:
    known = {name: value for name, value in facts.items() if value is not None}
    try:
        yield Finding(case, line, catalogue.evaluate(rule, known, context))
    except InputError as error:
        yield from (BadLine(line, case, problem) for problem in error.problems)
    except RulesError as error:
        yield BadLine(line, case, Problem("", error.vi, error.en))


def totals(found: Iterable[Result]) -> dict[str, Counter[str]]:
    """Return how many verdicts there are of each rule and code, and how many transitions of each sense."""
    results = list(found)
    findings = [each for each in results if isinstance(each, Finding)]
    return {
        "verdicts": Counter(f"{each.decision.rule} {each.decision.code}" for each in findings),
        "outcomes": Counter(str(each.decision.outcome) for each in findings),
        "clauses": Counter(clause for each in findings if each.breach for clause in each.decision.citations),
        "transitions": Counter(each.sense for each in results if isinstance(each, Transition)),
    }
