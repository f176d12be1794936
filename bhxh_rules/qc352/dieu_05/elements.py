"""Điều 5 and điểm a khoản 3 Điều 22: what a named person found about one act, element by element."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.context import Context
from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.qc352.dieu_05.law import (
    FORBIDDEN_MAKERS,
    HARMFUL_EFFECTS,
    PROHIBITED_CONDUCT,
    NamedEffect,
    SlipMaker,
    SystemEffect,
)
from bhxh_rules.qc352.prohibitions import Act, Element, ProhibitedConduct

Found = Literal["found", "not_found", "not_examined"]
# `silent`: it is there in a way about which the text says nothing.
Standing = Literal["present", "absent", "unknown", "silent"]

CHOICE_FORCED = "DG-0027"
OBSTRUCTION_UNAUTHORISED = "DG-0076"
MADE_ON_ORDERS = "DG-0077"
FRAUD_ALONE = "DG-0078"
OWNER_CONSENT = "DG-0079"
OTHER_RECEIVER = "DG-0080"
EITHER_EFFECT = "DG-0102"
NO_PURPOSE_OF_SOFTWARE = "DG-0103"
WHOEVER_ACTS = "DG-0105"
READINGS = (
    *(CHOICE_FORCED, OBSTRUCTION_UNAUTHORISED, MADE_ON_ORDERS, FRAUD_ALONE, OWNER_CONSENT, OTHER_RECEIVER),
    *(EITHER_EFFECT, NO_PURPOSE_OF_SOFTWARE, WHOEVER_ACTS),
)

_FRAUDS = ("account_fraud", "signature_fraud")
_USES = ("account_unlawful_use", "signature_unlawful_use")
_SOFTWARE = ("harmful_software_creation", "harmful_software_distribution")
# The ban on making a slip names its own people, so the heading of the article narrows it under no reading.
_UNDER_THE_HEADING = frozenset(row.act for row in PROHIBITED_CONDUCT.rows) - {"self_made_receipt_slip"}
_EFFECTS: Mapping[SystemEffect, tuple[NamedEffect, ...]] = {
    "alteration": ("alteration",),
    "sabotage": ("sabotage",),
    "both": ("alteration", "sabotage"),
    "neither": (),
}


@dataclass(frozen=True, slots=True)
class ConductFinding:
    """What a named person found about one act; without `found_by` it does not count."""

    act: Act
    found: Found
    found_by: Text | None = None
    unauthorised: Truth | None = None
    system_effect: SystemEffect | None = None
    sabotage_purpose: Truth | None = None
    outside_law: Text | None = None
    slip_maker: SlipMaker | None = None
    own_accord: Truth | None = None
    outside_system: Truth | None = None
    to_hand_over: Truth | None = None
    another_persons: Truth | None = None
    forced_online: Truth | None = None
    without_account: Truth | None = None
    owner_consent: Truth | None = None
    using_service: Truth | None = None


def asked_for(row: ProhibitedConduct, context: Context) -> tuple[Element, ...]:
    """Return what must be found of an act: the elements of its row, and those that a rejected reading adds."""
    elements = row.elements
    if row.act in _SOFTWARE and not context.takes(NO_PURPOSE_OF_SOFTWARE):
        elements = (*elements, "sabotage_purpose")
    if row.act in _UNDER_THE_HEADING and not context.takes(WHOEVER_ACTS):
        elements = (*elements, "using_service")
    return elements


def standing(element: Element, finding: ConductFinding, context: Context) -> Standing:
    """Tell whether an element of an act was found to be there."""
    return _STANDING[element](finding, context)


def _said(truth: bool | None) -> Standing:
    if truth is None:
        return "unknown"
    return "present" if truth else "absent"


def _kept_from_online(finding: ConductFinding, context: Context) -> Standing:
    # The obstruction itself says so, unless somebody was made to go online instead; no other act does.
    if finding.act != "online_choice_obstruction":
        return "unknown"
    return "absent" if finding.forced_online and context.takes(CHOICE_FORCED) else "present"


def _unauthorised(finding: ConductFinding, context: Context) -> Standing:
    if finding.act == "message_exchange_obstruction" and not context.takes(OBSTRUCTION_UNAUTHORISED):
        return "present"
    if finding.act in _USES and finding.owner_consent:
        return "silent" if context.takes(OWNER_CONSENT) else "absent"
    return _said(finding.unauthorised)


def _system_effect(finding: ConductFinding, context: Context) -> Standing:
    if finding.system_effect is None:
        return "unknown"
    had = [row.system_effect in _EFFECTS[finding.system_effect] for row in context.law(HARMFUL_EFFECTS).rows]
    return _said(any(had) if context.takes(EITHER_EFFECT) else all(had))


def _slip_maker(finding: ConductFinding, context: Context) -> Standing:
    maker = finding.slip_maker
    if maker == "other_receiver" and not context.takes(OTHER_RECEIVER):
        return "present"
    return _said(None if maker is None else context.law(FORBIDDEN_MAKERS).row(maker) is not None)


def _own_accord(finding: ConductFinding, context: Context) -> Standing:
    if finding.own_accord is False and context.takes(MADE_ON_ORDERS):
        return "silent"
    return _said(finding.own_accord)


def _account_or_signature(finding: ConductFinding, context: Context) -> Standing:
    return "absent" if finding.without_account and context.takes(FRAUD_ALONE) else "present"


_STANDING: Mapping[Element, Callable[[ConductFinding, Context], Standing]] = {
    "kept_from_online": _kept_from_online,
    "unauthorised": _unauthorised,
    "system_effect": _system_effect,
    "sabotage_purpose": lambda finding, _: _said(finding.sabotage_purpose),
    "outside_law": lambda finding, _: "unknown" if finding.outside_law is None else "present",
    "slip_maker": _slip_maker,
    "own_accord": _own_accord,
    "outside_system": lambda finding, _: _said(finding.outside_system),
    "to_hand_over": lambda finding, _: _said(finding.to_hand_over),
    "another_persons": lambda finding, _: _said(finding.another_persons),
    "account_or_signature": _account_or_signature,
    "using_service": lambda finding, _: _said(finding.using_service),
}
