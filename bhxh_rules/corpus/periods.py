"""The wordings of a provision that was amended: each with the days in which it stands."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

PINNED = ("exact", "semantic", "restatement", "from_day", "to_day", "amended_by")


@dataclass(frozen=True, slots=True)
class DatedWording:
    """One wording of a provision.

    `from_day` and `to_day` are its first and last day, ISO strings, "" where open. The fingerprints are "" where the
    provision does not stand in these days: repealed. `restatement` is "" as long as nobody has written it;
    `amended_by` names the amending instrument, "" for the wording that came first.
    """

    from_day: str = ""
    to_day: str = ""
    exact: str = ""
    semantic: str = ""
    restatement: str = ""
    amended_by: str = ""

    @property
    def repealed(self) -> bool:
        """Whether the provision does not stand in these days."""
        return not self.exact

    @property
    def told(self) -> str:
        """What a reader is told of the wording: our restatement, or why there is none."""
        return "Bị bãi bỏ." if self.repealed else self.restatement or "Chưa diễn đạt lại."

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day, None where open."""
        return _day(self.from_day), _day(self.to_day)


def period_problem(wordings: tuple[DatedWording, ...]) -> tuple[str, str] | None:
    """Say what is wrong with the days of the wordings of one provision, in order of time; None when nothing is."""
    try:
        days = [wording.days for wording in wordings]
    except ValueError:
        return "ngày (cần YYYY-MM-DD)", "day (YYYY-MM-DD)"
    if any(first and last and last < first for first, last in days):
        return "ngày (ngày cuối trước ngày đầu)", "day (the last before the first)"
    if any(last is None or first is None or first <= last for (_, last), (first, _) in pairwise(days)):
        return "ngày (hai bản cùng có hiệu lực)", "day (two wordings in force)"
    return None


def amended_row(row: Mapping[str, Any], later: DatedWording) -> dict[str, Any]:
    """Return the fields of a provision with a wording that follows all others; the one before it ends the day before.

    Errors: ValueError where the last wording begins on the same day or after it.
    """
    wordings = [dict(each) for each in row.get("wording", ())]
    changed = dict(row)
    standing = [changed] if row["exact"] else []
    before = max((*standing, *wordings), key=lambda each: str(each.get("from_day", "")), default={})
    first, begun = date.fromisoformat(later.from_day), _day(before.get("from_day", ""))
    if begun is not None and first <= begun:
        raise ValueError(begun.isoformat())
    before["to_day"] = (first - timedelta(days=1)).isoformat()
    return changed | {"wording": [*wordings, _fields(later)]}


def turned_row(row: Mapping[str, Any], fingerprints: Mapping[str, str]) -> dict[str, Any] | None:
    """Return the fields of a provision with another of its wordings pinned: the one with the semantic fingerprint.

    The wording pinned before takes its place among the others. None where no wording is that one.
    """
    wordings = [DatedWording(**each) for each in row.get("wording", ())]
    chosen = next((each for each in wordings if each.semantic == fingerprints["semantic"]), None)
    if chosen is None:
        return None
    others = [each for each in wordings if each is not chosen]
    if row["exact"]:
        others.append(DatedWording(**{name: row.get(name, "") for name in PINNED}))
    others.sort(key=lambda each: each.from_day)
    pinned = {name: getattr(chosen, name) for name in PINNED} | {"exact": fingerprints["exact"]}
    kept = {name: value for name, value in row.items() if name not in (*PINNED, "wording")}
    days = {name: pinned[name] for name in ("from_day", "to_day", "amended_by") if pinned[name]}
    texts = {name: pinned[name] for name in ("exact", "semantic", "restatement")}
    return kept | texts | days | {"wording": list(map(_fields, others))}


def _fields(wording: DatedWording) -> dict[str, str]:
    always = ("exact", "semantic", "restatement")
    return {name: value for name, value in asdict(wording).items() if value or name in always}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
