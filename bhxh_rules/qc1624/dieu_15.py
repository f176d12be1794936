"""Điều 15. Xử lý vi phạm, and the rule that tells for Điều 14 and 15 what follows from conduct."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, determined, not_applicable, undetermined
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_14 import COMMENDATION, Conduct, GoverningRules, Occasion, Outlook, Result
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force


def _handled(conduct: Conduct) -> Outlook:
    return Outlook(
        conduct,
        "handling",
        ("law",),  # theo quy định của pháp luật
        (),
        by_degree=True,  # tùy theo mức độ vi phạm
        decider_named=False,
        measure_named=False,
        at="qc1624/d15",
    )


HANDLING = LawTable(
    "handling_of_violations",
    "qc1624/d15",
    _handled("information_rules_violated"),  # vi phạm các quy định về thông tin
    _handled("provision_obstructed"),  # cản trở việc cung cấp thông tin
    _handled("operation_affected"),  # ảnh hưởng đến hoạt động
)

LAWS = (HANDLING,)


@dataclass(frozen=True, slots=True)
class Consequence:
    """What is considered for the conduct and under which rules; who decides and what is given or imposed is not said.

    `decider_named` and `measure_named` are False where the text leaves them to other rules.
    """

    conduct: Conduct
    result: Result
    under: tuple[GoverningRules, ...]
    occasions: tuple[Occasion, ...]
    by_degree: bool
    decider_named: bool
    measure_named: bool


COMMENDATION_CONSIDERED = Code(
    "COMMENDATION_CONSIDERED",
    "Được xem xét khen thưởng theo quy định về thi đua, khen thưởng; Điều 14 không nêu ai quyết định và hình thức nào.",
    "Commendation is considered under the rules on it; Article 14 names neither who decides nor which one.",
)
HANDLING_CONSIDERED = Code(
    "HANDLING_CONSIDERED",
    "Bị xem xét, xử lý theo pháp luật tùy mức độ; Điều 15 không nêu ai xử lý và mức xử lý nào.",
    "Handled under the law according to its degree; Article 15 names neither who decides nor any penalty.",
)
CONDUCT_NOT_MENTIONED = Code(
    "CONDUCT_NOT_MENTIONED",
    "Điều 14 và Điều 15 không nhắc đến việc này.",
    "Articles 14 and 15 do not mention this conduct.",
)


_TABLES = (COMMENDATION, HANDLING)


def consequence(conduct: Conduct | None, as_of: date | None, *, context: Context) -> Decision[Consequence]:
    """Determine what is considered for conduct that was already established, and which rules decide.

    Outcomes: determined; undetermined (unknown, or the text is silent); not_applicable before 16/09/2024.
    Source: Điều 14, 15.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    clauses = tuple(table.provision for table in _TABLES if context.rows(table))
    if conduct is None:
        return undetermined(FACTS_MISSING, missing=("conduct",), at=clauses, as_of=as_of)
    row = next((row for table in _TABLES for row in context.rows(table) if row.conduct == conduct), None)
    if row is None:
        for table in _TABLES:
            if context.on(None).law(table).row(conduct) is not None:
                context.law(table)  # not in force any more, or else its row is gone
        return undetermined(CONDUCT_NOT_MENTIONED, at=clauses, as_of=as_of)
    found = Consequence(
        row.conduct, row.result, row.under, row.occasions, row.by_degree, row.decider_named, row.measure_named
    )
    code = COMMENDATION_CONSIDERED if row.result == "commendation" else HANDLING_CONSIDERED
    return determined(code, found, at=row.at, as_of=as_of)


RULES = (
    Rule(
        "zalo.consequence",
        consequence,
        provisions=("qc1624/d14", "qc1624/d15"),
        codes=(COMMENDATION_CONSIDERED, HANDLING_CONSIDERED, CONDUCT_NOT_MENTIONED, NOT_IN_FORCE),
    ),
)
