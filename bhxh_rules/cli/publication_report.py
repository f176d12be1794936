"""What `check publications` prints."""

from __future__ import annotations

import json
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bhxh_rules.catalogue import glossary
from bhxh_rules.cli.publications import Audited, BadLine, totals
from bhxh_rules.cli.rows import safe_text
from bhxh_rules.core.decision import Outcome
from bhxh_rules.core.provision import label

_HEADERS = {
    "vi": ("Bài", "Bước", "Lúc", "Điểm trái quy trình", "Căn cứ"),
    "en": ("Post", "Event", "Time", "Departure", "Clause"),
}
_OUTCOMES = {
    "satisfied": ("đúng quy trình", "as the procedure provides"),
    "violated": ("trái quy trình", "contrary to the procedure"),
    "undetermined": ("chưa kết luận được", "undetermined"),
    "not_applicable": ("không áp dụng", "not applicable"),
}


def show_audits(
    out: Console, errors: Console, audited: Sequence[Audited], bad: Sequence[BadLine], as_json: bool, lang: str
) -> None:
    """Print departures by post and clause, what is open, and totals; bad lines go to standard error."""
    if as_json:
        print(json.dumps(_document(audited, bad, lang), ensure_ascii=False, indent=1))
    else:
        out.print(_departures(audited, lang))
        _show_open(out, audited, lang)
        _show_totals(out, audited, bad, lang)
    for each in bad:
        out_of = f" ({each.post})" if each.post else ""
        where = f" {each.problem.pointer}" if each.problem.pointer else ""
        said = each.problem.said(lang)
        line = "dòng" if lang == "vi" else "line"
        errors.print(safe_text(f"{line} {each.line}{out_of}{where}: {said}"), style="red")


def _word(code: str, lang: str) -> str:
    return glossary.load().word("code", code).label if lang == "vi" else code.replace("_", " ")


def _departures(audited: Sequence[Audited], lang: str) -> Table:
    table = Table(*_HEADERS[lang], box=None, padding=(0, 1, 0, 0), header_style="bold underline")
    for each in audited:
        for departure in getattr(each.decision.result, "departures", ()):
            clauses = "; ".join(label(clause, lang) for clause in departure.at)
            time = f"{departure.time:%d/%m/%Y %H:%M}" if lang == "vi" else f"{departure.time:%Y-%m-%d %H:%M}"
            cells = (each.post, str(departure.event + 1), time, _word(departure.code, lang), clauses)
            table.add_row(*map(safe_text, cells), style="red" if departure.binding else None)
    return table


def _show_open(out: Console, audited: Sequence[Audited], lang: str) -> None:
    for each in audited:
        if each.decision.outcome is Outcome.UNDETERMINED:
            doubts = getattr(each.decision.result, "unresolved", ())
            said = "; ".join(dict.fromkeys(_word(doubt.code, lang) for doubt in doubts))
            out.print(safe_text(f"{each.post}: {said or each.decision.message_in(lang)}"), style="yellow")


def _show_totals(out: Console, audited: Sequence[Audited], bad: Sequence[BadLine], lang: str) -> None:
    vi, counted = lang == "vi", totals(audited)
    out.print(f"{len(audited)} bài:" if vi else f"{len(audited)} posts:")
    for outcome, number in counted["outcomes"].most_common():
        out.print(f"  {number:>5}  {_OUTCOMES[outcome][not vi]}")
    if bad:
        out.print(f"  {len(bad):>5}  " + ("chỗ không đọc được (xem bên dưới)" if vi else "places not readable (below)"))
    departures = sum(counted["departures"].values())
    out.print(f"{departures} điểm trái quy trình, theo điều khoản:" if vi else f"{departures} departures, by clause:")
    for clause, number in sorted(counted["clauses"].items()):
        out.print(f"  {number:>5}  {label(clause, lang)}")


def _document(audited: Sequence[Audited], bad: Sequence[BadLine], lang: str) -> dict[str, object]:
    return {
        "posts": [{"post": each.post, "line": each.line, "decision": each.decision.to_dict(lang)} for each in audited],
        "bad_lines": [
            {
                "line": each.line,
                "post": each.post,
                "pointer": each.problem.pointer,
                "message": each.problem.said(lang),
            }
            for each in bad
        ],
        "totals": totals(audited),
    }
