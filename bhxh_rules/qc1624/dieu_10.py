"""Điều 10. Những thông tin được cung cấp trên Zalo BHXH Việt Nam."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.rules import Rule
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Topic = Literal[
    "organisation",
    "policies",
    "legal_documents",
    "policy_activities",
    "leaders_activities",
    "procedures_and_services",
    "support_and_answers",
    "public_concerns",
    "other",
]


@dataclass(frozen=True, slots=True)
class ListedTopic:
    """A kind of information that the text lists."""

    topic: Topic
    at: str

    @property
    def key(self) -> Topic:
        """The kind of information itself."""
        return self.topic


TOPICS = LawTable(
    "listed_topics",
    "qc1624/d10",
    ListedTopic("organisation", at="qc1624/d10.k1"),  # tổ chức bộ máy, chức năng, nhiệm vụ
    ListedTopic("policies", at="qc1624/d10.k2"),  # chính sách BHXH, BHYT, BHTN
    ListedTopic("legal_documents", at="qc1624/d10.k3"),  # văn bản có liên quan
    ListedTopic("policy_activities", at="qc1624/d10.k4"),  # hoạt động thực hiện chính sách
    ListedTopic("leaders_activities", at="qc1624/d10.k4"),  # hoạt động của Lãnh đạo ngành
    ListedTopic("procedures_and_services", at="qc1624/d10.k5"),  # thủ tục, giao dịch điện tử, dịch vụ công
    ListedTopic("support_and_answers", at="qc1624/d10.k6"),  # hỗ trợ, trả lời, giải đáp vướng mắc
    ListedTopic("public_concerns", at="qc1624/d10.k7"),  # vấn đề dư luận quan tâm
)

LAWS = (TOPICS,)


@dataclass(frozen=True, slots=True)
class TopicCheck:
    """Whether the text lists a kind of information, and where."""

    topic: Topic
    listed: bool
    at: str | None


TOPIC_LISTED = Code(
    "TOPIC_LISTED",
    "Loại thông tin này được Điều 10 nêu tên.",
    "Article 10 lists this kind of information.",
)
TOPIC_NOT_MENTIONED = Code(
    "TOPIC_NOT_MENTIONED",
    "Điều 10 không nhắc đến loại thông tin này: không cho phép và cũng không cấm.",
    "Article 10 does not mention this kind of information: it neither permits nor forbids it.",
)
TOPIC_OUTSIDE_LIST = Code(
    "TOPIC_OUTSIDE_LIST",
    "Trái Điều 10, nếu hiểu danh mục là đóng: loại thông tin này nằm ngoài danh mục.",
    "Contrary to Article 10 if its list is read as closed: this kind of information is outside it.",
)


def check_topic(topic: Topic | None, as_of: date | None, *, context: Context) -> Decision[TopicCheck]:
    """Look a kind of information up in the list of what the account provides.

    Outcomes: satisfied (listed); undetermined (the text is silent, or the topic is unknown); violated only when
    DG-0017 is run the other way; not_applicable before 16/09/2024. Source: Điều 10.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    table = context.law(TOPICS)
    if topic is None:
        return undetermined(FACTS_MISSING, missing=("topic",), at=table.provision, as_of=as_of)
    row = table.row(topic)
    if row is not None:
        return satisfied(TOPIC_LISTED, TopicCheck(topic, listed=True, at=row.at), at=row.at, as_of=as_of)
    unlisted = TopicCheck(topic, listed=False, at=None)
    if context.takes("DG-0017"):
        return undetermined(TOPIC_NOT_MENTIONED, unlisted, at=table.provision, readings=("DG-0017",), as_of=as_of)
    return violated(TOPIC_OUTSIDE_LIST, unlisted, at=table.provision, readings=("DG-0017",), as_of=as_of)


RULES = (
    Rule(
        "zalo.check_topic",
        check_topic,
        provisions=("qc1624/d10", *(f"qc1624/d10.k{number}" for number in range(1, 8))),
        readings=("DG-0017",),
        codes=(TOPIC_LISTED, TOPIC_NOT_MENTIONED, TOPIC_OUTSIDE_LIST, NOT_IN_FORCE),
    ),
)
