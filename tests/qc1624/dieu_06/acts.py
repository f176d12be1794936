"""The prohibited acts by clause and what the text says of them, written apart from the law table."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

BY_CLAUSE: dict[str, list[str]] = {
    "qc1624/d6.k1.a": [
        "against_state",
        "national_security_violation",
        "social_order_violation",
        "history_distortion",
        "religion_insult",
        "gender_discrimination",
        "racial_discrimination",
        "riot_incitement",
        "security_disruption_incitement",
        "public_disorder_incitement",
        "false_policy_propaganda",
    ],
    "qc1624/d6.k1.b": ["state_secret_disclosure", "sector_secret_disclosure", "other_legal_secret_disclosure"],
    "qc1624/d6.k1.c": [
        "false_information",
        "humiliation",
        "slander",
        "economic_order_violation",
        "prostitution",
        "social_evils",
        "human_trafficking",
        "crime_instigation",
        "crime_enticement",
        "crime_incitement",
    ],
    "qc1624/d6.k1.d": ["personal_gain"],
    "qc1624/d6.k2": [
        "equipment_disruption",
        "equipment_sabotage",
        "management_obstruction",
        "provision_obstruction",
        "use_obstruction",
    ],
}
CLAUSE = {act: clause for clause, acts in BY_CLAUSE.items() for act in acts}
EQUIPMENT = {act for act in CLAUSE if act.startswith("equipment_")}
OBSTRUCTION = {act for act in CLAUSE if act.endswith("_obstruction")}
AFTER_INCITEMENT = {"security_disruption_incitement", "public_disorder_incitement"}

# What is known of an act: the fields of a finding, without the act; an act that is absent was never looked at.
Known = Mapping[str, Mapping[str, Any]]


def _one(act: str, known: Known, rejected: Collection[str]) -> str:
    """Say of one act: yes, no, without (found, but something else is not there), open."""
    said = known.get(act, {"found": "not_examined"})
    if said["found"] == "not_examined" or said.get("found_by") is None:
        return "open"
    if said["found"] == "not_found":
        return "no"
    needed: list[bool | None] = []
    if act not in EQUIPMENT | OBSTRUCTION and not (act == "false_policy_propaganda" and "DG-0052" in rejected):
        needed.append(said.get("purpose"))
    if act == "false_policy_propaganda" and "DG-0028" not in rejected:
        needed.append(said.get("effect"))
    if act == "other_legal_secret_disclosure":
        needed.append(True if said.get("law") else None)
    if act == "false_information" and "DG-0030" in rejected:
        needed.append(said.get("about_somebody"))
    if act in AFTER_INCITEMENT:
        direct = said.get("direct_act")
        needed.append(direct if "DG-0019" in rejected else direct is not True)
    return "without" if False in needed else "open" if None in needed else "yes"


def expected(known: Known, rejected: Collection[str] = ()) -> tuple[str, dict[str, str]]:
    """Give the outcome, and where each act stands, that these findings lead to."""
    where = {act: _one(act, known, rejected) for act in CLAUSE}
    if "DG-0029" in rejected:
        before = dict(where)
        for part, other in ((EQUIPMENT, OBSTRUCTION), (OBSTRUCTION, EQUIPMENT)):
            others = {before[act] for act in other}
            for act in part:
                if before[act] == "yes" and "yes" not in others:
                    where[act] = "open" if "open" in others else "without"
    said = set(where.values())
    return "violated" if "yes" in said else "undetermined" if "open" in said else "satisfied", where
