"""The prohibited acts by clause and what the text asks of them, written apart from the law tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

BY_CLAUSE: dict[str, list[str]] = {
    "qc352/d5.k1": ["online_choice_obstruction"],
    "qc352/d5.k2": ["message_exchange_obstruction", "message_exchange_interference"],
    "qc352/d5.k3": [
        "message_alteration",
        "message_deletion",
        "message_destruction",
        "message_forgery",
        "message_copying",
        "message_disclosure",
        "message_display",
        "message_moving",
    ],
    "qc352/d5.k4": ["harmful_software_creation", "harmful_software_distribution", "other_infrastructure_sabotage"],
    "qc352/d5.k5": ["other_violation_under_law"],
    "qc352/d5.k6": ["self_made_receipt_slip"],
    "qc352/d22.k3.a": [
        "account_fraud",
        "account_impersonation",
        "account_appropriation",
        "account_unlawful_use",
        "signature_fraud",
        "signature_impersonation",
        "signature_appropriation",
        "signature_unlawful_use",
    ],
}
CLAUSE = {act: clause for clause, acts in BY_CLAUSE.items() for act in acts}

# What is known of an act: the fields of a finding, without the act.
Said = Mapping[str, Any]
Standing = tuple[str, tuple[str, ...]]

BOTH: tuple[object, ...] = (True, False, None)
RELEVANT: dict[str, dict[str, tuple[object, ...]]] = {
    act: {
        **({"forced_online": BOTH} if act == "online_choice_obstruction" else {}),
        **({"unauthorised": BOTH} if act.startswith("message_") or act.endswith("_use") else {}),
        **({"system_effect": ("alteration", "sabotage", "both", "neither", None)} if "software" in act else {}),
        **({"sabotage_purpose": BOTH} if "software" in act or "sabotage" in act else {}),
        **({"outside_law": ("Luật Giao dịch điện tử", None)} if act == "other_violation_under_law" else {}),
        **({"another_persons": BOTH} if act.startswith(("account_", "signature_")) else {}),
        **({"without_account": BOTH} if act.endswith("_fraud") else {}),
        **({"owner_consent": BOTH} if act.endswith("_use") else {}),
        **({"using_service": BOTH} if CLAUSE[act] < "qc352/d5.k6" and CLAUSE[act] > "qc352/d5" else {}),
    }
    for act in CLAUSE
}
RELEVANT["self_made_receipt_slip"] = {
    "slip_maker": (
        *("receiving_civil_servant", "receiving_public_employee", "other_receiver", "other"),
        None,
    ),
    "own_accord": BOTH,
    "outside_system": BOTH,
    "to_hand_over": BOTH,
}
READINGS: dict[str, str] = {
    "DG-0027": "online_choice_obstruction",
    "DG-0076": "message_exchange_obstruction",
    "DG-0077": "self_made_receipt_slip",
    "DG-0078": "account_fraud",
    "DG-0079": "signature_unlawful_use",
    "DG-0080": "self_made_receipt_slip",
    "DG-0102": "harmful_software_creation",
    "DG-0103": "harmful_software_distribution",
    "DG-0105": "message_forgery",
}


def _needed(act: str, said: Said, rejected: Collection[str]) -> dict[str, object]:
    """Give what must be there besides the act: True, False, None (nobody said), or silent."""
    needed = _needed_by_the_clause(act, said, rejected)
    if "DG-0105" in rejected and "using_service" in RELEVANT[act]:
        needed["using_service"] = said.get("using_service")
    return needed


def _needed_by_the_clause(act: str, said: Said, rejected: Collection[str]) -> dict[str, object]:
    if act == "message_forgery":
        return {}
    if act == "online_choice_obstruction":
        return {"kept_from_online": "DG-0027" in rejected or said.get("forced_online") is not True}
    if act == "message_exchange_obstruction" and "DG-0076" in rejected:
        return {}
    if act.startswith("message_"):
        return {"unauthorised": said.get("unauthorised")}
    if "software" in act:
        effect = said.get("system_effect")
        enough = ("both",) if "DG-0102" in rejected else ("alteration", "sabotage", "both")
        purpose = {"sabotage_purpose": said.get("sabotage_purpose")} if "DG-0103" in rejected else {}
        return {"system_effect": effect and effect in enough, **purpose}
    if act == "other_infrastructure_sabotage":
        return {"sabotage_purpose": said.get("sabotage_purpose")}
    if act == "other_violation_under_law":
        return {"outside_law": said.get("outside_law") and True}
    if act == "self_made_receipt_slip":
        return _needed_of_a_slip(said, rejected)
    needed = {"another_persons": said.get("another_persons")}
    if act.endswith("_use"):
        consented = False if "DG-0079" in rejected else "silent"
        return {**needed, "unauthorised": consented if said.get("owner_consent") else said.get("unauthorised")}
    if act.endswith("_fraud"):
        return {**needed, "account_or_signature": "DG-0078" in rejected or not said.get("without_account")}
    return dict(needed)


def _needed_of_a_slip(said: Said, rejected: Collection[str]) -> dict[str, object]:
    makers = {"receiving_civil_servant", "receiving_public_employee"}
    if "DG-0080" in rejected:
        makers.add("other_receiver")
    maker, accord = said.get("slip_maker"), said.get("own_accord")
    return {
        "slip_maker": maker and maker in makers,
        "own_accord": "silent" if accord is False and "DG-0077" not in rejected else accord,
        "outside_system": said.get("outside_system"),
        "to_hand_over": said.get("to_hand_over"),
    }


def expected(act: str, said: Said, rejected: Collection[str] = ()) -> Standing:
    """Say in which group an act stands, and what this turns on."""
    if said["found"] == "not_examined":
        return "open", ("examination",)
    named = said.get("found_by") is not None
    if said["found"] == "not_found":
        return ("clear", ()) if named else ("open", ("found_by",))
    needed = _needed(act, said, rejected)

    def those(value: object) -> tuple[str, ...]:
        return tuple(element for element, there in needed.items() if there is value)

    if not named:
        return "open", ("found_by", *those(None))
    if False in needed.values():
        return "excluded", those(False)
    if None in needed.values():
        return "open", those(None)
    silent = tuple(element for element, there in needed.items() if there == "silent")
    return ("silent", silent) if silent else ("found", ())


def outcome_of(standings: Collection[Standing]) -> tuple[str, str]:
    """Give the outcome and the code that follow from where the acts stand."""
    groups = {group for group, _ in standings}
    if "found" in groups:
        return "violated", "PROHIBITED_CONDUCT_FOUND"
    if any(group == "open" and why != ("examination",) for group, why in standings):
        return "undetermined", "CONDUCT_FINDING_INCOMPLETE"
    if "silent" in groups:
        return "undetermined", "CIRCUMSTANCE_NOT_MENTIONED"
    if "open" in groups:
        return "undetermined", "CONDUCT_NOT_EXAMINED"
    return "satisfied", "NO_PROHIBITED_CONDUCT_FOUND"
