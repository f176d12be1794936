"""What the data say about the decision and the two Quy chế: every provision, restated and disposed of."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.corpus.loader import load
from bhxh_rules.corpus.parser import read
from bhxh_rules.corpus.records import DISPOSITIONS, ProvisionRecord
from bhxh_rules.testing.vietnamese import foreign_words

PROVISIONS = load().provisions
TEXTS = {"qd1624": "qd1624-2024.txt", "qc1624": "qd1624-2024.txt", "qc352": "qc352-2020.txt"}
# Articles that print no more than their heading, and whose heading asks nothing by itself.
HEADINGS = (
    *(f"qc1624/d{n}" for n in (4, 5, 7, 8, 9, 11, 12, 13)),
    *(f"qc352/d{n}" for n in (6, 7, 8, 9, 11, 12, 14, 15, 18, 19, 20, 21)),
)
ASKING_NOTHING = {
    *("qd1624/d1", "qc1624/d5.k1", "qc1624/d5.k2", "qc1624/d5.k3"),
    *("qc352/d11.k2.a", "qc352/d15.k1", "qc352/d15.k2", "qc352/d16"),
}
LONGEST_QUOTATION = 13
# The full name of one post; names may stand.
POST = "Trưởng Phòng Quản lý Cổng Thông tin điện tử và Truyền thông đa phương tiện"

each = pytest.mark.parametrize("record", PROVISIONS, ids=lambda record: record.id)


def written(record: ProvisionRecord) -> tuple[str, ...]:
    return (record.restatement, *record.details.values())


def test_every_provision_is_disposed_of() -> None:
    assert {record.disposition for record in PROVISIONS} == set(DISPOSITIONS) - {"deferred", "unencoded"}


@each
def test_a_record_is_vietnamese_for_people(record: ProvisionRecord) -> None:
    for text in written(record):
        assert text == nfc(fold_spaces(text))
        assert foreign_words(text) == []
        assert '"' not in text
    assert record.restatement.lstrip("“")[0].isupper()
    assert record.restatement.endswith(".")
    assert len(record.restatement.split()) > 5


@each
def test_details_are_phrases_and_reasons_are_sentences(record: ProvisionRecord) -> None:
    assert [name for name, text in record.details.items() if text.endswith(".") != (name == "reason")] == []


def test_no_two_provisions_are_restated_alike() -> None:
    assert [text for text, n in Counter(record.restatement for record in PROVISIONS).items() if n > 1] == []


def test_only_text_that_asks_nothing_is_declaratory() -> None:
    declaratory = {record.id for record in PROVISIONS if record.disposition == "declaratory"}
    assert declaratory == {*HEADINGS, *ASKING_NOTHING}
    assert all(load().children(heading) for heading in HEADINGS)


@pytest.mark.parametrize(("instrument", "last"), [("qc1624", 18), ("qc352", 24)])
def test_a_declaratory_article_with_clauses_prints_only_its_heading(instrument: str, last: int, texts: Path) -> None:
    parts = read(texts / TEXTS[instrument]).parts
    nodes = [dict(part.provisions(instrument)) for part in parts]
    quy_che = next(found for found in nodes if f"{instrument}/d{last}" in found)
    headings = [own for own in HEADINGS if own.startswith(f"{instrument}/")]
    assert headings
    assert [own for own in headings if quy_che[own].paragraphs or not quy_che[own].title] == []


@each
def test_the_wording_is_ours(record: ProvisionRecord, texts: Path) -> None:
    official = _official_runs(texts / TEXTS[record.id.partition("/")[0]])
    ours = " / ".join(written(record)).replace(POST, "")
    assert [" ".join(run) for run in _runs(ours) if run in official] == []


@cache
def _official_runs(path: Path) -> frozenset[tuple[str, ...]]:
    return frozenset(_runs(path.read_text(encoding="utf-8")))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield every run of one syllable more than may be quoted."""
    syllables = [word.casefold() for word in re.findall(r"[^\W_]+", nfc(text))]
    size = LONGEST_QUOTATION + 1
    return (tuple(syllables[i : i + size]) for i in range(len(syllables) - size + 1))
