"""Sign-offs: which person vouches for which clause, and for what exactly.

Nothing here makes up a reviewer: a sign-off is what a person gave, with name, role and day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.impact.bound import Bound

PLACEHOLDERS = ("họ và tên", "chức vụ")
"""What the documentation writes where a person's name and role go."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """One person's word on one clause: `on` which day, for how many `months` (None: until something changes)."""

    provision: str
    name: str
    role: str
    on: date
    bound: Bound
    months: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for complaint in complaints(self.name, self.role, self.months):
            raise LawError(*complaint)

    @property
    def label(self) -> str:
        """Who signed what and when, in one line."""
        return f"{self.name} ({self.provision}, {self.on:%d/%m/%Y})"

    @property
    def last_day(self) -> date | None:
        """The last day of its term, or None: it has none."""
        return None if self.months is None else _months_later(self.on, self.months)

    def by(self, name: str) -> bool:
        """Tell whether a person of that name signed it."""
        return _folded(self.name) == _folded(name)


def complaints(name: str, role: str, months: object) -> Iterator[tuple[str, str]]:
    """Yield everything that is wrong with a name, a role and a term, in both languages."""
    yield from name_complaints(name)
    yield from role_complaints(role)
    yield from term_complaints(months)


def name_complaints(name: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a person's name, in both languages."""
    if len(name.split()) < 2:
        yield (
            f"cần họ và tên của một người, không phải {name!r}",
            f"a person's full name is needed, not {name!r}",
        )
    elif _folded(name) in PLACEHOLDERS:
        yield f"{name!r} là chỗ để điền; cần họ và tên thật", f"{name!r} is a placeholder; give the person's own name"


def role_complaints(role: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the role of a person, in both languages."""
    if not role.strip():
        yield "thiếu chức vụ của người ký", "the role of the person who signs is missing"
    elif _folded(role) in PLACEHOLDERS:
        yield f"{role!r} là chỗ để điền; cần chức vụ thật", f"{role!r} is a placeholder; give the person's own role"


def term_complaints(months: object) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a term, in both languages; None is no term."""
    if months is not None and (type(months) is not int or not 1 <= months <= 1200):
        yield "thời hạn là số tháng, từ 1 đến 1200", "a term is a number of months, 1 to 1200"


def _months_later(day: date, months: int) -> date:
    """Return the day of that number in a later month, or the last day of that month when it has no such day."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)


def _folded(name: str) -> str:
    return fold_spaces(nfc(name)).casefold()
