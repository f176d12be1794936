"""A working call for each rule, and what it prints: really run when the page is made."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from contextlib import redirect_stdout

from bhxh_rules import catalogue

_LOG = (
    {"at": "2026-08-20T08:30", "action": "receive", "role": "editor", "text": "a"},
    {"at": "2026-08-20T09:00", "action": "edit", "role": "editor", "text": "b"},
    {"at": "2026-08-20T10:00", "action": "propose", "role": "editor", "text": "b"},
    {"at": "2026-08-20T11:00", "action": "post", "role": "editor", "text": "b"},
)

# In the order of the catalogue.
EXAMPLES: Mapping[str, Mapping[str, object]] = {
    "zalo.in_scope": {"actor": "individual", "activity": "information_provision", "interacting": True},
    "zalo.check_account_identity": {
        "name": "Bảo hiểm xã hội Việt Nam",
        "address": "https://zalo.me/bhxhvietnam/",
        "avatar": "sector_logo",
        "cover": "representative",
        "cover_chosen_by": "board",
    },
    "zalo.screen_content": {
        "findings": [{"act": "false_information", "found": "found", "purpose": True, "found_by": "biên tập viên"}]
    },
    "zalo.responsible_units": {"duty": "choose_cover"},
    "zalo.may_act": {
        "role": "deputy",
        "action": "decide_to_post",
        "delegation": {"scopes": ["content_management", "content_censorship"], "from_day": "2024-10-01"},
        "on": "2025-01-15",
    },
    "zalo.reporting_schedule": {"year": 2025},
    "zalo.check_reporting": {"year": 2025, "reports": [], "meetings": [], "as_of": "2025-07-15"},
    "zalo.check_impersonation": {"page_name": "Bảo hiểm xã hội Vỉệt Nam", "page_address": "https://zalo.me/bhxhvn"},
    "zalo.check_information": {"principles": [{"principle": "accurate", "met": False, "found_by": "biên tập viên"}]},
    "zalo.check_source": {
        "collected": True,
        "verbatim": True,
        "accurate": True,
        "official_source": False,
        "lawful": True,
    },
    "zalo.check_topic": {"topic": "policies"},
    "zalo.next_actions": {"state": "submitted", "kind": "new"},
    "zalo.audit_publication": {"events": list(_LOG)},
    "zalo.check_retention": {
        "records_made": ["original", "draft"],
        "records_kept": ["original"],
        "period": "10 năm",
        "legal_basis": "Luật Lưu trữ",
    },
    "zalo.route_question": {"within_authority": True, "units": 2},
    "zalo.receive_question": {"received_at": "2026-08-20T17:00"},
    "zalo.answer_deadline": {"start": "2026-08-20", "units": 1},
    "zalo.check_answer": {"start": "2026-08-20", "units": 1, "answered_on": "2026-08-25", "form": "text"},
    "zalo.consequence": {"conduct": "provision_obstructed"},
    "references.resolve": {"instrument": "cybersecurity_law", "on": "2026-08-20"},
}

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")


def python_call(rule: str) -> str:
    """Return a program that asks a rule its example and prints the verdict."""
    facade, _, name = rule.rpartition(".")
    arguments = ", ".join(f"{fact}={_literal(value)}" for fact, value in EXAMPLES[rule].items())
    kinds = [kind for kind in ("date", "datetime") if re.search(rf"\b{kind}\(", arguments)]
    imports = f"from datetime import {', '.join(kinds)}\n\n" if kinds else ""
    lines = [f"decision = {facade}.{name}({arguments})"]
    lines += ["print(decision.outcome, decision.code)", "print(decision.message)", "print(decision.citations)"]
    return f"{imports}from bhxh_rules import {facade}\n\n" + "\n".join(lines) + "\n"


def printed_by(program: str) -> str:
    """Return what a program of `python_call` prints; it is run here."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(program, "<example>", "exec"), {})
    return printed.getvalue()


def command(rule: str) -> str:
    """Return the same call on the command line."""
    return f"bhxh-rules evaluate {rule} --json '{json.dumps(EXAMPLES[rule], ensure_ascii=False)}'"


def answer(rule: str) -> str:
    """Return the decision that the command prints."""
    return catalogue.evaluate(rule, EXAMPLES[rule]).to_json(indent=2)


def _literal(value: object) -> str:
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
    parts = [int(part) for part in found.groups() if part is not None]
    return f"{'date' if len(parts) == 3 else 'datetime'}({', '.join(map(str, parts))})"
