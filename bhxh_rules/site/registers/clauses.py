"""Every clause with what was done about it: its rules, its scenarios with their results, and its sign-off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from bhxh_rules import catalogue, corpus
from bhxh_rules.catalogue import Entry
from bhxh_rules.core.provision import Provision, dieu_of, instrument_title, within
from bhxh_rules.corpus.records import Instrument, ProvisionRecord
from bhxh_rules.impact.standing import Standing
from bhxh_rules.site.markdown import escape, way
from bhxh_rules.site.material import Material, articles
from bhxh_rules.site.results import Verdict
from bhxh_rules.site.scenarios import Scenario, Scenarios

# Names that fit a column; any other instrument goes by its own short title.
SHORT = {"qc1624": "Quy chế Zalo", "qc352": "Quy chế Cổng"}

Proof = Literal["own", "below", "lacking", "not_encoded"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: the rules bound to it by name, the scenarios tagged with it, and how many stand below it."""

    record: ProvisionRecord
    rules: tuple[Entry, ...]
    scenarios: tuple[Scenario, ...]
    below: int
    standing: Standing

    @property
    def id(self) -> str:
        """The id of the provision."""
        return self.record.id

    @property
    def proof(self) -> Proof:
        """Where its scenarios are: its own, only below it, lacking though something is encoded, or none to be had."""
        if self.scenarios:
            return "own"
        encoded = self.record.disposition in ("rule", "unencoded")
        if self.rules or (encoded and not self.below):
            return "lacking"
        return "below" if encoded else "not_encoded"

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The results of its scenarios; of an outline those of the example tables that are about this clause."""
        return tuple(verdict for scenario in self.scenarios for verdict in scenario.verdicts_at(self.id))


OfInstrument = tuple[Instrument, tuple[Clause, ...]]


def by_instrument(material: Material) -> list[OfInstrument]:
    """Return the clauses of every instrument."""
    return [(each, clauses_of(material, each.id)) for each in corpus.load().instruments]


def clauses_of(material: Material, instrument: str) -> tuple[Clause, ...]:
    """Return the clauses of an instrument, in reading order."""
    entries: dict[str, list[Entry]] = {}
    for entry in catalogue.rules():
        for provision in entry.rule.provisions:
            entries.setdefault(provision, []).append(entry)
    return tuple(
        Clause(record, tuple(entries.get(record.id, ())), *_proofs(material, record.id), material.standing(record.id))
        for record in corpus.load().of(instrument)
    )


def _proofs(material: Material, clause: str) -> tuple[tuple[Scenario, ...], int]:
    items = material.scenarios.get(dieu_of(clause), Scenarios()).items
    own = tuple(item for item in items if clause in item.clauses)
    below = sum(item not in own and any(within(each, clause) for each in item.clauses) for item in items)
    return own, below


def short_label(clause: str) -> str:
    """Say a clause within its Điều: "điểm a khoản 2"; "cả Điều" for the Điều itself."""
    place = Provision.parse(clause)
    return place.label().removesuffix(f"Điều {place.dieu}").rstrip() or "cả Điều"


def short_title(instrument: str) -> str:
    """Return the name of an instrument for a column or the end of a line."""
    return SHORT.get(instrument, instrument_title(instrument))


def clause_link(clause: str, here: str, words: str) -> str:
    """Return words that lead to a clause: plain where it is on no page (no longer in the corpus, or not worked on)."""
    if not _on_a_page(clause):
        return escape(words)
    target, anchor = _place(clause)
    return f"[{escape(words)}]({way(here, target)}#{anchor})"


def scenario_link(scenario: Scenario, clause: str, here: str) -> str:
    """Return the name of a scenario, leading to its place on the page of its Điều."""
    return f"[{escape(scenario.name)}]({way(here, _place(clause)[0])}#{scenario.anchor})"


def _on_a_page(clause: str) -> bool:
    return clause in corpus.load() and dieu_of(clause) in _dieus()


@cache
def _dieus() -> frozenset[str]:
    return frozenset(articles())


@cache
def _place(clause: str) -> tuple[str, str]:
    """Return page and anchor of a clause."""
    found = Provision.parse(clause)
    return found.page, found.anchor
