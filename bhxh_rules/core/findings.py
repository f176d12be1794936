"""Findings by named people, as several Điều take them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from bhxh_rules.core.errors import InputError, Problem, pointer


class Attested(Protocol):
    """A finding that counts only with the name or post of who found it."""

    @property
    def found_by(self) -> str | None:
        """Who found it."""


class Finding(Attested, Protocol):
    """A finding whether something that the text asks for is met."""

    @property
    def met(self) -> bool | None:
        """Whether it is met; None where this was left open."""


class Row(Protocol):
    """A law row about one thing that findings tell of."""

    @property
    def key(self) -> Any:
        """The thing itself."""


A = TypeVar("A", bound=Attested)
F = TypeVar("F", bound=Finding)
R = TypeVar("R", bound=Row)
K = TypeVar("K")


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


def counted(findings: Iterable[A] | None, key: Callable[[A], K]) -> dict[K, A]:
    """Return the findings that somebody gave their name to, each by what it is about; none for None."""
    return {key(finding): finding for finding in findings or () if finding.found_by is not None}


def failed_and_open(rows: Iterable[R], findings: Mapping[Any, F]) -> tuple[list[tuple[R, str]], list[R]]:
    """Return the rows that were found not to be met, each with who found so, and the rows that are left open.

    `findings` are counted ones, by the key of the row that they are about.
    """
    failed: list[tuple[R, str]] = []
    left_open: list[R] = []
    for row in rows:
        finding = findings.get(row.key)
        if finding is None or finding.met is None:
            left_open.append(row)
        elif not finding.met:
            failed.append((row, str(finding.found_by)))
    return failed, left_open
