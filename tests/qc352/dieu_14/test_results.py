"""Khoản 3 Điều 14: every combination of facts, against what the text says of each way, written apart."""

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352 import dieu_14
from bhxh_rules.qc352.dieu_14.law import PROCESSING, RESULT_CHANNELS, RETURNING, DeliveryChannel
from bhxh_rules.references.instruments import REFERENCES

LISTED = {
    "online_service_system": "qc352/d14.k3.a.g1",
    "public_post": "qc352/d14.k3.a.g2",
    "reception_counter": "qc352/d14.k3.a.g3",
}
UNLISTED = ("private_courier", "email", "other")
TRUTHS = (None, True, False)
DAYS = (None, date(2020, 3, 5), date(2020, 3, 6))
CLOSED = Context(rejected="DG-0088")
WHOLE, LIST, RETURN = "qc352/d14.k3", "qc352/d14.k3.a", "qc352/d14.k3.b"


def test_the_tables() -> None:
    assert [(row.key, row.only_when_allowed, row.at) for row in RESULT_CHANNELS.rows] == [
        ("online_service_system", True, LISTED["online_service_system"]),
        ("public_post", False, LISTED["public_post"]),
        ("reception_counter", False, LISTED["reception_counter"]),
    ]
    assert get_args(DeliveryChannel) == (*LISTED, *UNLISTED)
    assert [(row.key, row.governed_by, row.pinpoint, row.at) for row in RETURNING.rows] == [
        ("return_result", "decree_61_2018", "Điều 20", RETURN)
    ]
    assert [(row.key, row.governed_by, row.pinpoint, row.only_if_complete, row.at) for row in PROCESSING.rows] == [
        ("receive", "decree_61_2018", "khoản 2 Điều 17", False, "qc352/d14.k1.a"),
        ("transfer", "decision_838_2017", None, False, "qc352/d14.k1.b"),
        ("process_and_appraise", "processing_rules", None, True, "qc352/d14.k2.a"),
        ("time_limit", "time_limit_decision", None, True, "qc352/d14.k2.b"),
        ("course_at_agency", "e_transaction_decision", None, True, "qc352/d14.k2.c"),
    ]
    assert dieu_14.LAWS[:-1] == (PROCESSING, RESULT_CHANNELS, RETURNING)


def test_what_is_named_by_number_is_known_among_the_references() -> None:
    governing = {row.governed_by for row in PROCESSING.rows} | {row.governed_by for row in RETURNING.rows}

    assert governing & set(REFERENCES) == {"decree_61_2018", "decision_838_2017"}


def expected_delivery(
    filed: bool | None, channel: str | None, allowed: bool | None, as_of: date | None, closed: bool
) -> tuple[Any, ...]:
    """Give outcome, code, missing facts and clause."""
    if as_of == date(2020, 3, 5):
        return "not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE", (), WHOLE
    if filed is False:
        return "not_applicable", "NOT_FILED_ON_PORTAL", (), WHOLE
    lacking: tuple[str, ...] = () if filed else ("filed_online",)
    lacking += () if channel else ("delivery_channel",)
    if channel == "online_service_system" and allowed is None:
        lacking += ("online_result_allowed",)
    if lacking:
        return "undetermined", "FACTS_MISSING", lacking, LISTED.get(channel or "", WHOLE)
    if channel in UNLISTED:
        if closed:
            return "violated", "DELIVERY_CHANNEL_OUTSIDE_LIST", (), LIST
        return "undetermined", "DELIVERY_CHANNEL_NOT_MENTIONED", (), LIST
    if channel == "online_service_system" and not allowed:
        return "violated", "ONLINE_RESULT_NOT_ALLOWED", (), LISTED[channel]
    return "satisfied", "DELIVERY_CHANNEL_NAMED", (), LISTED[str(channel)]


@pytest.mark.parametrize("closed", [False, True])
def test_every_delivery(closed: bool) -> None:
    for filed, channel, allowed, as_of in product(TRUTHS, (None, *get_args(DeliveryChannel)), TRUTHS, DAYS):
        decision = portal.check_delivery(
            filed_online=filed,
            delivery_channel=channel,
            online_result_allowed=allowed,
            as_of=as_of,
            context=CLOSED if closed else None,
        )
        found = (decision.outcome, decision.code, decision.missing, *decision.citations)
        assert found == expected_delivery(filed, channel, allowed, as_of, closed)
        assert decision.as_of == as_of
        unlisted = decision.code in ("DELIVERY_CHANNEL_NOT_MENTIONED", "DELIVERY_CHANNEL_OUTSIDE_LIST")
        assert decision.readings == (("DG-0021", "DG-0088") if unlisted else ("DG-0021",))
        if decision.result is not None:
            value = decision.value
            at = LISTED.get(str(channel))
            assert (value.delivery_channel, value.named, value.at) == (channel, at is not None, at)


def expected_channels(filed: bool | None, allowed: bool | None, as_of: date | None) -> tuple[Any, ...]:
    """Give outcome, code, missing facts and clauses."""
    if as_of == date(2020, 3, 5):
        return "not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE", (), (WHOLE,)
    if filed is False:
        return "not_applicable", "NOT_FILED_ON_PORTAL", (), (WHOLE,)
    lacking: tuple[str, ...] = () if filed else ("filed_online",)
    lacking += ("online_result_allowed",) if allowed is None else ()
    if lacking:
        return "undetermined", "FACTS_MISSING", lacking, (LISTED["online_service_system"] if filed else WHOLE,)
    return "determined", "RESULT_CHANNELS_DETERMINED", (), (LIST, RETURN)


def test_every_question_for_the_ways() -> None:
    paper = {"public_post", "reception_counter"}
    for filed, allowed, as_of in product(TRUTHS, TRUTHS, DAYS):
        decision = portal.result_channels(filed_online=filed, online_result_allowed=allowed, as_of=as_of)
        found = (decision.outcome, decision.code, decision.missing, decision.citations)
        assert found == expected_channels(filed, allowed, as_of)
        assert (decision.as_of, decision.readings) == (as_of, ("DG-0021",))
        if decision.result is None:
            continue
        value = decision.value
        groups = [
            {each.delivery_channel for each in group} for group in (value.available, value.unavailable, value.unclear)
        ]
        online: set[str] = {"online_service_system"}
        assert groups == [
            paper | (online if allowed else set()),
            online if allowed is False else set(),
            online if allowed is None else set(),
        ]
        assert {
            each.delivery_channel: each.at
            for group in (value.available, value.unavailable, value.unclear)
            for each in group
        } == LISTED
        assert [(each.phase, each.governed_by, each.pinpoint, each.at) for each in value.returning] == [
            ("return_result", "decree_61_2018", "Điều 20", RETURN)
        ]


def test_an_unknown_way_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_delivery(delivery_channel="pigeon")  # type: ignore[arg-type]
    assert [problem.pointer for problem in caught.value.problems] == ["/delivery_channel"]
