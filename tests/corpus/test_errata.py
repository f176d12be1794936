"""Printed defects: what stands in the file, and what is refused."""

from pathlib import Path

import pytest

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.corpus.errata import Erratum, build, errata, errata_at

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
    ]
    assert all(erratum.kept.startswith("Giữ nguyên như in") for erratum in errata())
    assert errata() is errata()


def test_the_official_text_prints_what_the_errata_quote(texts: Path) -> None:
    official = fold_spaces(nfc((texts / "qd1624-2024.txt").read_text(encoding="utf-8")))
    assert [erratum.id for erratum in errata() if official.count(erratum.printed) != 1] == []


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
        ("qc352/d3", []),
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
