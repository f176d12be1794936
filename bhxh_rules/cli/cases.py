"""Reading a log of cases, a line for each state of a case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bhxh_rules.cli.columns import TRUTHS, facts_in, iso, word
from bhxh_rules.cli.rows import Row
from bhxh_rules.core.errors import InputError, Problem

# The columns of a log, each with the other names that people give it.
COLUMNS = {
    "case": ("case", "hồ sơ", "id"),
    "on": ("on", "date", "ngày"),
    "code": ("code", "mã số hồ sơ", "mã hồ sơ"),
    "intake": ("intake", "cách nộp"),
    "applicant_kind": ("applicant_kind", "applicant", "người nộp"),
    "authentication_method": ("authentication_method", "authentication", "xác thực"),
    "case_status": ("case_status", "status", "tình trạng"),
    "record_place": ("record_place", "shown_at", "nơi tra cứu"),
    "settling_agency": ("settling_agency", "agency", "cơ quan giải quyết"),
    "settling_department": ("settling_department", "department", "phòng ban giải quyết"),
    "received_on": ("received_on", "ngày tiếp nhận"),
    "result_on": ("result_on", "ngày trả kết quả"),
    "delivery_channel": ("delivery_channel", "delivery", "cách trả kết quả"),
    "online_result_allowed": ("online_result_allowed", "được trả trực tuyến"),
}
REQUIRED = ("case",)
# What people write in the cells, besides the words of the facts themselves.
_WORDS: dict[str, dict[str, Any]] = {
    "online_result_allowed": TRUTHS,
    "intake": {
        "trực tuyến": "online_on_portal",
        "trực tiếp": "at_counter",
        "bưu chính công ích": "public_post",
        "khác": "other",
    },
    "applicant_kind": {"cá nhân": "person", "tổ chức": "organisation"},
    "authentication_method": {
        "mã otp": "one_time_password",
        "otp": "one_time_password",
        "chữ ký số": "digital_signature",
        "không": "none",
        "khác": "other",
    },
    "case_status": {
        "đã tiếp nhận": "received",
        "đang xử lý": "processing",
        "đã xử lý xong": "completed_with_result",
        "đã trả kết quả": "result_returned",
        "đã từ chối": "rejected",
        "khác": "other",
    },
    "record_place": {"cổng dịch vụ công": "portal", "điểm tra cứu": "lookup_point", "nơi khác": "elsewhere"},
    "delivery_channel": {
        "trực tuyến": "online_service_system",
        "bưu chính công ích": "public_post",
        "bộ phận một cửa": "reception_counter",
        "chuyển phát tư nhân": "private_courier",
        "thư điện tử": "email",
        "khác": "other",
    },
}
_DAYS = ("on", "received_on", "result_on")
_TEXTS = ("code", "settling_agency", "settling_department")
# What holds for a case as a whole, on whichever of its lines it is told.
_OF_THE_CASE = ("intake", "applicant_kind", "online_result_allowed")
# The items of a look-up record, by the column that holds what is shown.
RECORD_ITEMS = {
    "settling_agency": "settling_agency",
    "settling_department": "settling_department",
    "received_on": "received_on",
    "result_on": "result_on",
    "case_status": "status",
}
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(slots=True)
class State:
    """One line of a case: its facts, and the columns of which the line says nothing that can be read."""

    line: int
    facts: dict[str, Any]
    unread: frozenset[str]


@dataclass(slots=True)
class Case:
    """One case as the file has it: its states in file order, and what holds for all of them."""

    id: str
    states: list[State] = field(default_factory=list)
    told: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be used, of which case, and why; `line` is None for what concerns several."""

    line: int | None
    case: str | None
    problem: Problem


def read_cases(rows: Iterable[Row], columns: Mapping[str, str], dates: str) -> tuple[list[Case], list[BadLine]]:
    """Return the cases of a file in the order in which they begin, and what cannot be read.

    What cannot be read is left out, and the rest of its line is kept.
    """
    cases: dict[str, Case] = {}
    bad: list[BadLine] = []
    for row in rows:
        try:
            facts = {} if row.problems else facts_in(row, columns)
        except InputError as error:
            bad += [BadLine(row.line, None, problem) for problem in error.problems]
            continue
        id = facts.pop("case", None)
        if row.problems or not isinstance(id, str) or not id.strip():
            absent = Problem("/case", "thiếu mã của hồ sơ (một chuỗi)", "the id of the case is missing (a text)")
            bad += [BadLine(row.line, None, problem) for problem in row.problems or (absent,)]
            continue
        case = cases.setdefault(id.strip(), Case(id.strip()))
        said = frozenset(facts)
        wrong = [*_read(facts, dates), *_contradicted(case, facts)]
        bad += [BadLine(row.line, case.id, problem) for problem in wrong]
        unread = {problem.pointer.removeprefix("/") for problem in wrong} | (RECORD_ITEMS.keys() - said)
        case.states.append(State(row.line, facts, frozenset(unread)))
    return list(cases.values()), bad


def _read(facts: dict[str, Any], dates: str) -> Iterator[Problem]:
    """Turn the cells of a row into facts, None for what is absent; what cannot be read is told."""
    for name in _DAYS:
        text = iso(facts.get(name), dates)
        facts[name] = _day(text)
        if text is not None and facts[name] is None:
            vi = f"{text}: cần một ngày YYYY-MM-DD (hoặc dd/mm/yyyy với --dates dmy)"
            yield Problem(f"/{name}", vi, f"{text}: a day YYYY-MM-DD is needed (or dd/mm/yyyy with --dates dmy)")
    for name in _TEXTS:
        text = facts.get(name)
        facts[name] = text if isinstance(text, str) and text.strip() else None
        if text is not None and not isinstance(text, str):
            yield Problem(f"/{name}", f"{text!r}: cần một chuỗi", f"{text!r}: a text is needed")
    for name, words in _WORDS.items():
        said = word(facts.get(name), words)
        facts[name] = said if said in words.values() else None
        if said is not None and facts[name] is None:
            vi, en = ", ".join(words), ", ".join(map(str, dict.fromkeys(words.values())))
            yield Problem(f"/{name}", f"không hiểu {said!r}; viết một trong: {vi}", f"{said!r}: write one of: {en}")


def _day(text: Any) -> str | None:
    if not isinstance(text, str) or not _ISO_DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _contradicted(case: Case, facts: dict[str, Any]) -> Iterator[Problem]:
    """Take up what holds for the whole case; tell where a line says something else than an earlier one."""
    for name in _OF_THE_CASE:
        if facts[name] is None:
            continue
        if case.told.setdefault(name, facts[name]) != facts[name]:
            yield Problem(f"/{name}", "khác với dòng trước của hồ sơ này", "differs from an earlier line of this case")
