"""The register of readings: every place where two honest readers could differ, by number."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import Literal

from bhxh_rules.core.errors import GapError

Kind = Literal["choice", "note"]
Status = Literal["assumed", "confirmed", "superseded"]

# In the words that a lawyer reads.
KINDS: dict[Kind, str] = {
    "choice": "lựa chọn, chạy được theo cách kia",
    "note": "ghi chú, không chạy được theo cách kia",
}
STATUSES: dict[Status, str] = {"assumed": "tạm nhận", "confirmed": "đã xác nhận", "superseded": "đã bị thay"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry. A `choice` can be run the other way; a `note` cannot. All texts are Vietnamese."""

    id: str
    kind: Kind
    title: str
    provisions: tuple[str, ...]
    question: str
    taken: str
    rejected: str
    basis: str
    status: Status
    effect: str


class Register(dict[str, Reading]):
    """The readings by id, in order."""

    def __missing__(self, id: str) -> Reading:
        raise GapError(
            f"không có cách hiểu {id}; sổ có {', '.join(self)}",
            f"there is no reading {id}; there are {', '.join(self)}",
        )

    def about(self, provision: str) -> tuple[Reading, ...]:
        """Return the readings about a provision."""
        return tuple(reading for reading in self.values() if provision in reading.provisions)


@cache
def load() -> Register:
    """Return the register; GapError is raised by a look-up of an id it does not have."""
    data = sorted((files(__name__) / "data").iterdir(), key=lambda file: file.name)
    texts = [file.read_text(encoding="utf-8") for file in data if file.name.endswith(".toml")]
    rows = sorted((row for text in texts for row in tomllib.loads(text)["reading"]), key=itemgetter("id"))
    entries = [Reading(**{**row, "provisions": tuple(row["provisions"])}) for row in rows]
    return Register((entry.id, entry) for entry in entries)
