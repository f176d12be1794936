"""The corpus data: what is refused, and what stands in the files."""

from collections import Counter

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import INSTRUMENTS, instrument_title
from bhxh_rules.corpus.loader import DATA, build, load, version_of
from bhxh_rules.corpus.version import VERSION

HEAD = """
[instrument]
id = "qd9"
kind = "quyết định"
title = "Vườn rau"
short = "Quyết định 9"
number = { value = "9", evidence = "T", source = "bản văn" }
issued = { value = "2020-01-01", evidence = "S", source = "bảng tin" }
in_force = { value = "2020-01-01", evidence = "I", source = "suy ra" }
ended = { value = "", evidence = "NF", source = "không thấy" }
"""


def row(own: str = "qd9/d1", **fields: str) -> str:
    marks = {"exact": "x1:0123456789abcdef", "semantic": "s1:0123456789abcdef"}
    rest = {"disposition": "unencoded", "restatement": ""}
    values = {"id": own, "kind": "dieu", "heading": ""} | marks | rest | fields
    return "\n".join(("[[provision]]", *(f'{name} = "{value}"' for name, value in values.items()), ""))


def test_a_small_corpus() -> None:
    watering = row("qd9/d1.k1", kind="khoan", disposition="duty", restatement="Tưới.", who="bà Ba", what="tưới", by="")
    corpus = build([HEAD + row() + watering])
    assert [record.id for record in corpus.provisions] == ["qd9/d1", "qd9/d1.k1"]
    assert corpus.get("qd9/d1.k1").disposition_label == "nghĩa vụ, trách nhiệm"
    assert corpus.get("qd9/d1.k1").details == {"who": "bà Ba", "what": "tưới"}
    assert corpus.get("qd9/d1").details == {}
    assert build([HEAD]).provisions == ()


@pytest.mark.parametrize(
    "rows",
    [
        row() + row(),
        row(kind="khoan"),
        row("qd9/d1.k1", kind="khoan"),
        row("qd8/d1"),
        row("qd9/x"),
        row(exact="x1:0"),
        row(semantic="x1:0123456789abcdef"),
        row(disposition="maybe", restatement="x"),
        row(disposition="rule"),
        row(note="x"),
        '[[provision]]\nkind = "dieu"\n',
    ],
)
def test_a_record_that_is_not_well_formed_is_refused(rows: str) -> None:
    with pytest.raises(LawError):
        build([HEAD + rows])


DETAIL_VALUES = {"who": "bà Ba", "what": "tưới", "when": "sáng", "to_whom": "bà con", "by": "ông Tư", "reason": "vì"}
NEEDED = {
    "rule": (),
    "definition": (),
    "duty": ("who", "what"),
    "power": ("who", "what"),
    "judgement": ("by",),
    "declaratory": ("reason",),
    "reference": (),
    "deferred": ("reason",),
    "unencoded": (),
}


@pytest.mark.parametrize("disposition", NEEDED)
def test_a_disposition_needs_its_details(disposition: str) -> None:
    needed = {name: DETAIL_VALUES[name] for name in NEEDED[disposition]}
    build([HEAD + row(disposition=disposition, restatement="Rau.", **needed)])
    for left_out in needed:
        fields = needed | {left_out: ""}
        with pytest.raises(LawError, match=rf"{left_out} \(phải có với {disposition}\)"):
            build([HEAD + row(disposition=disposition, restatement="Rau.", **fields)])


@pytest.mark.parametrize("disposition", NEEDED)
def test_a_disposition_takes_no_other_details(disposition: str) -> None:
    needed = {name: DETAIL_VALUES[name] for name in NEEDED[disposition]}
    acting = {"who", "what", "when", "to_whom"} if disposition in ("rule", "duty", "power") else set()
    for name, value in DETAIL_VALUES.items():
        source = HEAD + row(disposition=disposition, restatement="Rau.", **(needed | {name: value}))
        if name in acting or name in needed:
            assert build([source]).get("qd9/d1").details[name] == value
        else:
            with pytest.raises(LawError, match=rf"{name} \(không dùng với {disposition}\)"):
                build([source])


def test_an_unknown_evidence_level_is_refused() -> None:
    with pytest.raises(LawError, match="issued"):
        build([HEAD.replace('"S"', '"X"')])


def test_version_is_blind_to_line_ends_and_nothing_else() -> None:
    assert version_of(["a\nb\n"]) == version_of(["a\r\nb\r\n"])
    assert len({version_of(texts) for texts in (["a\nb"], ["ab"], ["a", "b"], ["b", "a"])}) == 4


def test_version_literal() -> None:
    assert load().version == VERSION, f'write VERSION = "{load().version}" in bhxh_rules/corpus/version.py'


def test_the_shipped_corpus() -> None:
    corpus = load()
    assert corpus is load()
    assert [instrument.id for instrument in corpus.instruments] == list(INSTRUMENTS)
    assert [instrument.short for instrument in corpus.instruments] == [instrument_title(name) for name in INSTRUMENTS]
    kinds = Counter((record.id.partition("/")[0], record.kind) for record in corpus.provisions)
    assert kinds == {
        ("qd1624", "dieu"): 3,
        ("qc1624", "dieu"): 18,
        ("qc1624", "khoan"): 40,
        ("qc1624", "diem"): 27,
        ("qc352", "dieu"): 24,
        ("qc352", "khoan"): 56,
        ("qc352", "diem"): 25,
        ("qc352", "gach"): 10,
    }


def test_eight_articles_have_no_heading_and_nothing_else_has_one() -> None:
    records = load().provisions
    headless = [record.id for record in records if record.kind == "dieu" and not record.heading]
    assert headless == ["qd1624/d1", "qd1624/d2", "qd1624/d3", *(f"qc1624/d{n}" for n in range(14, 19))]
    assert all(not record.heading for record in records if record.kind != "dieu")


def test_instruments_say_how_well_each_fact_is_known() -> None:
    facts = {
        i.id: (i.number.evidence, i.issued.evidence, i.in_force.evidence, i.ended.evidence) for i in load().instruments
    }
    assert facts == {
        "qd1624": ("T", "T", "T", "NF"),
        "qc1624": ("T", "T", "T", "NF"),
        "qc352": ("S", "S", "I", "NF"),
    }
    assert [i.issued.value for i in load().instruments] == ["2024-09-16", "2024-09-16", "2020-03-06"]


def test_data_files_end_lines_with_lf() -> None:
    for file in DATA.glob("*.toml"):
        assert b"\r" not in file.read_bytes()
