"""Điểm c khoản 2 Điều 19: every combination of facts and readings, against a specification written apart."""

from datetime import date
from itertools import combinations, product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_15 import Intake
from bhxh_rules.qc352.dieu_19.linked import LinkedSetupBy

TRUTHS = (None, True, False)
AT = ("qc352/d19.k2.c",)
READINGS = ("DG-0087", "DG-0089", "DG-0090")
REJECTED = [set(some) for size in range(4) for some in combinations(READINGS, size)]
MANAGES = {"focal_and_managing", "managing_only"}


def reached(intake: str | None, rejected: set[str]) -> str:
    """Tell whether the point covers the file: yes, no, silent, or ? where the way of filing is unknown."""
    if "DG-0087" in rejected:  # the point speaks of linked files, whichever way they came in
        return "yes"
    if intake == "public_post":
        return "no" if "DG-0089" in rejected else "yes"
    return {"at_counter": "yes", "online_on_portal": "no", "other": "silent", None: "?"}[intake]


def expected(
    intake: str | None,
    several_agencies: bool | None,
    linked_setup_by: str | None,
    setup_runs_through: bool | None,
    rejected: set[str],
) -> tuple[str, str, tuple[str, ...]]:
    """Give outcome, code and missing facts."""
    several, by, through = several_agencies, linked_setup_by, setup_runs_through
    covered = reached(intake, rejected)
    if several is False:
        return "not_applicable", "ONE_AGENCY_SETTLES", ()
    if covered == "no":
        return "not_applicable", "LINKED_SETUP_OTHER_INTAKE", ()
    if covered == "silent":
        if several is None:
            return "undetermined", "FACTS_MISSING", ("several_agencies",)
        return "undetermined", "INTAKE_NOT_MENTIONED", ()
    if several and covered == "yes" and by == "nobody":
        return "violated", "LINKED_PROCEDURE_NOT_SET_UP", ()
    if several and covered == "yes" and through is False:
        return "violated", "LINKED_SETUP_INTERRUPTED", ()
    lacking: tuple[str, ...] = ("intake",) if covered == "?" else ()
    lacking += ("several_agencies",) if several is None else ()
    lacking += ("linked_setup_by",) if by is None else ()
    lacking += ("setup_runs_through",) if through is None and by != "nobody" else ()
    if lacking:
        return "undetermined", "FACTS_MISSING", lacking
    good = {"focal_and_managing"} if "DG-0090" in rejected else MANAGES
    if by in good:
        return "satisfied", "LINKED_PROCEDURE_SET_UP", ()
    return "undetermined", "LINKED_SETUP_BY_OTHER_NOT_MENTIONED", ()


def questions() -> list[dict[str, Any]]:
    names = ("intake", "several_agencies", "linked_setup_by", "setup_runs_through")
    every = product((None, *get_args(Intake)), TRUTHS, (None, *get_args(LinkedSetupBy)), TRUTHS)
    asked = [dict(zip(names, facts, strict=True)) for facts in every]
    return [facts for facts in asked if facts["linked_setup_by"] != "nobody" or facts["setup_runs_through"] is None]


@pytest.mark.parametrize("rejected", REJECTED, ids=lambda some: "+".join(sorted(some)) or "none")
def test_every_combination_of_facts(rejected: set[str]) -> None:
    context = Context(rejected=rejected)
    for facts in questions():
        decision = portal.check_linked_setup(**facts, context=context)

        assert (decision.outcome, decision.code, decision.missing) == expected(**facts, rejected=rejected)
        assert decision.citations == AT
        if decision.result is not None:
            value = decision.value
            assert value.linked_setup_by == facts["linked_setup_by"]
            assert value.capacities == ("focal_reception", "system_manager")
            assert (value.from_stage, value.to_stage) == ("reception", "result_return")


@pytest.mark.parametrize("rejected", REJECTED, ids=lambda some: "+".join(sorted(some)) or "none")
def test_a_reading_that_is_not_named_changes_nothing(rejected: set[str]) -> None:
    for facts in questions():
        decision = portal.check_linked_setup(**facts, context=Context(rejected=rejected))
        for reading in set(READINGS) - set(decision.readings):
            assert expected(**facts, rejected=rejected ^ {reading}) == expected(**facts, rejected=rejected)


@pytest.mark.parametrize(
    ("facts", "readings"),
    [
        ({"intake": "at_counter"}, ()),
        ({"intake": "public_post"}, ("DG-0087", "DG-0089")),
        ({"intake": "online_on_portal"}, ("DG-0087",)),
        ({"intake": "at_counter", "linked_setup_by": "managing_only", "setup_runs_through": True}, ("DG-0090",)),
        ({"intake": "at_counter", "linked_setup_by": "managing_only"}, ()),
        ({"intake": "at_counter", "linked_setup_by": "focal_only", "setup_runs_through": True}, ()),
    ],
)
def test_the_readings_that_are_named(facts: dict[str, Any], readings: tuple[str, ...]) -> None:
    assert portal.check_linked_setup(several_agencies=True, **facts).readings == ("DG-0021", *readings)


@pytest.mark.parametrize("runs_through", [True, False])
def test_what_nobody_set_up_cannot_run_through(runs_through: bool) -> None:
    with pytest.raises(InputError) as caught:
        portal.check_linked_setup(linked_setup_by="nobody", setup_runs_through=runs_through, as_of=date(2020, 1, 1))
    assert [problem.pointer for problem in caught.value.problems] == ["/setup_runs_through"]


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "violated")])
def test_when_it_applies(as_of: date, outcome: str) -> None:
    decision = portal.check_linked_setup(
        intake="at_counter", several_agencies=True, linked_setup_by="nobody", as_of=as_of
    )

    assert (decision.outcome, decision.as_of, decision.citations) == (outcome, as_of, AT)
