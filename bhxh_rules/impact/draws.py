"""Values drawn from a seed: the same on every machine, in every process and with every Python."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from random import Random
from typing import Any, get_args, get_origin

Candidates = Callable[[Any], tuple[Any, ...]]


class Draws:
    """Draws from a seed that is a text. Only `random()` is used of Random: its numbers are promised not to change."""

    def __init__(self, seed: str) -> None:
        self._random = Random(int.from_bytes(sha256(seed.encode()).digest()[:8]))

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to below a bound."""
        return int(self._random.random() * bound)

    def value(self, kind: Any, candidates: Candidates) -> Any:
        """Return a value for a fact of some type: one of its candidates, or a list of up to three of its items."""
        if get_origin(kind) is tuple and self.below(2):
            single = candidates(get_args(kind)[0])
            return [single[self.below(len(single))] for _ in range(self.below(4))]
        values = candidates(kind)
        return values[self.below(len(values))]
