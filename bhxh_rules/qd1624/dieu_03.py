"""Điều 3. Trách nhiệm thi hành Quyết định."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Post = Literal[
    "head",
    "chief_of_office",
    "communication_centre_director",
    "it_centre_director",
    "support_centre_director",
    "central_unit_director",
    "provincial_office_director",
]


@dataclass(frozen=True, slots=True)
class Implementer:
    """A post whose holder is responsible for carrying out an instrument."""

    post: Post
    at: str

    @property
    def key(self) -> Post:
        """A post is named once."""
        return self.post


# The head of the Board and the six posts after it, in the order of the text.
IMPLEMENTERS = LawTable(
    "decision_implementers",
    "qd1624/d3",
    Implementer("head", at="qd1624/d3"),
    Implementer("chief_of_office", at="qd1624/d3"),
    Implementer("communication_centre_director", at="qd1624/d3"),
    Implementer("it_centre_director", at="qd1624/d3"),
    Implementer("support_centre_director", at="qd1624/d3"),
    Implementer("central_unit_director", at="qd1624/d3"),
    Implementer("provincial_office_director", at="qd1624/d3"),
)

LAWS = (IMPLEMENTERS,)
