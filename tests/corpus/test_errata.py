"""Printed defects: what stands in the file, and what is refused."""

from pathlib import Path

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.corpus.errata import Erratum, build, errata, errata_at

TEXTS = {"qd1624": "qd1624-2024.txt", "qc1624": "qd1624-2024.txt", "qc352": "qc352-2020.txt"}
ROW = {"id": "ER-9", "at": "qd1624/d1", "place": "Điều 1", "printed": "rua", "why": "Là rau.", "kept": "Giữ."}


def toml(**fields: str) -> str:
    return "\n".join(("[[erratum]]", *(f'{name} = "{value}"' for name, value in (ROW | fields).items()), ""))


def test_the_shipped_errata() -> None:
    assert [(erratum.id, erratum.at) for erratum in errata()] == [
        ("ER-01", "qd1624"),
        ("ER-02", "qd1624"),
        ("ER-03", "qc1624/d3"),
        ("ER-04", "qc1624/d7.k3"),
        ("ER-05", "qc1624/d11.k1"),
        ("ER-06", "qc352"),
        ("ER-07", "qc352"),
        ("ER-08", "qc352/d1"),
        ("ER-09", "qc352/d2.k2"),
        ("ER-10", "qc352/d3.k1"),
        ("ER-11", "qc352/d5.k6"),
        ("ER-12", "qc352/d5.k6"),
        ("ER-13", "qc352/d12.k1"),
        ("ER-14", "qc352/d12.k2"),
        ("ER-15", "qc352/d13"),
        ("ER-16", "qc352/d14.k2.b"),
        ("ER-17", "qc352/d14.k3.a.g1"),
        ("ER-18", "qc352/d15.k1"),
        ("ER-19", "qc352/d15.k4"),
        ("ER-20", "qc352/d18.k1.b"),
        ("ER-21", "qc352/d18.k2"),
        ("ER-22", "qc352/d18.k2"),
        ("ER-23", "qc352/d19.k1"),
        ("ER-24", "qc352/d19.k2.b"),
        ("ER-25", "qc352/d19.k2.c"),
    ]
    assert all(erratum.kept.startswith("Giữ nguyên như in") for erratum in errata())
    assert errata() is errata()


def test_the_official_text_prints_what_the_errata_quote(texts: Path) -> None:
    official = {name: fold_spaces(nfc((texts / name).read_text(encoding="utf-8"))) for name in TEXTS.values()}
    assert [
        erratum.id for erratum in errata() if official[TEXTS[erratum.at.partition("/")[0]]].count(erratum.printed) != 1
    ] == []


def test_every_wrongly_printed_name_of_the_portal_is_registered(texts: Path) -> None:
    official = fold_spaces(nfc((texts / "qc352-2020.txt").read_text(encoding="utf-8")))
    quoted = [erratum.printed for erratum in errata() if erratum.at.startswith("qc352")]
    for slip in ("Công Dịch vụ công", "công tích hợp", "nhưng thay đổi"):
        assert official.count(slip) == sum(printed.count(slip) for printed in quoted) > 0


@pytest.mark.parametrize(
    ("provision", "found"),
    [
        ("qd1624/d2", ["ER-01", "ER-02"]),
        ("qc1624/d3", ["ER-03"]),
        ("qc1624/d3.k1", []),
        ("qc1624/d7", ["ER-04"]),
        ("qc1624/d11", ["ER-05"]),
        ("qc1624/d11.k1.a", []),
        ("qc1624/d13", []),
        ("qc352/d3", ["ER-06", "ER-07", "ER-10"]),
        ("qc352/d3.k2", []),
        ("qc352/d5.k6", ["ER-11", "ER-12"]),
        ("qc352/d14.k3.a", ["ER-17"]),
        ("qc352/d18.k2", ["ER-21", "ER-22"]),
        ("qc352/d24", ["ER-06", "ER-07"]),
    ],
)
def test_errata_of_a_provision(provision: str, found: list[str]) -> None:
    assert [erratum.id for erratum in errata_at(provision)] == found


def test_reading() -> None:
    assert build(toml() + toml(id="ER-10", at="qc352")) == (
        Erratum(**ROW),
        Erratum(**(ROW | {"id": "ER-10", "at": "qc352"})),
    )
    assert build("") == ()


@pytest.mark.parametrize(
    "source",
    [toml() + toml(), toml(at="qd1624/d9"), toml(at="qd9"), toml(why=""), toml(note="x"), "[[erratum]]\nat = 'qd1624'"],
)
def test_an_erratum_that_is_not_well_formed_is_refused(source: str) -> None:
    with pytest.raises(LawError, match=r"chỗ in (ER-9|None): "):
        build(source)
