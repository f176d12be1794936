"""Law constants: what the text itself fixes, as typed rows bound to the clause that fixes them.

A row is a frozen dataclass with an attribute `at`, the id of its clause. A table that is not well formed is
refused when it is built, so a rule never meets one.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Generic, Protocol, Self, TypeVar

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision


class Row(Protocol):
    """One row of a law table."""

    @property
    def at(self) -> str:
        """Id of the clause that fixes the row."""

    @property
    def key(self) -> Hashable:
        """What tells the row from the others of its table."""


R = TypeVar("R", bound=Row)


class LawTable(Generic[R]):
    """An immutable, ordered list of rows with distinct keys, all fixed within one provision.

    Errors: LawError when empty, when two rows share a key, or when a row's clause lies outside the provision.
    """

    __slots__ = ("_by_key", "name", "provision", "rows")
    name: str
    provision: str
    rows: tuple[R, ...]
    _by_key: dict[Hashable, R]

    def __init__(self, name: str, provision: str, *rows: R) -> None:
        home = Provision.parse(provision)
        if not rows:
            raise self._refused(name, "không có dòng nào", "it has no row")
        for row in rows:
            if not Provision.parse(row.at).within(home):
                raise self._refused(name, f"{row.at} nằm ngoài {provision}", f"{row.at} is outside {provision}")
        by_key = {row.key: row for row in rows}
        if len(by_key) < len(rows):
            raise self._refused(name, "hai dòng trùng khóa", "two rows share a key")
        for slot, content in (("name", name), ("provision", provision), ("rows", rows), ("_by_key", by_key)):
            object.__setattr__(self, slot, content)
        self._check()

    def _check(self) -> None:
        """Refuse what a subclass knows to be ill-formed."""

    def _refused(self, name: str, vi: str, en: str) -> LawError:
        return LawError(f"bảng {name} không hợp lệ: {vi}", f"table {name} is not well formed: {en}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"law tables are immutable: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"law tables are immutable: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LawTable) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def __repr__(self) -> str:
        return f"{type(self).__name__}{(self.name, self.provision, *self.rows)!r}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.name, self.provision, *self.rows))

    def _identity(self) -> tuple[object, ...]:
        return (type(self), self.name, self.provision, self.rows)

    @property
    def editions(self) -> tuple[Edition[Self], ...]:
        """The table as its only edition, in force on every day."""
        return (Edition(self),)

    def on(self, day: date | None) -> Self | None:
        """Return the table in force on a day: itself."""
        return self

    def revised(self, place: int, table: Any) -> Any:
        """Return another table in the place of the only edition, 0."""
        return table

    def row(self, key: Hashable) -> R | None:
        """Return the row with that key, or None: the text does not name it."""
        return self._by_key.get(key)

    def replace(self, rows: tuple[R, ...]) -> Self:
        """Return the same table with other rows; LawError when that is not well formed."""
        return type(self)(self.name, self.provision, *rows)


class Thresholds(LawTable[R]):
    """A table whose keys are rising lower bounds: `row(n)` is the last row whose bound is not above n."""

    __slots__ = ()

    def _check(self) -> None:
        keys: list[Any] = [row.key for row in self.rows]
        if keys != sorted(keys):
            raise self._refused(self.name, "các ngưỡng phải tăng dần", "thresholds must rise")

    def row(self, key: Hashable) -> R | None:
        """Return the row that covers the number `key`, or None below the first bound."""
        number: Any = key
        return next((row for row in reversed(self.rows) if row.key <= number), None)

    def before(self, row: R) -> R | None:
        """Return the row just below the given one, or None for the first."""
        place = self.rows.index(row)
        return self.rows[place - 1] if place else None


T = TypeVar("T", bound=LawTable[Any])


@dataclass(frozen=True, slots=True)
class Edition(Generic[T]):
    """A law table as in force from its first to its last day, both included; None where it has no such day."""

    table: T
    first_day: date | None = None
    last_day: date | None = None


class DatedLaw(Generic[T]):
    """A law table that changed: its editions in order of time, of which no day has more than one.

    `pinned` is the place of the edition whose wording is pinned as current: it is taken where no day is given.
    Errors: LawError when two editions are in force on one day, are out of order, or are not of one table.
    """

    __slots__ = ("editions", "name", "pinned", "provision")
    name: str
    provision: str
    editions: tuple[Edition[T], ...]
    pinned: int

    def __init__(self, *editions: Edition[T], pinned: int = 0) -> None:
        tables = {(edition.table.name, edition.table.provision) for edition in editions}
        if len(tables) != 1 or not 0 <= pinned < len(editions):
            raise LawError("các bản không cùng một bảng luật", "the editions are not of one law table")
        ((name, provision),) = tables
        for edition in editions:
            if edition.first_day and edition.last_day and edition.last_day < edition.first_day:
                raise LawError(
                    f"bảng {name}: ngày cuối trước ngày đầu", f"table {name}: the last day is before the first"
                )
        for earlier, later in pairwise(editions):
            if earlier.last_day is None or later.first_day is None or later.first_day <= earlier.last_day:
                vi = f"bảng {name}: hai bản cùng có hiệu lực, hoặc không theo thứ tự thời gian"
                raise LawError(vi, f"table {name}: two editions are in force on one day, or they are out of order")
        for slot, content in (("name", name), ("provision", provision), ("editions", editions), ("pinned", pinned)):
            object.__setattr__(self, slot, content)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"law tables are immutable: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"law tables are immutable: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DatedLaw) and (self.editions, self.pinned) == (other.editions, other.pinned)

    def __hash__(self) -> int:
        return hash((self.editions, self.pinned))

    def __repr__(self) -> str:
        return f"DatedLaw({', '.join(map(repr, self.editions))}, pinned={self.pinned})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_dated, (self.editions, self.pinned))

    def revised(self, place: int, table: T) -> DatedLaw[T]:
        """Return the law with another table as its edition at a place; the days stay."""
        editions = list(self.editions)
        editions[place] = replace(editions[place], table=table)
        return DatedLaw(*editions, pinned=self.pinned)

    def on(self, day: date | None) -> T | None:
        """Return the edition in force on a day, or None; with no day, the one pinned as current."""
        if day is None:
            return self.editions[self.pinned].table
        for edition in self.editions:
            begun = edition.first_day is None or edition.first_day <= day
            if begun and (edition.last_day is None or day <= edition.last_day):
                return edition.table
        return None


def _dated(editions: tuple[Edition[Any], ...], pinned: int) -> DatedLaw[Any]:
    return DatedLaw(*editions, pinned=pinned)


def amended(law: T | DatedLaw[T], later: T | None, first_day: date) -> DatedLaw[T]:
    """Return a law that is replaced, or (`later` None) repealed, from a day on; the text pinned stays the one it was.

    Errors: LawError where the last edition of the law begins on that day or after it.
    """
    *earlier, last = law.editions
    ended = replace(last, last_day=first_day - timedelta(days=1))
    following = () if later is None else (Edition(later, first_day=first_day),)
    return DatedLaw(*earlier, ended, *following, pinned=law.pinned if isinstance(law, DatedLaw) else 0)


def period(first_day: date | None, last_day: date | None) -> str:
    """Return a period in Vietnamese, "từ 16/09/2024 đến hết 30/06/2027"; "" for every day."""
    first = f"từ {first_day:%d/%m/%Y}" if first_day else ""
    last = f"đến hết {last_day:%d/%m/%Y}" if last_day else ""
    return " ".join(filter(None, (first, last)))
