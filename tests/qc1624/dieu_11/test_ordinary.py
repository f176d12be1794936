"""The short way answers as the long way does, and refuses nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc1624.dieu_11 import ordinary
from bhxh_rules.qc1624.dieu_11.ordinary import Ordinary
from tests.qc1624.logs import BEGUN, MANAGING, course, events, log

WARM = Context()
FLIPPED = Context(rejected=[reading for reading in CHOICES if reading in ("DG-0032", "DG-0034")])
shifts = st.sampled_from([0, 1, 140, 150]).map(lambda days: timedelta(days=days))


def told(log: Any, context: Context) -> Any:
    """Give the answer or the problems."""
    try:
        return zalo.audit_publication(events=log, context=context)
    except InputError as error:
        return error.problems


@settings(max_examples=150)
@given(events(), shifts, st.sampled_from([WARM, FLIPPED]))
def test_a_context_that_has_answered_before_answers_as_a_new_one(
    found: Any, shift: timedelta, context: Context
) -> None:
    for drawn in (found, list(found), tuple(replace(event, at=event.at + shift) for event in found)):
        for _ in range(2):
            assert told(drawn, context) == told(drawn, Context(rejected=context.rejected))


@settings(max_examples=100)
@given(
    st.sampled_from([BEGUN, datetime(2024, 9, 15, 20), datetime(2025, 2, 28, 20), datetime(2025, 6, 2)]),
    st.sampled_from(["decide_to_post", "post", "submit_for_decision"]),
    st.dictionaries(
        st.sampled_from(["edit", "decide_to_post", "post", "review"]),
        st.fixed_dictionaries(
            {},
            optional={
                "text": st.sampled_from([None, "v1", "v2", 5, ""]),
                "form": st.sampled_from([None, "as_submitted", "nonsense", []]),
                "role": st.sampled_from([None, "head", "editor", "nonsense"]),
                "office_attested": st.sampled_from([None, True, 1]),
                "delegation": st.sampled_from([None, MANAGING, 3]),
            },
        ),
        max_size=2,
    ),
    shifts,
)
def test_near_the_usual_course(begun: datetime, until: str, changes: Any, shift: timedelta) -> None:
    drawn = course(until, begun=begun + shift, **changes)

    assert told(drawn, WARM) == told(drawn, Context())


def test_the_second_time_it_is_the_same_answer() -> None:
    context = Context()
    first = zalo.audit_publication(events=course(), context=context)
    as_list: Any = list(course(begun=BEGUN + timedelta(minutes=5)))

    assert zalo.audit_publication(events=as_list, context=context) is first
    assert zalo.audit_publication(events=course(), truncated=False, context=context) is not first
    assert zalo.audit_publication(events=course(begun=BEGUN + timedelta(days=1)), context=context).as_of == date(
        2024, 10, 11
    )


@pytest.mark.parametrize(
    "strange",
    [
        None,
        (),
        "text",
        {"a": 1},
        (1,),
        (*course()[:1], None),
        (replace(course()[0], at=datetime(2024, 10, 10, tzinfo=UTC)),),
        (replace(course()[0], at=date(2024, 10, 10)),),
        (replace(course()[0], action=["receive"]),),
        course()[::-1],
    ],
)
def test_what_is_strange_is_left_to_the_long_way(strange: Any) -> None:
    known = Ordinary(WARM)
    known.learn(course(), zalo.audit_publication(events=course()))

    assert known.find(course()) is not None
    assert known.find(strange) is None


@pytest.mark.parametrize(
    "special",
    [
        course("remove"),
        course(skip=("review",)),
        log(("edit", "editor")),
        log(*course("decide_to_post"), ("decide_to_post", "head")),
        course("decide_to_post", decide_to_post={"role": "deputy", "delegation": MANAGING}),
        course(post={"text": "v2"}),
        log(*course(), *(event for event in course() if event.action != "receive")),
        course(begun=datetime(2025, 2, 28, 21)),
        course(begun=datetime(2024, 9, 15, 21)),
        course(begun=datetime(2024, 9, 16, tzinfo=UTC)),
    ],
)
def test_what_is_special_is_not_learnt(special: Any) -> None:
    known = Ordinary(Context())
    known.learn(special, zalo.audit_publication(events=special))

    assert known.find(special) is None


def test_a_log_that_straddles_the_end_of_the_office_is_not_taken_for_an_earlier_one() -> None:
    context = Context()
    zalo.audit_publication(events=course(begun=datetime(2025, 3, 1) - timedelta(hours=8)), context=context)
    straddling = course(begun=datetime(2025, 2, 28, 21))

    assert str(zalo.audit_publication(events=straddling, context=context).outcome) == "undetermined"


def test_the_store_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordinary, "MAX_LOGS", 2)
    monkeypatch.setattr(ordinary, "MAX_DAYS", 2)
    context = Context()
    logs = [course(until, begun=BEGUN + timedelta(days=n)) for until in ("edit", "propose", "post") for n in range(4)]
    for each in logs:
        zalo.audit_publication(events=each, context=context)
    found = [context.recognisers["zalo.audit_publication"].find(each) is not None for each in logs]

    # Of each shape the days fill up in turn; the third shape throws the first two away.
    assert found == [False] * 8 + [False, False, True, True]


def test_an_ended_office_need_not_be_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordinary, "end_of", lambda holder: None)
    known = Ordinary(Context())
    known.learn(course(), zalo.audit_publication(events=course()))

    assert known.find(course()) is not None


@pytest.mark.parametrize("text", [" ", "\t", "a\ud800"], ids=["blank", "tab", "half a pair"])
def test_a_text_that_is_refused_is_refused_by_a_full_store_as_well(text: str) -> None:
    context = Context()
    zalo.audit_publication(events=course(), context=context)
    with pytest.raises(InputError) as caught:
        zalo.audit_publication(events=course(post={"text": text}), context=context)
    assert {problem.pointer.rpartition("/")[2] for problem in caught.value.problems} == {"text"}


def test_a_text_with_marks_goes_the_long_way() -> None:
    context = Context()
    marked = {"text": "bản một"}
    steps = ("receive", "edit", "propose", "review", "submit_for_decision", "decide_to_post", "finalise", "post")
    changes: dict[str, Any] = dict.fromkeys(steps, marked)
    events = course(**changes)
    first, again = (zalo.audit_publication(events=events, context=context) for _ in range(2))
    assert first == again
    assert context.recognisers["zalo.audit_publication"].find(events) is None
