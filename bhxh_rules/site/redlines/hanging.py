"""What hangs on an amended clause, in a few lines with links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bhxh_rules import readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.impact.dependents import Bindings, Dependents, bindings
from bhxh_rules.site.markdown import escape, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import reading_link
from bhxh_rules.site.rules_text import rule_anchor
from bhxh_rules.site.sign_offs import standing_text

MOST = 6
"""Scenarios that are named; of more, the number is told."""


@dataclass(frozen=True)
class Hanging:
    """Everything that may hang on a clause, looked up once for all pages of comparison."""

    material: Material

    @cached_property
    def bound(self) -> Bindings:
        """What is bound to provisions; scenarios are taken from the material, which has their anchors."""
        return bindings()

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages that have provisions."""
        return self.material.pages

    def lines(self, provision: str, new: bool, here: str) -> Iterator[str]:
        """Yield a line for each kind of thing that hangs on a clause; of a new one, on the clause that it came into."""
        try:
            place = Provision.parse(provision)
        except LawError:
            return
        target = way(here, place.page)
        found = self.bound.around(map(str, place.ancestors)) if new else self.bound.of(provision)
        if found.rules and place.page in self.pages:
            yield f"**Quy tắc:** {'; '.join(_rules(found, target))}"
        if found.constants:
            yield f"**Điều văn bản ấn định:** {'; '.join(_constants(found))}"
        if not new:
            yield from self._own(place, found, here)

    def _own(self, place: Provision, found: Dependents, here: str) -> Iterator[str]:
        """Yield what is said of the clause itself and could not be said of a new one."""
        scenarios = "; ".join(self._scenarios(place, way(here, place.page)))
        if scenarios:
            yield f"**Kịch bản:** {scenarios}"
        if found.readings:
            about = (f"{reading_link(id, here)} ({_title(id)})" for id in found.readings)
            yield f"**Cách hiểu:** {'; '.join(about)}"
        yield f"**Thẩm định:** {escape(standing_text(self.material.standing(str(place))))}"

    def _scenarios(self, place: Provision, target: str) -> Iterator[str]:
        own = self.material.scenarios.get(place.article)
        items = own.items if own else ()
        about = [each for each in items if any(within(clause, str(place)) for clause in each.clauses)]
        yield from (f"[{escape(each.name)}]({target}#{each.anchor})" for each in about[:MOST])
        if len(about) > MOST:
            yield f"và {len(about) - MOST} kịch bản khác"


def _rules(found: Dependents, target: str) -> Iterator[str]:
    yield from (f"[{escape(glossary.load().rule(name).label)}]({target}#{rule_anchor(name)})" for name in found.rules)


def _constants(found: Dependents) -> Iterator[str]:
    tables = dict.fromkeys(name.partition("[")[0] for name in found.constants)
    yield from (escape(glossary.load().law(name).label) for name in tables)


def _title(id: str) -> str:
    return escape(readings.load()[id].title)
