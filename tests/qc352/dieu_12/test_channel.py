"""Khoản 2 Điều 12: how a case is looked up."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_12.law import LAWS, LOOKUP_ADDRESS, LOOKUP_CHANNELS, LookupChannel

K2, A, B = "qc352/d12.k2", "qc352/d12.k2.a", "qc352/d12.k2.b"
PRINTED = "http://dichvucong.baohiemxahoi.gov.vn"
LETTERS = Context(rejected="DG-0091")
PLACE = Context(rejected="DG-0104")


def told(decision: Any) -> tuple[object, ...]:
    return decision.outcome, decision.code, decision.citations, decision.missing


def test_the_tables() -> None:
    assert [(row.key, row.at) for row in LOOKUP_CHANNELS.rows] == [("online", A), ("automatic_sms", B)]
    assert [(row.key, row.at) for row in LOOKUP_ADDRESS.rows] == [(PRINTED, A)]
    assert get_args(LookupChannel) == ("online", "automatic_sms", "other")
    assert len(LAWS) == 5


@pytest.mark.parametrize(
    ("address", "taken", "rejected"),
    [
        (PRINTED, True, True),
        ("https://dichvucong.baohiemxahoi.gov.vn/", True, False),
        ("dichvucong.baohiemxahoi.gov.vn", True, False),
        ("https://dichvucong.baohiemxahoi.gov.vn/tra-cuu?ma=1", True, False),
        ("https://dichvucong.gov.vn", False, False),
        ("https://dichvucong.baohiemxahoi.gov.vn.vn", False, False),
        ("không phải địa chỉ", False, False),
    ],
)
def test_online(address: str, taken: bool, rejected: bool) -> None:
    for context, listed in ((None, taken), (LETTERS, rejected)):
        doubts = ("DG-0091",) if taken and not rejected else ()
        if not listed:
            doubts = (*doubts, "DG-0104")
        decision = portal.check_lookup_channel(lookup_channel="online", lookup_address=address, context=context)
        value = decision.value
        if listed:
            assert told(decision) == ("satisfied", "LOOKUP_CHANNEL_LISTED", (A,), ())
            assert decision.readings == ("DG-0021", *doubts)
        else:
            assert told(decision) == ("undetermined", "LOOKUP_CHANNEL_NOT_MENTIONED", (A,), ())
            assert decision.readings == ("DG-0021", *doubts)
        assert (value.lookup_channel, value.listed, value.at) == ("online", listed, A if listed else None)


@pytest.mark.parametrize("address", ["https://dichvucong.gov.vn", "không phải địa chỉ"])
def test_only_the_printed_address(address: str) -> None:
    decision = portal.check_lookup_channel(lookup_channel="online", lookup_address=address, context=PLACE)

    assert told(decision) == ("violated", "LOOKUP_ADDRESS_NOT_PRINTED", (A,), ())
    assert (decision.value.listed, decision.value.at, decision.readings) == (False, None, ("DG-0021", "DG-0104"))


@pytest.mark.parametrize("address", [None, PRINTED, "https://vi-du.vn"])
def test_text_messages_need_no_address(address: str | None) -> None:
    decision = portal.check_lookup_channel(lookup_channel="automatic_sms", lookup_address=address)

    assert told(decision) == ("satisfied", "LOOKUP_CHANNEL_LISTED", (B,), ())
    assert (decision.value.listed, decision.value.at, decision.readings) == (True, B, ("DG-0021",))


@pytest.mark.parametrize("address", [None, PRINTED])
def test_another_channel_is_not_mentioned(address: str | None) -> None:
    decision = portal.check_lookup_channel(lookup_channel="other", lookup_address=address)

    assert told(decision) == ("undetermined", "LOOKUP_CHANNEL_NOT_MENTIONED", (K2,), ())
    assert (decision.value.listed, decision.value.at) == (False, None)
    assert decision.readings == ("DG-0021", "DG-0024")


def test_what_is_unknown() -> None:
    online = portal.check_lookup_channel(lookup_channel="online")

    assert told(portal.check_lookup_channel()) == ("undetermined", "FACTS_MISSING", (K2,), ("lookup_channel",))
    assert told(online) == ("undetermined", "FACTS_MISSING", (A,), ("lookup_address",))
    assert (online.value.listed, online.value.at) == (None, None)


@pytest.mark.parametrize(("day", "outcome", "citation"), [(5, "not_applicable", K2), (6, "satisfied", B)])
def test_when_it_applies(day: int, outcome: str, citation: str) -> None:
    decision = portal.check_lookup_channel(lookup_channel="automatic_sms", as_of=date(2020, 3, day))

    assert (decision.outcome, decision.citations) == (outcome, (citation,))
