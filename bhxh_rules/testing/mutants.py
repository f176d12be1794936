"""Every well-formed way in which one law table could be otherwise by one change."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from itertools import combinations
from typing import Any

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import DatedLaw, Edition, LawTable, period
from bhxh_rules.testing.neighbours import neighbours

Rows = tuple[Any, ...]
Law = LawTable[Any] | DatedLaw[Any]


def rows_of(law: Law) -> Rows:
    """Return the rows of every edition."""
    return tuple(row for edition in law.editions for row in edition.table.rows)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A law with one change: what it is, in Vietnamese, and the clauses whose scenarios must notice."""

    table: Law
    description: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Change:
    description: str
    clauses: tuple[str, ...]
    rows: Rows


def mutants(law: Law) -> list[Mutant]:
    """Return the mutants of a law table: a figure ± 1, a date ± 1 day, another value of a vocabulary, a flag flipped,
    an element of a list dropped or replaced, a row dropped, two rows or one field of them swapped.

    What the table refuses, what changes nothing and what came up before is left out. Of a law that changed, each
    edition is mutated for itself.
    """
    several = len(law.editions) > 1
    return [
        Mutant(
            law.revised(place, found.table), f"{_days(edition) if several else ''}{found.description}", found.clauses
        )
        for place, edition in enumerate(law.editions)
        for found in _mutants(edition.table)
    ]


def _days(edition: Edition[Any]) -> str:
    return f"bản {period(edition.first_day, edition.last_day)}: "


def _mutants(table: LawTable[Any]) -> list[Mutant]:
    found: list[Mutant] = []
    seen = {frozenset(table.rows)}  # the order of rows is no constant of the law
    for change in _attempts(table.rows):
        if frozenset(change.rows) in seen:
            continue
        try:
            mutated = table.replace(change.rows)
        except LawError:
            continue
        # Only now: a row turned into its neighbour is refused, and must not hide the row dropped.
        seen.add(frozenset(change.rows))
        found.append(Mutant(mutated, change.description, change.clauses))
    return found


def constant_fields(law: Law) -> list[str]:
    """Return the fields of a law's rows, as `Row.field`, whose type allows no mutant: nothing guards them."""
    names = []
    rows = rows_of(law)
    for kind in dict.fromkeys(map(type, rows)):
        for name, hint in _payload(kind):
            if not any(True for row in rows if type(row) is kind for _ in neighbours(getattr(row, name), hint)):
                names.append(f"{kind.__name__}.{name}")
    return names


def _attempts(rows: Rows) -> Iterator[_Change]:
    for number, row in enumerate(rows):
        for name, hint in _payload(type(row)):
            for other in neighbours(getattr(row, name), hint):
                yield from _one_field(rows, number, name, other)
        yield _Change(f"bỏ dòng {_named(row)}", (row.at,), rows[:number] + rows[number + 1 :])
    for first, second in combinations(range(len(rows)), 2):
        if type(rows[first]) is type(rows[second]):
            yield from _swaps(rows, first, second)


def _one_field(rows: Rows, number: int, name: str, other: Any) -> Iterator[_Change]:
    row = rows[number]
    changed = _with(row, **{name: other})
    if changed is not None:
        description = f"dòng {_named(row)}: {name} {_shown(getattr(row, name))} thành {_shown(other)}"
        yield _Change(description, (row.at,), (*rows[:number], changed, *rows[number + 1 :]))


def _swaps(rows: Rows, first: int, second: int) -> Iterator[_Change]:
    one, two = rows[first], rows[second]
    names = [name for name, _ in _payload(type(one))]
    for swapped in (names, *([name] for name in names)):
        new_one = _with(one, **{name: getattr(two, name) for name in swapped})
        new_two = _with(two, **{name: getattr(one, name) for name in swapped})
        if new_one is not None and new_two is not None:
            changed = list(rows)
            changed[first], changed[second] = new_one, new_two
            description = f"đổi {', '.join(swapped)} giữa dòng {_named(one)} và dòng {_named(two)}"
            yield _Change(description, tuple(dict.fromkeys((one.at, two.at))), tuple(changed))


def _with(row: Any, **values: Any) -> Any:
    """Return the row with other values, or None when the row itself refuses them."""
    try:
        return replace(row, **values)
    except LawError:
        return None


def _payload(kind: type[Any]) -> list[tuple[str, Any]]:
    hints = typing.get_type_hints(kind)
    return [(field.name, hints[field.name]) for field in fields(kind) if field.name != "at"]


def _named(row: Any) -> str:
    return _shown(row.key)


def _shown(value: Any) -> str:
    if value is None:
        return "không có"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_shown, value)) + ")"
    return str(value)
