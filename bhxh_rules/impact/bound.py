"""What a sign-off binds: the digests of what a lawyer reads of a clause, and of what the clause does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, replace
from functools import cached_property

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.corpus.fingerprints import digest
from bhxh_rules.corpus.records import Corpus, ProvisionRecord
from bhxh_rules.impact.behaviour import Behaviours
from bhxh_rules.impact.dependents import Bindings, Dependents, bindings
from bhxh_rules.impact.scenarios import Scenario
from bhxh_rules.readings import Reading

NO_RULE = "không có quy tắc"


@dataclass(frozen=True, slots=True)
class Bound:
    """The digests of one clause, as they are now or as they were signed.

    `wording` is the semantic fingerprint of the clause's own wording, and of others it has had or will have;
    `restatement` stands for heading, restatement, disposition and details; `scenarios` go by file and name, `readings`
    by id; `behaviour` is `NO_RULE` where no rule is bound to the clause.
    """

    wording: str
    restatement: str
    scenarios: Mapping[str, str]
    readings: Mapping[str, str]
    behaviour: str


class Present:
    """Corpus, scenarios, readings and behaviour as they are now; behaviour is worked out for the clauses asked about.

    `scenarios` is None where no feature files can be read: nothing can then be said of scenarios.
    """

    def __init__(
        self,
        scenarios: Iterable[Scenario] | None = None,
        *,
        known: Corpus | None = None,
        behaviours: Behaviours | None = None,
    ) -> None:
        self.corpus = known or corpus.load()
        self.scenarios = None if scenarios is None else tuple(scenarios)
        self._behaviours = behaviours

    @cached_property
    def _bindings(self) -> Bindings:
        return bindings()

    @cached_property
    def behaviours(self) -> Behaviours:
        """The answers of the rules, each asked when it is first needed."""
        return self._behaviours or Behaviours()

    def of(self, provision: str) -> Bound:
        """Return the digests of a clause; GapError, with the nearest ids, for an unknown one."""
        record = self.corpus.get(provision)
        hanging = self._bindings.of(provision)
        return Bound(
            wording=_wording(record),
            restatement=_restatement(record),
            scenarios=_scenarios(provision, self.scenarios or ()),
            readings=_readings(hanging),
            behaviour=self._behaviour(provision, hanging),
        )

    def _behaviour(self, provision: str, hanging: Dependents) -> str:
        """Return the digest of a clause's behaviour; of one that fixes something for all rules, as all of them act."""
        every = (entry.name for entry in catalogue.rules())
        rules = hanging.rules or (every if hanging.constants else ())
        return self.behaviours.digest(provision, rules) if rules else NO_RULE


def _wording(record: ProvisionRecord) -> str:
    """Return the fingerprint of the wording pinned as current, and of each other with its first day."""
    others = (f"{each.from_day or '…'} {each.semantic or 'bãi bỏ'}" for each in record.wordings)
    return "; ".join((record.semantic or "chưa có hiệu lực", *others))


def _restatement(record: ProvisionRecord) -> str:
    others = [each.restatement for each in record.wordings]
    return _digest(record.heading, record.restatement, record.disposition, sorted(record.details.items()), others)


def _readings(hanging: Dependents) -> dict[str, str]:
    register = readings.load()
    return {id: _reading(register[id]) for id in hanging.readings}


def _reading(reading: Reading) -> str:
    """Return the digest of a reading's texts and sides; that a reading gets confirmed changes neither."""
    return _digest(*astuple(replace(reading, status="assumed")))


def _scenarios(provision: str, scenarios: Iterable[Scenario]) -> dict[str, str]:
    """Return the digests of the scenarios about a clause; those of one name in one file are told apart by number."""
    found: dict[str, str] = {}
    for scenario in scenarios:
        if scenario.about(provision):
            name, number = f"{scenario.file}: {scenario.name}", 2
            while name in found:
                name, number = f"{scenario.file}: {scenario.name} ({number})", number + 1
            found[name] = scenario.digest
    return found


def _digest(*parts: object) -> str:
    return digest(json.dumps(parts, ensure_ascii=False))
