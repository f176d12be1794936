"""Law constants: what the text itself fixes, as typed rows bound to the clause that fixes them.

A row is a frozen dataclass with an attribute `at`, the id of its clause. A table that is not well formed is
refused when it is built, so a rule never meets one.
"""

from __future__ import annotations

from collections.abc import Hashable
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
