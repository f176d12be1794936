"""What `check questions` prints."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table

from bhxh_rules.cli.columns import place
from bhxh_rules.cli.questions import BadRow, Checked, totals
from bhxh_rules.cli.rows import safe_cell, safe_text
from bhxh_rules.core.provision import label

# Short words for a narrow column, and the line that explains them in the totals.
_OUTCOMES = {
    "ANSWERED_ON_TIME": ("đúng hạn", "on time"),
    "ANSWERED_LATE": ("trả lời muộn", "answered late"),
    "UNANSWERED_PAST_DUE": ("quá hạn", "past due"),
    "NOT_YET_DUE": ("còn hạn", "open"),
    "ANSWER_UNKNOWN": ("chưa rõ", "unknown"),
    "NO_UNIT_TO_ASK": ("không có hạn", "no limit"),
    "NOT_IN_FORCE": ("chưa hiệu lực", "not in force"),
    "QUESTION_ROUTED": ("ngoài ngành", "outside"),
    "FACTS_MISSING": ("thiếu dữ kiện", "facts missing"),
    "OTHER_START_EVENT": ("thiếu mốc", "other start"),
}
_EXPLAINED = {
    "UNANSWERED_PAST_DUE": ("chưa trả lời", "not answered"),
    "NOT_YET_DUE": ("chưa trả lời", "not answered"),
    "ANSWER_UNKNOWN": ("không biết đã trả lời chưa; thêm --as-of để xét", "answered or not? add --as-of"),
    "NO_UNIT_TO_ASK": ("không phải hỏi đơn vị nào", "no unit to ask"),
    "QUESTION_ROUTED": ("cho người hỏi biết và chỉ dẫn nơi giải quyết", "inform and direct elsewhere"),
    "OTHER_START_EVENT": ("không biết lúc gửi văn bản hỏi đơn vị", "time of the written request unknown"),
}
_STYLES = {"violated": "red", "satisfied": "green", "undetermined": "yellow"}
_HEADERS = {
    "vi": ("Mã", "Tiếp nhận", "ĐV", "Hạn", "Kết luận", "Căn cứ"),
    "en": ("Id", "Received", "Units", "Due", "Verdict", "Clause"),
}
_COLUMNS = ("id", "line", "start", "units", "due", "outcome", "code", "certainty", "provisions", "readings", "message")


def show_log(
    out: Console,
    errors: Console,
    checked: Sequence[Checked],
    bad: Sequence[BadRow],
    form: str,
    lang: str,
    headers: dict[str, str],
) -> None:
    """Print the verdicts in one form; bad rows go to standard error, with line, column and reasons."""
    if form == "json":
        document = {
            "rows": [_record(row, lang) for row in checked],
            "bad_rows": [_bad_record(row, lang) for row in bad],
            "totals": totals(checked),
        }
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif form == "csv":
        _write_csv(checked, lang)
    else:
        out.print(_table(checked, lang))
        _show_totals(out, checked, bad, lang)
    if "answered" in headers:
        # One column holds both facts.
        headers = {**dict.fromkeys(("answered_on", "answered_at"), headers["answered"]), **headers}
    for row in bad:
        for problem in row.problems:
            where = place(problem.pointer, headers, lang)
            said = problem.said(lang)
            line = f"dòng {row.line}" if lang == "vi" else f"line {row.line}"
            errors.print(safe_text(f"{line}{where}: {said}"), style="red")


def _day(day: date, lang: str) -> str:
    return f"{day:%d/%m/%Y}" if lang == "vi" else day.isoformat()


def _start(text: str, lang: str) -> str:
    """Return the start of a question in the way in which days are written in the language."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return text or "—"
    return f"{_day(day, lang)} {text[11:16]}".strip()


def _table(checked: Sequence[Checked], lang: str) -> Table:
    table = Table(*_HEADERS[lang], box=None, padding=(0, 1, 0, 0), header_style="bold underline")
    for row in checked:
        decision = row.decision
        due = _day(row.due, lang) if row.due else "—"
        mark = " *" if str(decision.certainty) == "provisional" else ""
        units = "—" if row.units is None else str(row.units)
        said = _OUTCOMES[decision.code][lang == "en"]
        clause = label(decision.citations[0], lang)
        cells = (row.id, _start(row.start, lang), units, due + mark, said, clause)
        table.add_row(*map(safe_text, cells), style=_STYLES.get(str(decision.outcome)))
    return table


def _show_totals(out: Console, checked: Sequence[Checked], bad: Sequence[BadRow], lang: str) -> None:
    vi = lang == "vi"
    out.print(f"{len(checked)} câu hỏi:" if vi else f"{len(checked)} questions:")
    for code, number in totals(checked).most_common():
        why = f" ({_EXPLAINED[code][not vi]})" if code in _EXPLAINED else ""
        out.print(f"  {number:>5}  {_OUTCOMES[code][not vi]}{why}")
    if bad:
        out.print(
            f"  {len(bad):>5}  " + ("dòng không đọc được (xem bên dưới)" if vi else "rows not readable (see below)")
        )
    if any(str(row.decision.certainty) == "provisional" for row in checked):
        note = "* tạm tính: lịch nghỉ chưa được công bố đủ" if vi else "* provisional: days off not fully announced"
        out.print(note)


def _record(row: Checked, lang: str) -> dict[str, Any]:
    return {"line": row.line, "id": row.id, "decision": row.decision.to_dict(lang)}


def _bad_record(row: BadRow, lang: str) -> dict[str, Any]:
    problems = [{"pointer": p.pointer, "message": p.said(lang)} for p in row.problems]
    return {"line": row.line, "problems": problems}


def _write_csv(checked: Sequence[Checked], lang: str) -> None:
    # The byte-order mark tells a spreadsheet that this is UTF-8.
    sys.stdout.write("\ufeff")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in checked:
        decision = row.decision
        cells = (
            row.id,
            row.line,
            row.start,
            row.units,
            row.due,
            decision.outcome,
            decision.code,
            decision.certainty,
            " ".join(decision.citations),
            " ".join(decision.readings),
            decision.message_in(lang),
        )
        writer.writerow(map(safe_cell, cells))
