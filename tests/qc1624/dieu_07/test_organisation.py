"""The duties and powers are those of the text, and say what became of their holders."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any, get_args

import pytest

from bhxh_rules import corpus, zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.errors import LawError
from bhxh_rules.qc1624.assignments import Assignment, Duty
from bhxh_rules.qc1624.dieu_07.tables import assignments
from bhxh_rules.references.institutions import end_of
from tests.qc1624.dieu_07.specification import CLAUSES

DUTIES: tuple[Any, ...] = get_args(Duty)
ROWS = assignments(Context())
MARCH = date(2025, 3, 1)
EVE = MARCH - timedelta(days=1)


def test_the_table_is_complete_against_the_list_of_the_text() -> None:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in ROWS:
        found[row.at][row.duty].add(row.holder)

    assert {clause: dict(duties) for clause, duties in found.items()} == CLAUSES
    assert len({(row.key, row.at) for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("home", ["qc1624/d7", "qc1624/d8", "qc1624/d16", "qc1624/d18", "qd1624/d3"])
def test_no_clause_is_left_without_a_row(home: str) -> None:
    known = corpus.load()
    below = [p.id for p in known.provisions if p.id == home or p.id.startswith(f"{home}.")]
    leaves = [id for id in below if not any(other.startswith(f"{id}.") for other in below)]

    assert [leaf for leaf in leaves if leaf not in CLAUSES] == []


def test_every_duty_but_removing_has_a_holder() -> None:
    assert set(DUTIES) - {row.duty for row in ROWS} == {"remove"}
    removing = zalo.responsible_units(duty="remove")
    assert (removing.outcome, removing.code, removing.missing) == ("undetermined", "RESPONSIBLE_NOT_MENTIONED", ())
    assert removing.citations == ("qc1624/d11.k1",)


@pytest.mark.parametrize("duty", DUTIES)
def test_a_duty_has_its_holders_on_every_day(duty: Any) -> None:
    holders = [(row.holder, row.at) for row in ROWS if row.duty == duty]
    for as_of in (None, date(2024, 9, 16), EVE, MARCH, date(2025, 7, 1)):
        decision = zalo.responsible_units(duty=duty, as_of=as_of)
        if decision.result is not None:
            assert [(held.holder, held.at) for held in decision.value.holders] == holders
            assert set(decision.citations) == {at for _, at in holders}
            noted = any(held.notes for held in decision.value.holders)
            assert ("DG-0020" in decision.readings) >= noted
            assert list(decision.readings) == sorted(decision.readings)


@pytest.mark.parametrize("duty", DUTIES)
def test_a_power_whose_every_holder_has_ended_is_open(duty: Any) -> None:
    rows = [row for row in ROWS if row.duty == duty]
    gone = bool(rows) and any(r.nature == "power" for r in rows) and all(end_of(r.holder) for r in rows)

    assert (zalo.responsible_units(duty=duty, as_of=MARCH).code == "OFFICE_ABOLISHED") is gone
    assert (zalo.responsible_units(duty=duty).missing == ("as_of",)) is gone
    assert gone is (duty == "request_revision")


def test_a_power_of_an_ended_office() -> None:
    before = zalo.responsible_units(duty="request_revision", as_of=EVE)
    after = zalo.responsible_units(duty="request_revision", as_of=MARCH)

    assert (before.outcome, before.value.holders[0].notes, before.readings) == ("determined", (), ("DG-0020",))
    assert (after.outcome, after.decided_by, after.citations) == (
        "undetermined",
        None,
        ("qc1624/d11.k1.b",),
    )
    assert [(note.fate, note.evidence) for note in after.value.holders[0].notes] == [("ended", "I")]


def test_a_unit_keeps_its_name_and_gets_a_note() -> None:
    decision = zalo.responsible_units(duty="answer_for_content", as_of=MARCH)
    (held,) = decision.value.holders
    (note,) = held.notes

    assert (decision.outcome, held.holder, decision.readings) == ("determined", "standing_unit", ("DG-0020",))
    assert (note.fate, note.from_day, note.evidence, note.successor_evidence) == ("ended", MARCH, "S", "I")
    assert note.successor == "Ban Tuyên truyền và Hỗ trợ người tham gia"
    assert zalo.responsible_units(duty="answer_for_content", as_of=EVE).value.holders[0].notes == ()
    assert zalo.responsible_units(duty="answer_for_content").value.holders[0].notes == (note,)


def test_those_towards_whom_a_duty_is_get_notes_as_well() -> None:
    (held,) = zalo.responsible_units(duty="answer_for_published_information", as_of=MARCH).value.holders

    assert (held.holder, held.towards, held.notes[0].fate) == ("head", ("director_general",), "renamed")


def test_unknown_duty_and_other_law() -> None:
    assert zalo.responsible_units().missing == ("duty",)
    before = zalo.responsible_units(duty="choose_cover", as_of=date(2024, 9, 15))
    assert (before.outcome, before.citations) == ("not_applicable", ("qd1624/d2",))


def test_no_choice_changes_who_is_responsible() -> None:
    every = Context(rejected=CHOICES)
    for duty in DUTIES:
        assert zalo.responsible_units(duty=duty, context=every) == zalo.responsible_units(duty=duty)


def test_only_members_get_a_delegation() -> None:
    for holder in ("deputy", "member"):
        assert Assignment("delegate", holder, "power", scope="head_matters", at="qc1624/d7.k2.b").holder == holder
    with pytest.raises(LawError):
        Assignment("delegate", "editor", "power", scope="head_matters", at="qc1624/d7.k2.b")
