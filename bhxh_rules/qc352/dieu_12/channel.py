"""Khoản 2 Điều 12: how a case is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_12.law import LOOKUP_ADDRESS, LOOKUP_CHANNELS, LookupChannel
from bhxh_rules.qc352.printed_address import at_address, doubts_about

LIST_AS_PRINTED = "DG-0024"


@dataclass(frozen=True, slots=True)
class LookupChannelCheck:
    """Whether the text lists a channel, and where; None while the address is unknown."""

    lookup_channel: LookupChannel
    listed: bool | None
    at: str | None


LOOKUP_CHANNEL_LISTED = Code(
    "LOOKUP_CHANNEL_LISTED",
    "Cách tra cứu này được khoản 2 Điều 12 nêu.",
    "Clause 2 of Article 12 lists this channel.",
)
LOOKUP_CHANNEL_NOT_MENTIONED = Code(
    "LOOKUP_CHANNEL_NOT_MENTIONED",
    "Chưa kết luận được: khoản 2 Điều 12 không nhắc đến cách hoặc địa chỉ tra cứu này, không cho phép và cũng không "
    "cấm.",
    "Undetermined: clause 2 of Article 12 does not mention this channel or address; it neither permits nor forbids it.",
)
LOOKUP_ADDRESS_NOT_PRINTED = Code(
    "LOOKUP_ADDRESS_NOT_PRINTED",
    "Trái điểm a khoản 2 Điều 12, theo cách hiểu rằng chỉ được tra cứu trực tuyến ở địa chỉ được in.",
    "Contrary to point a, clause 2 of Article 12, under the reading that only the printed address serves.",
)
CODES = (LOOKUP_CHANNEL_LISTED, LOOKUP_CHANNEL_NOT_MENTIONED, LOOKUP_ADDRESS_NOT_PRINTED)


def check_lookup_channel(
    lookup_channel: LookupChannel | None, lookup_address: str | None, as_of: date | None, *, context: Context
) -> Decision[LookupChannelCheck]:
    """Look a channel up in the list of how cases are looked up.

    Outcomes: satisfied (listed); violated (another address, under a rejected reading only); undetermined (unknown, or
    the text is silent); not_applicable before 06/03/2020.
    Source: khoản 2 Điều 12.
    """
    table = context.law(LOOKUP_CHANNELS)
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=table.provision, as_of=as_of)
    if lookup_channel is None:
        return undetermined(FACTS_MISSING, missing=("lookup_channel",), at=table.provision, as_of=as_of)
    row = table.row(lookup_channel)
    if row is None:
        silent = LookupChannelCheck(lookup_channel, listed=False, at=None)
        return undetermined(
            LOOKUP_CHANNEL_NOT_MENTIONED, silent, at=table.provision, readings=(LIST_AS_PRINTED,), as_of=as_of
        )
    if lookup_channel != "online":
        listed = LookupChannelCheck(lookup_channel, listed=True, at=row.at)
        return satisfied(LOOKUP_CHANNEL_LISTED, listed, at=row.at, as_of=as_of)
    if lookup_address is None:
        unknown = LookupChannelCheck(lookup_channel, listed=None, at=None)
        return undetermined(FACTS_MISSING, unknown, missing=("lookup_address",), at=row.at, as_of=as_of)
    return _at_address(lookup_address, row.at, as_of, context)


def _at_address(address: str, at: str, as_of: date | None, context: Context) -> Decision[LookupChannelCheck]:
    """Hold the address of a look-up online against the one that the text prints."""
    doubts = doubts_about(address, LOOKUP_ADDRESS, context)
    standing = at_address(address, LOOKUP_ADDRESS, context).standing
    if standing == "met":
        listed = LookupChannelCheck("online", listed=True, at=at)
        return satisfied(LOOKUP_CHANNEL_LISTED, listed, at=at, readings=doubts, as_of=as_of)
    unlisted = LookupChannelCheck("online", listed=False, at=None)
    if standing == "not_met":
        return violated(LOOKUP_ADDRESS_NOT_PRINTED, unlisted, at=at, readings=doubts, as_of=as_of)
    return undetermined(LOOKUP_CHANNEL_NOT_MENTIONED, unlisted, at=at, readings=doubts, as_of=as_of)
