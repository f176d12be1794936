"""Every combination of facts about an account, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_11.account import check_account

PRINTED, ELSEWHERE = "http://dichvucong.baohiemxahoi.gov.vn", "https://example.vn"
OTHER_SPELLING = "https://dichvucong.baohiemxahoi.gov.vn/dang-ky"
TRUTHS = (True, False, None)
DOMAINS: dict[str, tuple[Any, ...]] = {
    "information_complete": TRUTHS,
    "entered_at": (PRINTED, OTHER_SPELLING, ELSEWHERE, None),
    "credential_channel": ("email", "text_message", "other", "not_announced", None),
    "sent_as_registered": TRUTHS,
    "account_used": ("registered", "of_another", "not_registered", None),
    "registration_data_changed": TRUTHS,
}
ASKED = {
    "registration": ("information_complete", "entered_at", "credential_channel", "sent_as_registered"),
    "use": ("account_used",),
    "change": ("information_complete", "entered_at", "registration_data_changed"),
}
REJECTED: tuple[tuple[str, ...], ...] = (
    (),
    *(("DG-0091",), ("DG-0092",), ("DG-0100",), ("DG-0104",), ("DG-0107",)),
    ("DG-0091", "DG-0104"),
)
CONTEXTS = {rejected: Context(rejected=rejected) for rejected in REJECTED}
WORDS = {True: "met", False: "not_met", None: "unknown"}


def impossible(said: dict[str, Any]) -> bool:
    return said["credential_channel"] == "not_announced" and said["sent_as_registered"] is True


def expected(operation: str, said: dict[str, Any], rejected: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Give each requirement, where it stands, and its clause."""
    there = said["entered_at"] == PRINTED or (said["entered_at"] == OTHER_SPELLING and "DG-0091" not in rejected)
    place = "not_met" if "DG-0104" in rejected else "not_mentioned"
    if there or said["entered_at"] is None:
        place = "met" if there else "unknown"
    if operation == "registration":
        channel = said["credential_channel"]
        announced = {
            None: "unknown",
            "not_announced": "not_met",
            "other": "not_met" if "DG-0092" in rejected else "not_mentioned",
        }.get(channel, WORDS[said["sent_as_registered"]])
        return [
            ("all_information_entered", WORDS[said["information_complete"]], "qc352/d11.k1.a"),
            ("entered_on_portal", place, "qc352/d11.k1.a"),
            ("credentials_announced", announced, "qc352/d11.k1.b"),
        ]
    if operation == "use":
        another = "not_met" if "DG-0107" in rejected else "not_mentioned"
        used = {"registered": "met", "of_another": another, "not_registered": "not_met", None: "unknown"}
        return [("registered_account_used", used[said["account_used"]], "qc352/d11.k1.c")]
    changed = said["registration_data_changed"]
    occasion = "not_mentioned" if changed is False and "DG-0100" in rejected else WORDS[changed]
    return [
        ("all_information_entered", WORDS[said["information_complete"]], "qc352/d11.k1.a"),
        ("changed_on_portal", place, "qc352/d11.k1.d"),
        ("registered_information_changed", occasion, "qc352/d11.k1.d"),
    ]


VERDICTS = (
    ("not_met", "violated", "ACCOUNT_REQUIREMENTS_NOT_MET"),
    ("unknown", "undetermined", "FACTS_MISSING"),
    ("not_mentioned", "undetermined", "ACCOUNT_POINT_NOT_MENTIONED"),
    ("met", "satisfied", "ACCOUNT_REQUIREMENTS_MET"),
)


@pytest.mark.parametrize("operation", ASKED)
@pytest.mark.parametrize("rejected", REJECTED, ids=str)
def test_every_combination(operation: Any, rejected: tuple[str, ...]) -> None:
    names = ASKED[operation]
    for values in product(*(DOMAINS[name] for name in names)):
        said = {**dict.fromkeys(DOMAINS), **dict(zip(names, values, strict=True))}
        if impossible(said):
            continue
        decision = check_account(operation, **said, as_of=None, context=CONTEXTS[rejected])
        items = expected(operation, said, rejected)
        standing, outcome, code = next(row for row in VERDICTS if row[0] in [item[1] for item in items])

        assert (decision.outcome, decision.code) == (outcome, code), said
        assert [(item.requirement, item.standing, item.at) for item in decision.value.items] == items
        assert decision.value.account_operation == operation
        assert decision.citations == tuple(dict.fromkeys(at for _, each, at in items if each == standing))
        assert set(decision.missing) <= {name for name in names if said[name] is None}
        assert bool(decision.missing) is (code == "FACTS_MISSING")


@pytest.mark.parametrize("operation", ASKED)
def test_only_a_reading_that_is_named_changes_anything(operation: Any) -> None:
    for values in product(*DOMAINS.values()):
        said = dict(zip(DOMAINS, values, strict=True))
        if impossible(said):
            continue
        decision = check_account(operation, **said, as_of=None, context=Context())
        for rejected, context in CONTEXTS.items():
            if set(rejected).isdisjoint(decision.readings):
                assert check_account(operation, **said, as_of=None, context=context) == decision, (said, rejected)


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, ("account_operation",)),
        ({"account_operation": "use"}, ("account_used",)),
        ({"account_operation": "change"}, ("information_complete", "entered_at", "registration_data_changed")),
        (
            {"account_operation": "registration"},
            ("information_complete", "entered_at", "credential_channel", "sent_as_registered"),
        ),
        (
            {"account_operation": "registration", "information_complete": True, "credential_channel": "email"},
            ("entered_at", "sent_as_registered"),
        ),
        (
            {"account_operation": "registration", "information_complete": True, "credential_channel": "other"},
            ("entered_at",),
        ),
    ],
)
def test_what_is_missing(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    decision = portal.check_account(**facts)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", missing)


@pytest.mark.parametrize("operation", [*ASKED, None])
def test_what_was_not_announced_was_not_sent(operation: Any) -> None:
    with pytest.raises(InputError) as caught:
        portal.check_account(account_operation=operation, credential_channel="not_announced", sent_as_registered=True)
    assert [problem.pointer for problem in caught.value.problems] == ["/sent_as_registered"]

    not_sent = portal.check_account(
        account_operation="registration", credential_channel="not_announced", sent_as_registered=False
    )
    assert (not_sent.outcome, not_sent.citations) == ("violated", ("qc352/d11.k1.b",))


def test_when_it_applies() -> None:
    before, first = (portal.check_account(as_of=day) for day in (date(2020, 3, 5), date(2020, 3, 6)))

    assert (before.outcome, before.citations, before.as_of) == ("not_applicable", ("qc352/d11.k1",), date(2020, 3, 5))
    assert (first.outcome, str(first.certainty)) == ("undetermined", "provisional")
