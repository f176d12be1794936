"""Who decides what, as a Markdown table made from the duties and powers of the law tables."""

from __future__ import annotations

from typing import Any, get_args

from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import evaluate, glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.provision import label
from bhxh_rules.qc1624.assignments import Action, DelegatedScope
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT

MAY, MAY_NOT, SILENT = "●", "✕", "·"
# The text names who may, and only a reading makes it "nobody else".
MAY_NOT_BY_READING, EXCLUSIVE = "(✕)", "DG-0041"
# The delegations on which a cell may turn, in footnotes of the table.
MARKS: dict[str, str] = dict(zip(get_args(DelegatedScope), "①②③", strict=True))


def authority_matrix(context: Context = DEFAULT) -> str:
    """Return the table in Vietnamese: a legend, a row for each action with its clauses, a column for each role.

    Every cell is the answer of `zalo.may_act` on the first day of force, so offices that ended since are shown as the
    text has them.
    """
    words = glossary.load()
    roles = get_args(Role)
    names = [words.word("role", role).label for role in roles]
    lines = [
        f"| Việc | Căn cứ | {' | '.join(names)} |",
        f"|---|---|{':-:|' * len(roles)}",
        *(_row(action, roles, context) for action in get_args(Action)),
    ]
    scopes = "; ".join(f"{mark} khi được ủy quyền {words.word('scope', s).label}" for s, mark in MARKS.items())
    by_reading = f"{MAY_NOT_BY_READING} không được làm theo cách hiểu {EXCLUSIVE} (tạm nhận)"
    legend = f"{MAY} được làm; {MAY_NOT} không được làm; {by_reading}; {SILENT} Quy chế không nói; {scopes}."
    return "\n".join((legend, "", *lines)) + "\n"


def _row(action: str, roles: tuple[str, ...], context: Context) -> str:
    term = glossary.load().word("action", action)
    first_day = context.law(COMMENCEMENT).rows[0].first_day
    named = evaluate("zalo.responsible_units", {"duty": action, "as_of": first_day}, context)
    clauses = "; ".join(label(clause) for clause in named.citations)
    cells = [_cell(_asked(role, action, first_day, context)) for role in roles]
    return f"| {term.label} | {clauses} | {' | '.join(cells)} |"


def _asked(role: str, action: str, on: Any, context: Context) -> Decision[Any]:
    """Ask with all delegations given: only then does the answer name the one it turns on."""
    delegation = {"scopes": list(MARKS), "from_day": on}
    return evaluate("zalo.may_act", {"role": role, "action": action, "delegation": delegation, "on": on}, context)


def _cell(decision: Decision[Any]) -> str:
    authority = decision.value
    if authority.scope is not None:
        return MARKS[authority.scope]
    if authority.answer == "may_not" and EXCLUSIVE in decision.readings:
        return MAY_NOT_BY_READING
    return {"may": MAY, "may_not": MAY_NOT, "silent": SILENT}[authority.answer]
