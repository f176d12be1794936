"""The verdict: one immutable record for every rule."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Generic, TypeVar

from bhxh_rules.core.errors import NoValueError
from bhxh_rules.core.provision import label

V = TypeVar("V")
Lang = str


class Outcome(StrEnum):
    """What a rule can answer; `str` values are the ones in JSON."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    DETERMINED = "determined"
    NOT_APPLICABLE = "not_applicable"
    UNDETERMINED = "undetermined"


class Certainty(StrEnum):
    """`provisional`: what the verdict rests on is not yet, or not fully, announced."""

    CERTAIN = "certain"
    PROVISIONAL = "provisional"


class Code(str):
    """A decision code: a stable name with its message in both languages.

    The templates are `str.format` templates over `v` (the value), `missing` and `decided_by`.
    """

    __slots__ = ("en", "vi")
    vi: str
    en: str

    def __new__(cls, name: str, vi: str = "", en: str = "") -> Code:
        code = super().__new__(cls, name)
        code.vi = vi
        code.en = en
        return code

    def __reduce__(self) -> tuple[type[Code], tuple[str, str, str]]:
        return (Code, (str(self), self.vi, self.en))


@dataclass(frozen=True, slots=True)
class Caveat:
    """Why a verdict is provisional: a code and what it is about (a year, a document)."""

    code: Code
    about: str

    def message(self, lang: Lang = "vi") -> str:
        """Return the reason in `vi` or `en`."""
        return (self.code.vi if lang == "vi" else self.code.en).format(about=self.about)


@dataclass(frozen=True, slots=True)
class Versions:
    """What produced a verdict: package, corpus and calendar version."""

    package: str
    corpus: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Decision(Generic[V]):
    """The verdict of one rule on one set of facts.

    `result` is the value or None; `value` is the value or an error. `citations` are provision ids, the deciding
    clause first. `readings` are the register entries the verdict depends on, `rejected` those of them that were
    run the other way. `missing` names the facts that would have been needed. `decided_by` names who must judge.
    `as_of` is the date whose law was applied, None for the wording pinned as current.
    """

    outcome: Outcome
    code: Code
    result: V | None = None
    citations: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    decided_by: str | None = None
    as_of: date | None = None
    caveats: tuple[Caveat, ...] = ()
    rejected: tuple[str, ...] = ()
    rule: str = ""
    versions: Versions | None = None

    def __bool__(self) -> bool:
        raise NoValueError(
            "một kết luận không phải là đúng/sai; hãy xem .outcome", "a decision is not a boolean; look at .outcome"
        )

    @property
    def value(self) -> V:
        """The value; raises NoValueError, with outcome and missing facts, where the verdict has none."""
        if self.result is None:
            raise NoValueError(
                f"{self.rule}: kết luận {self.outcome} ({self.code}) không có giá trị"
                + (f"; còn thiếu: {', '.join(self.missing)}" if self.missing else ""),
                f"{self.rule}: outcome {self.outcome} ({self.code}) has no value"
                + (f"; missing: {', '.join(self.missing)}" if self.missing else ""),
            )
        return self.result

    @property
    def certainty(self) -> Certainty:
        """`provisional` exactly when there are caveats."""
        return Certainty.PROVISIONAL if self.caveats else Certainty.CERTAIN

    @property
    def message(self) -> str:
        """The verdict as a Vietnamese sentence."""
        return self.message_in("vi")

    def message_in(self, lang: Lang) -> str:
        """Return the verdict as a sentence in `vi` or `en`, with the caveats behind it."""
        return " ".join((self.sentence(lang), *(caveat.message(lang) for caveat in self.caveats)))

    def sentence(self, lang: Lang) -> str:
        """Return the verdict as a sentence in `vi` or `en`, without the caveats."""
        template = self.code.vi if lang == "vi" else self.code.en
        return template.format(v=self.result, missing=", ".join(self.missing), decided_by=self.decided_by)

    def to_dict(self, lang: Lang = "vi") -> dict[str, Any]:
        """Return the verdict as JSON data: ISO dates, null for what is absent, messages in `lang`."""
        return {
            "rule": self.rule,
            "outcome": str(self.outcome),
            "code": str(self.code),
            "message": self.message_in(lang),
            "value": plain(self.result),
            "citations": [{"provision": id, "label": label(id, lang, instrument=True)} for id in self.citations],
            "readings": list(self.readings),
            "rejected_readings": list(self.rejected),
            "missing": list(self.missing),
            "decided_by": self.decided_by,
            "as_of": plain(self.as_of),
            "certainty": str(self.certainty),
            "caveats": [{"code": str(c.code), "about": c.about, "message": c.message(lang)} for c in self.caveats],
            "versions": plain(self.versions),
        }

    def to_json(self, lang: Lang = "vi", indent: int | None = None) -> str:
        """Return the verdict as JSON text, letters unescaped."""
        return json.dumps(self.to_dict(lang), ensure_ascii=False, indent=indent)


def plain(value: Any) -> Any:
    """Return a value as JSON data: dataclasses as objects, dates as `YYYY-MM-DD`, times as `HH:MM[:SS]`."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat(timespec=_timespec(value))
    if isinstance(value, time):
        return value.isoformat(timespec=_timespec(value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return str(value)
    return value


def _timespec(moment: datetime | time) -> str:
    if moment.microsecond:
        return "microseconds"
    return "seconds" if moment.second else "minutes"


def missing(**facts: object) -> tuple[str, ...]:
    """Return the names of the facts that are unknown."""
    return tuple(name for name, value in facts.items() if value is None)


def _maker(outcome: Outcome) -> Callable[..., Decision[Any]]:
    def make(code: Code, result: Any = None, *, at: str | Iterable[str] = (), **more: Any) -> Decision[Any]:
        citations = (at,) if isinstance(at, str) else tuple(dict.fromkeys(at))
        return Decision(outcome, code, result, citations, **more)

    make.__name__ = make.__qualname__ = str(outcome)
    make.__doc__ = f"Return a decision with outcome `{outcome}`; `at` is the clause, or the clauses, it rests on."
    return make


satisfied = _maker(Outcome.SATISFIED)
violated = _maker(Outcome.VIOLATED)
determined = _maker(Outcome.DETERMINED)
not_applicable = _maker(Outcome.NOT_APPLICABLE)
undetermined = _maker(Outcome.UNDETERMINED)

FACTS_MISSING = Code(
    "FACTS_MISSING",
    "Chưa kết luận được: còn thiếu dữ kiện {missing}.",
    "Undetermined: these facts are missing: {missing}.",
)
