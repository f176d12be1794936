"""One Điều and everything that its page is made from."""

from __future__ import annotations

from dataclasses import dataclass

from bhxh_rules import corpus, readings
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus.records import Instrument, ProvisionRecord
from bhxh_rules.site.markdown import page_of, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import REGISTER, anchor
from bhxh_rules.site.scenarios import Scenarios


@dataclass(frozen=True, slots=True)
class Article:
    """The page of one Điều, and what all pages are made from."""

    dieu: str
    material: Material

    @property
    def scenarios(self) -> Scenarios:
        """The scenarios of the Điều."""
        return self.material.scenarios[self.dieu]

    @property
    def here(self) -> str:
        """The path of the page."""
        return page_of(self.dieu)

    @property
    def instrument(self) -> Instrument:
        """The instrument that the Điều stands in."""
        return corpus.load().instrument(self.dieu.partition("/")[0])

    @property
    def records(self) -> tuple[ProvisionRecord, ...]:
        """The Điều and everything below it, in reading order."""
        return tuple(record for record in corpus.load().of(self.instrument.id) if within(record.id, self.dieu))

    @property
    def readings(self) -> dict[str, str]:
        """Where the page links for each reading: to the clause that shows it, else to the register."""
        shown = {reading.id for record in self.records for reading in readings.load().about(record.id)}
        register = way(self.here, REGISTER)
        return {id: f"{'' if id in shown else register}#{anchor(id)}" for id in readings.load()}


def title_of(dieu: str) -> str:
    """Return number and heading of a Điều."""
    record = corpus.load().get(dieu)
    name = Provision.parse(record.id).label()
    return f"{name}. {record.heading}" if record.heading else name
