"""All duties and powers of the decision and its Quy chế as one list, read from the law tables of the Điều."""

from __future__ import annotations

from bhxh_rules.core.context import Context
from bhxh_rules.qc1624 import dieu_08, dieu_16, dieu_18
from bhxh_rules.qc1624.assignments import Addressee, Assignment, Circumstance, DelegatedScope, Duty, Holder, Nature
from bhxh_rules.qc1624.dieu_04 import ACCOUNT_COVER
from bhxh_rules.qc1624.dieu_07.law import BOARD_ASSIGNMENTS
from bhxh_rules.qc1624.dieu_09.moderation import MODERATORS
from bhxh_rules.qc1624.dieu_09.providers import PROVIDERS
from bhxh_rules.qc1624.dieu_11.answerability import ANSWERABILITY
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS
from bhxh_rules.qc1624.dieu_12.keeping import KEEPING
from bhxh_rules.qc1624.dieu_13.law import RECEPTION, ROUTES
from bhxh_rules.qd1624 import dieu_03

# Tables whose rows say more than who does what, and what their words mean here.
_CHOOSERS: dict[str, Holder] = {"board": "board", "board_member": "member", "somebody_else": "outsider"}
_DECISIONS = ("decide_to_post", "decide_not_to_post", "decide_takedown", "refuse_takedown", "request_revision")
_ROUTE_STEPS: dict[str, Duty] = {
    "answer": "answer_question",
    "report_to_board": "report_question_to_board",
    "request_units_in_writing": "request_unit_to_answer",
    "inform_asker": "inform_outside_authority",
    "direct_to_competent_body": "direct_to_competent_body",
}
# When, by the window of Điều 13, by the case of a question, or by what is done.
_WHEN: dict[str, tuple[Circumstance, ...]] = {
    "office_hours": ("in_office_hours",),  # 13.1
    "other_units": ("when_expertise_needed",),  # 13.2
    "outside_authority": ("when_outside_authority",),  # 13.3
    "choose_cover": ("each_period",),  # 4.4
    "request_revision": ("when_changed",),  # 11.1.b
    "finalise": ("after_opinion",),  # 11.1.d
    "post": ("after_opinion",),  # 11.1.d
    "propose_takedown": ("when_removal_needed",),  # 11.1.e
}
_TOWARDS: dict[Duty, tuple[Addressee, ...]] = {
    "propose": ("secretary",),  # 11.1.a
    "request_revision": ("editor",),  # 11.1.b
    "submit_for_decision": ("deciders",),  # 11.1.c
    "propose_takedown": ("deputy",),  # 11.1.e
    "receive_question": ("public",),  # 13.1
    "answer_question": ("public",),  # 13.1
    "report_question_to_board": ("board",),  # 13.2
    "request_unit_to_answer": ("concerned_units",),  # 13.2
    "inform_outside_authority": ("public",),  # 13.3
    "direct_to_competent_body": ("public",),  # 13.3
}


def assignments(context: Context) -> tuple[Assignment, ...]:
    """Return every duty and power in force in a context, in the order of the law."""
    decision, regulation = context.rows(dieu_03.IMPLEMENTERS), context.rows(dieu_16.IMPLEMENTERS)
    cover = context.rows(ACCOUNT_COVER)
    return (
        *(Assignment("implement_decision", row.post, "duty", at=row.at) for row in decision),
        *(_said("choose_cover", _CHOOSERS[row.chosen_by], "power", "choose_cover", at=row.at) for row in cover),
        *context.rows(BOARD_ASSIGNMENTS),
        *context.rows(dieu_08.UNIT_ASSIGNMENTS),
        *context.rows(PROVIDERS),
        *(Assignment("moderate", m.role, "power", scope=m.scope, at=m.at) for m in context.rows(MODERATORS)),
        *context.rows(ANSWERABILITY),
        *_publication(context),
        *context.rows(KEEPING),
        *_questions(context),
        *(Assignment("implement_regulation", row.post, "duty", at=row.at) for row in regulation),
        *context.rows(dieu_18.DIFFICULTIES),
    )


def _publication(context: Context) -> tuple[Assignment, ...]:
    """Return the steps of the procedure, each actor once and where the text first names them."""
    steps: dict[tuple[str, str], Assignment] = {}
    for row in context.rows(TRANSITIONS):
        if row.actor is not None:
            nature: Nature = "power" if row.action in _DECISIONS else "duty"
            step = _said(row.action, row.actor, nature, row.action, scope=row.scope, at=row.at)
            steps.setdefault((row.action, row.actor), step)
    return tuple(steps.values())


def _questions(context: Context) -> tuple[Assignment, ...]:
    return (
        *(_said("receive_question", row.by, "duty", row.within, at=row.at) for row in context.rows(RECEPTION)),
        *(_said(_ROUTE_STEPS[row.step], row.by, "duty", row.case, at=row.at) for row in context.rows(ROUTES)),
    )


def _said(
    duty: Duty, holder: Holder, nature: Nature, when: str, *, scope: DelegatedScope | None = None, at: str
) -> Assignment:
    """Return the row with when and towards whom, which the tables it comes from leave out."""
    return Assignment(duty, holder, nature, _WHEN.get(when, ()), _TOWARDS.get(duty, ()), scope, at)
