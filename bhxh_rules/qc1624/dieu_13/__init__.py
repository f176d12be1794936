"""Điều 13. Tiếp nhận, trả lời câu hỏi, vướng mắc của tổ chức, cá nhân."""

from bhxh_rules.core.rules import Rule
from bhxh_rules.qc1624.dieu_13 import answers, reception
from bhxh_rules.qc1624.dieu_13.law import LAWS
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE

_COUNTING = ("DG-0001", "DG-0002", "DG-0003", "DG-0004", "DG-0008", "DG-0010")

RULES = (
    Rule(
        "zalo.route_question",
        reception.route_question,
        provisions=("qc1624/d8.k3", "qc1624/d13.k1", "qc1624/d13.k2", "qc1624/d13.k3"),
        readings=("DG-0070",),
        codes=(reception.ROUTED, NOT_IN_FORCE),
    ),
    Rule(
        "zalo.receive_question",
        reception.receive_question,
        provisions=("qc1624/d13.k1",),
        readings=("DG-0003", "DG-0004", "DG-0009", "DG-0010"),
        codes=(reception.RECEIVED, NOT_IN_FORCE),
        dated_by="received_at",
    ),
    Rule(
        "zalo.answer_deadline",
        answers.answer_deadline,
        provisions=("qc1624/d13.k2", "qc1624/d13.k2.a", "qc1624/d13.k2.b", "qc1624/d13.k2.c"),
        readings=_COUNTING,
        codes=(answers.ANSWER_DUE, answers.NO_UNIT_TO_ASK, answers.OTHER_START_EVENT, NOT_IN_FORCE),
        dated_by="start",
    ),
    Rule(
        "zalo.check_answer",
        answers.check_answer,
        provisions=("qc1624/d13.k2", "qc1624/d13.k2.a", "qc1624/d13.k2.b", "qc1624/d13.k2.c", "qc1624/d13.k4"),
        readings=(*_COUNTING, "DG-0005", "DG-0006"),
        codes=(
            answers.ANSWERED_ON_TIME,
            answers.ANSWERED_LATE,
            answers.UNANSWERED_PAST_DUE,
            answers.NOT_YET_DUE,
            answers.ANSWER_UNKNOWN,
            answers.NO_UNIT_TO_ASK,
            answers.OTHER_START_EVENT,
            NOT_IN_FORCE,
        ),
        dated_by="start",
    ),
)

__all__ = ["LAWS", "RULES"]
