"""What the corpus knows: instruments, their provisions, and how each provision is treated."""

from collections.abc import Mapping
from dataclasses import dataclass

from bhxh_rules.core.errors import GapError
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus.periods import PINNED, DatedWording

DISPOSITIONS: Mapping[str, str] = {
    "rule": "đã mã hoá thành quy tắc",
    "definition": "định nghĩa",
    "duty": "nghĩa vụ, trách nhiệm",
    "power": "thẩm quyền",
    "judgement": "do người có thẩm quyền đánh giá",
    "declaratory": "tuyên bố chung, không có hệ quả tính được",
    "reference": "dẫn chiếu văn bản khác",
    "deferred": "để sau, có nêu lý do",
    "unencoded": "chưa mã hoá",
}
"""How a provision is treated, with the words that a lawyer reads."""

DETAILS: Mapping[str, tuple[str, frozenset[str]]] = {
    "who": ("Ai", frozenset({"rule", "duty", "power"})),
    "what": ("Việc gì", frozenset({"rule", "duty", "power"})),
    "when": ("Khi nào", frozenset({"rule", "duty", "power"})),
    "to_whom": ("Với ai", frozenset({"rule", "duty", "power"})),
    "by": ("Ai đánh giá", frozenset({"judgement"})),
    "reason": ("Lý do", frozenset({"declaratory", "deferred"})),
}
"""What a record may add to its disposition: the field, its name for a lawyer, the dispositions that take it."""

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "duty": ("who", "what"),
    "power": ("who", "what"),
    "judgement": ("by",),
    "declaratory": ("reason",),
    "deferred": ("reason",),
}
"""The details without which a disposition says too little."""

EVIDENCE = ("T", "S", "R", "I", "M", "NF")
"""Text read, secondary source, register or note, inference, general knowledge, looked for and not found."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something about an instrument: value ("" when not found), evidence level, and where it was found."""

    value: str
    evidence: str
    source: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """One instrument: short name, full and short title, and what is known of number, dates and end.

    Dates are ISO strings, `YYYY-MM-DD`. `outside` is the fingerprint of what stands outside the Điều, "" if unknown.
    """

    id: str
    kind: str
    title: str
    short: str
    number: Fact
    issued: Fact
    in_force: Fact
    ended: Fact
    outside: str = ""


@dataclass(frozen=True, slots=True)
class ProvisionRecord:
    """One provision: id, kind, heading of a Điều, fingerprints, our restatement ("" if none yet) and disposition.

    The details (`DETAILS`) are "" where the text does not name them: who must or may do what, when, to whom; by whom a
    judgement is made; the reason why there is nothing to encode, or not yet. `from_day`, `to_day` and `amended_by` are
    those of the wording pinned as current, `wordings` the others: see `DatedWording`. The fingerprints are "" where the
    provision stands in another wording only.
    """

    id: str
    kind: str
    heading: str
    exact: str
    semantic: str
    disposition: str
    restatement: str
    who: str = ""
    what: str = ""
    when: str = ""
    to_whom: str = ""
    by: str = ""
    reason: str = ""
    from_day: str = ""
    to_day: str = ""
    amended_by: str = ""
    wordings: tuple[DatedWording, ...] = ()

    @property
    def periods(self) -> tuple[DatedWording, ...]:
        """Every wording in order of time, the pinned one among them."""
        pinned = DatedWording(**{name: getattr(self, name) for name in PINNED})
        return tuple(sorted((*((pinned,) if self.exact else ()), *self.wordings), key=lambda each: each.from_day))

    @property
    def disposition_label(self) -> str:
        """The disposition in Vietnamese."""
        return DISPOSITIONS[self.disposition]

    @property
    def details(self) -> dict[str, str]:
        """The details that are there, by field, in the order of `DETAILS`."""
        return {name: value for name in DETAILS if (value := getattr(self, name))}


@dataclass(frozen=True, slots=True)
class Accepted:
    """A diagnostic that a person has looked at: name of the text, code, line, detail, and why it may stand."""

    text: str
    code: str
    line: int
    detail: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """All instruments and provisions in reading order.

    Attributes: version — changes with the data; index — id to place in `provisions`.
    """

    version: str
    instruments: tuple[Instrument, ...]
    provisions: tuple[ProvisionRecord, ...]
    index: Mapping[str, int]

    def __contains__(self, provision: object) -> bool:
        return provision in self.index

    def get(self, provision: str) -> ProvisionRecord:
        """Return the record of an id; raises GapError naming the nearest ids, LawError for a malformed id."""
        place = self.index.get(provision)
        if place is None:
            near = ", ".join(self._nearest(Provision.parse(provision)))
            raise GapError(f"không có điều khoản {provision}; gần nhất: {near}", f"no {provision}; nearest: {near}")
        return self.provisions[place]

    def instrument(self, name: str) -> Instrument:
        """Return an instrument by its short name; raises GapError."""
        for instrument in self.instruments:
            if instrument.id == name:
                return instrument
        known = ", ".join(instrument.id for instrument in self.instruments)
        raise GapError(f"không có văn bản {name}; hiện có: {known}", f"no instrument {name}; there are: {known}")

    def of(self, instrument: str) -> tuple[ProvisionRecord, ...]:
        """Return the provisions of an instrument in reading order; raises GapError for an unknown one."""
        return self._below(self.instrument(instrument).id)

    def children(self, provision: str) -> tuple[ProvisionRecord, ...]:
        """Return the provisions directly below an id in reading order; raises GapError for an unknown one."""
        own = self.get(provision).id
        return tuple(record for record in self._below(own) if str(Provision.parse(record.id).parent) == own)

    def coverage(self, instrument: str = "") -> dict[str, dict[str, int]]:
        """Count provisions by kind, then by disposition, of one instrument or of all."""
        counts: dict[str, dict[str, int]] = {}
        for record in self.of(instrument) if instrument else self.provisions:
            row = counts.setdefault(record.kind, {})
            row[record.disposition] = row.get(record.disposition, 0) + 1
        return counts

    def _below(self, own: str) -> tuple[ProvisionRecord, ...]:
        return tuple(record for record in self.provisions if within(record.id, own))

    def _nearest(self, wanted: Provision) -> list[str]:
        """Up to three existing ids: neighbours among those below the nearest ancestor that exists."""
        above = next((str(p) for p in wanted.ancestors if str(p) in self.index), self.instrument(wanted.instrument).id)
        pool = [record.id for record in self._below(above)]
        keys = [Provision.parse(own).sort_key for own in pool]
        place = sum(key < wanted.sort_key for key in keys)
        return pool[max(0, min(place - 2, len(pool) - 3)) :][:3]
