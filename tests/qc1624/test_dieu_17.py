from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from bhxh_rules import references
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_17 import SUCCESSION
from bhxh_rules.references.instruments import REFERENCES

DAY = date(2026, 10, 1)
ATTESTED: dict[str, Any] = {"change": "replaced", "changed_by": "Luật mới", "changed_on": date(2026, 1, 1)}


@pytest.mark.parametrize("instrument", REFERENCES)
def test_every_instrument_around_the_day_of_its_successor(instrument: Any) -> None:
    reference = REFERENCES[instrument]
    first_day = reference.successor.from_day if reference.successor else None
    for on in (DAY, date(2024, 9, 16), *((first_day - timedelta(1), first_day) if first_day else ())):
        decision = references.resolve(instrument=instrument, on=on)
        value = decision.value

        assert decision.as_of == on
        assert decision.citations == ("qc1624/d17", *reference.cited_in)
        assert (value.title, value.cited_in, value.note) == (reference.title, reference.cited_in, reference.note)
        assert value.evidence == (reference.successor.evidence if reference.successor else "NF")
        assert value.later_text == (reference.successor.title if reference.successor else None)
        assert value.later_from == first_day
        if reference.manner == "elsewhere":
            expected: tuple[Any, ...] = ("not_applicable", "NOT_A_REFERENCE_OF_THE_REGULATION", None)
        elif first_day is None:
            expected = ("undetermined", "REFERENCE_STATUS_UNKNOWN", None)
        else:
            expected = ("determined", "REFERENCE_RESOLVED", "cited_text" if on < first_day else "new_text")
        assert (decision.outcome, decision.code, value.applies) == expected
        known = decision.outcome != "undetermined"
        assert decision.missing == (() if known else ("change", "changed_by", "changed_on"))


@pytest.mark.parametrize("instrument", REFERENCES)
def test_a_reference_by_subject_read_the_other_way(instrument: Any) -> None:
    decision = references.resolve(instrument=instrument, on=DAY)
    flipped = references.resolve(instrument=instrument, on=DAY, context=Context(rejected="DG-0067"))

    if REFERENCES[instrument].manner == "by_subject":
        assert decision.readings == ("DG-0067", "DG-0068")
        assert (flipped.outcome, flipped.value.applies) == ("not_applicable", None)
    else:
        assert decision.readings == ("DG-0068",)
        assert (flipped.outcome, flipped.result) == (decision.outcome, decision.result)


def test_what_the_caller_attests_goes_before_what_the_library_knows() -> None:
    for instrument in ("cybersecurity_law", "intellectual_property_law"):
        for change, on in product(("replaced", "supplemented"), (date(2025, 12, 31), date(2026, 1, 1))):
            facts: dict[str, Any] = {**ATTESTED, "instrument": instrument, "change": change, "on": on}
            value = references.resolve(**facts).value
            after = {"replaced": "new_text", "supplemented": "cited_and_new_text"}[change]
            assert value.applies == (after if on == date(2026, 1, 1) else "cited_text")
            assert (value.later_text, value.later_from, value.evidence) == ("Luật mới", date(2026, 1, 1), None)


def test_a_change_still_to_come_does_not_undo_what_applies() -> None:
    later: dict[str, Any] = {"change": "supplemented", "changed_by": "Luật mới", "changed_on": date(2027, 1, 1)}
    resolved = {
        on: references.resolve(instrument="cybersecurity_law", on=on, **later).value.applies
        for on in (date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1))
    }
    assert list(resolved.values()) == ["cited_text", "new_text", "new_text", "cited_and_new_text"]


def test_half_an_attested_change_is_missing_its_other_half() -> None:
    for kept in product((True, False), repeat=3):
        facts = {name: ATTESTED[name] for name, keep in zip(ATTESTED, kept, strict=True) if keep}
        decision = references.resolve(instrument="cybersecurity_law", on=DAY, **facts)
        if 0 < len(facts) < 3:
            assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
            assert decision.missing == tuple(name for name in ATTESTED if name not in facts)
        else:
            assert decision.outcome == "determined"


def test_a_note_is_not_changed_by_what_the_caller_attests() -> None:
    decision = references.resolve(instrument="decree_42_2022", on=DAY, **ATTESTED)

    assert (decision.outcome, decision.value.later_text) == ("not_applicable", "Nghị định số 224/2026/NĐ-CP")


@pytest.mark.parametrize(
    ("facts", "missing"),
    [({}, ("instrument", "on")), ({"on": DAY}, ("instrument",)), ({"instrument": "retention_rules"}, ("on",))],
)
def test_what_is_missing(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    decision = references.resolve(**facts)

    assert (decision.outcome, decision.missing, decision.citations) == ("undetermined", missing, ("qc1624/d17",))


def test_before_the_first_day_of_force() -> None:
    decision = references.resolve(instrument="cybersecurity_law", on=date(2024, 9, 15))

    assert (decision.outcome, decision.code, decision.citations) == ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",))


def test_a_change_that_the_text_did_not_name_would_leave_the_cited_text() -> None:
    context = Context(laws=(SUCCESSION.replace(SUCCESSION.rows[1:]),))

    assert references.resolve(instrument="cybersecurity_law", on=DAY, context=context).value.applies == "cited_text"


def test_the_rows_of_the_text() -> None:
    assert [(row.key, row.then_applies, row.at) for row in SUCCESSION.rows] == [
        ("replaced", "new_text", "qc1624/d17"),
        ("supplemented", "cited_and_new_text", "qc1624/d17"),
    ]
