"""A decision on a post names every reading that it depends on."""

from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules import catalogue
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.dieu_11.law import State
from tests.qc1624.logs import events

OURS = ("DG-0012", "DG-0013", "DG-0014", "DG-0016", "DG-0032", "DG-0033", "DG-0034", "DG-0035", "DG-0036")
rejections = st.sets(st.sampled_from(OURS))
questions = st.one_of(
    st.tuples(
        st.just("zalo.audit_publication"),
        st.fixed_dictionaries(
            {"events": events()},
            optional={
                "truncated": st.booleans(),
                "subject": st.sampled_from(["public_post", "individual_reply"]),
            },
        ),
    ),
    st.tuples(
        st.just("zalo.next_actions"),
        st.fixed_dictionaries(
            {"state": st.sampled_from(get_args(State)[1:])}, optional={"kind": st.sampled_from(["new", "update"])}
        ),
    ),
)


def told(decision: Decision[Any]) -> tuple[object, ...]:
    return decision.outcome, decision.code, decision.result, decision.missing, decision.decided_by


def asked(name: str, facts: dict[str, Any], rejected: set[str]) -> Decision[Any] | None:
    from bhxh_rules.core.errors import InputError

    try:
        return catalogue.evaluate(name, facts, Context(rejected=rejected))
    except InputError:
        return None


@settings(max_examples=120)
@given(questions, rejections)
def test_a_reading_that_is_not_named_changes_nothing(question: Any, rejected: set[str]) -> None:
    name, facts = question
    decision = asked(name, facts, rejected)
    if decision is None:
        return
    assert list(decision.readings) == sorted(set(decision.readings))
    assert set(decision.readings) <= set(catalogue.get(name).rule.readings)
    assert decision.rejected == tuple(reading for reading in decision.readings if reading in rejected)
    for reading in set(OURS) - set(decision.readings):
        other = asked(name, facts, rejected ^ {reading})
        assert other is not None
        assert told(other) == told(decision), reading


def test_no_other_choice_is_declared() -> None:
    declared = {
        r for name in ("zalo.next_actions", "zalo.audit_publication") for r in catalogue.get(name).rule.readings
    }

    assert declared & set(CHOICES) == set(OURS)
    assert declared - set(CHOICES) == {"DG-0015", "DG-0020"}
