"""Everything a verdict depends on besides the facts, in one immutable object."""

from __future__ import annotations

from bhxh_rules.core.errors import LawError, NotInForceError

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from typing import Any, TypeVar

    from bhxh_rules.core.decision import Decision
    from bhxh_rules.core.law import DatedLaw, LawTable, Row
    from bhxh_rules.worktime import Calendar, OfficeHours

    L = TypeVar("L", bound=LawTable[Any])
    R = TypeVar("R", bound=Row)

# The readings that can be run the other way, and those that only tell something. The register describes them;
# a test holds both lists against it.
CHOICES = (
    *("DG-0001", "DG-0002", "DG-0003", "DG-0004", "DG-0005", "DG-0006", "DG-0008", "DG-0009"),
    *("DG-0012", "DG-0013", "DG-0014", "DG-0016", "DG-0017", "DG-0018", "DG-0019"),
    *("DG-0022", "DG-0025", "DG-0027"),
    *("DG-0028", "DG-0029", "DG-0030", "DG-0031", "DG-0032", "DG-0033"),
    *("DG-0034", "DG-0035", "DG-0036"),
    *("DG-0040", "DG-0041", "DG-0043"),
    *("DG-0050", "DG-0051", "DG-0052", "DG-0053"),
    *("DG-0060", "DG-0061", "DG-0062", "DG-0063", "DG-0064", "DG-0065", "DG-0066", "DG-0067"),
    *("DG-0070", "DG-0071", "DG-0072", "DG-0073"),
    *("DG-0076", "DG-0077", "DG-0078", "DG-0079", "DG-0080"),
    *("DG-0081", "DG-0082", "DG-0083", "DG-0084"),
    *("DG-0086", "DG-0087", "DG-0088", "DG-0089", "DG-0090"),
    *("DG-0091", "DG-0092", "DG-0093", "DG-0095"),
    *("DG-0096", "DG-0097", "DG-0098", "DG-0099"),
    *("DG-0100", "DG-0101", "DG-0102", "DG-0103", "DG-0104", "DG-0105", "DG-0106", "DG-0107"),
    *("DG-0108", "DG-0109", "DG-0110"),
)
NOTES = (
    "DG-0007",
    "DG-0010",
    "DG-0011",
    "DG-0015",
    "DG-0020",
    "DG-0021",
    "DG-0023",
    "DG-0024",
    "DG-0026",
    "DG-0042",
    "DG-0044",
    "DG-0045",
    "DG-0046",
    "DG-0054",
    "DG-0068",
    "DG-0069",
    "DG-0094",
    "DG-0111",
    "DG-0112",
)


class Context:
    """Law tables, calendar, office hours and readings under which a rule is asked.

    Facts: `laws` replace the law tables of the same name (a `DatedLaw` by day); `rejected` are ids of choices in the
    register to be run the other way; `calendar` and `hours` default to the official calendar and 08:00–12:00,
    13:00–17:00.
    Errors: LawError for an unknown reading, a note (it cannot be run), or two tables of one name.

    `answers` is the bounded store of answers already given, `recognisers` hold what else was worked out, by name; both
    belong to this context and to no other. `day` is the day whose law applies, None for the wording pinned as current.
    """

    __slots__ = ("_laws", "answers", "calendar", "day", "hours", "laws", "recognisers", "rejected")
    laws: tuple[LawTable[Any] | DatedLaw[Any], ...]
    rejected: frozenset[str]
    calendar: Calendar | None
    hours: OfficeHours | None
    day: date | None
    answers: dict[int, tuple[dict[int, Decision[Any]], ...]]
    recognisers: dict[str, Any]
    _laws: dict[str, LawTable[Any] | DatedLaw[Any]]

    def __init__(
        self,
        *,
        laws: Iterable[LawTable[Any] | DatedLaw[Any]] = (),
        rejected: Iterable[str] = (),
        calendar: Calendar | None = None,
        hours: OfficeHours | None = None,
    ) -> None:
        tables = tuple(laws)
        by_name = {table.name: table for table in tables}
        if len(by_name) < len(tables):
            raise LawError("hai bảng luật trùng tên", "two law tables share a name")
        content = {
            "laws": tables,
            "rejected": _choices(rejected),
            "calendar": calendar,
            "hours": hours,
            "day": None,
            "answers": {},
            "recognisers": {},
            "_laws": by_name,
        }
        for slot, value in content.items():
            object.__setattr__(self, slot, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a context is immutable, build another: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a context is immutable, build another: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuilt, (self.laws, tuple(sorted(self.rejected)), self.calendar, self.hours, self.day))

    def law(self, table: L | DatedLaw[L]) -> L:
        """Return the table in force in this context: its replacement, or the one the text fixes, of the context's day.

        Errors: NotInForceError where none is in force on that day.
        """
        found: Any = self._laws.get(table.name, table).on(self.day)
        if found is None:
            raise NotInForceError(table.provision, self.day)
        chosen: L = found
        return chosen

    def rows(self, table: LawTable[R] | DatedLaw[LawTable[R]]) -> tuple[R, ...]:
        """Return the rows of the table in force in this context, () where none is: for a rule that has others too."""
        law: Any = self._laws.get(table.name, table)
        edition = law.on(self.day)
        return () if edition is None else edition.rows

    def on(self, day: date | None) -> Context:
        """Return this context as of a day; None stands for the wording pinned as current. The stores are shared."""
        if day == self.day:
            return self
        narrowed = object.__new__(Context)
        for slot in self.__slots__:
            object.__setattr__(narrowed, slot, day if slot == "day" else getattr(self, slot))
        return narrowed

    def dated(self, *tables: LawTable[Any] | DatedLaw[Any]) -> bool:
        """Tell whether some of these tables has an edition that is not in force on every day."""
        chosen: list[Any] = [self._laws.get(table.name, table) for table in tables]
        return any(edition.first_day or edition.last_day for law in chosen for edition in law.editions)

    def takes(self, reading: str) -> bool:
        """Tell whether the reading taken in the register holds here (False: it is run the other way)."""
        return reading not in self.rejected

    def turning(self, readings: Iterable[str], answer: Callable[[Context], object]) -> tuple[str, ...]:
        """Return those of some readings that an answer turns on: run the other way, one alone, they change it."""
        here = answer(self)
        return tuple(reading for reading in readings if answer(self._flipped(reading)) != here)

    def _flipped(self, reading: str) -> Context:
        rejected = self.rejected ^ {reading}
        return Context(laws=self.laws, rejected=rejected, calendar=self.calendar, hours=self.hours).on(self.day)


def _rebuilt(laws: Any, rejected: Any, calendar: Any, hours: Any, day: Any) -> Context:
    return Context(laws=laws, rejected=rejected, calendar=calendar, hours=hours).on(day)


def _choices(rejected: Iterable[str]) -> frozenset[str]:
    if isinstance(rejected, str):
        rejected = (rejected,)
    wanted = frozenset(rejected)
    for reading in sorted(wanted):
        if reading in NOTES:
            raise LawError(
                f"{reading} là ghi chú, không có cách hiểu thứ hai để chạy",
                f"{reading} is a note: it has no other side to run",
            )
        if reading not in CHOICES:
            raise LawError(
                f"không có cách hiểu {reading}; chọn một trong {', '.join(CHOICES)}",
                f"there is no reading {reading}; choose from {', '.join(CHOICES)}",
            )
    return wanted
