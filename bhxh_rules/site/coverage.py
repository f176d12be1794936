"""How much is covered: provisions by treatment, scenarios and rows by result, clauses by sign-off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bhxh_rules import corpus
from bhxh_rules.core.provision import dieu_of
from bhxh_rules.corpus.records import DISPOSITIONS, ProvisionRecord
from bhxh_rules.impact.standing import STATES
from bhxh_rules.site.material import Material
from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED

STATUSES = (FAILED, PASSED, NOT_RUN)
"""The results in the order in which they are told: what is wrong comes first."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of some provisions and of the scenarios of their Điều."""

    dispositions: Counter[str]
    results: Counter[str]
    standings: Counter[str]

    @property
    def provisions(self) -> int:
        """How many provisions there are."""
        return self.dispositions.total()

    @property
    def done(self) -> int:
        """How many of them somebody has worked on."""
        return self.provisions - self.dispositions["unencoded"]

    @property
    def results_told(self) -> str:
        """The results in words, those that are not there left out."""
        return told_results(self.results)

    @property
    def standings_told(self) -> str:
        """The sign-offs in words."""
        return ", ".join(f"{self.standings[state]} {label}" for state, label in STATES.items() if self.standings[state])

    @property
    def signed_told(self) -> str:
        """How many clauses are reviewed, of how many, and how many sign-offs lapsed."""
        lapsed = self.standings["lapsed"]
        return f"{self.standings['valid']}/{self.provisions}" + (f", {lapsed} {STATES['lapsed']}" if lapsed else "")

    @property
    def dispositions_told(self) -> str:
        """The treatments in words, the most frequent first."""
        return "; ".join(f"{count} {DISPOSITIONS[name]}" for name, count in self.dispositions.most_common())


def told_results(counts: Counter[str]) -> str:
    """Return counts of results in words."""
    return ", ".join(f"{counts[s]} {s}" for s in STATUSES if counts[s]) or "chưa có kịch bản"


def covered(material: Material, dieus: Iterable[str]) -> Coverage:
    """Return the counts of some Điều."""
    wanted = tuple(dieus)
    records = tuple(_records(wanted))
    return Coverage(
        Counter(record.disposition for record in records),
        sum((Counter(material.scenarios[dieu].counts()) for dieu in wanted if dieu in material.scenarios), Counter()),
        Counter(material.standing(record.id).state for record in records),
    )


def _records(dieus: tuple[str, ...]) -> Iterator[ProvisionRecord]:
    wanted = set(dieus)
    yield from (record for record in corpus.load().provisions if dieu_of(record.id) in wanted)


def dieus_of(instrument: str) -> tuple[str, ...]:
    """Return the Điều of an instrument, in reading order."""
    return tuple(record.id for record in corpus.load().of(instrument) if record.kind == "dieu")
