"""What a clause does: a digest of the verdicts that its rules give to questions that never change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from bhxh_rules import catalogue, readings
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, plain
from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.core.provision import within
from bhxh_rules.impact.questions import Facts, questions

Answer = dict[str, Any]


class Behaviours:
    """The answers of the rules in one context, each rule asked once, and the digests of clauses over them."""

    def __init__(self, context: Context | None = None) -> None:
        self._context = context or Context()
        self._answers: dict[str, tuple[tuple[Facts, Answer], ...]] = {}

    def digest(self, provision: str, rules: Iterable[str]) -> str:
        """Return the digest of what some rules answer about a provision or something below it, and of its constants.

        Messages, versions and caveats (what the calendar does not know yet) are left out. Input errors count with
        their pointers. Of a verdict that also rests on other clauses, only what is said of this one counts.
        """
        told = {name: self._about(provision, name) for name in sorted(rules)}
        told["constants"] = list(self._constants(provision))
        text = json.dumps(told, ensure_ascii=False, sort_keys=True)
        return f"b1:{sha256(text.encode()).hexdigest()[:16]}"

    def _about(self, provision: str, rule: str) -> list[Any]:
        answers = self._answers.get(rule) or self._answers.setdefault(rule, self._ask(rule))
        return [[facts, _of(answer, provision)] for facts, answer in answers if _concerns(answer, provision)]

    def _constants(self, provision: str) -> Iterator[Any]:
        """Yield what the law tables fix in a provision or below it, in each edition with its days."""
        replaced = {law.name: law for law in self._context.laws}
        for law in catalogue.dated_laws():
            for edition in replaced.get(law.name, law).editions:
                days = [plain(edition.first_day), plain(edition.last_day)]
                yield from ([law.name, *days, plain(row)] for row in edition.table.rows if within(row.at, provision))

    def _ask(self, rule: str) -> tuple[tuple[Facts, Answer], ...]:
        return tuple((facts, _answer(rule, facts, self._context)) for facts in questions(rule))


def _answer(rule: str, facts: Facts, context: Context) -> Answer:
    try:
        return _told(catalogue.evaluate(rule, facts, context))
    except InputError as error:
        return {"refused": sorted(problem.pointer for problem in error.problems)}
    except RulesError as error:
        return {"error": type(error).__name__}


def _told(decision: Decision[Any]) -> Answer:
    return {
        "outcome": str(decision.outcome),
        "code": str(decision.code),
        "value": plain(decision.result),
        "citations": list(decision.citations),
        "readings": list(decision.readings),
        "missing": list(decision.missing),
        "decided_by": decision.decided_by,
    }


def _concerns(answer: Answer, provision: str) -> bool:
    return "citations" not in answer or any(within(clause, provision) for clause in answer["citations"])


def _of(answer: Answer, provision: str) -> Answer:
    """Return what an answer says of a provision: all of it but what rests on other clauses alone.

    Where another clause decides (it is cited first), only the findings that name this one count.
    """
    if "citations" not in answer:
        return answer
    cited = {"citations": _own(answer["citations"], provision)}
    if not within(answer["citations"][0], provision):
        return cited | {"findings": list(_findings(answer["value"], provision))}
    return answer | cited | {"value": _pruned(answer["value"], provision), "readings": _about(answer, provision)}


def _about(answer: Answer, provision: str) -> list[str]:
    register = readings.load()
    return [reading for reading in answer["readings"] if _own(register[reading].provisions, provision)]


def _findings(value: Any, provision: str) -> Iterator[Any]:
    """Yield the parts of a value that name the provision, or something below it, as what they rest on."""
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for part in parts:
        if any(within(clause, provision) for clause in _named(part)):
            yield part
        else:
            yield from _findings(part, provision)


def _own(clauses: Iterable[str], provision: str) -> list[str]:
    """Return the clauses that are the provision, lie below it or hold it."""
    return [clause for clause in clauses if within(clause, provision) or within(provision, clause)]


def _pruned(value: Any, provision: str) -> Any:
    if isinstance(value, Mapping):
        return {name: _pruned(part, provision) for name, part in value.items()}
    if isinstance(value, list):
        return [_pruned(item, provision) for item in value if not _of_others(item, provision)]
    return value


def _of_others(item: Any, provision: str) -> bool:
    """Tell whether an item names the clauses that it rests on, none of which is the provision's."""
    clauses = _named(item)
    return bool(clauses) and not _own(clauses, provision)


def _named(item: Any) -> tuple[str, ...]:
    """Return the clauses that a part of a value names as what it rests on."""
    at = item.get("at") if isinstance(item, Mapping) else None
    return (at,) if isinstance(at, str) else tuple(at or ())
