"""What became of the units and posts: dated, with evidence, and never a new name for an old one."""

from datetime import date, timedelta
from typing import get_args

import pytest

from bhxh_rules.corpus.records import EVIDENCE
from bhxh_rules.qc352.dieu_02.law import Party
from bhxh_rules.qc1624.assignments import Holder
from bhxh_rules.references.institutions import NOTES, InstitutionNote, end_of, notes_on, printed_names

HOLDERS = get_args(Holder)


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.institution)
def test_a_note_is_whole(note: InstitutionNote) -> None:
    assert note.holders
    assert set(note.holders) <= {*HOLDERS, *get_args(Party)}
    assert note.evidence in EVIDENCE
    assert note.evidence not in ("M", "NF")
    assert (note.successor is None) is (note.successor_evidence is None)
    assert note.successor_evidence in (None, *EVIDENCE)
    assert note.institution
    assert note.source


def test_a_holder_has_one_note_at_most() -> None:
    held = [holder for note in NOTES for holder in note.holders]

    assert len(set(held)) == len(held)


@pytest.mark.parametrize("holder", HOLDERS)
def test_notes_hold_from_their_day_on(holder: str) -> None:
    known = notes_on(holder, None)
    for note in known:
        assert notes_on(holder, note.from_day - timedelta(days=1)) == ()
        assert notes_on(holder, note.from_day) == (note,)
    assert (end_of(holder) is not None) is any(note.fate == "ended" for note in known)


def test_what_ended_and_when() -> None:
    ended = {holder for holder in HOLDERS if end_of(holder)}

    assert ended == {
        *("standing_unit", "secretary", "support_centre"),
        *("communication_centre_director", "support_centre_director"),
    }
    assert {note.from_day for holder in ended if (note := end_of(holder))} == {date(2025, 3, 1)}
    assert {note.from_day for note in NOTES if note.fate == "reorganised"} == {date(2025, 7, 1)}
    assert notes_on("board", None) == ()


def test_the_names_that_clauses_print_begin_with_that_of_the_note() -> None:
    for note in NOTES:
        names = printed_names(note)
        assert names[0] == note.institution
        assert len(set(names)) == len(names)
    assert "Tổng Giám đốc" in {name for note in NOTES for name in printed_names(note)}
