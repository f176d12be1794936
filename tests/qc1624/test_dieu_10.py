from datetime import date
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_10 import LAWS, TOPICS, Topic

LISTED = {
    "organisation": "qc1624/d10.k1",
    "policies": "qc1624/d10.k2",
    "legal_documents": "qc1624/d10.k3",
    "policy_activities": "qc1624/d10.k4",
    "leaders_activities": "qc1624/d10.k4",
    "procedures_and_services": "qc1624/d10.k5",
    "support_and_answers": "qc1624/d10.k6",
    "public_concerns": "qc1624/d10.k7",
}
CLOSED = Context(rejected="DG-0017")


def test_the_table() -> None:
    assert {row.key: row.at for row in TOPICS.rows} == LISTED
    assert [*LISTED, "other"] == list(get_args(Topic))
    assert LAWS == (TOPICS,)


@pytest.mark.parametrize("topic", LISTED)
@pytest.mark.parametrize("context", [None, CLOSED], ids=["open list", "closed list"])
def test_a_listed_topic(topic: Any, context: Context | None) -> None:
    decision = zalo.check_topic(topic=topic, context=context)

    assert (decision.outcome, decision.code, decision.citations) == ("satisfied", "TOPIC_LISTED", (LISTED[topic],))
    assert (decision.value.topic, decision.value.listed, decision.value.at) == (topic, True, LISTED[topic])
    assert decision.readings == ()


@pytest.mark.parametrize(
    ("context", "outcome", "code"),
    [(None, "undetermined", "TOPIC_NOT_MENTIONED"), (CLOSED, "violated", "TOPIC_OUTSIDE_LIST")],
)
def test_a_topic_that_is_not_listed(context: Context | None, outcome: str, code: str) -> None:
    decision = zalo.check_topic(topic="other", context=context)

    assert (decision.outcome, decision.code, decision.citations) == (outcome, code, ("qc1624/d10",))
    assert (decision.value.topic, decision.value.listed, decision.value.at) == ("other", False, None)
    assert (decision.readings, decision.missing) == (("DG-0017",), ())


def test_an_unknown_topic() -> None:
    decision = zalo.check_topic()

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("topic",))


@pytest.mark.parametrize(
    ("as_of", "outcome", "citation"),
    [(date(2024, 9, 15), "not_applicable", "qd1624/d2"), (date(2024, 9, 16), "satisfied", "qc1624/d10.k2")],
)
def test_when_it_applies(as_of: date, outcome: str, citation: str) -> None:
    decision = zalo.check_topic(topic="policies", as_of=as_of)

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, (citation,), as_of)
