"""The types that the signatures of `forms` name, as a façade keeps them."""

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.facts import Count, Day, Instant, Moment, Text, Truth

Word = Literal["text", "other"]


@dataclass(frozen=True, slots=True)
class Part:
    """A record within a record."""

    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: two fields are needed, two may be absent."""

    at: Instant
    word: Word
    note: Text | None = None
    part: Part | None = None


__all__ = ["Count", "Day", "Entry", "Instant", "Moment", "Part", "Text", "Truth", "Word"]
