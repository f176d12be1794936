"""Điều 11. Quy trình biên tập, đăng tải thông tin."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_11 import answerability, audit, law, procedure
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

LAWS = (*answerability.LAWS, *law.LAWS)

_CLAUSES = ("qc1624/d11.k1", *(f"qc1624/d11.k1.{letter}" for letter in "abcde"))

RULES = (
    Rule(
        "zalo.next_actions",
        procedure.next_actions,
        provisions=_CLAUSES,
        readings=("DG-0013", "DG-0020", "DG-0032", "DG-0033", "DG-0035"),
        codes=(procedure.NEXT_ACTIONS_FOUND, procedure.UPDATE_NOT_MENTIONED, NOT_IN_FORCE),
    ),
    Rule(
        "zalo.audit_publication",
        audit.audit_publication,
        provisions=("qc1624/d9.k3", *_CLAUSES),
        readings=(
            *("DG-0012", "DG-0013", "DG-0014", "DG-0015", "DG-0016"),
            *("DG-0020", "DG-0032", "DG-0033", "DG-0034", "DG-0035", "DG-0036"),
        ),
        codes=(
            audit.PROCEDURE_FOLLOWED,
            audit.PROCEDURE_DEPARTED,
            audit.PROCEDURE_UNRESOLVED,
            audit.DEPARTURES_NOT_BINDING,
            audit.INDIVIDUAL_REPLY,
            NOT_IN_FORCE,
        ),
        dated_by="events",
    ),
)

__all__ = ["LAWS", "RULES"]
