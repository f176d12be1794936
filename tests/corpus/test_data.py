"""What the data say about Decision 1624 and its Quy chế: every provision, restated and disposed of."""

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

ZALO = (*load().of("qd1624"), *load().of("qc1624"))
HEADINGS = tuple(f"qc1624/d{n}" for n in (4, 5, 7, 8, 9, 11, 12, 13))
MOST_DEFERRED = 3
LONGEST_QUOTATION = 13
# The full name of one post; names may stand.
POST = "Trưởng Phòng Quản lý Cổng Thông tin điện tử và Truyền thông đa phương tiện"

each = pytest.mark.parametrize("record", ZALO, ids=lambda record: record.id)


def written(record: ProvisionRecord) -> tuple[str, ...]:
    return (record.restatement, *record.details.values())


def test_every_provision_is_disposed_of() -> None:
    assert Counter((record.id.partition("/")[0], record.kind) for record in ZALO) == {
        ("qd1624", "dieu"): 3,
        ("qc1624", "dieu"): 18,
        ("qc1624", "khoan"): 40,
        ("qc1624", "diem"): 27,
    }
    dispositions = Counter(record.disposition for record in ZALO)
    assert "unencoded" not in dispositions
    assert dispositions["deferred"] <= MOST_DEFERRED
    assert set(dispositions) <= set(DISPOSITIONS)


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
    assert [text for text, n in Counter(record.restatement for record in ZALO).items() if n > 1] == []


def test_only_text_that_asks_nothing_is_declaratory() -> None:
    declaratory = {record.id for record in ZALO if record.disposition == "declaratory"}
    assert declaratory == {"qd1624/d1", *HEADINGS, "qc1624/d5.k1", "qc1624/d5.k2", "qc1624/d5.k3"}
    assert all(load().children(heading) for heading in HEADINGS)


def test_a_declaratory_article_with_clauses_prints_only_its_heading(texts: Path) -> None:
    parts = read(texts / "qd1624-2024.txt").parts
    nodes = [dict(part.provisions("qc1624")) for part in parts]
    quy_che = next(found for found in nodes if "qc1624/d18" in found)
    assert [own for own in HEADINGS if quy_che[own].paragraphs or not quy_che[own].title] == []


@each
def test_the_wording_is_ours(record: ProvisionRecord, texts: Path) -> None:
    official = _official_runs(texts / "qd1624-2024.txt")
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
