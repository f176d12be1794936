"""Findings by named people, as several Điều take them."""

from __future__ import annotations

from collections.abc import Sequence

from bhxh_rules.core.errors import InputError, Problem, pointer


def refuse_repeated(fact: str, field: str, keys: Sequence[str]) -> None:
    """Refuse two findings about one thing; InputError points at every one after the first."""
    first: dict[str, int] = {}
    problems = []
    for place, key in enumerate(keys):
        if first.setdefault(key, place) < place:
            earlier = pointer(fact, first[key])
            vi, en = f"đã có kết quả về {key} ở {earlier}", f"{earlier} already tells about {key}"
            problems.append(Problem(pointer(fact, place, field), vi, en))
    if problems:
        raise InputError(tuple(problems))
