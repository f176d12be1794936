"""Khoản 3 Điều 14: how the result of a procedure filed online on the portal is returned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Code,
    Decision,
    determined,
    missing,
    not_applicable,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.qc352.commencement import NOT_IN_FORCE, in_force
from bhxh_rules.qc352.dieu_14.law import RESULT_CHANNELS, RETURNING, DeliveryChannel, ResultChannel
from bhxh_rules.qc352.governing import NOT_FILED_ON_PORTAL, GovernedPhase

CLOSED_LIST = "DG-0088"


@dataclass(frozen=True, slots=True)
class NamedChannel:
    """A way of returning results that the text names, and where."""

    delivery_channel: DeliveryChannel
    at: str


@dataclass(frozen=True, slots=True)
class ResultChannels:
    """The ways the text names: those open to the procedure, those that are not, and those about which facts lack.

    `returning` tells what the returning itself follows.
    """

    available: tuple[NamedChannel, ...]
    unavailable: tuple[NamedChannel, ...]
    unclear: tuple[NamedChannel, ...]
    returning: tuple[GovernedPhase, ...]


@dataclass(frozen=True, slots=True)
class DeliveryCheck:
    """The way in which a result was returned, and where the text names it, if it does."""

    delivery_channel: DeliveryChannel
    named: bool
    at: str | None


RESULT_CHANNELS_DETERMINED = Code(
    "RESULT_CHANNELS_DETERMINED",
    "Đã xác định các cách trả kết quả mà điểm a khoản 3 Điều 14 nêu; việc trả theo văn bản nêu ở điểm b.",
    "The ways of returning results that clause 3 of Article 14 names are determined.",
)
DELIVERY_CHANNEL_NAMED = Code(
    "DELIVERY_CHANNEL_NAMED",
    "Kết quả được trả theo cách mà điểm a khoản 3 Điều 14 nêu.",
    "The result is returned in a way that clause 3 of Article 14 names.",
)
ONLINE_RESULT_NOT_ALLOWED = Code(
    "ONLINE_RESULT_NOT_ALLOWED",
    "Trái điểm a khoản 3 Điều 14: kết quả được trả qua hệ thống trực tuyến mà thủ tục không được phép trả qua đó.",
    "Contrary to clause 3 of Article 14: this procedure's results may not be returned through the online system.",
)
DELIVERY_CHANNEL_NOT_MENTIONED = Code(
    "DELIVERY_CHANNEL_NOT_MENTIONED",
    "Chưa kết luận được: khoản 3 Điều 14 không nhắc đến cách trả kết quả này.",
    "Undetermined: clause 3 of Article 14 does not mention this way of returning results.",
)
DELIVERY_CHANNEL_OUTSIDE_LIST = Code(
    "DELIVERY_CHANNEL_OUTSIDE_LIST",
    "Trái điểm a khoản 3 Điều 14, nếu hiểu danh sách là đóng: cách trả kết quả này nằm ngoài danh sách.",
    "Contrary to clause 3 of Article 14 if its list is read as closed: this way is outside it.",
)

_AT = "qc352/d14.k3"


def result_channels(
    filed_online: bool | None, online_result_allowed: bool | None, as_of: date | None, *, context: Context
) -> Decision[ResultChannels]:
    """Determine in which ways the result of a procedure may be returned.

    Outcomes: determined; undetermined; not_applicable (not filed online on the portal, or before 06/03/2020).
    Source: khoản 3 Điều 14.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_AT, as_of=as_of)
    if filed_online is False:
        return not_applicable(NOT_FILED_ON_PORTAL, at=_AT, as_of=as_of)
    if filed_online is None:
        unknown = missing(filed_online=filed_online, online_result_allowed=online_result_allowed)
        return undetermined(FACTS_MISSING, missing=unknown, at=_AT, as_of=as_of)

    channels = _channels(online_result_allowed, context)
    if channels.unclear:
        clauses = tuple(channel.at for channel in channels.unclear)
        return undetermined(FACTS_MISSING, channels, missing=("online_result_allowed",), at=clauses, as_of=as_of)
    clauses = (context.law(RESULT_CHANNELS).provision, *(phase.at for phase in channels.returning))
    return determined(RESULT_CHANNELS_DETERMINED, channels, at=clauses, as_of=as_of)


def _channels(online_result_allowed: bool | None, context: Context) -> ResultChannels:
    sorted_out: dict[bool | None, list[NamedChannel]] = {True: [], False: [], None: []}
    for row in context.law(RESULT_CHANNELS).rows:
        open_to_it = _open(row, online_result_allowed)
        sorted_out[open_to_it].append(NamedChannel(row.delivery_channel, row.at))
    returning = tuple(
        GovernedPhase(row.phase, row.governed_by, row.pinpoint, row.at) for row in context.law(RETURNING).rows
    )
    return ResultChannels(tuple(sorted_out[True]), tuple(sorted_out[False]), tuple(sorted_out[None]), returning)


def _open(row: ResultChannel, online_result_allowed: bool | None) -> bool | None:
    """Tell whether a way is open to the procedure; None where that is not known."""
    return online_result_allowed if row.only_when_allowed else True


def check_delivery(
    filed_online: bool | None,
    delivery_channel: DeliveryChannel | None,
    online_result_allowed: bool | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[DeliveryCheck]:
    """Hold the way in which a result is returned against the ways that the text names.

    Outcomes: satisfied; violated (the online system, for a procedure that may not use it); undetermined (the text is
    silent about the way, or facts are unknown); not_applicable (not filed online on the portal, or before 06/03/2020).
    Source: điểm a khoản 3 Điều 14.
    """
    if not in_force(as_of):
        return not_applicable(NOT_IN_FORCE, at=_AT, as_of=as_of)
    if filed_online is False:
        return not_applicable(NOT_FILED_ON_PORTAL, at=_AT, as_of=as_of)
    row = None if delivery_channel is None else context.law(RESULT_CHANNELS).row(delivery_channel)
    open_to_it = None if row is None else _open(row, online_result_allowed)
    unknown = (
        *missing(filed_online=filed_online, delivery_channel=delivery_channel),
        *(("online_result_allowed",) if row is not None and open_to_it is None else ()),
    )
    if delivery_channel is None or unknown:
        return undetermined(FACTS_MISSING, missing=unknown, at=_AT if row is None else row.at, as_of=as_of)
    if row is None:
        return _unlisted(delivery_channel, as_of, context)
    checked = DeliveryCheck(delivery_channel, named=True, at=row.at)
    if open_to_it:
        return satisfied(DELIVERY_CHANNEL_NAMED, checked, at=row.at, as_of=as_of)
    return violated(ONLINE_RESULT_NOT_ALLOWED, checked, at=row.at, as_of=as_of)


def _unlisted(channel: DeliveryChannel, as_of: date | None, context: Context) -> Decision[DeliveryCheck]:
    checked = DeliveryCheck(channel, named=False, at=None)
    at, doubts = context.law(RESULT_CHANNELS).provision, (CLOSED_LIST,)
    if context.takes(CLOSED_LIST):
        return undetermined(DELIVERY_CHANNEL_NOT_MENTIONED, checked, at=at, readings=doubts, as_of=as_of)
    return violated(DELIVERY_CHANNEL_OUTSIDE_LIST, checked, at=at, readings=doubts, as_of=as_of)
