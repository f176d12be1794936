"""The words in which Điều 5 and Điều 22 name prohibited acts, and the row that holds one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Act = Literal[
    "online_choice_obstruction",
    "message_exchange_obstruction",
    "message_exchange_interference",
    "message_alteration",
    "message_deletion",
    "message_destruction",
    "message_forgery",
    "message_copying",
    "message_disclosure",
    "message_display",
    "message_moving",
    "harmful_software_creation",
    "harmful_software_distribution",
    "other_infrastructure_sabotage",
    "other_violation_under_law",
    "self_made_receipt_slip",
    "account_fraud",
    "account_impersonation",
    "account_appropriation",
    "account_unlawful_use",
    "signature_fraud",
    "signature_impersonation",
    "signature_appropriation",
    "signature_unlawful_use",
]
Element = Literal[
    "kept_from_online",
    "unauthorised",
    "system_effect",
    "sabotage_purpose",
    "outside_law",
    "slip_maker",
    "own_accord",
    "outside_system",
    "to_hand_over",
    "another_persons",
    "account_or_signature",
    "using_service",
]


@dataclass(frozen=True, slots=True)
class ProhibitedConduct:
    """One act that the text names, and what must be found besides the act itself.

    `kept_from_online`: somebody was kept from choosing the online way; `unauthorised`: “trái phép”, done without
    authority; `system_effect`: what the software does to the operating system; `sabotage_purpose`: meant to sabotage
    the infrastructure that serves the two systems; `outside_law`: the law that a blanket item points at; `slip_maker`,
    `own_accord`, `outside_system`, `to_hand_over`: who made a slip, on whose decision, where, and what for;
    `another_persons`: the account or signature is somebody else's; `account_or_signature`: one of them was involved;
    `using_service`: done while using a service, which only a rejected reading asks for.
    """

    act: Act
    elements: tuple[Element, ...]
    at: str

    @property
    def key(self) -> Act:
        """The act itself."""
        return self.act
