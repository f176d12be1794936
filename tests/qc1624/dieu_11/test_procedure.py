from datetime import date
from typing import Any, get_args

import pytest

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS, Action, State
from bhxh_rules.qc1624.dieu_11.records import NextActions

K1 = "qc1624/d11.k1"


def ask(*rejected: str, **facts: Any) -> Decision[NextActions]:
    return zalo.next_actions(**facts, context=Context(rejected=rejected))


@pytest.mark.parametrize("state", [state for state in get_args(State) if state != "takedown_refused"])
def test_what_is_provided_is_what_the_table_has(state: State) -> None:
    value = ask(state=state, kind="new").value
    rows = [row for row in TRANSITIONS.rows if row.from_state == state]

    assert {(step.action, step.actor, step.to_state, step.at) for step in value.provided} == {
        (row.action, row.actor, row.to_state, row.at) for row in rows
    }


@pytest.mark.parametrize("state", get_args(State))
@pytest.mark.parametrize("kind", ["new", "update"])
def test_every_action_is_told_once(state: State, kind: Any) -> None:
    if (state, kind) == ("new", "update"):
        return
    value = ask(state=state, kind=kind).value
    provided = {step.action for step in value.provided}
    departing = {each.action for each in value.departing}
    live = state in ("published", "takedown_proposed", "takedown_approved", "takedown_refused") or (
        kind == "update" and state not in ("new", "removed")
    )
    of_takedown = {"propose_takedown", "decide_takedown", "refuse_takedown", "remove"}

    assert not provided & departing
    assert not provided & set(value.silent)
    assert not departing & set(value.silent)
    assert provided | departing | set(value.silent) == set(get_args(Action)) - (set() if live else of_takedown)


def test_a_refused_takedown_stands_where_it_stood() -> None:
    assert ask(state="takedown_refused").value.provided == ask(state="published").value.provided


@pytest.mark.parametrize(
    ("facts", "missing"),
    [({}, ("state",)), ({"kind": "update"}, ("state",)), ({"state": "submitted"}, ("kind",))],
)
def test_what_is_missing(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    decision = ask(**facts)

    assert (str(decision.outcome), str(decision.code), decision.missing) == ("undetermined", "FACTS_MISSING", missing)


def test_an_update_of_nothing_is_impossible() -> None:
    with pytest.raises(InputError) as caught:
        ask(state="new", kind="update")
    assert [problem.pointer for problem in caught.value.problems] == ["/state"]


@pytest.mark.parametrize(("day", "outcome"), [(15, "not_applicable"), (16, "determined")])
def test_the_commencement(day: int, outcome: str) -> None:
    assert str(ask(state="new", as_of=date(2024, 9, day)).outcome) == outcome


@pytest.mark.parametrize(("as_of", "ended"), [(None, True), (date(2025, 2, 28), False), (date(2025, 3, 1), True)])
def test_the_office_of_the_secretary(as_of: date | None, ended: bool) -> None:
    decision = ask(state="submitted", kind="new", as_of=as_of)

    assert {step.office_ended for step in decision.value.provided} == {ended}
    assert "DG-0020" in decision.readings


def test_the_other_readings() -> None:
    silent = ask("DG-0035", state="submitted", kind="update")
    assert (str(silent.outcome), str(silent.code), silent.missing) == ("undetermined", "UPDATE_NOT_MENTIONED", ())
    assert [step.action for step in ask("DG-0035", state="published").value.provided] == ["propose_takedown"]
    assert {step.scope for step in ask("DG-0013", state="takedown_proposed").value.provided} == {"content_management"}
    steps = {each.code for each in ask("DG-0032", "DG-0033", state="approved", kind="new").value.departing}
    assert steps == {"no_board_opinion", "not_moderated"}


def test_the_clauses_of_the_steps() -> None:
    assert ask(state="reviewed", kind="new").citations == (f"{K1}.b", f"{K1}.c")
    assert ask(state="removed").citations == (K1,)
