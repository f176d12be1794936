"""Everything that the pages are made from, read once and handed to each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bhxh_rules import catalogue, corpus
from bhxh_rules.core.provision import Provision, sort_key
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.signoffs import read_signoffs
from bhxh_rules.impact.standing import Standing
from bhxh_rules.site.feature_reader import scenarios_of
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.official import Wording, read_wording
from bhxh_rules.site.results import load_results
from bhxh_rules.site.scenarios import Scenarios
from bhxh_rules.site.sign_offs import standings_of
from bhxh_rules.site.sources import Sources


@dataclass(frozen=True, slots=True)
class Material:
    """What the pages show: scenarios by Điều (`qc1624/d13`), official wording, sign-offs, and the day they look from.

    `standings` has only the clauses that somebody signed; ask `standing`. `tries` tells whether rules run in the page.
    """

    scenarios: Mapping[str, Scenarios] = field(default_factory=dict)
    wording: Wording = field(default_factory=Wording)
    signoffs: tuple[SignOff, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=dict)
    on: date | None = None
    tries: bool = False

    @property
    def dieus(self) -> tuple[str, ...]:
        """The Điều that have a page, in reading order."""
        return tuple(self.scenarios)

    @property
    def pages(self) -> tuple[str, ...]:
        """The paths of the pages that have provisions."""
        return tuple(map(page_of, self.scenarios))

    def standing(self, provision: str) -> Standing:
        """Return whether a clause is reviewed, by whom, and why no longer."""
        return self.standings.get(provision, Standing("none"))


def articles() -> tuple[str, ...]:
    """Return the Điều that have a page: those that somebody has worked on, in reading order."""
    clauses = [clause for entry in catalogue.rules() for clause in entry.rule.provisions]
    clauses += [row.at for law in catalogue.laws() for row in law.rows]
    clauses += [record.id for record in corpus.load().provisions if record.disposition != "unencoded"]
    found = {Provision.parse(clause) for clause in clauses}
    return tuple(sorted({place.article for place in found}, key=sort_key))


def gather(sources: Sources) -> Material:
    """Read everything that the pages need.

    Errors: RulesError for a file that is no results file, a folder without known texts, a feature file that does not
    parse, or a missing extra; InputError for a file of sign-offs that is not well formed.
    """
    harvest, wording = load_results(sources.results), read_wording(sources.texts)
    scenarios = {dieu: scenarios_of(dieu, sources.features, harvest) for dieu in articles()}
    signoffs = () if sources.reviews is None else read_signoffs(sources.reviews)
    standings = standings_of(signoffs, sources.features, sources.on)
    return Material(scenarios, wording, signoffs, standings, sources.on, sources.runtime is not None)
