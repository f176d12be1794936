import copy
import json
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from bhxh_rules.core.decision import (
    FACTS_MISSING,
    Caveat,
    Certainty,
    Code,
    Decision,
    Outcome,
    Versions,
    determined,
    missing,
    not_applicable,
    plain,
    satisfied,
    undetermined,
    violated,
)
from bhxh_rules.core.errors import NoValueError


@dataclass(frozen=True, slots=True)
class Due:
    """A value for these tests."""

    due: date
    at: time | None = None
    steps: tuple[str, ...] = ()


DUE = Code("DUE", "Hạn {v.due:%d/%m/%Y}.", "Due {v.due:%Y-%m-%d}.")
OPEN = Code("OPEN", "Chưa biết {missing}; {decided_by} quyết định.", "Unknown: {missing}; {decided_by} decides.")
LATER = Code("LATER", "Năm {about} chưa rõ.", "Year {about} is open.")
FULL: Decision[Due] = Decision(
    Outcome.DETERMINED,
    DUE,
    Due(date(2026, 8, 24), time(8), ("a", "b")),
    citations=("qc1624/d13.k2.a", "qd1624/d2"),
    readings=("DG-0002", "DG-0003"),
    as_of=date(2026, 8, 20),
    caveats=(Caveat(LATER, "2027"),),
    rejected=("DG-0003",),
    rule="zalo.some_rule",
    versions=Versions("1.2.3", "x1", "2026-11-21"),
)
BARE: Decision[Due] = Decision(Outcome.UNDETERMINED, OPEN, missing=("start", "units"), decided_by="Trưởng Ban")


def test_outcomes_and_certainties_are_a_closed_list() -> None:
    assert [str(outcome) for outcome in Outcome] == [
        "satisfied",
        "violated",
        "determined",
        "not_applicable",
        "undetermined",
    ]
    assert [str(certainty) for certainty in Certainty] == ["certain", "provisional"]


@pytest.mark.parametrize("decision", [FULL, BARE])
def test_a_decision_is_no_boolean(decision: Decision[Due]) -> None:
    with pytest.raises(NoValueError):
        bool(decision)
    with pytest.raises(NoValueError):
        assert decision
    with pytest.raises(NoValueError):
        _ = not decision


def test_value_is_the_result() -> None:
    assert FULL.value is FULL.result


def test_without_a_result_value_names_rule_outcome_code_and_missing_facts() -> None:
    with pytest.raises(NoValueError) as caught:
        _ = BARE.value
    for text in (caught.value.vi, caught.value.en):
        assert [part in text for part in ("undetermined", "OPEN", "start, units")] == [True] * 3

    with pytest.raises(NoValueError) as caught:
        _ = not_applicable(DUE, rule="zalo.some_rule").value
    for text in (caught.value.vi, caught.value.en):
        assert [part in text for part in ("zalo.some_rule", "not_applicable", "DUE")] == [True] * 3
        assert not text.endswith(": ")


def test_a_false_or_empty_result_is_a_value_all_the_same() -> None:
    assert [determined(DUE, result).value for result in (0, False, "", ())] == [0, False, "", ()]


def test_certainty_depends_on_caveats() -> None:
    assert (FULL.certainty, BARE.certainty) == (Certainty.PROVISIONAL, Certainty.CERTAIN)


def test_messages_in_both_languages() -> None:
    assert FULL.message == FULL.message_in("vi") == "Hạn 24/08/2026. Năm 2027 chưa rõ."
    assert FULL.message_in("en") == "Due 2026-08-24. Year 2027 is open."
    assert BARE.message == "Chưa biết start, units; Trưởng Ban quyết định."
    assert BARE.message_in("en") == "Unknown: start, units; Trưởng Ban decides."
    assert (Caveat(LATER, "2027").message(), Caveat(LATER, "2027").message("en")) == (
        "Năm 2027 chưa rõ.",
        "Year 2027 is open.",
    )


def test_as_json_data() -> None:
    assert FULL.to_dict("en") == {
        "rule": "zalo.some_rule",
        "outcome": "determined",
        "code": "DUE",
        "message": "Due 2026-08-24. Year 2027 is open.",
        "value": {"due": "2026-08-24", "at": "08:00", "steps": ["a", "b"]},
        "citations": [
            {"provision": "qc1624/d13.k2.a", "label": FULL.to_dict("en")["citations"][0]["label"]},
            {"provision": "qd1624/d2", "label": FULL.to_dict("en")["citations"][1]["label"]},
        ],
        "readings": ["DG-0002", "DG-0003"],
        "rejected_readings": ["DG-0003"],
        "missing": [],
        "decided_by": None,
        "as_of": "2026-08-20",
        "certainty": "provisional",
        "caveats": [{"code": "LATER", "about": "2027", "message": "Year 2027 is open."}],
        "versions": {"package": "1.2.3", "corpus": "x1", "calendar": "2026-11-21"},
    }
    assert FULL.to_dict()["citations"][0]["label"].startswith("điểm a khoản 2 Điều 13")


def test_what_is_absent_is_null_in_json() -> None:
    data = BARE.to_dict()

    assert [data[name] for name in ("value", "as_of", "versions")] == [None] * 3
    assert data["missing"] == ["start", "units"]
    assert data["decided_by"] == "Trưởng Ban"
    assert list(data) == list(FULL.to_dict())


@pytest.mark.parametrize("decision", [FULL, BARE])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_json_text_keeps_letters_and_holds_plain_types_only(decision: Decision[Due], lang: str) -> None:
    text = decision.to_json(lang)

    assert json.loads(text) == decision.to_dict(lang)
    assert "\\u" not in text
    assert "\n" not in text
    assert decision.to_json(lang, indent=2).count("\n") > 10
    data = decision.to_dict(lang)
    assert {type(data[name]) for name in ("rule", "outcome", "code", "certainty", "message")} == {str}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (3, 3),
        ("a", "a"),
        (Outcome.SATISFIED, "satisfied"),
        (date(2026, 8, 20), "2026-08-20"),
        (datetime(2026, 8, 20, 9), "2026-08-20T09:00"),
        (datetime(2026, 8, 20), "2026-08-20T00:00"),
        (datetime(2026, 8, 20, 9, 0, 1), "2026-08-20T09:00:01"),
        (datetime(2026, 8, 20, 9, 0, 0, 1), "2026-08-20T09:00:00.000001"),
        (datetime(2026, 8, 20, 9, tzinfo=timezone(timedelta(hours=7))), "2026-08-20T09:00+07:00"),
        (time(9), "09:00"),
        (time(9, 0, 30), "09:00:30"),
        (time(9, 0, 0, 5), "09:00:00.000005"),
        ((date(2026, 8, 20), [time(9)]), ["2026-08-20", ["09:00"]]),
        (Due(date(2026, 8, 20)), {"due": "2026-08-20", "at": None, "steps": []}),
    ],
)
def test_plain_data(value: object, expected: object) -> None:
    assert plain(value) == expected
    assert type(plain(value)) is type(expected)


@pytest.mark.parametrize("decision", [FULL, BARE])
def test_a_decision_survives_pickle_and_copy(decision: Decision[Due]) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(decision, protocol))
        assert again == decision
        assert hash(again) == hash(decision)
        assert again.to_dict("en") == decision.to_dict("en")
    for again in (copy.copy(decision), copy.deepcopy(decision)):
        assert again == decision
        assert again.to_dict() == decision.to_dict()


def test_a_code_keeps_its_messages_through_pickle_and_copy() -> None:
    for again in (pickle.loads(pickle.dumps(DUE)), copy.copy(DUE), copy.deepcopy(DUE)):
        assert (type(again), again, again.vi, again.en) == (Code, "DUE", DUE.vi, DUE.en)
    assert (Code("DUE"), Code("DUE").vi, Code("DUE").en) == (DUE, "", "")


def test_a_decision_is_frozen_and_hashable() -> None:
    for field in fields(Decision):
        with pytest.raises(FrozenInstanceError):
            setattr(FULL, field.name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(FULL, field.name)
    assert {FULL: 1, BARE: 2}[copy.deepcopy(FULL)] == 1
    assert not hasattr(FULL, "__dict__")


def test_missing_names_the_unknown_facts_in_order() -> None:
    assert missing(start=None, units=0, form="", late=False, as_of=None) == ("start", "as_of")
    assert missing() == ()


@pytest.mark.parametrize(
    ("make", "outcome"),
    [
        (satisfied, Outcome.SATISFIED),
        (violated, Outcome.VIOLATED),
        (determined, Outcome.DETERMINED),
        (not_applicable, Outcome.NOT_APPLICABLE),
        (undetermined, Outcome.UNDETERMINED),
    ],
)
def test_a_decision_is_made_with_one_clause_or_several(make: Any, outcome: Outcome) -> None:
    assert make(DUE) == Decision(outcome, DUE)
    assert make(DUE, 5, at="qd1624/d2") == Decision(outcome, DUE, 5, ("qd1624/d2",))
    assert make(DUE, at=("qd1624/d2", "qd1624/d1"), missing=("a",)).citations == ("qd1624/d2", "qd1624/d1")
    assert make(DUE, at=iter(("qd1624/d2", "qd1624/d1", "qd1624/d2"))).citations == ("qd1624/d2", "qd1624/d1")
    assert make.__name__ == str(outcome)


def test_the_code_for_missing_facts() -> None:
    decision = undetermined(FACTS_MISSING, missing=("start",))

    assert FACTS_MISSING == "FACTS_MISSING"
    assert "start" in decision.message
    assert "start" in decision.message_in("en")
