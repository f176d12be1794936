"""Asking the corpus."""

import copy
import pickle

import pytest

from bhxh_rules.core.errors import GapError, LawError
from bhxh_rules.corpus.loader import load


def test_get() -> None:
    record = load().get("qc1624/d13.k2.a")
    assert (record.kind, record.disposition) == ("diem", "rule")
    assert "3 ngày làm việc" in record.restatement
    assert record.disposition_label == "đã mã hoá thành quy tắc"
    assert record.details == {"what": "trả lời", "when": "tối đa 3 ngày làm việc"}
    assert "qc1624/d13.k2.a" in load()
    assert "qc1624/d13.k2.d" not in load()


@pytest.mark.parametrize(
    ("own", "near"),
    [
        ("qc1624/d13.k2.d", "qc1624/d13.k2.a, qc1624/d13.k2.b, qc1624/d13.k2.c"),
        ("qc1624/d13.k9", "qc1624/d13.k2.c, qc1624/d13.k3, qc1624/d13.k4"),
        ("qc1624/d19", "qc1624/d16, qc1624/d17, qc1624/d18"),
        ("qd1624/d1.k1", "qd1624/d1"),
        ("qc1624/d12a", "qc1624/d12.k1, qc1624/d12.k2, qc1624/d13"),
    ],
)
def test_a_provision_that_does_not_exist_names_its_neighbours(own: str, near: str) -> None:
    with pytest.raises(GapError) as gap:
        load().get(own)
    assert gap.value.vi.endswith(f"gần nhất: {near}")
    assert gap.value.en.endswith(f"nearest: {near}")


def test_an_unknown_instrument_names_the_known_ones() -> None:
    for call in (lambda: load().of("qd9"), lambda: load().get("qd9/d1"), lambda: load().instrument("qd9")):
        with pytest.raises(GapError, match="qd1624, qc1624, qc352"):
            call()


def test_a_malformed_id_is_refused() -> None:
    with pytest.raises(LawError):
        load().get("d13")


def test_children_and_instruments() -> None:
    corpus = load()
    assert [r.id for r in corpus.children("qc1624/d13")] == [f"qc1624/d13.k{n}" for n in (1, 2, 3, 4)]
    assert [r.id for r in corpus.children("qc1624/d13.k2")] == [f"qc1624/d13.k2.{c}" for c in "abc"]
    assert [r.id for r in corpus.children("qc352/d14.k3.a")] == [f"qc352/d14.k3.a.g{n}" for n in (1, 2, 3)]
    assert corpus.children("qc1624/d13.k2.a") == ()
    assert [r.id for r in corpus.of("qd1624")] == ["qd1624/d1", "qd1624/d2", "qd1624/d3"]
    assert [len(corpus.of(name)) for name in ("qc1624", "qc352")] == [85, 115]
    assert corpus.instrument("qc352").number.value == "352/QĐ-BHXH"


def test_coverage_counts_every_provision_once() -> None:
    corpus = load()
    for name in ("", "qc1624"):
        records = corpus.of(name) if name else corpus.provisions
        counts = corpus.coverage(name)
        assert sum(sum(row.values()) for row in counts.values()) == len(records)
        for kind, row in counts.items():
            for disposition, count in row.items():
                assert count == sum(r.kind == kind and r.disposition == disposition for r in records)


def test_article_13_is_complete() -> None:
    corpus = load()
    whole = [record for record in corpus.of("qc1624") if record.id.startswith("qc1624/d13")]
    assert len(whole) == 8
    assert all(record.disposition != "unencoded" and record.restatement.endswith(".") for record in whole)
    assert [record.disposition for record in whole] == ["declaratory"] + ["rule"] * 7


def test_a_corpus_copies() -> None:
    assert pickle.loads(pickle.dumps(load())) == copy.deepcopy(load()) == load()
