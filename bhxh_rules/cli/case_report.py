"""What `check cases` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from rich.console import Console
from rich.table import Table

from bhxh_rules.catalogue import glossary
from bhxh_rules.cli.case_checks import Finding, Result, Transition, totals
from bhxh_rules.cli.cases import BadLine
from bhxh_rules.cli.columns import place
from bhxh_rules.cli.rows import safe_text
from bhxh_rules.core.provision import label
from bhxh_rules.qc352.dieu_10.register import RegisterCheck

# A longer list is no reading matter; --json has it whole.
MOST = 200
_HEADERS = {
    "vi": ("Hồ sơ", "Dòng", "Kết luận", "Căn cứ"),
    "en": ("Case", "Line", "Verdict", "Clause"),
}
_OUTCOMES = {
    "satisfied": ("đúng", "as the text provides"),
    "violated": ("trái", "contrary to the text"),
    "determined": ("xác định được", "determined"),
    "undetermined": ("chưa kết luận được", "undetermined"),
    "not_applicable": ("không áp dụng", "not applicable"),
}


def show_cases(
    out: Console,
    errors: Console,
    cases: int,
    found: Sequence[Result],
    as_json: bool,
    lang: str,
    headers: dict[str, str],
) -> None:
    """Print what is contrary to the text, what is open and what is silent, and totals; bad lines to standard error."""
    bad = sorted((each for each in found if isinstance(each, BadLine)), key=lambda each: each.line or 0)
    if as_json:
        print(json.dumps(_document(found, bad, lang), ensure_ascii=False, indent=1))
    else:
        findings = [each for each in found if isinstance(each, Finding)]
        told = [*(f for f in findings if f.breach), *(f for f in findings if f.open)]
        out.print(_table(told[:MOST], lang))
        _show_rest(out, len(told) - MOST, lang)
        _show_transitions(out, found, lang)
        _show_oddities(out, found, lang)
        _show_totals(out, cases, found, bad, lang)
    for each in bad:
        where = place(each.problem.pointer, headers, lang)
        said = each.problem.said(lang)
        of = f" ({each.case})" if each.case else ""
        errors.print(safe_text(f"{'dòng' if lang == 'vi' else 'line'} {each.line}{of}{where}: {said}"), style="red")


def _told(finding: Finding, lang: str) -> str:
    """Return the verdict in a sentence; that every verdict is provisional is said once, under the totals."""
    decision = finding.decision
    if lang == "vi":
        terms = glossary.load()
        decision = replace(decision, missing=tuple(terms.fact(name).label for name in decision.missing))
    said = decision.sentence(lang)
    details = "; ".join(_details(decision.result, lang))
    return f"{said} {details}".strip()


def _details(value: Any, lang: str) -> Iterator[str]:
    """Yield which codes and cases of a register do not go together, and which items a record lacks."""
    for each in getattr(value, "shared_codes", ()):
        yield f"{each.code}: {', '.join(each.cases)}"
    for each in getattr(value, "recoded_cases", ()):
        yield f"{each.case}: {', '.join(each.codes)}"
    for each in getattr(value, "absent", ()):
        yield _word("record_item", each.record_item, lang)
    if isinstance(value, RegisterCheck) and value.open:
        yield ("chưa rõ mã: " if lang == "vi" else "code unknown: ") + ", ".join(value.open)


def _table(findings: Sequence[Finding], lang: str) -> Table:
    table = Table(*_HEADERS[lang], box=None, padding=(0, 1, 0, 0), header_style="bold underline")
    for each in findings:
        clauses = "; ".join(label(clause, lang) for clause in each.decision.citations)
        line = "—" if each.line is None else str(each.line)
        cells = (each.case or "—", line, _told(each, lang), clauses)
        table.add_row(*map(safe_text, cells), style="red" if each.breach else "yellow")
    return table


def _show_transitions(out: Console, found: Sequence[Result], lang: str) -> None:
    silent = [each for each in found if isinstance(each, Transition) and each.sense == "silent"]
    if not silent:
        return
    head = "Văn bản không nêu thứ tự các tình trạng; những bước sau không bị coi là sai, chỉ nêu để xem lại:"
    out.print(head if lang == "vi" else "The text orders no statuses; these steps are no breach, only worth a look:")
    for each in silent[:MOST]:
        before, after = (_word("status_before", name, lang) for name in (each.before, each.after))
        out.print(safe_text(f"  {each.case} ({'dòng' if lang == 'vi' else 'line'} {each.line}): {before} → {after}"))
    _show_rest(out, len(silent) - MOST, lang)


def _show_rest(out: Console, number: int, lang: str) -> None:
    if number > 0:
        out.print(f"… còn {number} dòng nữa; xem bằng --json" if lang == "vi" else f"… {number} more; see --json")


def _show_oddities(out: Console, found: Sequence[Result], lang: str) -> None:
    """Print what is odd in a record without being contrary to anything."""
    for each in found:
        for oddity in getattr(each.decision.result, "oddities", ()) if isinstance(each, Finding) else ():
            said = _word("oddities", oddity, lang)
            head = (
                f"{each.case} (dòng {each.line}), điểm lạ" if lang == "vi" else f"{each.case} (line {each.line}), odd"
            )
            out.print(safe_text(f"{head}: {said}"))


def _word(field: str, name: str, lang: str) -> str:
    return glossary.load().word(field, name).label if lang == "vi" else name.replace("_", " ")


def _show_totals(out: Console, cases: int, found: Sequence[Result], bad: Sequence[BadLine], lang: str) -> None:
    vi, counted = lang == "vi", totals(found)
    out.print(f"{cases} hồ sơ; các kết luận:" if vi else f"{cases} cases; verdicts:")
    for outcome, number in counted["outcomes"].most_common():
        out.print(f"  {number:>5}  {_OUTCOMES[outcome][not vi]}")
    if bad:
        out.print(f"  {len(bad):>5}  " + ("chỗ không đọc được (xem bên dưới)" if vi else "places not readable (below)"))
    if counted["clauses"]:
        out.print("trái với:" if vi else "contrary to:")
    for clause, number in sorted(counted["clauses"].items()):
        out.print(f"  {number:>5}  {label(clause, lang)}")
    caveats = {c.message(lang): None for f in found if isinstance(f, Finding) for c in f.decision.caveats}
    for caveat in caveats:
        out.print(safe_text(caveat), style="dim")


def _document(found: Sequence[Result], bad: Sequence[BadLine], lang: str) -> dict[str, object]:
    findings = [each for each in found if isinstance(each, Finding)]
    steps = [each for each in found if isinstance(each, Transition)]
    return {
        "verdicts": [{"case": f.case or None, "line": f.line, "decision": f.decision.to_dict(lang)} for f in findings],
        "transitions": [
            {"case": t.case, "line": t.line, "before": t.before, "after": t.after, "sense": t.sense} for t in steps
        ],
        "bad_lines": [
            {
                "line": each.line,
                "case": each.case,
                "pointer": each.problem.pointer,
                "message": each.problem.said(lang),
            }
            for each in bad
        ],
        "totals": totals(found),
    }
