"""Every use of the portal under every combination of conditions, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_13 import CODES, LAWS, ONLINE_USE_NOT_ALLOWED, may_file_online

FACTS = ("account_registered", "procedure_published", "service_offered")
NEEDED = {
    "declare": FACTS[:2],
    "file": FACTS[:2],
    "look_up": ("account_registered", "service_offered"),
}


@pytest.mark.parametrize("use", NEEDED)
@pytest.mark.parametrize("rejected", [(), ("DG-0101",)], ids=str)
def test_every_combination(use: Any, rejected: tuple[str, ...]) -> None:
    context = Context(rejected=rejected)
    silent = use == "look_up" or bool(rejected)
    for values in product((True, False, None), repeat=len(FACTS)):
        said = dict(zip(FACTS, values, strict=True))
        decision = may_file_online(use, **said, as_of=None, context=context)
        needed = [said[name] for name in NEEDED[use]]
        if False in needed and not silent:
            verdict = ("violated", "ONLINE_USE_NOT_ALLOWED")
        elif None in needed:
            verdict = ("undetermined", "FACTS_MISSING")
        elif False in needed:
            verdict = ("undetermined", "ONLINE_USE_NOT_MENTIONED")
        else:
            verdict = ("satisfied", "ONLINE_USE_ALLOWED")
        fails = "not_mentioned" if silent else "not_met"

        assert (decision.outcome, decision.code) == verdict, said
        assert decision.citations == ("qc352/d13",)
        assert [(item.requirement, item.standing) for item in decision.value.items] == [
            (name, {True: "met", False: fails, None: "unknown"}[said[name]]) for name in NEEDED[use]
        ]
        unknown = tuple(name for name in NEEDED[use] if said[name] is None)
        assert decision.missing == (unknown if verdict[1] == "FACTS_MISSING" else ())
        assert decision.readings == (("DG-0101",) if False in needed and use != "look_up" else ())


def test_the_table() -> None:
    table = LAWS[0]

    assert {row.key: (row.requirements, row.at) for row in table.rows} == {
        use: (needed, "qc352/d13") for use, needed in NEEDED.items()
    }


def test_an_unknown_use() -> None:
    decision = portal.may_file_online(account_registered=False)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", ("online_use",))


def test_when_it_applies() -> None:
    facts: dict[str, Any] = {"online_use": "file", **dict.fromkeys(FACTS, True)}
    before, first = (portal.may_file_online(**facts, as_of=date(2020, 3, day)) for day in (5, 6))

    assert (before.outcome, before.citations) == ("not_applicable", ("qc352/d13",))
    assert (first.outcome, first.as_of) == ("satisfied", date(2020, 3, 6))


def test_what_is_not_allowed_is_no_breach_by_anybody() -> None:
    assert ONLINE_USE_NOT_ALLOWED.vi.startswith("Không được")
    assert not any("Trái" in code.vi for code in CODES)
