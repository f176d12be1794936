"""What the calendar says about a day, and what it rests on."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from typing import Literal

    # T text read · S secondary source · R a register citing a government page · I inferred from the law ·
    # M general knowledge · NF looked for and not found
    Evidence = Literal["T", "S", "R", "I", "M", "NF"]
    DayKind = Literal["working", "weekend", "holiday", "made_up"]
    SpecialKind = Literal["public_holiday", "compensatory", "swapped", "made_up", "local"]
    Status = Literal["announced", "by_rule", "partial", "projected"]


@dataclass(frozen=True, slots=True)
class Notice:
    """What a day off rests on: an announcement by its number, or the article of a law."""

    number: str
    issued: datetime.date | None = None

    @property
    def label(self) -> str:
        """The number with its date, where the date is known."""
        return f"{self.number} ngày {self.issued:%d/%m/%Y}" if self.issued else self.number


@dataclass(frozen=True, slots=True)
class Special:
    """A day that differs from the plain week.

    `kind`: a public holiday; a compensatory day off for a holiday on a weekend; a working day swapped away; the
    Saturday that makes up for it; a day set by the caller. `counterpart` is the other day of a swap. `notice` is
    None where no number was found, and for what the caller set.
    """

    date: datetime.date
    kind: SpecialKind
    working: bool
    name: str
    notice: Notice | None = None
    evidence: Evidence | None = None
    counterpart: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """One day as the calendar counts it; `notice` and `evidence` say what a special day rests on."""

    date: datetime.date
    working: bool
    kind: DayKind
    name: str | None = None
    notice: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """How well one year is known.

    `status`: `announced`; `by_rule` (past, no swap is known, days off follow the law); `partial` (announced in
    part); `projected` (nothing announced yet). `note` is Vietnamese.
    """

    year: int
    status: Status
    note: str
    notices: tuple[Notice, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether the year can no longer change: neither partial nor projected."""
        return self.status in ("announced", "by_rule")
