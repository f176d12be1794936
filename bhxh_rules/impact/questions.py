"""The questions by which the behaviour of a rule is known: always the same ones for the same signature.

They are JSON data, made from the façade's signature and the example of the catalogue: the example and each change of
one fact, each fact alone, each pair of words, lists of records, malformed facts, and a few hundred drawn from numbers
that the name of the rule fixes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import combinations, islice, product
from typing import Any, Literal, get_origin

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.schema import hints
from bhxh_rules.core.type_hints import form_of, known_type
from bhxh_rules.impact.candidates import candidates, near
from bhxh_rules.impact.draws import Draws

Facts = dict[str, Any]

DRAWN = 300
PAIRS = 3000
"""How many questions are drawn, and how many pairs of words are asked at most."""

# Of no fact: what a rule must refuse.
_ODD = ({"": 0}, -1, "", "không có từ này")


@cache
def questions(name: str) -> tuple[Facts, ...]:
    """Return the questions to a rule of the catalogue, each once; GapError for an unknown rule."""
    entry = catalogue.get(name)
    types = hints(entry.function)
    known = {fact: known_type(types[fact]) for fact in entry.facts}
    example = json.loads(json.dumps(EXAMPLES.get(name, {})))
    made = (*_around(known, {}), *_around(known, example), *_pairs(known, example), *_drawn(name, known, example))
    once = {json.dumps(facts, ensure_ascii=False, sort_keys=True): facts for facts in (*made, *_malformed(known))}
    return tuple(once.values())


def _around(known: Mapping[str, Any], centre: Facts) -> Iterator[Facts]:
    """Yield some facts, and the same with one of them otherwise, or unknown."""
    yield centre
    for fact, kind in known.items():
        for value in (None, *candidates(kind), *near(centre.get(fact), kind)):
            yield {**centre, fact: value}


def _pairs(known: Mapping[str, Any], example: Facts) -> Iterator[Facts]:
    """Yield each pair of words, figures or truths of two facts, the rest as in the example, then the rest unknown."""
    small = {fact: candidates(kind) for fact, kind in known.items() if len(candidates(kind)) <= 100 and _is_small(kind)}
    for one, two in combinations(small, 2):
        for first, second in islice(product(small[one], small[two]), PAIRS):
            yield {**example, one: first, two: second}
            yield {one: first, two: second}


def _is_small(kind: Any) -> bool:
    return get_origin(kind) is Literal or form_of(kind) in ("truth", "count")


def _drawn(name: str, known: Mapping[str, Any], example: Facts) -> Iterator[Facts]:
    """Yield questions drawn at random, always the same: with few facts, with all, or in part those of the example."""
    for number in range(DRAWN):
        facts = dict(example) if number % 3 == 2 else {}
        for fact, kind in known.items():
            draws = Draws(f"{name} {number} {fact}")
            if number % 3 == 1 or draws.below(2):
                facts[fact] = _moment_of(draws, kind) or draws.value(kind, candidates)
        yield facts


def _moment_of(draws: Draws, kind: Any) -> str | None:
    """Return, for a fact that is a day or a moment, at times any of those that the calendar has announced."""
    form = form_of(kind)
    if form not in ("day", "moment", "instant") or not draws.below(3):
        return None
    day = date.fromordinal(date(2024, 9, 1).toordinal() + draws.below(730)).isoformat()
    timed = form == "instant" or (form == "moment" and draws.below(2))
    return f"{day}T{draws.below(24):02}:{draws.below(60):02}" if timed else day


def _malformed(known: Mapping[str, Any]) -> Iterator[Facts]:
    yield {"không có dữ kiện này": 1}
    for fact in known:
        yield from ({fact: odd} for odd in _ODD)
        yield from ({fact: [odd]} for odd in _ODD)
