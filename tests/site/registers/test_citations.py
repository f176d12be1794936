"""Which clauses name a unit or post that has changed: in their law tables, and in their words."""

from __future__ import annotations

from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.corpus import parse, read_document
from bhxh_rules.references.institutions import NOTES, InstitutionNote, printed_names
from bhxh_rules.site.registers.citations import named_at, named_in

# The Trung tâm stands there only as that of the Phòng, whose own end is told at the clause.
OF_THE_PHONG = {f"qc1624/d11.k1.{point}" for point in "bce"}
TEXTS = (("qd1624-2024.txt", 0, "qd1624"), ("qd1624-2024.txt", 1, "qc1624"), ("qc352-2020.txt", -1, "qc352"))


def note_on(holder: str) -> InstitutionNote:
    return next(note for note in NOTES if holder in note.holders)


def test_a_clause_that_names_an_office_only_in_words_is_among_them() -> None:
    found = named_in()

    assert "qc1624/d11.k1.a" in found[note_on("secretary")]
    assert "qc352/d20.k3" in found[note_on("director_general")]
    assert {"qc1624/d2.k1", "qc352/d9.k2", "qc352/d15.k1", "qc352/d18.k2"} <= set(found[note_on("provincial_office")])
    assert found[note_on("district_office")] == ("qc352/d15.k1",)
    assert note_on("secretary") in named_at()["qc1624/d11.k1.a"]


def test_every_clause_whose_official_text_names_an_office_is_among_them(texts: Path) -> None:
    said = {
        own: node.text
        for name, part, instrument in TEXTS
        for own, node in parse(read_document(texts / name)).parts[part].provisions(instrument)
    }
    assert len(said) == len(corpus.load().provisions)
    for note, known in named_in().items():
        named = {own for own, words in said.items() if any(name in words for name in printed_names(note))}
        left_out = OF_THE_PHONG if "standing_unit" in note.holders else set()
        assert named - set(known) == left_out, note.institution
