from pathlib import Path
from typing import get_args

import pytest

from bhxh_rules.corpus import load as load_corpus
from bhxh_rules.corpus.records import EVIDENCE
from bhxh_rules.references.instruments import REFERENCES, Instrument, Reference


def test_every_word_has_its_reference() -> None:
    assert tuple(REFERENCES) == get_args(Instrument)
    assert all(name == reference.instrument for name, reference in REFERENCES.items())


@pytest.mark.parametrize("reference", REFERENCES.values(), ids=list(REFERENCES))
def test_a_reference_is_whole(reference: Reference) -> None:
    corpus = load_corpus()

    assert (reference.manner == "elsewhere") == (not reference.cited_in)
    assert all(at in corpus and at.startswith("qc1624/") for at in reference.cited_in)
    # General knowledge that nobody checked is no evidence.
    assert reference.successor is None or reference.successor.evidence in set(EVIDENCE) - {"M", "NF"}


def test_the_only_law_that_the_regulation_names(texts: Path) -> None:
    regulation = (texts / "qd1624-2024.txt").read_text(encoding="utf-8").partition("NHỮNG QUY ĐỊNH CHUNG")[2]

    assert regulation.count("Luật ") == regulation.count("Luật An ninh mạng") == 1
    assert [name for name, reference in REFERENCES.items() if reference.manner == "by_name"] == ["cybersecurity_law"]
    assert not any(kind in regulation for kind in ("Nghị định ", "Thông tư ", "Quyết định số"))


def test_what_is_cited_elsewhere_is_cited(texts: Path) -> None:
    whole = "".join((texts / name).read_text(encoding="utf-8") for name in ("qd1624-2024.txt", "qc352-2020.txt"))
    numbered = [r.title.split(" số ")[1].split(" ")[0] for r in REFERENCES.values() if " số " in r.title]

    assert len(numbered) == 17
    assert [number for number in numbered if number not in whole] == []
