"""What hangs on a provision: found from the catalogue and by id, never listed by hand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from bhxh_rules import catalogue, readings
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision, dieu_of, within
from bhxh_rules.impact.scenarios import Scenario
from bhxh_rules.references.instruments import REFERENCES

Bound = tuple[tuple[str, tuple[str, ...]], ...]
"""Names, each with the provisions that it is bound to."""


@dataclass(frozen=True, slots=True)
class Dependents:
    """What hangs on one provision, each list in the order of the law.

    `rules` are names of rules, `scenarios` places in feature files, `constants` rows of law tables, `readings` ids of
    the register, `references` outside instruments cited there, `pages` documentation pages with their anchor.
    """

    rules: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bindings:
    """Everything that is bound to provisions, collected once; see `bindings`."""

    rules: Bound
    scenarios: Bound
    constants: Bound
    readings: Bound
    references: Bound

    def of(self, provision: str) -> Dependents:
        """Return what hangs on a provision that is encoded; nothing for an id that no text of this library could have.

        That is what is bound to the provision or to something below it, and the readings about what stands above it.
        What nothing is bound to (a rule takes it together with its neighbours) has the rules and scenarios of the
        nearest clause above it.
        """
        place = _place(provision)
        if place is None:
            return Dependents()
        near = self._articles.get(dieu_of(provision), _NOTHING)
        return Dependents(
            rules=_nearest(place, near.rules),
            scenarios=_nearest(place, near.scenarios),
            constants=_own(provision, near.constants),
            readings=_those(near.readings, lambda at: any(within(c, provision) or within(provision, c) for c in at)),
            references=_own(provision, near.references),
            pages=(f"{place.page}#{place.anchor}",),
        )

    def around(self, above: Iterable[str]) -> Dependents:
        """Return what hangs on the clause into which a new provision has come.

        above: the provisions above the new one, nearest first, by the ids that they had before; the first counts that
        some rule hangs on. None for a new Điều, and then nothing hangs on it.
        """
        found = [self.of(provision) for provision in above]
        return next((each for each in found if each.rules), found[0] if found else Dependents())

    @cached_property
    def _articles(self) -> dict[str, Bindings]:
        """What is bound to each Điều and below it: nothing else can hang on a provision of it."""
        found: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {}
        for each in fields(self):
            for name, clauses in getattr(self, each.name):
                for dieu in map(dieu_of, clauses):
                    lists = found.setdefault(dieu, {field.name: {} for field in fields(self)})
                    lists[each.name][name] = clauses
        return {
            dieu: Bindings(**{name: tuple(own.items()) for name, own in lists.items()}) for dieu, lists in found.items()
        }


_NOTHING = Bindings((), (), (), (), ())


def bindings(scenarios: Iterable[Scenario] = ()) -> Bindings:
    """Collect what the catalogue, the register, the references and the given scenarios are bound to."""
    return Bindings(
        rules=tuple((entry.name, entry.rule.provisions) for entry in catalogue.rules()),
        scenarios=tuple((f"{each.file}:{each.line}", tuple(each.clauses)) for each in scenarios),
        constants=tuple(
            (f"{table.name}[{_key(row.key)}]", (row.at,)) for table in catalogue.laws() for row in table.rows
        ),
        readings=tuple((reading.id, reading.provisions) for reading in readings.load().values()),
        references=tuple((reference.instrument, reference.cited_in) for reference in REFERENCES.values()),
    )


def dependents(provision: str, scenarios: Iterable[Scenario] = ()) -> Dependents:
    """Return what hangs on one provision; see `Bindings.of`, which is cheaper for many."""
    return bindings(scenarios).of(provision)


def _place(provision: str) -> Provision | None:
    try:
        return Provision.parse(provision)
    except LawError:
        return None


def _own(provision: str, bound: Bound) -> tuple[str, ...]:
    """Return what is bound to a provision or to something below it."""
    return _those(bound, lambda clauses: any(within(clause, provision) for clause in clauses))


def _nearest(place: Provision, bound: Bound) -> tuple[str, ...]:
    """Return what is bound to a provision or below it; else what is bound to the nearest one above."""
    found = _own(str(place), bound)
    for above in map(str, place.ancestors):
        if not found:
            found = _those(bound, lambda clauses, above=above: above in clauses)  # type: ignore[misc]
    return found


def _those(bound: Bound, wanted: Callable[[tuple[str, ...]], bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, clauses in bound if wanted(clauses)))


def _key(key: Hashable) -> str:
    parts: tuple[Any, ...] = key if isinstance(key, tuple) else (key,)
    return ", ".join("—" if part is None else str(part) for part in parts)
