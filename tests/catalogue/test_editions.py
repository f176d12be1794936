"""A law constant that was amended in its module: everything that walks the law tables shows each edition."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.catalogue import glossary
from bhxh_rules.cli.explain import explained
from bhxh_rules.core.context import Context
from bhxh_rules.core.law import LawTable
from bhxh_rules.impact.dependents import dependents
from bhxh_rules.qc1624 import dieu_13
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS
from bhxh_rules.site.law_text import laws_text
from bhxh_rules.testing import project
from bhxh_rules.testing.mutants import constant_fields, mutants
from tests.cli.conftest import Run
from tests.cli.conftest import cli as cli
from tests.conftest import ROOT
from tests.qc1624.dated import FIRST, LAST, LONGER, SIX

POINT_C = "qc1624/d13.k2.c"


@pytest.fixture
def amended_module(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the dated law in the place of the plain one, as a maintainer does."""
    laws = tuple(LONGER if law is ANSWER_LIMITS else law for law in dieu_13.LAWS)
    monkeypatch.setattr(dieu_13, "LAWS", laws)
    catalogue.dated_laws.cache_clear()
    yield
    monkeypatch.undo()
    catalogue.dated_laws.cache_clear()


@pytest.mark.usefixtures("amended_module")
def test_the_catalogue_has_each_edition_with_its_days() -> None:
    tables: list[LawTable[Any]] = [table for table in catalogue.laws() if table.name == "answer_limits"]
    found = catalogue.editions_at(POINT_C)

    assert tables == [ANSWER_LIMITS, SIX]
    assert LONGER in catalogue.dated_laws()
    assert [(each.table, each.first_day, each.last_day) for each in found] == [
        (ANSWER_LIMITS, None, LAST),
        (SIX, FIRST, None),
    ]
    assert catalogue.laws_at(POINT_C) == (ANSWER_LIMITS, SIX)
    assert [glossary.load().row(row) for table in tables for row in table.rows]
    assert dependents(POINT_C).constants == ("answer_limits[3]",)


@pytest.mark.usefixtures("amended_module")
def test_pages_and_explanations_tell_the_days(cli: Callable[..., Run]) -> None:
    text = laws_text("qc1624/d13.k2", "qc1624/dieu_13.md", ())
    constants = explained(POINT_C, ROOT / "none")["constants"]
    printed = cli("explain", POINT_C).out

    assert text.index("(đến hết 30/06/2027)**") < text.index("| 3 | 5 |") < text.index("(từ 01/07/2027)**")
    assert text.index("(từ 01/07/2027)**") < text.index("| 3 | 6 |")
    assert {name: [row["working_days"] for row in rows] for name, rows in constants.items()} == {
        "answer_limits (đến hết 30/06/2027)": [5],
        "answer_limits (từ 01/07/2027)": [6],
    }
    assert json.dumps(constants)
    assert "(từ 01/07/2027) — " in printed


@pytest.mark.usefixtures("amended_module")
def test_the_mutation_of_the_law_changes_one_edition_at_a_time() -> None:
    found = mutants(LONGER)
    before, after = mutants(ANSWER_LIMITS), mutants(SIX)

    assert LONGER in project.law_tables()
    assert len(found) == len(before) + len(after)
    for mutant in found:
        old, new = (edition.table for edition in mutant.table.editions)
        assert [(each.first_day, each.last_day) for each in mutant.table.editions] == [(None, LAST), (FIRST, None)]
        assert (old == ANSWER_LIMITS) != (new == SIX)
        assert project.build_context(laws=[mutant.table]).law(ANSWER_LIMITS) == old
    assert found[0].description == f"bản đến hết 30/06/2027: {before[0].description}"
    assert found[-1].description == f"bản từ 01/07/2027: {after[-1].description}"
    assert constant_fields(LONGER) == constant_fields(ANSWER_LIMITS) == []


@pytest.mark.usefixtures("amended_module")
def test_all_laws_of_the_catalogue_make_a_context() -> None:
    assert Context(laws=catalogue.dated_laws()).on(FIRST).law(ANSWER_LIMITS) is SIX
