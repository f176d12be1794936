"""A log of questions, row by row: by when each must be answered, whether it was, and under which clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.cli.columns import TRUTHS, facts_in, iso, put, word
from bhxh_rules.cli.rows import Row
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.errors import GapError, InputError, Problem

# The columns of a log, each with the other names that people give it.
COLUMNS = {
    "id": ("id", "mã", "mã câu hỏi"),
    "start": ("start", "received_at", "tiếp nhận", "lúc tiếp nhận", "ngày tiếp nhận"),
    "units": ("units", "số đơn vị"),
    "answered": ("answered", "trả lời", "ngày trả lời"),
    "answered_on": ("answered_on",),
    "answered_at": ("answered_at",),
    "form": ("form", "hình thức"),
    "within_authority": ("within_authority", "thuộc thẩm quyền"),
    "start_event": ("start_event", "mốc tính hạn"),
    "complex_case": ("complex_case", "phức tạp"),
    "unit_replied_on": ("unit_replied_on", "đơn vị trả lời"),
}
REQUIRED = ("start", "units")
# What people write in the cells, besides the words of the facts themselves.
_WORDS: dict[str, dict[str, Any]] = {
    "within_authority": TRUTHS,
    "complex_case": TRUTHS,
    "form": {
        "chữ": "text",
        "văn bản": "text",
        "ảnh chụp": "photo_of_reply",
        "bản chụp": "photo_of_reply",
        "bản quét": "scan_of_reply",
        "bản scan": "scan_of_reply",
        "khác": "other",
    },
    "start_event": {"tiếp nhận câu hỏi": "question_received", "gửi văn bản hỏi": "request_sent"},
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One question of the log with its verdict."""

    line: int
    id: str
    start: str
    units: int | None
    decision: Decision[Any]

    @property
    def due(self) -> date | None:
        """The last day to answer, None where Điều 13 sets no limit or a fact is missing."""
        return getattr(self.decision.result, "due", None)

    @property
    def late(self) -> bool:
        """Whether the question was answered late, or is open past its due day."""
        return self.decision.outcome is Outcome.VIOLATED


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be read, with its line and every reason."""

    line: int
    problems: tuple[Problem, ...]


def check_rows(
    rows: Iterable[Row], columns: dict[str, str], dates: str, as_of: date | None, context: Context | None
) -> Iterator[Checked | BadRow]:
    """Yield the verdict on each row, or what is wrong with it."""
    for row in rows:
        if row.problems:
            yield BadRow(row.line, row.problems)
            continue
        try:
            yield _checked(row.line, facts_in(row, columns), dates, as_of, context)
        except InputError as error:
            yield BadRow(row.line, error.problems)
        except GapError as error:
            yield BadRow(row.line, (Problem("", error.vi, error.en),))


def _checked(line: int, facts: dict[str, Any], dates: str, as_of: date | None, context: Context | None) -> Checked:
    id = str(facts.pop("id", None) or line)
    for name in ("start", "answered", "answered_on", "answered_at", "unit_replied_on"):
        facts[name] = iso(facts.get(name), dates)
    for name, words in _WORDS.items():
        facts[name] = word(facts.get(name), words)
    facts["units"] = _number(facts.get("units"))
    within, answered, start = facts.pop("within_authority"), facts.pop("answered"), facts["start"]
    put(facts, "answered_at" if isinstance(answered, str) and len(answered) > 10 else "answered_on", answered)
    # The row is read whole before it is routed, so that a question outside authority has its dates checked as well.
    decision = catalogue.evaluate("zalo.check_answer", {**facts, "as_of": as_of}, context)
    if within is not None:
        asked = {"within_authority": within, "units": facts["units"]}
        route = catalogue.evaluate("zalo.route_question", asked, context)
        # Khoản 3 asks to inform and to direct, and sets no limit.
        decision = decision if within else route
    return Checked(line, id, str(start or ""), facts["units"], decision)


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10 else value


def totals(checked: Iterable[Checked]) -> Counter[str]:
    """Return how many questions got each code."""
    return Counter(str(row.decision.code) for row in checked)
